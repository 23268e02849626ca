import { described, filledIn, good, joint, national, supervisor } from './basis.ts';
import type { Scheme } from './scheme.ts';
import { bungoStandards } from './standards/bungo.ts';

const told = described('Bungo');
const leader = told('Peran Pimpinan: dukungan dan motivasi kepada bawahan');
const reward = told('Peran Pimpinan: pengakuan formal dalam rapat dinas atau insentif');
const resistance = told('Tantangan: sosialisasi dan pelatihan');

/** Management by performance standards: the plan is drawn from the standard and evaluated against it. */
export const bungo: Scheme = {
  id: 'bungo',
  version: '1.0.0',
  name: { id: 'Pengelolaan kinerja berdasarkan standar kinerja', en: 'Management by performance standards' },
  region: { id: 'Bungo', en: 'Bungo' },
  summary: {
    id: 'Rencana dari standar kinerja, dengan dukungan pimpinan.',
    en: "A plan from the performance standard, with the leader's support.",
  },
  regulations: national,
  goals: [],
  planning: {
    basis: told('Implementasi: rencana kerja berdasarkan standar kinerja'),
    figures: filledIn('batas hari; target sendiri'),
    from: 'standard-or-own-words',
    provisional: false,
    goals: 'none',
    weights: 'none',
    agreedWithin: 30,
  },
  standards: bungoStandards,
  tracking: {
    basis: told('Implementasi: tanggung jawab; Tantangan: kurangnya sumber daya atau fasilitas'),
    figures: filledIn('frekuensi, batas hari, pengingat, dialog; penyebab wajib'),
    reports: 'month',
    reportWithin: 5,
    notices: [3],
    checkIns: 'quarter',
    obstacles: {
      cause: 'required',
      categories: [
        { id: 'sumber-daya', label: { id: 'Kurang sumber daya', en: 'Lack of resources' } },
        { id: 'fasilitas', label: { id: 'Kurang fasilitas', en: 'Lack of facilities' } },
        { id: 'peralatan', label: { id: 'Peralatan atau teknologi', en: 'Equipment or technology' } },
      ],
      support: 'required',
    },
  },
  feedback: {
    basis: leader,
    figures: filledIn('frekuensi'),
    every: 'quarter',
    strengths: 'optional',
    improvements: 'required',
    prompts: [
      { id: 'masukan', label: { id: 'Masukan dan arahan pimpinan', en: 'Input and guidance by the leader' } },
      { id: 'dukungan', label: { id: 'Dukungan yang diberikan', en: 'Support that is given' } },
    ],
  },
  rating: {
    basis: told('Implementasi: pencapaian target; pengawas yang membina'),
    figures: filledIn('frekuensi, batas hari, bukti, tingkat yang perlu alasan'),
    every: 'half-year',
    rateWithin: 21,
    selfFirst: false,
    evidence: 'required',
    reasonsFor: ['below', 'exceeds'],
    qualities: [
      { id: 'pembinaan', label: { id: 'Pengawasan dan pembinaan', en: 'Supervision and coaching' } },
      { id: 'tanggung-jawab', label: { id: 'Tanggung jawab', en: 'Responsibility' } },
    ],
  },
  voices: {
    basis: told('Implementasi: pencapaian target'),
    figures: filledIn('bobot, nilai tingkat, desimal'),
    sources: [
      { id: 'targets', weight: '0.6', minimum: 1, anonymousFrom: null, missing: 'withhold' },
      supervisor('0.4'),
    ],
    ...joint,
  },
  calibration: null,
  followUps: [
    {
      id: 'pengakuan-rapat',
      label: { id: 'Pengakuan formal dalam rapat dinas', en: 'Formal recognition in a meeting' },
      basis: reward,
      figures: filledIn('frekuensi'),
      kind: 'recognition',
      every: 'half-year',
      when: { achievement: '100' },
    },
    {
      id: 'insentif',
      label: { id: 'Insentif', en: 'Incentive' },
      basis: reward,
      figures: filledIn('predikat, frekuensi'),
      kind: 'incentive',
      every: 'year',
      when: { achievement: '100', predicates: good },
    },
  ],
  acceptance: [
    {
      id: 'sosialisasi',
      label: { id: 'Sosialisasi standar kinerja', en: 'Introduction to the standards' },
      basis: resistance,
    },
    {
      id: 'pelatihan',
      label: { id: 'Pelatihan standar kinerja', en: 'Training in the standards' },
      basis: resistance,
    },
  ],
};
