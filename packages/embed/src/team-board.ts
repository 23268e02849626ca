import './source.ts';

// In tasks of their own: to take in all that the board is made of is much for a slow machine, and so is its tag.
const { KinerjaTeamBoard, define } = await import('./shared/team-board-element.ts');
await new Promise((resolve) => setTimeout(resolve));
define('kinerja-team-board', KinerjaTeamBoard);
