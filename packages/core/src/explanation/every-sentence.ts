import type { StepId } from '../scoring/step.ts';
import type { Languages } from './language.ts';
import { framed } from './sentences.ts';
import type { Sentences, StepWords } from './step-words.ts';
import { appraisalSteps } from './words/appraisal-steps.ts';
import { groupSteps } from './words/group-steps.ts';
import { indexSteps } from './words/index-steps.ts';
import { matrixSteps } from './words/matrix-steps.ts';
import { voiceSteps } from './words/voice-steps.ts';

/** Every step has its sentence: one without does not compile. */
function all(language: 'id' | 'en'): Sentences<StepId> {
  return {
    ...indexSteps[language],
    ...matrixSteps[language],
    ...appraisalSteps[language],
    ...groupSteps[language],
    ...voiceSteps[language],
  };
}

/** The words of every step in both languages. */
export const stepWords: Languages<StepWords> = /* @__PURE__ */ framed({
  id: /* @__PURE__ */ all('id'),
  en: /* @__PURE__ */ all('en'),
});
