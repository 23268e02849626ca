import { described, filledIn, good, joint, national, poor, supervisor } from './basis.ts';
import type { Scheme } from './scheme.ts';
import { kemuningStandards } from './standards/kemuning.ts';

const told = described('Kemuning');
const resistance = told('Kendala dan Solusi: sosialisasi dan pelatihan');

/** Achievement-based appraisal: fixed indicators, self-assessment first, data and facts. */
export const kemuning: Scheme = {
  id: 'kemuning',
  version: '1.0.0',
  name: { id: 'Sistem penilaian ASN berbasis capaian', en: 'Achievement-based appraisal' },
  region: { id: 'Kemuning', en: 'Kemuning' },
  summary: {
    id: 'Indikator tetap per jabatan; penilaian diri, lalu penilaian atasan atas data dan fakta.',
    en: 'Indicators fixed per position; self-assessment, then the supervisor, on data and facts.',
  },
  regulations: national,
  goals: [],
  planning: {
    basis: told('Implementasi: indikator kinerja untuk setiap jabatan'),
    figures: filledIn('batas hari'),
    from: 'standard-only',
    provisional: false,
    goals: 'none',
    weights: 'none',
    agreedWithin: 30,
  },
  standards: kemuningStandards,
  tracking: {
    basis: told('Implementasi: melaporkan capaian secara berkala; Contoh Kasus: setiap bulan'),
    figures: filledIn('batas hari, pengingat, dialog, kategori'),
    reports: 'month',
    reportWithin: 5,
    notices: [3, 1],
    checkIns: 'quarter',
    obstacles: {
      cause: 'optional',
      categories: [
        { id: 'cara-kerja', label: { id: 'Cara kerja', en: 'Way of working' } },
        { id: 'sumber-daya', label: { id: 'Sumber daya', en: 'Resources' } },
        { id: 'pihak-lain', label: { id: 'Pihak lain', en: 'Others' } },
      ],
    },
  },
  feedback: {
    basis: told('Tujuan: umpan balik konstruktif, area yang perlu diperbaiki, potensi diri'),
    figures: filledIn('frekuensi'),
    every: 'quarter',
    strengths: 'required',
    improvements: 'required',
    prompts: [
      { id: 'perbaikan', label: { id: 'Area yang perlu diperbaiki', en: 'Areas to improve' } },
      { id: 'potensi', label: { id: 'Potensi yang dapat dikembangkan', en: 'Potential to develop' } },
    ],
  },
  rating: {
    basis: told('Prinsip: data dan fakta; penilaian diri, kemudian dievaluasi atasan'),
    figures: filledIn('frekuensi, batas hari, tingkat yang perlu alasan'),
    every: 'quarter',
    rateWithin: 14,
    selfFirst: true,
    evidence: 'required',
    reasonsFor: ['below', 'exceeds'],
    qualities: [],
  },
  voices: {
    basis: told('Prinsip: penilaian diri, kemudian dievaluasi atasan'),
    figures: filledIn('bobot, nilai tingkat, desimal'),
    sources: [
      supervisor('1'),
      { id: 'self', weight: null, minimum: 1, anonymousFrom: null, missing: 'leave-out' },
    ],
    ...joint,
  },
  calibration: null,
  followUps: [
    {
      id: 'penghargaan-capaian',
      label: { id: 'Penghargaan capaian target', en: 'Award for reaching the target' },
      basis: told('Contoh Kasus: penghargaan bila mencapai atau melebihi target'),
      kind: 'award',
      every: 'year',
      when: { achievement: '100' },
    },
    {
      id: 'promosi',
      label: { id: 'Pertimbangan promosi', en: 'Considered for promotion' },
      basis: told('Manfaat: promosi atau pelatihan yang sesuai kebutuhan'),
      figures: filledIn('predikat, dua tahun berturut-turut'),
      kind: 'promotion',
      every: 'year',
      when: { predicates: good, consecutive: 2 },
    },
    {
      id: 'pelatihan',
      label: { id: 'Pelatihan sesuai kebutuhan', en: 'Fitting training' },
      basis: told('Manfaat: promosi atau pelatihan yang sesuai kebutuhan'),
      figures: filledIn('predikat, frekuensi'),
      kind: 'training',
      every: 'quarter',
      when: { predicates: poor },
    },
  ],
  acceptance: [
    {
      id: 'sosialisasi',
      label: { id: 'Sosialisasi penilaian kinerja', en: 'Introduction to the appraisal' },
      basis: resistance,
    },
    {
      id: 'pelatihan-penilaian',
      label: { id: 'Pelatihan: mengapa kinerja dinilai', en: 'Training: why work is appraised' },
      basis: resistance,
    },
  ],
};
