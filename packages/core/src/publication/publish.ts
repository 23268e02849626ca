import { KinerjaError } from '../errors.ts';
import type { Tabulation } from '../records/tabulation.ts';
import { exact, multiply, round } from '../scoring/exact.ts';
import type { Missing, Notice, Regulation } from '../scoring/regulation.ts';
import type { Citation } from '../scoring/step.ts';
import { sampleSize } from '../survey/sample-size.ts';
import { type Tally, tallyOf } from '../survey/tally.ts';
import { suppressedGroups } from './suppress.ts';

/** What an office has decided about publishing. No law that was found gives these numbers. */
export interface PublicationPolicy {
  /** No index is published of fewer respondents. */
  readonly leastRespondents: number;
  /** No group of a breakdown is shown of fewer. */
  readonly leastInGroup: number;
  readonly citation: Citation;
}

/** 30 respondents for an index, 5 for a group: an assumption, to be replaced by the office's own decision. */
export const defaultPublicationPolicy: PublicationPolicy = {
  leastRespondents: 30,
  leastInGroup: 5,
  citation: { law: 'Kinerja', place: 'ambang publikasi bawaan; bukan ketentuan', status: 'assumption' },
};

/**
 * A bound of a policy. One that is no number would withhold nothing: every count is neither below nor above it.
 * @throws KinerjaError `invalid-data` for what is no whole number from 0
 */
export function boundOf(policy: PublicationPolicy, name: 'leastRespondents' | 'leastInGroup'): number {
  const value = policy[name];
  if (Number.isSafeInteger(value) && value >= 0) return value;
  const issue = { path: ['policy', name], rule: 'count', facts: { value: String(value) } };
  throw new KinerjaError('invalid-data', { issues: [issue] });
}

/** The policy for one tabulation: what an office has printed elsewhere is public already, and withholding it hides nothing. */
export function policyFor(
  { source }: Tabulation,
  policy: PublicationPolicy = defaultPublicationPolicy,
): PublicationPolicy {
  return source ? { ...policy, leastRespondents: 0 } : policy;
}

/** What always stands beside a published figure. */
export interface Particulars {
  readonly survey: string;
  /** Regulation with its reading: how the figure was computed. */
  readonly regulation: string;
  readonly respondents: number | null;
  readonly population: number | null;
  /** Percent of the population that answered, two decimals. */
  readonly responseRate: string | null;
  /** What Krejcie–Morgan asks for that population. */
  readonly sampleSize: number | null;
  readonly period: { readonly from: string; readonly to: string };
  /** The day up to which answers count; the hour would help to tell who answered. */
  readonly cutOff: string;
  readonly policy: PublicationPolicy;
}

/** A figure that may be shown, or why it may not. */
export type Publication = Particulars &
  (
    | {
        readonly published: true;
        readonly value: string;
        readonly grade: string | null;
        readonly notices: readonly Notice[];
      }
    | { readonly published: false; readonly reason: 'too-few'; readonly least: number }
    | { readonly published: false; readonly reason: 'incomplete'; readonly missing: readonly Missing[] }
    | { readonly published: false; readonly reason: 'suppressed' }
  );

function particulars(tabulation: Tabulation, regulation: string, policy: PublicationPolicy): Particulars {
  const { id, respondents, population, period, cutOff } = tabulation;
  const rate = respondents !== null && population ? exact(`${respondents}/${population}`) : null;
  return {
    survey: id,
    regulation,
    respondents,
    population: population ?? null,
    responseRate: rate && round(multiply(rate, '100'), 2),
    sampleSize: population ? sampleSize(population) : null,
    period,
    cutOff: cutOff.slice(0, 10),
    policy,
  };
}

/** How many people a figure is of; `null` only for printed means without a number. */
function peopleIn({ respondents, elements }: Tabulation): number | null {
  const counts = elements.flatMap((each) => ('count' in each ? [each.count] : []));
  return respondents ?? (counts.length > 0 ? Math.max(...counts) : null);
}

/**
 * The index of a survey as it may be published, with everything that must stand beside it.
 * Printed figures of which the office gave no number of respondents are published as such.
 * @throws KinerjaError `invalid-data` for a policy without bounds
 */
export function publish(
  tabulation: Tabulation,
  regulation: Regulation<Tally>,
  policy: PublicationPolicy = defaultPublicationPolicy,
): Publication {
  const beside = particulars(tabulation, regulation.id, policy);
  const least = boundOf(policy, 'leastRespondents');
  const people = peopleIn(tabulation);
  if (people !== null && people < least) {
    return { ...beside, published: false, reason: 'too-few', least };
  }
  const outcome = regulation.score(tallyOf(tabulation));
  if (!outcome.done) return { ...beside, published: false, reason: 'incomplete', missing: outcome.missing };
  const { value, grade, notices } = outcome;
  return { ...beside, published: true, value, grade, notices };
}

/** A breakdown, e.g. by service: each group published or suppressed, so that none can be found by subtraction. */
export function publishBreakdown(
  groups: readonly Tabulation[],
  regulation: Regulation<Tally>,
  policy: PublicationPolicy = defaultPublicationPolicy,
): readonly Publication[] {
  const counts = groups.map((group) => ({ id: group.id, count: peopleIn(group) ?? 0 }));
  const suppressed = suppressedGroups(counts, boundOf(policy, 'leastInGroup'));
  return groups.map((group): Publication => {
    if (!suppressed.has(group.id)) {
      return publish(group, regulation, { ...policy, leastRespondents: policy.leastInGroup });
    }
    // Not even the number: with the total it would give away the others.
    const { respondents: _hidden, ...others } = particulars(group, regulation.id, policy);
    return { ...others, respondents: null, responseRate: null, published: false, reason: 'suppressed' };
  });
}
