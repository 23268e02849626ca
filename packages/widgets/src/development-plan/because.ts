/** A module of its own, so that the words of every explanation load beside the widget and not before it. */
export { reasonSentence } from '@kinerja/core/explanation';
