import type { Languages } from '../shared/localize.ts';
import type { TeamBoardWords } from './team-board-words.ts';
import { en } from './team-board.words.en.ts';
import { id } from './team-board.words.id.ts';

export const teamBoardWords: Languages<TeamBoardWords> = { id, en };
