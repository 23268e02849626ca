import { define } from '../shared/define.ts';
import { KinerjaRatingForm } from './rating-form.ts';

define('kinerja-rating-form', KinerjaRatingForm);
