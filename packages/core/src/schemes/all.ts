import { bungo } from './bungo.ts';
import { kemuning } from './kemuning.ts';
import { kupang } from './kupang.ts';
import { lhokseumawe } from './lhokseumawe.ts';
import type { Scheme } from './scheme.ts';
import { sibolga } from './sibolga.ts';

/** The five regional schemes that Kinerja brings. */
export const schemes: readonly Scheme[] = [sibolga, kupang, bungo, kemuning, lhokseumawe];

/**
 * The scheme with this id, and of this version where one is told, as an evaluation names it; without, the first of the
 * list. `undefined` when the list has none.
 */
export function findScheme(list: readonly Scheme[], id: string, version?: string): Scheme | undefined {
  return list.find((scheme) => scheme.id === id && (version === undefined || scheme.version === version));
}
