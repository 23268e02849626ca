import type { Tabulation } from '../records/tabulation.ts';
import type { SurveyRegulation } from '../scoring/methods/weighted-index.ts';
import { type Publication, type PublicationPolicy, policyFor, publish } from './publish.ts';

/** Why two surveys that follow each other do not compare. */
export type Break = 'regulation' | 'elements' | 'instrument' | 'instrument-unknown';

/** One survey of a series. */
export interface SeriesPoint {
  readonly tabulation: Tabulation;
  readonly publication: Publication;
  /** Why it does not compare with the one before it; empty when it does, and for the first. */
  readonly breaks: readonly Break[];
}

/**
 * Surveys of the same service in the order of their periods, each published or withheld, with the breaks between them:
 * another reading of the law, other unsur, another instrument or version. Where one names its instrument and the other
 * does not, nobody can tell, and that is said too.
 */
export function seriesOf(
  tabulations: readonly Tabulation[],
  regulationOf: (id: string) => SurveyRegulation | undefined,
  policy?: PublicationPolicy,
): readonly SeriesPoint[] {
  const key = ({ period, id }: Tabulation): string => `${period.to} ${period.from} ${id}`;
  const inOrder = [...tabulations].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return inOrder.flatMap((tabulation, place) => {
    const regulation = regulationOf(tabulation.regulation);
    if (!regulation) return [];
    const before = inOrder[place - 1];
    const publication = publish(tabulation, regulation, policyFor(tabulation, policy));
    return [{ tabulation, publication, breaks: before ? breaksBetween(before, tabulation) : [] }];
  });
}

function breaksBetween(before: Tabulation, after: Tabulation): readonly Break[] {
  const ids = ({ elements }: Tabulation): string =>
    elements
      .map(({ id }) => id)
      .sort()
      .join();
  const named = ({ instrument }: Tabulation): string =>
    instrument ? `${instrument.id} ${instrument.version}` : '';
  const breaks: Break[] = [];
  if (before.regulation !== after.regulation) breaks.push('regulation');
  if (ids(before) !== ids(after)) breaks.push('elements');
  if (named(before) !== named(after)) {
    breaks.push(before.instrument && after.instrument ? 'instrument' : 'instrument-unknown');
  }
  return breaks;
}

/** What may be compared with the latest survey: everything since the last break, in order. */
export function latestComparable(series: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const last = series.reduce((found, { breaks }, place) => (breaks.length > 0 ? place : found), 0);
  return series.slice(last);
}
