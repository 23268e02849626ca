import type { Outcome } from '../scoring/regulation.ts';
import type { Citation, Step, StepId } from '../scoring/step.ts';
import { type StepPath, addressed } from './address.ts';
import { stepWords } from './every-sentence.ts';
import { wordsIn } from './language.ts';
import { type NameSources, namesFrom } from './names.ts';
import { type StepReader, exactInWords, stepSentence, valueInWords } from './sentence.ts';
import { sourceInWords } from './source.ts';

/** For whom it is said: a language tag (English for `en…`, else Indonesian), and where names come from. */
export interface Reading extends NameSources {
  readonly language: string;
}

/** One step in finished words, with what it came from: plain JSON, for a letter, a page or a terminal. */
export interface ExplainedStep {
  readonly id: StepId;
  /** Where it is, for an objection to it; `null` when the step alone was given, without its outcome. */
  readonly path: StepPath | null;
  /** The whole step as a sentence. */
  readonly text: string;
  /** Its value alone: a number as people write it, or a name; empty when it lies in no band. */
  readonly value: string;
  /** A sentence with all digits, where `text` shows fewer. */
  readonly exact?: string;
  /** Law, place and, in words, how far it can be relied on. */
  readonly basis: string;
  /** `assumption` and `local-policy` have to be seen wherever the value is. */
  readonly status: Citation['status'];
  readonly from: readonly ExplainedStep[];
}

/** What the sentences need, from a language and sources of names. */
export function readerFor(reading: Reading): StepReader {
  const { language } = reading;
  return { words: wordsIn(stepWords, language), names: namesFrom(reading, language), language };
}

function basisInWords(citation: Citation, { words }: StepReader): string {
  return `${words.basis}: ${sourceInWords(citation, words)} (${words.statuses[citation.status]})`;
}

function inWords(step: Step, reader: StepReader, paths: ReadonlyMap<Step, StepPath>): ExplainedStep {
  const exact = exactInWords(step, reader);
  return {
    id: step.id,
    path: paths.get(step) ?? null,
    text: stepSentence(step, reader),
    value: valueInWords(step.value, reader),
    ...(exact !== null && { exact }),
    basis: basisInWords(step.citation, reader),
    status: step.citation.status,
    from: step.from.map((each) => inWords(each, reader, paths)),
  };
}

/** One step in words, with all that it came from. */
export function explain(step: Step, reading: Reading): ExplainedStep {
  return inWords(step, readerFor(reading), new Map());
}

/** An outcome in words: the calculation, each step with its address; `null` while something is missing. */
export function explainOutcome(outcome: Outcome, reading: Reading): ExplainedStep | null {
  if (!outcome.done) return null;
  const paths = new Map(addressed(outcome).map(({ step, path }) => [step, path]));
  return inWords(outcome.step, readerFor(reading), paths);
}

/**
 * The same as lines of plain text, two spaces deeper for each step it came from: the sentence, all its digits where
 * it shows fewer, and the basis, unless it is that of the step above.
 */
export function plainText(explained: ExplainedStep, depth = 0): readonly string[] {
  return linesOf(explained, depth, null);
}

function linesOf({ text, exact, basis, from }: ExplainedStep, depth: number, above: string | null): string[] {
  const own = [
    text,
    ...(exact === undefined ? [] : [`  ${exact}`]),
    ...(basis === above ? [] : [`  ${basis}`]),
  ];
  const indent = '  '.repeat(depth);
  return [...own.map((line) => indent + line), ...from.flatMap((each) => linesOf(each, depth + 1, basis))];
}
