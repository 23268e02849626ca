import { described, filledIn, good, joint, national, supervisor } from './basis.ts';
import type { Scheme } from './scheme.ts';
import { lhokseumaweStandards } from './standards/lhokseumawe.ts';

const told = described('Lhokseumawe');
const development = told('Tantangan: sosialisasi dan pelatihan; sarana pengembangan diri');
const vision = filledIn('ganti dengan visi dan misi daerah');

/** Appraisal for service quality: supervisor, citizens and targets together; a monthly award for the best. */
export const lhokseumawe: Scheme = {
  id: 'lhokseumawe',
  version: '1.0.0',
  name: { id: 'Penilaian kinerja untuk kualitas layanan', en: 'Appraisal for service quality' },
  region: { id: 'Lhokseumawe', en: 'Lhokseumawe' },
  summary: {
    id: 'Target dari visi dan misi; dinilai atasan, masyarakat, dan capaian target.',
    en: 'Targets from vision and mission; rated by supervisor, citizens and targets.',
  },
  regulations: national,
  goals: [
    {
      id: 'pelayanan-prima',
      label: { id: 'Pelayanan publik yang prima', en: 'Excellent public service' },
      basis: vision,
    },
    {
      id: 'aparatur-profesional',
      label: { id: 'Aparatur profesional dan efisien', en: 'Professional, efficient officials' },
      basis: vision,
    },
  ],
  planning: {
    basis: told('Tujuan: pencapaian visi dan misi'),
    figures: filledIn('batas hari; target sendiri'),
    from: 'standard-or-own-words',
    provisional: false,
    goals: 'required',
    weights: 'none',
    agreedWithin: 30,
  },
  standards: lhokseumaweStandards,
  tracking: {
    basis: told('Metode Penilaian: waktu pelayanan, pencapaian target kerja'),
    figures: filledIn('frekuensi, batas hari, pengingat, dialog, kategori'),
    reports: 'month',
    reportWithin: 3,
    notices: [2],
    checkIns: 'quarter',
    obstacles: {
      cause: 'optional',
      categories: [
        { id: 'cara-kerja', label: { id: 'Cara kerja', en: 'Way of working' } },
        { id: 'sumber-daya', label: { id: 'Sumber daya', en: 'Resources' } },
      ],
    },
  },
  feedback: {
    basis: development,
    figures: filledIn('frekuensi'),
    every: 'quarter',
    strengths: 'required',
    improvements: 'required',
    prompts: [
      { id: 'pengembangan-diri', label: { id: 'Rencana pengembangan diri', en: 'Self-development plan' } },
    ],
  },
  rating: {
    basis: told('Metode Penilaian: berbagai metode'),
    figures: filledIn('frekuensi, batas hari, tingkat yang perlu alasan'),
    every: 'month',
    rateWithin: 7,
    selfFirst: false,
    evidence: 'optional',
    reasonsFor: ['below', 'exceeds'],
    qualities: [],
  },
  voices: {
    basis: told('Metode Penilaian: atasan, umpan balik masyarakat, pencapaian target kerja'),
    figures: filledIn('bobot, jumlah responden, nilai tingkat, desimal'),
    sources: [
      supervisor('0.4'),
      { id: 'citizens', weight: '0.3', minimum: 30, anonymousFrom: 30, missing: 'leave-out' },
      { id: 'targets', weight: '0.3', minimum: 1, anonymousFrom: null, missing: 'withhold' },
    ],
    ...joint,
  },
  calibration: null,
  followUps: [
    {
      id: 'penghargaan-bulanan',
      label: { id: 'Penghargaan bulanan pegawai terbaik', en: 'Monthly award for the best' },
      basis: told('Peningkatan Kualitas: penghargaan bulanan, iklim kompetitif yang sehat'),
      figures: filledIn('jumlah terbaik, unit terkecil'),
      kind: 'award',
      every: 'month',
      when: { best: 1, unitFrom: 5 },
    },
    {
      id: 'pengembangan-karier',
      label: { id: 'Pengembangan karier', en: 'Career development' },
      basis: told('Tujuan: acuan untuk pengembangan karier serta penghargaan'),
      figures: filledIn('predikat, nilai, frekuensi'),
      kind: 'career',
      every: 'year',
      when: { predicates: good, value: '80' },
    },
  ],
  acceptance: [
    {
      id: 'sosialisasi',
      label: { id: 'Sosialisasi penilaian kinerja', en: 'Introduction to the appraisal' },
      basis: development,
    },
    {
      id: 'pelatihan',
      label: { id: 'Pelatihan: mengapa kinerja dinilai', en: 'Training: why work is appraised' },
      basis: development,
    },
  ],
};
