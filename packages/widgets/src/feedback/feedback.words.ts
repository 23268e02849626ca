import type { Languages } from '../shared/localize.ts';
import type { FeedbackWords } from './feedback-words.ts';
import { en } from './feedback.words.en.ts';
import { id } from './feedback.words.id.ts';

export const feedbackWords: Languages<FeedbackWords> = { id, en };
