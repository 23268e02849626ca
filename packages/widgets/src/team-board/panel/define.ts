import { define } from '../../shared/define.ts';
import { KinerjaTeamMember } from './member.ts';

define('kinerja-team-member', KinerjaTeamMember);
