import type { Step, StepId } from '../scoring/step.ts';
import { displayExact, localDecimal } from './numbers.ts';
import type { StepFacts, StepWords } from './step-words.ts';

/** Names for the ids that a step speaks of, in the reader's language. */
export interface StepNames {
  /** An unsur, by its id. */
  readonly element?: (id: string) => string;
  /** A grade, predicate or level with its official label, by its id. */
  readonly grade: (id: string) => string;
  /** A result (RHK) or a behaviour value, by its id. */
  readonly item?: (id: string) => string;
  /** A quantity, aspect, activity or jenjang that a law or a plan names, by its id. */
  readonly term?: (id: string) => string;
}

/** What a sentence needs beside the step: finished words, names, and the language of the numbers. */
export interface StepReader {
  readonly words: StepWords;
  readonly names: StepNames;
  readonly language: string;
}

const isKey = <T extends object>(of: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(of, key);

const isNumber = (value: string): boolean => /^-?\d/.test(value);

/** A value of a step in words: a number, or the name of a grade, level or predicate; empty when it is in no band. */
export function valueInWords(value: string, { names, language }: StepReader): string {
  if (!value) return '';
  return isNumber(value) ? displayExact(value, language) : names.grade(value);
}

const term = ({ term: named, item }: StepNames, id: string): string => named?.(id) ?? item?.(id) ?? id;

/** A grade, or where the law sorts by something else the name of that. */
function category({ names }: StepReader, id: string): string {
  const grade = names.grade(id);
  return grade === id ? term(names, id) : grade;
}

/** How the id that an argument holds is named; arguments that are no ids are not here. */
const naming: Readonly<Record<string, (id: string, reader: StepReader) => string>> = {
  element: (id, { names }) => names.element?.(id) ?? id,
  term: (id, { names }) => term(names, id),
  into: (id, { names }) => term(names, id),
  level: (id, { names }) => term(names, id),
  towards: (id, { names }) => term(names, id),
  item: (id, { names }) => names.item?.(id) ?? id,
  axis: (id, { words }) => (isKey(words.axes, id) ? words.axes[id] : id),
  category: (id, reader) => category(reader, id),
  predicates: (ids, { names }) =>
    ids
      .split(' ')
      .map((id) => names.grade(id))
      .join(' / '),
};

/** A fraction that the law or a count made stays one, like 1/9 or 5/12; a longer one says less than its decimals. */
function numberInWords(value: string, language: string): string {
  return /^-?\d+\/\d{4,}$/.test(value) ? displayExact(value, language) : localDecimal(value, language);
}

/** An argument in words: a name, a number as people write it, or the text itself. */
export function argumentInWords(name: string, value: string, reader: StepReader): string {
  const named = naming[name];
  if (named && value) return named(value, reader);
  return isNumber(value) ? numberInWords(value, reader.language) : valueInWords(value, reader);
}

const rests = (step: Step, on: StepId): boolean =>
  step.from.some((each) => each.id === on || rests(each, on));

function facts(step: Step, reader: StepReader): StepFacts {
  const origin = step.from[0];
  const raw = (name: string): string => String(step.arguments[name] ?? '');
  return {
    value: valueInWords(step.value, reader),
    argument: (name) => argumentInWords(name, raw(name), reader),
    raw,
    has: (name) => step.arguments[name] !== undefined,
    origin: origin ? valueInWords(origin.value, reader) : '',
    count: step.from.length,
    rests: (on) => rests(step, on),
  };
}

/**
 * One step as a sentence, e.g. `NRR Waktu penyelesaian = 150 ÷ 49 = 3,0612`; its value alone where the words are
 * those of other steps.
 */
export function stepSentence(step: Step, reader: StepReader): string {
  return reader.words.sentences[step.id]?.(facts(step, reader)) ?? valueInWords(step.value, reader);
}

/** The exact value of a step in words, where its sentence shows fewer digits than it has; else `null`. */
export function exactInWords(step: Step, { words, language }: StepReader): string | null {
  if (!isNumber(step.value)) return null;
  const exact = localDecimal(step.value, language);
  return exact === displayExact(step.value, language) ? null : words.exactValue(exact);
}
