import type { Languages } from '../shared/localize.ts';
import { en } from './development-plan.words.en.ts';
import { id } from './development-plan.words.id.ts';
import type { DevelopmentWords } from './development-words.ts';

export const developmentWords: Languages<DevelopmentWords> = { id, en };
