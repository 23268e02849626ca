import { bungo } from './bungo.ts';
import { kemuning } from './kemuning.ts';
import { kupang } from './kupang.ts';
import { lhokseumawe } from './lhokseumawe.ts';
import { sibolga } from './sibolga.ts';
import type { System } from './system.ts';

/** The regional systems that the portal lets its visitors walk through. */
export const systems: readonly System[] = [sibolga, kupang, bungo, kemuning, lhokseumawe];
