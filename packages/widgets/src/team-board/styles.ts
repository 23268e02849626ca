import { baseStyles } from '../shared/base.styles.ts';
import { screenRoom } from '../shared/room.styles.ts';
import { cardsStyles } from './cards.styles.ts';
import { chosenStyles } from './chosen.ts';
import { rowsStyles } from './rows.styles.ts';
import { teamBoardStyles } from './team-board.styles.ts';

/** Each by itself: a page can have them parsed one by one. */
export const styles = [baseStyles, screenRoom, chosenStyles, rowsStyles, teamBoardStyles, cardsStyles];
