import type { Languages } from './language.ts';
import { englishSteps } from './sentences.en.ts';
import { indonesianSteps } from './sentences.id.ts';
import type { StepWords } from './step-words.ts';

/** The words of every step in both languages. */
export const stepWords: Languages<StepWords> = { id: indonesianSteps, en: englishSteps };
