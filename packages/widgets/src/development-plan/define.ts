import { define } from '../shared/define.ts';
import { KinerjaDevelopmentPlan } from './development-plan.ts';

define('kinerja-development-plan', KinerjaDevelopmentPlan);
