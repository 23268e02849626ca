import { define } from '../shared/define.ts';
import { KinerjaScorecard } from './scorecard.ts';

define('kinerja-scorecard', KinerjaScorecard);
