import type { Level, Rating } from '@kinerja/core/records/rating';
import { agus, rina, rinaPlan } from './plan.ts';

const start = { revision: 1, plan: rinaPlan.id, on: '2026-12-15' } as const;

/** A supervisor who stopped half-way: two results and one behaviour are judged, no axis is. */
export const draftRating: Rating = {
  ...start,
  id: 'rating-rina-2026-supervisor',
  rater: { id: agus.id, role: 'supervisor' },
  status: 'draft',
  results: {
    items: {
      pendaftaran: { level: 'meets', note: '846 dokumen sampai Oktober, sesuai laju tahun ini.' },
      'waktu-akta': { level: 'exceeds' },
    },
  },
  behaviour: { items: { 'berorientasi-pelayanan': { level: 'meets' } } },
};

/** Results above, behaviour as expected: predicate "baik". */
export const finalRating: Rating = {
  ...start,
  id: 'rating-rina-2026-supervisor',
  rater: { id: agus.id, role: 'supervisor' },
  status: 'final',
  results: {
    level: 'exceeds',
    items: {
      pendaftaran: { level: 'meets', note: '1.004 dokumen pada akhir tahun.' },
      'waktu-akta': { level: 'exceeds', note: 'Turun dari 4 menjadi 2,5 hari.' },
      kepuasan: { level: 'exceeds' },
      sop: { level: 'meets' },
    },
  },
  behaviour: {
    level: 'meets',
    items: {
      'berorientasi-pelayanan': { level: 'exceeds' },
      akuntabel: { level: 'meets' },
      kompeten: { level: 'meets' },
      harmonis: { level: 'meets' },
      loyal: { level: 'meets' },
      adaptif: { level: 'exceeds', note: 'Merintis pendaftaran bersama rumah sakit.' },
      kolaboratif: { level: 'meets' },
    },
  },
  strengths: 'Memperpendek waktu layanan tanpa menambah petugas, dan membagikan caranya kepada loket lain.',
  improvements: 'Catat hambatan pada bulan terjadinya, supaya bantuan dapat diberikan lebih awal.',
};

/** What Rina says of the same year herself. */
export const selfRating: Rating = {
  ...start,
  id: 'rating-rina-2026-self',
  rater: { id: rina.id, role: 'self' },
  status: 'final',
  on: '2026-12-10',
  results: {
    level: 'meets',
    items: {
      pendaftaran: { level: 'meets' },
      'waktu-akta': { level: 'exceeds' },
      kepuasan: { level: 'meets' },
      sop: { level: 'meets' },
    },
  },
  behaviour: {
    level: 'meets',
    items: {
      'berorientasi-pelayanan': { level: 'meets' },
      akuntabel: { level: 'meets' },
      kompeten: { level: 'meets' },
      harmonis: { level: 'meets' },
      loyal: { level: 'meets' },
      adaptif: { level: 'meets' },
      kolaboratif: { level: 'exceeds' },
    },
  },
};

/** The final rating with other levels on its two axes: any cell of the predicate matrix. */
export function ratingOf(results: Level, behaviour: Level): Rating {
  return {
    ...finalRating,
    results: { ...finalRating.results, level: results },
    behaviour: { ...finalRating.behaviour, level: behaviour },
  };
}
