import { described, filledIn, good, joint, national, supervisor } from './basis.ts';
import type { Scheme } from './scheme.ts';
import { sibolgaStandards } from './standards/sibolga.ts';

const told = described('Sibolga');
const resistance = told('Tantangan: resistensi; pelatihan dan sosialisasi');

/** Evaluation-based policy: a measurable plan in own words, evaluated each quarter for its result and its process. */
export const sibolga: Scheme = {
  id: 'sibolga',
  version: '1.0.0',
  name: { id: 'Kebijakan kinerja ASN berbasis evaluasi', en: 'Evaluation-based performance policy' },
  region: { id: 'Sibolga', en: 'Sibolga' },
  summary: {
    id: 'Rencana terukur dengan kata sendiri; atasan langsung mengevaluasi hasil dan proses.',
    en: 'A measurable plan in own words; the direct supervisor evaluates result and process.',
  },
  regulations: national,
  goals: [],
  planning: {
    basis: told('Proses Evaluasi: rencana kerja yang jelas dan terukur'),
    figures: filledIn('batas hari; konsep mendahului rencana atasan'),
    from: 'own-words',
    provisional: true,
    goals: 'none',
    weights: 'none',
    agreedWithin: 30,
  },
  standards: sibolgaStandards,
  tracking: {
    basis: told(
      'Peran Teknologi: data real-time, notifikasi tenggat laporan; Proses Evaluasi: penyebab kendala',
    ),
    figures: filledIn('frekuensi, batas hari, pengingat, dialog, kategori'),
    reports: 'month',
    reportWithin: 5,
    notices: [7, 3, 1],
    checkIns: 'month',
    obstacles: {
      cause: 'required',
      categories: [
        { id: 'cara-kerja', label: { id: 'Cara kerja', en: 'Way of working' } },
        { id: 'sumber-daya', label: { id: 'Sumber daya', en: 'Resources' } },
        { id: 'pihak-lain', label: { id: 'Pihak lain', en: 'Others' } },
      ],
    },
  },
  feedback: {
    basis: told('Tujuan dan Manfaat: umpan balik konstruktif, kekuatan dan kelemahan'),
    figures: filledIn('frekuensi'),
    every: 'quarter',
    strengths: 'required',
    improvements: 'required',
  },
  rating: {
    basis: told('Proses Evaluasi: berkala oleh atasan langsung; hasil akhir, proses, dan cara'),
    figures: filledIn('frekuensi, batas hari, tingkat yang perlu alasan'),
    every: 'quarter',
    rateWithin: 14,
    selfFirst: false,
    evidence: 'optional',
    reasonsFor: ['below', 'exceeds'],
    qualities: [
      {
        id: 'proses',
        label: { id: 'Proses dan cara mencapai tujuan', en: 'Process, and how the goal is reached' },
      },
    ],
  },
  voices: {
    basis: told('Proses Evaluasi: berkala oleh atasan langsung'),
    figures: filledIn('bobot, nilai tingkat, desimal'),
    sources: [supervisor('1')],
    ...joint,
  },
  calibration: null,
  followUps: [
    {
      id: 'pengakuan',
      label: { id: 'Pengakuan atas pencapaian', en: 'Recognition of achievement' },
      basis: told('Tujuan dan Manfaat: pengakuan atas kerja keras'),
      figures: filledIn('predikat, frekuensi'),
      kind: 'recognition',
      every: 'quarter',
      when: { predicates: good },
    },
    {
      id: 'langkah-selanjutnya',
      label: { id: 'Analisis data untuk langkah selanjutnya', en: 'Data analysis for the next step' },
      basis: told('Peran Teknologi: analisis data untuk langkah selanjutnya'),
      figures: filledIn('frekuensi'),
      kind: 'next-step',
      every: 'quarter',
      when: {},
    },
  ],
  acceptance: [
    {
      id: 'pelatihan',
      label: { id: 'Pelatihan: mengapa kinerja dinilai', en: 'Training: why work is appraised' },
      basis: resistance,
    },
    {
      id: 'sosialisasi',
      label: { id: 'Sosialisasi penilaian kinerja', en: 'Introduction to the appraisal' },
      basis: resistance,
    },
  ],
};
