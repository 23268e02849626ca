import type { Languages } from '../shared/localize.ts';

/** Words about what was rated. */
export interface RatedWords {
  readonly results: string;
  readonly behaviour: string;
  readonly overall: string;
  readonly unrated: string;
  readonly note: string;
  readonly supervisor: string;
  readonly self: string;
  readonly final: string;
  readonly strengths: string;
  readonly improvements: string;
  readonly expectation: string;
  readonly guides: string;
}

export const ratedWords: Languages<RatedWords> = {
  id: {
    results: 'Hasil kerja',
    behaviour: 'Perilaku kerja',
    overall: 'Secara keseluruhan',
    unrated: 'Tidak dinilai tersendiri',
    note: 'Catatan',
    supervisor: 'Penilaian atasan',
    self: 'Penilaian diri',
    final: 'Akhir, setelah perubahan',
    strengths: 'Kekuatan',
    improvements: 'Yang perlu ditingkatkan',
    expectation: 'Ekspektasi khusus pimpinan',
    guides: 'Panduan perilaku',
  },
  en: {
    results: 'Work results',
    behaviour: 'Work behaviour',
    overall: 'As a whole',
    unrated: 'Not rated on its own',
    note: 'Note',
    supervisor: "The supervisor's rating",
    self: 'Self rating',
    final: 'Final, as changed',
    strengths: 'Strengths',
    improvements: 'To improve',
    expectation: "The leader's own expectation",
    guides: 'Guides of conduct',
  },
};
