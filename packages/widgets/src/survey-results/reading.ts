import type { Source } from '@kinerja/core';
import type { Tabulation } from '@kinerja/core/survey';

/** The figures of one survey, and those of the same service before and after. */
export interface Figures {
  readonly tabulation: Tabulation;
  /** This one among them; `null` when they could not be read. */
  readonly series: readonly Tabulation[] | null;
}

/**
 * Reads a tabulation and its series: the surveys that `ids` names (separated by blanks), else those of the same unit and
 * service. A series that cannot be read is no reason not to show the figures. Fails as the source does.
 */
export async function readFigures(source: Source, id: string, ids: string): Promise<Figures> {
  const tabulation = await source.get('tabulation', id);
  const others = await seriesOf(source, tabulation, ids.split(/\s+/).filter(Boolean)).catch(() => null);
  return { tabulation, series: others && [tabulation, ...others.filter((each) => each.id !== id)] };
}

async function seriesOf(
  source: Source,
  { unit, service }: Tabulation,
  ids: readonly string[],
): Promise<readonly Tabulation[]> {
  if (ids.length > 0) return Promise.all(ids.map((each) => source.get('tabulation', each)));
  const all = await source.list('tabulation', { unit });
  return all.filter((each) => each.service === service);
}
