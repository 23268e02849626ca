import type { Level } from '../records/rating.ts';
import type { Text } from '../text.ts';

/** The three levels of PermenPANRB 6/2022 for results and for behaviour, lowest first, with their official labels. */
export const levels: readonly { readonly level: Level; readonly label: Text }[] = [
  { level: 'below', label: { id: 'Di bawah ekspektasi', en: 'Below expectation' } },
  { level: 'meets', label: { id: 'Sesuai ekspektasi', en: 'Meets expectation' } },
  { level: 'exceeds', label: { id: 'Di atas ekspektasi', en: 'Exceeds expectation' } },
];
