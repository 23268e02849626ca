import type { Languages } from '../../shared/localize.ts';
import type { TrialWords } from './trial-words.ts';
import { en } from './trial.words.en.ts';
import { id } from './trial.words.id.ts';

export const trialWords: Languages<TrialWords> = { id, en };
