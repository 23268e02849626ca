import type { Level } from '@kinerja/core/evaluation';
import type { Languages } from '../shared/localize.ts';

/** Words around the predicate matrix. */
export interface MatrixWords {
  readonly caption: string;
  readonly results: string;
  readonly behaviour: string;
  /** Levels without the word "expectation", which the headings say once. */
  readonly short: { readonly [L in Level]: string };
  /** Said in the marked cell. */
  readonly here: string;
}

export const matrixWords: Languages<MatrixWords> = {
  id: {
    caption: 'Matriks predikat kinerja pegawai, terhadap ekspektasi pimpinan',
    results: 'Hasil kerja',
    behaviour: 'Perilaku kerja',
    short: { below: 'Di bawah', meets: 'Sesuai', exceeds: 'Di atas' },
    here: 'di sini',
  },
  en: {
    caption: "Predicate matrix, against the leader's expectation",
    results: 'Work results',
    behaviour: 'Work behaviour',
    short: { below: 'Below', meets: 'Meets', exceeds: 'Exceeds' },
    here: 'here',
  },
};
