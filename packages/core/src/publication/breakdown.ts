import type { Breakdown, Tabulation } from '../records/tabulation.ts';
import type { Regulation } from '../scoring/regulation.ts';
import type { Tally } from '../survey/tally.ts';
import {
  type Publication,
  type PublicationPolicy,
  boundOf,
  defaultPublicationPolicy,
  publish,
} from './publish.ts';
import { suppressedGroups } from './suppress.ts';

type Group = Breakdown['groups'][number];

/**
 * A tabulation whose breakdowns may be handed out: of a group that is too small, or that would give one away by
 * subtraction, nothing is left but its name. What was withheld before stays so. Safe to repeat.
 */
export function withholdSmallGroups(
  tabulation: Tabulation,
  policy: PublicationPolicy = defaultPublicationPolicy,
): Tabulation {
  if (!tabulation.breakdowns) return tabulation;
  return {
    ...tabulation,
    breakdowns: tabulation.breakdowns.map((each) => guarded(each, tabulation, policy)),
  };
}

function guarded(breakdown: Breakdown, { respondents }: Tabulation, policy: PublicationPolicy): Breakdown {
  const counts = breakdown.groups.flatMap((each) =>
    'withheld' in each ? [] : [{ id: each.id, count: each.respondents }],
  );
  // Who is in a group that was withheld before, or said nothing: the total tells of them what the groups do not.
  const inGroups = counts.reduce((sum, { count }) => sum + count, 0);
  const besides = Math.max(0, (respondents ?? 0) - inGroups);
  const suppressed = suppressedGroups(counts, boundOf(policy, 'leastInGroup'), besides);
  const groups = breakdown.groups.map((each): Group => {
    const { id, label } = each;
    return suppressed.has(id) ? { id, label, withheld: true } : each;
  });
  return { ...breakdown, groups };
}

/** One group of a breakdown, published or withheld. */
export interface PublishedGroup {
  readonly id: string;
  readonly label: Group['label'];
  readonly publication: Publication | null;
}

/** The groups of a breakdown by the same regulation as the whole; `null` for one that is withheld. */
export function publishGroups(
  tabulation: Tabulation,
  breakdown: Breakdown,
  regulation: Regulation<Tally>,
  policy: PublicationPolicy = defaultPublicationPolicy,
): readonly PublishedGroup[] {
  const least = { ...policy, leastRespondents: policy.leastInGroup };
  return guarded(breakdown, tabulation, policy).groups.map((group): PublishedGroup => {
    const { id, label } = group;
    if ('withheld' in group) return { id, label, publication: null };
    const { population: _whole, ...rest } = tabulation;
    const { respondents, elements } = group;
    return { id, label, publication: publish({ ...rest, respondents, elements }, regulation, least) };
  });
}
