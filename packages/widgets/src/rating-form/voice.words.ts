import type { Languages } from '../shared/localize.ts';
import { english } from './voice.words.en.ts';
import { indonesian } from './voice.words.id.ts';
import type { VoiceWords } from './voice-words.ts';

/** The words of handing in, by language. */
export const voiceWords: Languages<VoiceWords> = { id: indonesian, en: english };
