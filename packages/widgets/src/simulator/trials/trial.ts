import { type Issue, isKinerjaError } from '@kinerja/core';
import {
  type Guide,
  type NameSources,
  type Reading,
  type Reason,
  type StepNames,
  type Way,
  nextGrade,
  reasons,
} from '@kinerja/core/explanation';
import type { Level } from '@kinerja/core/evaluation';
import type { Citation, Missing, Outcome, Regulation, Step } from '@kinerja/core/scoring';
import type { Choice } from '../../parts/field.ts';
import type { TrialWords } from './trial-words.ts';

/** What a person entered, by the place in the input that it is for (`activities.laporan.time.target`); empty: nothing. */
export type Draft = Readonly<Record<string, string>>;

/** What stands in a draft for what was typed and is no number, or none that is certain: every rule refuses it. */
export const unreadable = 'unreadable';

/** One control; its id is the place in the input, so that what a rule says of a place finds its control. */
export type Field =
  | {
      readonly kind: 'number';
      readonly id: string;
      readonly label: string;
      readonly hint?: string | undefined;
      readonly minimum: number;
      readonly maximum?: number;
      readonly step?: '1' | '0.01';
      /** A slider beside the number, where both ends are known. */
      readonly slider?: boolean;
    }
  | {
      readonly kind: 'choice' | 'select';
      readonly id: string;
      readonly label: string;
      readonly hint?: string | undefined;
      readonly choices: readonly Choice[];
    };

/** Controls that belong together, with what they are about where their labels do not say it. */
export interface Row {
  readonly label?: string;
  readonly fields: readonly Field[];
}

/** A part of what is entered, and what its bounds rest on. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly citation?: Citation | undefined;
  readonly rows: readonly Row[];
}

/** What labels are made from: our words, the law's names, and the words of records. */
export interface Saying {
  readonly words: TrialWords;
  readonly names: StepNames;
  readonly text: (text: { readonly id: string; readonly [language: string]: string }) => string;
}

/** A way on, and the step that says what is still needed where it is to a number. */
export interface WayOn {
  readonly needed: Step | null;
  readonly way: Way<unknown>;
}

/** What a rule made of a draft. */
export interface Tried {
  /** `null`: something entered is impossible, and `issues` say what. */
  readonly outcome: Outcome | null;
  readonly issues: readonly Issue[];
  readonly reasons: readonly Reason[];
}

/** A table of predicates, and the levels that a draft has in it. */
export interface Located {
  readonly matrix: Readonly<Record<Level, Readonly<Record<Level, string>>>>;
  readonly results: Level | undefined;
  readonly behaviour: Level | undefined;
}

/** One value that comes out of a draft. */
export interface Calculation {
  /** Id of the rule that gives it. */
  readonly rule: string;
  /** Id of the law whose words name what its steps speak of. */
  readonly law: string;
  readonly score: (draft: Draft) => Tried;
  /** The way on from a draft that has a value. It is searched for, which takes a slow telephone its time. */
  readonly ways: (draft: Draft) => readonly WayOn[];
  /** Whether core can say what held the value down, and the way on. */
  readonly guided: boolean;
  readonly located?: (draft: Draft) => Located;
}

/** A rule that can be tried: what is asked, a made-up example, and what comes out. */
export interface Trial {
  readonly example: Draft;
  readonly groups: (draft: Draft, saying: Saying) => readonly Group[];
  /** The first gives the value that is told to the host. */
  readonly calculations: readonly Calculation[];
  readonly instrument?: NameSources['instrument'];
  /** Names of what the example made up. */
  readonly name?: (id: string, words: TrialWords) => string | undefined;
}

/** How one rule takes a draft. */
interface Rule<Input> {
  readonly regulation: Regulation<Input>;
  readonly law?: string;
  readonly guide?: Guide<Input>;
  readonly input: (draft: Draft) => Input;
  /** Places that the rule itself could do without, but a person must fill in: an empty count is not none. */
  readonly required?: readonly string[];
  readonly ways?: (input: Input) => readonly WayOn[];
  readonly located?: (draft: Draft) => Located;
}

function missingIn(draft: Draft, required: readonly string[]): readonly Missing[] {
  return required.filter((id) => !draft[id]).map((id) => ({ path: id.split('.') }));
}

/** A count that is no number: not every rule looks at its counts. */
const typeIssue = (id: string): Issue => ({ path: id.split('.'), rule: 'type' });

/** Scores a draft by a rule; what is missing or impossible is a result, never an exception. */
export function calculation<Input>(given: Rule<Input>): Calculation {
  const { regulation, law = regulation.id, guide, input, required = [], located } = given;
  const next = (from: Input): readonly WayOn[] =>
    guide ? [{ needed: null, way: nextGrade(guide, from) }] : [];
  const ways = given.ways ?? next;

  function score(draft: Draft): Tried {
    const missing = missingIn(draft, required);
    if (missing.length > 0) return { outcome: { done: false, missing }, issues: [], reasons: [] };
    const amiss = required.filter((id) => draft[id] === unreadable);
    if (amiss.length > 0) return { outcome: null, issues: amiss.map(typeIssue), reasons: [] };
    try {
      const outcome = regulation.score(input(draft));
      return { outcome, issues: [], reasons: guide ? reasons(guide, outcome) : [] };
    } catch (error) {
      if (!isKinerjaError(error, 'invalid-data')) throw error;
      return { outcome: null, issues: error.facts.issues, reasons: [] };
    }
  }
  return {
    rule: regulation.id,
    law,
    score,
    ways: (draft) => ways(input(draft)),
    guided: guide !== undefined,
    ...(located && { located }),
  };
}

/** What was entered at a place; `null` when nothing was. */
export const entered = (draft: Draft, id: string): string | null => draft[id] || null;

/** A count as a number; the rule says what is wrong with one that is none. */
export const counted = (draft: Draft, id: string): number => Number(draft[id]);

/** A yes or no; `undefined` when neither was said. */
export function said(draft: Draft, id: string): boolean | undefined {
  return draft[id] ? draft[id] === 'yes' : undefined;
}

/** A yes-no question. */
export function yesNo(id: string, label: string, words: TrialWords, hint?: string): Field {
  const choices = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ];
  return { kind: 'choice', id, label, choices, hint };
}

/** Sources of all names that a calculation speaks of. */
export function readingOf(
  trial: Trial,
  { law }: Pick<Calculation, 'law'>,
  language: string,
  words: TrialWords,
): Reading {
  const { instrument, name } = trial;
  return {
    language,
    regulation: law,
    ...(instrument && { instrument }),
    name: (id) => name?.(id, words),
  };
}
