import type { Languages } from '../shared/localize.ts';
import type { RecognitionWords } from './recognition-words.ts';
import { en } from './recognition.words.en.ts';
import { id } from './recognition.words.id.ts';

export const recognitionWords: Languages<RecognitionWords> = { id, en };
