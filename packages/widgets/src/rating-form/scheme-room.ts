// Loaded only where a scheme or an evaluation says what a rating needs: one import brings all that decides about it.
export { actOnEvaluation, mayActOnEvaluation } from '@kinerja/core/cycle';
export { checkVoice } from '@kinerja/core/multi-source';
export { findScheme, schemes } from '@kinerja/core/schemes';
export { askedPart, sightPart, tiePart } from './voice-parts.ts';
export { voiceWords } from './voice.words.ts';
