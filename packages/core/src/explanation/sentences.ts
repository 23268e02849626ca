import type { Languages } from './language.ts';
import type { StepWords } from './step-words.ts';
import { frame } from './words/frame.ts';
import { indexSteps } from './words/index-steps.ts';
import { matrixSteps } from './words/matrix-steps.ts';

/** Sentences with what is said around them. */
export function framed(sentences: Languages<StepWords['sentences']>): Languages<StepWords> {
  return {
    id: { ...frame.id, sentences: sentences.id },
    en: { ...frame.en, sentences: sentences.en },
  };
}

/** The words of an index alone, for a page that shows nothing else. */
export const indexStepWords: Languages<StepWords> = /* @__PURE__ */ framed(indexSteps);

/** The words of a predicate from the matrix alone. */
export const matrixStepWords: Languages<StepWords> = /* @__PURE__ */ framed(matrixSteps);
