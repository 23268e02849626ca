import { define } from '../shared/define.ts';
import { KinerjaSimulator } from './simulator.ts';

define('kinerja-simulator', KinerjaSimulator);
