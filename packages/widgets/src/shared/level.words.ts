import type { Languages } from './localize.ts';

/** The official names of the three levels of PermenPANRB 6/2022, by level. */
export const levelWords: Languages<Readonly<Record<'below' | 'meets' | 'exceeds', string>>> = {
  id: { below: 'Di bawah ekspektasi', meets: 'Sesuai ekspektasi', exceeds: 'Di atas ekspektasi' },
  en: { below: 'Below expectations', meets: 'Meets expectations', exceeds: 'Exceeds expectations' },
};
