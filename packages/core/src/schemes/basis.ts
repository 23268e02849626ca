import { citing } from '../scoring/cited.ts';
import type { Citation } from '../scoring/step.ts';
import type { Scheme, Voice } from './scheme.ts';

/** A maker of bases in the description of a region's system: what its client told, and no regulation. */
export function described(region: string): (place: string) => Citation {
  const cite = citing(`Uraian sistem ${region}`);
  return (place) => cite(place, 'local-policy');
}

const cite = /* @__PURE__ */ citing('Kinerja');

/** The basis of what no text gives, and an office must decide: `what` says in Indonesian what was filled in. */
export function filledIn(what: string): Citation {
  return cite(`usulan bawaan, tidak disebut dalam uraian: ${what}`, 'assumption');
}

/** The national rules that a region's scheme surrounds. */
export const national: Scheme['regulations'] = {
  evaluation: 'permenpanrb-6-2022',
  distribution: 'se-3-2023',
  survey: 'permenpanrb-14-2017',
};

/** Values of the three levels, proposed by us as the figures of the voices say. */
export const joint: Pick<Scheme['voices'], 'levels' | 'digits'> = {
  levels: { below: '60', meets: '80', exceeds: '100' },
  digits: 2,
};

/** The supervisor, by name; without his rating there is no joint value. */
export function supervisor(weight: string): Voice {
  return { id: 'supervisor', weight, minimum: 1, anonymousFrom: null, missing: 'withhold' };
}

/** Predicates with which work is recognised. */
export const good: readonly string[] = ['sangat-baik', 'baik'];

/** Predicates that call for help. */
export const poor: readonly string[] = ['butuh-perbaikan', 'kurang', 'sangat-kurang'];
