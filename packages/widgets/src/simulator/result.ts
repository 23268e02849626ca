import {
  type Reading,
  type StepReader,
  difference,
  localDecimal,
  placeInWords,
  readerFor,
} from '@kinerja/core/explanation';
import { gradeLabel } from '@kinerja/core/regulations/words';
import type { Citation, Outcome, Step } from '@kinerja/core/scoring';
import type { Localize } from '../shared/localize.ts';
import type { SimulatorWords } from './simulator-words.ts';
import {
  type Calculation,
  type Draft,
  type Group,
  type Trial,
  type Tried,
  type WayOn,
  readingOf,
} from './trials/trial.ts';
import { trialWords } from './trials/trial.words.ts';

/** One value that comes out, of the entries and of the example, with what its words are made from. */
export interface Result {
  readonly calculation: Calculation;
  readonly title: string;
  readonly now: Tried;
  readonly example: Outcome | null;
  /** The way on; of an earlier draft while `searching`. */
  readonly ways: readonly WayOn[];
  readonly searching: boolean;
  readonly reading: Reading;
  readonly reader: StepReader;
}

/** What one rule made of the entries and of the example. */
export type Scored = Pick<Result, 'calculation' | 'now' | 'example' | 'ways' | 'searching'>;

/** Scores the example by all rules of a trial, as the entries that somebody begins with. */
export function begun({ calculations, example }: Trial): readonly Scored[] {
  return calculations.map((calculation) => {
    const now = calculation.score(example);
    return searched({ calculation, now, example: now.outcome, ways: [], searching: true }, example);
  });
}

/** Scores other entries; the way on is still that of those before. */
export function scored(all: readonly Scored[], draft: Draft): readonly Scored[] {
  return all.map((each) => ({ ...each, now: each.calculation.score(draft), searching: true }));
}

/** Searches for the way on from these entries. */
export function searched(each: Scored, draft: Draft): Scored {
  const ways = each.now.outcome?.done ? each.calculation.ways(draft) : [];
  return { ...each, ways, searching: false };
}

/** The results with what their words are made from, in the reader's language. */
export function results(
  trial: Trial,
  all: readonly Scored[],
  localize: Localize,
  words: SimulatorWords,
): readonly Result[] {
  const titles = all.length > 1 ? [words.joint, words.predicate] : [words.result];
  return all.map((each, at) => {
    const reading = readingOf(trial, each.calculation, localize.tag, localize.words(trialWords));
    return { ...each, title: titles[at] ?? words.result, reading, reader: readerFor(reading) };
  });
}

/** A value as people write it, or the name of what it is. */
export function valueSaid(
  { calculation, reading }: Result,
  outcome: Outcome | null,
  localize: Localize,
): string {
  if (!outcome?.done) return '';
  const { value } = outcome;
  const number = /^-?\d/.test(value);
  return number ? localDecimal(value, reading.language) : localize.text(gradeLabel(calculation.law, value));
}

/** The grade with its letter, where it is one; empty where the value is the grade, or there is none. */
export function gradeSaid({ calculation }: Result, outcome: Outcome | null, localize: Localize): string {
  if (!outcome?.done || outcome.grade === null || outcome.grade === outcome.value) return '';
  const label = localize.text(gradeLabel(calculation.law, outcome.grade));
  return outcome.grade.length === 1 ? `${outcome.grade} · ${label}` : label;
}

/** Every source once, in the order of the calculation; then what the entries, and what is still needed, rest on. */
export function citationsOf(
  { now: { outcome }, ways }: Scored,
  bounds: readonly Citation[],
): readonly Citation[] {
  if (!outcome?.done) return [];
  const found = new Map<string, Citation>();
  const note = (citation: Citation): void =>
    void found.set(`${citation.law} ${citation.place} ${citation.status}`, citation);
  const walk = ({ citation, from }: Step): void => {
    note(citation);
    from.forEach(walk);
  };
  [outcome.step, ...outcome.parts].forEach(walk);
  bounds.forEach(note);
  ways.flatMap(({ needed }) => needed ?? []).forEach(walk);
  return [...found.values()];
}

/** What differs from the example; nothing while something is impossible. */
export function changesOf({ calculation: { rule }, now, example }: Result) {
  if (!now.outcome || !example) return null;
  return difference({ regulation: rule, outcome: example }, { regulation: rule, outcome: now.outcome });
}

/** Something to mend: which control, and what about it. */
export interface Amiss {
  /** Id of the control; of none, when the rule asks for what nobody can enter here. */
  readonly id: string | null;
  readonly text: string;
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}

function labels(groups: readonly Group[]): readonly Labelled[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ label: about, fields }) =>
      fields.map(({ id, label }) => ({ id, label: about ? `${about}: ${label}` : label })),
    ),
  );
}

/** What a rule says is impossible about a place, in words; bounds are the rule's own. */
function ruleSaid(
  rule: string,
  facts: Readonly<Record<string, string | number | boolean>>,
  { rules }: SimulatorWords,
  language: string,
): string {
  const number = (name: string): string => localDecimal(String(facts[name] ?? ''), language);
  if (rule === 'type') return rules.type;
  if (rule === 'count') return rules.count;
  if (rule !== 'out-of-range') return rules.other;
  if ('above' in facts) return rules.above(number('above'));
  if ('minimum' in facts && 'maximum' in facts) return rules.between(number('minimum'), number('maximum'));
  return 'minimum' in facts ? rules.least(number('minimum')) : rules.other;
}

const once = (all: readonly Amiss[]): readonly Amiss[] =>
  all.filter(({ text }, at) => all.findIndex((each) => each.text === text) === at);

/** What is still empty, by control. */
export function missing(result: Result, groups: readonly Group[], words: SimulatorWords): readonly Amiss[] {
  const { outcome } = result.now;
  if (!outcome || outcome.done) return [];
  const known = labels(groups);
  return once(
    outcome.missing.map(({ path }) => {
      const found = known.find(({ id }) => id === path.join('.'));
      return { id: found?.id ?? null, text: words.empty(found?.label ?? placeInWords(path, result.reading)) };
    }),
  );
}

/** What is impossible, by control; `question` asks which number is meant where two may be. */
export function impossible(
  result: Result,
  groups: readonly Group[],
  words: SimulatorWords,
  question: (id: string) => string | undefined,
): readonly Amiss[] {
  const known = labels(groups);
  return once(
    result.now.issues.map(({ path, rule, facts = {} }) => {
      const place = path.join('.');
      const found = known.find(({ id }) => id === place);
      const what = found?.label ?? placeInWords(path.map(String), result.reading);
      return {
        id: found?.id ?? null,
        text: `${what}: ${question(place) ?? ruleSaid(rule, facts, words, result.reading.language)}`,
      };
    }),
  );
}

/** What is told when a change is settled: how it stands now, and how the example stood. */
export function told(all: readonly Result[], localize: Localize, words: SimulatorWords): string {
  const said = (result: Result, outcome: Outcome | null): string =>
    [valueSaid(result, outcome, localize), gradeSaid(result, outcome, localize)].filter(Boolean).join(', ');
  const now = all.map((result) => said(result, result.now.outcome)).filter(Boolean);
  const example = all.map((result) => said(result, result.example)).filter(Boolean);
  if (all.some(({ now: { outcome } }) => outcome === null)) return words.toldImpossible;
  if (now.length < all.length) return words.toldMissing;
  const same = now.join('; ') === example.join('; ');
  return words.told(now.join('; '), same ? words.toldSame : words.toldChange(example.join('; ')));
}
