import { described, filledIn, good, joint, national, poor, supervisor } from './basis.ts';
import type { Scheme } from './scheme.ts';
import { kupangStandards } from './standards/kupang.ts';

const told = described('Kupang');
const career = told('Dampak Evaluasi: promosi dan penghargaan');
const weak = told('Dampak Evaluasi: pembinaan serta kesempatan memperbaiki diri');
const fair = told('Tantangan: mekanisme yang transparan dan adil');

/** Evaluation system: yearly by the supervisor, with third parties and peers against personal-relation bias. */
export const kupang: Scheme = {
  id: 'kupang',
  version: '1.0.0',
  name: { id: 'Sistem evaluasi kinerja ASN', en: 'Performance evaluation system' },
  region: { id: 'Kupang', en: 'Kupang' },
  summary: {
    id: 'Mutu pelayanan, disiplin, inovasi; dinilai atasan, pihak ketiga, dan rekan kerja.',
    en: 'Service quality, discipline, innovation; rated by supervisor, third parties and peers.',
  },
  regulations: national,
  goals: [],
  planning: {
    basis: told('Pengenalan: memahami indikator kinerja'),
    figures: filledIn('batas hari; target sendiri'),
    from: 'standard-or-own-words',
    provisional: false,
    goals: 'none',
    weights: 'none',
    agreedWithin: 30,
  },
  standards: kupangStandards,
  tracking: {
    basis: told('Indikator Kinerja: program vaksinasi mencapai target'),
    figures: filledIn('frekuensi, batas hari, pengingat, dialog, kategori'),
    reports: 'quarter',
    reportWithin: 10,
    notices: [7],
    checkIns: 'half-year',
    obstacles: {
      cause: 'optional',
      categories: [
        { id: 'pembinaan', label: { id: 'Perlu pembinaan', en: 'Coaching needed' } },
        { id: 'sumber-daya', label: { id: 'Sumber daya', en: 'Resources' } },
      ],
    },
  },
  feedback: {
    basis: fair,
    figures: filledIn('frekuensi; isi wajib'),
    every: 'half-year',
    strengths: 'required',
    improvements: 'required',
  },
  rating: {
    basis: told('Proses Evaluasi: setiap tahun oleh atasan langsung; kuantitatif dan kualitatif'),
    figures: filledIn('batas hari, tingkat yang perlu alasan'),
    every: 'year',
    rateWithin: 31,
    selfFirst: false,
    evidence: 'optional',
    reasonsFor: ['below', 'meets', 'exceeds'],
    qualities: [
      { id: 'sikap', label: { id: 'Sikap kerja', en: 'Attitude to work' } },
      { id: 'etika', label: { id: 'Etika kerja', en: 'Work ethics' } },
    ],
  },
  voices: {
    basis: told('Tantangan: pengaruh hubungan personal; pihak ketiga atau survei rekan kerja'),
    figures: filledIn('bobot, jumlah dan pemilihan penilai, batas anonim, nilai tingkat, desimal'),
    sources: [
      supervisor('0.6'),
      {
        id: 'peer',
        weight: '0.25',
        minimum: 3,
        anonymousFrom: 3,
        missing: 'leave-out',
        axes: ['behaviour'],
        nomination: {
          by: ['employee', 'supervisor'],
          approvedBy: 'performance-team',
          minimum: 3,
          maximum: 5,
        },
      },
      {
        id: 'third-party',
        weight: '0.15',
        minimum: 3,
        anonymousFrom: 3,
        rollUp: 'peer',
        missing: 'leave-out',
        nomination: { by: ['performance-team'], approvedBy: null, minimum: 1, maximum: 5 },
      },
    ],
    ...joint,
  },
  calibration: { basis: filledIn('kalibrasi'), by: 'performance-team' },
  followUps: [
    {
      id: 'promosi',
      label: { id: 'Pertimbangan promosi', en: 'Considered for promotion' },
      basis: career,
      figures: filledIn('predikat, dua tahun berturut-turut'),
      kind: 'promotion',
      every: 'year',
      when: { predicates: good, consecutive: 2 },
    },
    {
      id: 'penghargaan',
      label: { id: 'Penghargaan kinerja', en: 'Performance award' },
      basis: career,
      figures: filledIn('predikat'),
      kind: 'award',
      every: 'year',
      when: { predicates: ['sangat-baik'] },
    },
    {
      id: 'penghargaan-inovasi',
      label: { id: 'Penghargaan inovasi', en: 'Innovation award' },
      basis: told('Dampak Evaluasi: penghargaan karena inovasi'),
      figures: filledIn('predikat'),
      kind: 'award',
      every: 'year',
      when: { innovation: true, predicates: good },
    },
    {
      id: 'pembinaan',
      label: { id: 'Pembinaan', en: 'Coaching' },
      basis: weak,
      figures: filledIn('predikat'),
      kind: 'coaching',
      every: 'year',
      when: { predicates: poor },
    },
    {
      id: 'kesempatan-perbaikan',
      label: { id: 'Kesempatan memperbaiki diri', en: 'A chance to improve' },
      basis: weak,
      figures: filledIn('predikat'),
      kind: 'improvement-time',
      every: 'year',
      when: { predicates: poor },
    },
  ],
  acceptance: [
    {
      id: 'transparansi',
      label: {
        id: 'Proses dan dasar penilaian terbuka',
        en: 'Process and grounds are open',
      },
      basis: fair,
    },
  ],
};
