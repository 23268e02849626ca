import { define } from '../shared/define.ts';
import { KinerjaFeedback } from './feedback.ts';

define('kinerja-feedback', KinerjaFeedback);
