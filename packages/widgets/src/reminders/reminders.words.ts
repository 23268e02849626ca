import type { Languages } from '../shared/localize.ts';
import type { RemindersWords } from './reminders-words.ts';
import { en } from './reminders.words.en.ts';
import { id } from './reminders.words.id.ts';

export const remindersWords: Languages<RemindersWords> = { id, en };
