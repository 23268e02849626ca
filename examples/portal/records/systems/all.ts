import { sibolga } from './sibolga.ts';
import type { System } from './system.ts';

/** The regional systems that the portal lets its visitors walk through. */
export const systems: readonly System[] = [sibolga];
