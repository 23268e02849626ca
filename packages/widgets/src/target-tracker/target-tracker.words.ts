import type { Languages } from '../shared/localize.ts';
import { english } from './target-tracker.words.en.ts';
import { indonesian } from './target-tracker.words.id.ts';
import type { TrackerWords } from './tracker-words.ts';

export const trackerWords: Languages<TrackerWords> = { id: indonesian, en: english };
