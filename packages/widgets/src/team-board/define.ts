import { define } from '../shared/define.ts';
import { KinerjaTeamBoard } from './team-board.ts';

define('kinerja-team-board', KinerjaTeamBoard);
