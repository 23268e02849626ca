import { define } from '../shared/define.ts';
import { KinerjaTargetTracker } from './target-tracker.ts';

define('kinerja-target-tracker', KinerjaTargetTracker);
