export { type Language, type Languages } from './language.ts';
export { type StepFacts, type StepWords, stepWords } from './sentences.ts';
export { type StepNames, type StepReader, exactInWords, stepSentence } from './sentence.ts';
export { displayExact, locale, localDecimal } from './numbers.ts';
