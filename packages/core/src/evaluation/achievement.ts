import { KinerjaError } from '../errors.ts';
import type { Indicator, Plan, Target } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import type { Level } from '../records/rating.ts';
import { type Exact, add, divide, exact, less, multiply, round } from '../scoring/exact.ts';
import type { Citation } from '../scoring/step.ts';

/** The decimal that a number prints as, never in exponent form: 0.1 is one tenth. @throws KinerjaError `invalid-data` */
export function number(value: number): Exact {
  if (!Number.isFinite(value))
    throw new KinerjaError('invalid-data', {
      issues: [{ path: ['value'], rule: 'type', facts: { expected: 'number' } }],
    });
  const [digits = '', power = '0'] = `${value}`.split('e');
  const tens = `1${'0'.repeat(Math.abs(+power))}`;
  return +power < 0 ? divide(digits, tens) : multiply(digits, tens);
}

/** The reports on one target of one plan: another plan, as that of a second post, may have a target of the same id. */
export function reportsOn(
  plan: Pick<Plan, 'id'>,
  target: Pick<Target, 'id'>,
  progress: readonly Progress[],
): readonly Progress[] {
  return progress.filter((entry) => entry.plan === plan.id && entry.target === target.id);
}

/** Entries from the earliest to the latest day; of one day, in the order they were given. */
function inOrder(entries: readonly Progress[]): readonly Progress[] {
  return [...entries].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/**
 * The value of the period so far, in the unit of the indicator, as its `accumulation` says; exact text, or
 * `true`/`false` for yes/no (the latest report counts). `null` while nothing was reported: that is not zero. All
 * entries are taken for reports on one target of one plan, as `reportsOn` gives them. @throws KinerjaError `invalid-data` for what is no number
 */
export function accumulate(indicator: Indicator, entries: readonly Progress[]): string | boolean | null {
  const values = inOrder(entries).map((entry) => entry.value);
  const last = values.at(-1);
  if (last === undefined) return null;
  if (indicator.direction === 'yes-no') return last === true;
  if (indicator.accumulation === 'ratio') return ratioOf(entries);
  const numbers = values.filter((value): value is number => typeof value === 'number').map(number);
  if (numbers.length === 0) return null;
  const total = numbers.reduce(add);
  switch (indicator.accumulation) {
    case 'sum':
      return total;
    case 'average':
      return divide(total, number(numbers.length));
    case 'last':
      return numbers.at(-1) ?? total;
  }
}

/** Σ parts ÷ Σ wholes, in percent: a month with more cases weighs more. */
function ratioOf(entries: readonly Progress[]): Exact | null {
  const told = entries.flatMap(({ value, of = 0 }) =>
    typeof value === 'number' && of > 0 ? [[number(value), number(of)] as const] : [],
  );
  if (told.length === 0) return null;
  const [parts, wholes] = [told.map(([part]) => part), told.map(([, whole]) => whole)];
  return multiply(divide(parts.reduce(add), wholes.reduce(add)), '100');
}

/** Value ÷ target, turned round where less is better; `null` where that would divide by zero. */
function ratio(indicator: Indicator, value: Exact): Exact | null {
  const over = (a: Exact, b: Exact): Exact | null => (less('0', b) ? divide(a, b) : null);
  switch (indicator.direction) {
    case 'higher':
      return over(value, number(indicator.target));
    case 'lower':
      return over(number(indicator.target), value);
    case 'range': {
      const [minimum, maximum] = [number(indicator.minimum), number(indicator.maximum)];
      if (less(value, minimum)) return over(value, minimum);
      return less(maximum, value) ? over(maximum, value) : '1';
    }
    case 'yes-no':
      return null;
  }
}

/** How far a target was reached, in percent, exact text; 100 is on target, more is better than it. */
export interface Achievement {
  /** What counts: at most the cap of the indicator. */
  readonly percent: string;
  /** Before the cap; `null` for a zero where lower is better, which is beyond every percentage. */
  readonly uncapped: string | null;
  /** Whether the cap took something away. */
  readonly capped: boolean;
}

/**
 * How far the value is from the target, with what the cap of the indicator took away.
 * **Advisory**: PermenPANRB 6/2022 has no such number, and none decides a predicate.
 * `null` when nothing was reported, or no percentage can be formed: a realised zero where lower is better has one
 * only by its cap.
 */
export function achievementOf(indicator: Indicator, value: string | boolean | null): Achievement | null {
  if (value === null) return null;
  const given = typeof value === 'boolean' ? null : exact(value);
  const share = typeof value === 'boolean' ? `${+value}` : given && ratio(indicator, given);
  const uncapped = share && multiply(share, '100');
  const cap = indicator.cap && number(indicator.cap);
  const beyond = uncapped === null && indicator.direction === 'lower' && given === '0';
  if (cap && (beyond || (uncapped && less(cap, uncapped)))) return { percent: cap, uncapped, capped: true };
  return uncapped === null ? null : { percent: uncapped, uncapped, capped: false };
}

/** The percentage of `achievementOf` alone: advisory, exact text, at most the cap; `null` where there is none. */
export function achievement(indicator: Indicator, value: string | boolean | null): string | null {
  return achievementOf(indicator, value)?.percent ?? null;
}

/** The percentages from which a level is proposed: an office's own choice, not the law's. */
export interface ProposalPolicy {
  /** At least this many percent: "sesuai ekspektasi". */
  readonly meetsFrom: number;
  /** At least this many percent: "di atas ekspektasi". */
  readonly exceedsFrom: number;
  readonly citation: Citation;
}

/** On target meets the expectation; clearly beyond it exceeds. No law says so: replace it by your office's own. */
export const defaultProposalPolicy: ProposalPolicy = {
  meetsFrom: 100,
  exceedsFrom: 110,
  citation: { law: 'Kinerja', place: 'usulan bawaan; bukan ketentuan', status: 'assumption' },
};

/** A level that the numbers suggest, for a superior to weigh. It is never a rating. */
export interface Proposal {
  readonly advisory: true;
  readonly level: Level;
  /** Percent of the target, rounded half up to two decimals. */
  readonly percent: string;
  /** Whether the achievement was higher and counts as the cap of the indicator. */
  readonly capped: boolean;
  readonly citation: Citation;
}

/** Proposes a level from the reports on one target, as `reportsOn` gives them; `null` when there is nothing to go by. */
export function proposeLevel(
  indicator: Indicator,
  entries: readonly Progress[],
  policy: ProposalPolicy = defaultProposalPolicy,
): Proposal | null {
  const reached = achievementOf(indicator, accumulate(indicator, entries));
  if (reached === null) return null;
  const { percent, capped } = reached;
  const reaches = (least: number): boolean => !less(percent, number(least));
  const level = reaches(policy.exceedsFrom) ? 'exceeds' : reaches(policy.meetsFrom) ? 'meets' : 'below';
  return { advisory: true, level, percent: round(percent, 2), capped, citation: policy.citation };
}
