import type { Languages } from '../shared/localize.ts';
import type { PlanWords } from './plan-words.ts';
import { english } from './work-plan.words.en.ts';
import { indonesian } from './work-plan.words.id.ts';

export const planWords: Languages<PlanWords> = { id: indonesian, en: english };
