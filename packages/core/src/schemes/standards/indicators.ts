import type { StandardTarget } from '../scheme.ts';

type Unnamed<T> = T extends unknown ? Omit<T, 'name'> : never;
type Aspect = StandardTarget['indicator']['aspect'];
type Measure = Unnamed<StandardTarget['indicator']>;

/** A target whose indicator is called as its label, so that the words stand once. */
export function target({
  measure,
  ...told
}: Omit<StandardTarget, 'indicator'> & { readonly measure: Measure }): StandardTarget {
  return { ...told, indicator: { ...measure, name: told.label.id } };
}

/** So many of something in the period, added up. */
export function total(unit: string, target: number): Measure {
  return { aspect: 'quantity', unit, accumulation: 'sum', direction: 'higher', target };
}

/** Parts of wholes, in percent. */
export function percent(aspect: Aspect, target: number): Measure {
  return { aspect, unit: '%', accumulation: 'ratio', direction: 'higher', target };
}

/** A mean time: the shorter the better. */
export function duration(unit: string, target: number): Measure {
  return { aspect: 'time', unit, accumulation: 'average', direction: 'lower', target };
}

/** How far something has come by the latest report, e.g. an index or the progress of a project. */
export function latest(aspect: Aspect, unit: string, target: number): Measure {
  return { aspect, unit, accumulation: 'last', direction: 'higher', target };
}
