import { addDays } from '../calendar/days.ts';
import type { Every, FollowUp, Scheme } from '../schemes/scheme.ts';
import { type Exact, less, subtract } from '../scoring/exact.ts';
import { type Given, given } from '../scoring/inputs.ts';
import type { Citation } from '../scoring/step.ts';
import type { Stretch } from './stretches.ts';

/** What came of one stretch for one person. What is not known is `null` or absent, and never zero. */
export interface StretchResult {
  readonly every: Every;
  readonly stretch: Stretch;
  readonly predicate?: string | null;
  /** Percent reached of each target, by its id. */
  readonly achievement?: Readonly<Record<string, Given | null>>;
  /** Joint value of the voices. */
  readonly value?: Given | null;
  /** Whether an innovation was recognised. */
  readonly innovation?: boolean;
}

/** A person with the results that may lead to something. */
export interface Candidate {
  readonly employee: string;
  readonly unit: string;
  readonly results: readonly StretchResult[];
}

/** One condition of a follow-up, with the figures that it was judged by. */
export interface ConditionCheck {
  readonly condition: keyof FollowUp['when'];
  /** `unknown`: there is nothing to judge it by. */
  readonly state: 'held' | 'lacking' | 'unknown';
  readonly needed: string;
  readonly actual: string | null;
  /** How much is lacking, exact, where it is a number. */
  readonly lacks?: Exact;
}

/** Whether a follow-up is due to one person, and by which conditions. A superior grants it; nothing here does. */
export interface FollowUpJudgement {
  /** Id in the scheme. */
  readonly followUp: string;
  readonly kind: FollowUp['kind'];
  readonly employee: string;
  /** `near`: one condition alone is lacking. `unknown`: nothing is lacking, and something is not known. */
  readonly state: 'due' | 'near' | 'not-due' | 'unknown';
  readonly conditions: readonly ConditionCheck[];
  readonly citation: Citation;
}

/**
 * Judges the follow-ups that a scheme gives so often, for every person at the end of a stretch: by follow-up, then
 * by person as given. Units too small to be ranked have no ranks; whoever is not to be ranked at all, e.g. on leave, is
 * not among the people.
 */
export function followUps(
  scheme: Scheme,
  people: readonly Candidate[],
  { every, stretch }: Pick<StretchResult, 'every' | 'stretch'>,
): readonly FollowUpJudgement[] {
  const due = scheme.followUps.filter((followUp) => followUp.every === every);
  return due.flatMap((followUp) =>
    people.map((person) => {
      const conditions = checks({ when: followUp.when, person, people, every, stretch });
      return {
        followUp: followUp.id,
        kind: followUp.kind,
        employee: person.employee,
        state: stateOf(conditions),
        conditions,
        citation: followUp.figures ?? followUp.basis,
      };
    }),
  );
}

function stateOf(conditions: readonly ConditionCheck[]): FollowUpJudgement['state'] {
  const count = (state: ConditionCheck['state']): number =>
    conditions.filter((each) => each.state === state).length;
  if (count('lacking') > 0)
    return count('lacking') === 1 && count('held') > 0 && count('unknown') === 0 ? 'near' : 'not-due';
  return count('unknown') > 0 ? 'unknown' : 'due';
}

interface Judging extends Pick<StretchResult, 'every' | 'stretch'> {
  readonly when: FollowUp['when'];
  readonly person: Candidate;
  readonly people: readonly Candidate[];
}

function checks(judging: Judging): readonly ConditionCheck[] {
  const { when, person, every, stretch } = judging;
  const result = resultOf(person, every, stretch.to);
  const { innovation } = when;
  return [
    ...ofResult(when, result),
    ...inARow(judging),
    ...(innovation ? [check('innovation', 'true', result?.innovation ?? null, (told) => told)] : []),
    ...ranking(judging),
  ];
}

const resultOf = ({ results }: Candidate, every: Every, last: string): StretchResult | undefined =>
  results.find((each) => each.every === every && each.stretch.to === last);

function check<Actual extends string | number | boolean>(
  condition: ConditionCheck['condition'],
  needed: string,
  actual: Actual | null,
  holds: (actual: Actual) => boolean,
): ConditionCheck {
  if (actual === null) return { condition, state: 'unknown', needed, actual };
  return { condition, state: holds(actual) ? 'held' : 'lacking', needed, actual: `${actual}` };
}

function atLeast(
  condition: ConditionCheck['condition'],
  needed: Exact,
  actual: Exact | null,
): ConditionCheck {
  const found = check(condition, needed, actual, (value) => !less(value, needed));
  return found.state === 'lacking' && actual !== null ? { ...found, lacks: subtract(needed, actual) } : found;
}

/** The conditions on one stretch. */
function ofResult(
  { predicates, achievement, value }: FollowUp['when'],
  result: StretchResult | undefined,
): readonly ConditionCheck[] {
  return [
    ...(predicates
      ? [
          check('predicates', predicates.join(' '), result?.predicate ?? null, (told) =>
            predicates.includes(told),
          ),
        ]
      : []),
    ...(achievement === undefined ? [] : [atLeast('achievement', achievement, lowest(result?.achievement))]),
    ...(value === undefined ? [] : [atLeast('value', value, known(result?.value))]),
  ];
}

const known = (value: Given | null | undefined): Exact | null =>
  value === null || value === undefined ? null : given(value);

/** The achievement of the target that was reached least; `null` when one is not known, or there is none. */
function lowest(achievement: StretchResult['achievement'] = {}): Exact | null {
  const all = Object.values(achievement).map(known);
  const values = all.flatMap((each) => each ?? []);
  if (values.length < all.length || values.length === 0) return null;
  return values.reduce((least, each) => (less(each, least) ? each : least));
}

/** In how many stretches in a row, up to this one, the conditions on a stretch held; each follows the one before. */
function inARow({ when, person, every, stretch }: Judging): readonly ConditionCheck[] {
  const { consecutive } = when;
  if (consecutive === undefined) return [];
  let count = 0;
  for (let last = stretch.to; count < consecutive;) {
    const result = resultOf(person, every, last);
    const states = result ? ofResult(when, result).map(({ state }) => state) : [];
    if (!result || states.includes('lacking')) break;
    // Not judged yet is not bad.
    if (states.includes('unknown')) return [atLeast('consecutive', `${consecutive}`, null)];
    count += 1;
    last = addDays(result.stretch.from, -1);
  }
  return [atLeast('consecutive', `${consecutive}`, `${count}`)];
}

/**
 * The place in the unit by joint value, ties sharing the better one; nobody is ranked in a unit that is too small, nor
 * while somebody without a value may still come before.
 */
function ranking({ when, person, people, every, stretch }: Judging): readonly ConditionCheck[] {
  const { best, unitFrom } = when;
  const unit = people.filter((each) => each.unit === person.unit);
  const large = unitFrom === undefined || unit.length >= unitFrom;
  const size = unitFrom === undefined ? [] : [atLeast('unitFrom', `${unitFrom}`, `${unit.length}`)];
  if (best === undefined) return size;
  const valueOf = (each: Candidate): Exact | null => known(resultOf(each, every, stretch.to)?.value);
  const own = valueOf(person);
  const values = unit.map(valueOf);
  const rank = own === null ? 0 : values.filter((value) => value !== null && less(own, value)).length + 1;
  const last = rank + values.filter((value) => value === null).length;
  const settled = large && own !== null && (rank > best || last <= best);
  return [...size, check('best', `${best}`, settled ? rank : null, (place) => place <= best)];
}
