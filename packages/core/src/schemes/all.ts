import { bungo } from './bungo.ts';
import { kemuning } from './kemuning.ts';
import { kupang } from './kupang.ts';
import { lhokseumawe } from './lhokseumawe.ts';
import type { Scheme } from './scheme.ts';
import { sibolga } from './sibolga.ts';

/** The five regional schemes that Kinerja brings. */
export const schemes: readonly Scheme[] = [sibolga, kupang, bungo, kemuning, lhokseumawe];

/** The scheme with this id; `undefined` when the list has none. */
export function findScheme(list: readonly Scheme[], id: string): Scheme | undefined {
  return list.find((scheme) => scheme.id === id);
}
