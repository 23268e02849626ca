import { addDays, daysIn } from '../calendar/days.ts';
import type { Issue } from '../errors.ts';
import type { Plan, Target } from '../records/plan.ts';
import { type Exact, add, divide, less, multiply } from '../scoring/exact.ts';
import { given, lookUp } from '../scoring/inputs.ts';
import type { Citation, Step } from '../scoring/step.ts';
import { type Stretch, common, daysAway } from './stretches.ts';

/** The part of a year that a person spent in one post. */
export interface Segment {
  /** Id of the plan. */
  readonly plan: string;
  readonly assignment: 'regular' | 'transfer' | 'acting';
  /** The days of the plan that lie in the year. */
  readonly stretch: Stretch;
  /** Days of the stretch, of them away, and the rest, which count. */
  readonly days: number;
  readonly away: number;
  readonly counted: number;
  /** Counted days over the days of the whole year, exact: `"181/365"`. */
  readonly ofYear: Exact;
  /** Counted days over those of all segments, exact; all together are exactly 1. `null` when no day counts. */
  readonly share: Exact | null;
}

/** A year in several posts, with what is wrong in it. */
export interface SegmentedYear {
  readonly segments: readonly Segment[];
  /** `gap`: days without any plan. `overlap`: two plans at once, of which none, or both, are acting posts. */
  readonly issues: readonly Issue[];
}

/** No law that could be read says how a target or a rating is divided over the year. */
const ownChoice: Citation = {
  law: 'Kinerja',
  place: 'pembagian menurut hari; tidak ada ketentuan yang terbaca',
  status: 'assumption',
};

/**
 * The segments of a person's year, earliest first. An acting post may run beside the regular one; both count their
 * days. @throws KinerjaError `invalid-data` when a day is none
 */
export function segmentYear(plans: readonly Plan[], year: Stretch): SegmentedYear {
  const parts = plans
    .flatMap((plan) => {
      const stretch = common(plan.period, year);
      return stretch ? [{ plan, stretch, away: daysAway(plan.absences, stretch) }] : [];
    })
    .sort((a, b) => (a.stretch.from < b.stretch.from ? -1 : Number(a.stretch.from > b.stretch.from)));
  const counted = parts.map(({ stretch, away }) => daysIn(stretch) - away);
  const all = counted.reduce((sum, days) => sum + days, 0);
  const segments = parts.map(({ plan, stretch, away }, index): Segment => {
    const days = counted[index] ?? 0;
    return {
      plan: plan.id,
      assignment: plan.assignment ?? 'regular',
      stretch,
      days: daysIn(stretch),
      away,
      counted: days,
      ofYear: divide(`${days}`, `${daysIn(year)}`),
      share: all > 0 ? divide(`${days}`, `${all}`) : null,
    };
  });
  return { segments, issues: [...gaps(segments, year), ...overlaps(segments)] };
}

function gaps(segments: readonly Segment[], year: Stretch): Issue[] {
  const issues: Issue[] = [];
  let next = year.from;
  const gap = (to: string): void => {
    if (next <= to) issues.push({ path: ['plans'], rule: 'gap', facts: { from: next, to } });
  };
  for (const { stretch } of segments) {
    gap(addDays(stretch.from, -1));
    if (stretch.to >= next) next = addDays(stretch.to, 1);
  }
  gap(year.to);
  return issues;
}

function overlaps(segments: readonly Segment[]): Issue[] {
  const acting = (segment: Segment): boolean => segment.assignment === 'acting';
  return segments.flatMap((one, index) =>
    segments.slice(index + 1).flatMap((other): Issue[] => {
      const both = acting(one) === acting(other) && common(one.stretch, other.stretch);
      return both
        ? [{ path: ['plans'], rule: 'overlap', facts: { first: one.plan, second: other.plan, ...both } }]
        : [];
    }),
  );
}

/** The part of a yearly target that falls to a segment. */
export interface ProRated {
  /**
   * Exact, in the unit of the indicator; `null` for a range and for yes/no, which have no one number, and for a segment
   * of which no day counts: nothing is expected of it, which is not a target of zero.
   */
  readonly target: Exact | null;
  /** `false`: it is a rate, an average or a state, and holds for any part of the year as it is. */
  readonly proRated: boolean;
  /** The working; `null` where there is no number. */
  readonly step: Step | null;
}

/**
 * The yearly target for one segment: a sum falls to it by its counted days of the year, anything else holds as it
 * is. Exact and not rounded; an assumption, as no law that could be read says how.
 */
export function proRate({ id, indicator }: Target, { ofYear, counted }: Segment): ProRated {
  if (counted === 0 || indicator.direction === 'range' || indicator.direction === 'yes-no')
    return { target: null, proRated: false, step: null };
  const value = given(indicator.target) ?? '0';
  const whole: Step = { id: 'given', value, arguments: { term: id }, citation: ownChoice, from: [] };
  if (indicator.accumulation !== 'sum') return { target: value, proRated: false, step: whole };
  const target = multiply(value, ofYear);
  const args = { term: id, weight: ofYear };
  const step: Step = { id: 'shared', value: target, arguments: args, citation: ownChoice, from: [whole] };
  return { target, proRated: true, step };
}

/** The ratings of a year in several posts, laid out for the superior who decides. It is never a rating. */
export interface YearProposal {
  readonly advisory: true;
  readonly decides: 'supervisor';
  readonly citation: Citation;
  readonly segments: readonly (Segment & { readonly predicate: string | null })[];
  /** How much of the year had which predicate, most first; exact. `null`: not rated. */
  readonly shares: readonly { readonly predicate: string | null; readonly part: Exact }[];
}

/**
 * Lays out what each segment was rated, by plan id. PermenPANRB 6/2022 has no formula that joins them, so none is
 * applied: the superior of the last post decides.
 */
export function proposeYear(
  segments: readonly Segment[],
  predicates: Readonly<Record<string, string>>,
): YearProposal {
  const rated = segments.map((segment) => ({
    ...segment,
    predicate: lookUp(predicates, segment.plan) ?? null,
  }));
  const found = [...new Set(rated.map(({ predicate }) => predicate))];
  const parts = found.map((predicate) => ({
    predicate,
    part: rated
      .filter((each) => each.predicate === predicate)
      .map((each) => each.share ?? '0')
      .reduce(add, '0'),
  }));
  return {
    advisory: true,
    decides: 'supervisor',
    citation: { ...ownChoice, place: 'penggabungan predikat antarjabatan; diputuskan pejabat penilai' },
    segments: rated,
    shares: parts.sort((a, b) => (less(b.part, a.part) ? -1 : Number(less(a.part, b.part)))),
  };
}
