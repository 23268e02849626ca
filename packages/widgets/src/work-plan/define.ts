import { define } from '../shared/define.ts';
import { KinerjaWorkPlan } from './work-plan.ts';

define('kinerja-work-plan', KinerjaWorkPlan);
