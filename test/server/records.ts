import type { Records } from '@kinerja/core';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Identity } from '@kinerja/server';

export const rina: Identity = { id: 'rina', name: 'Rina Wulandari', role: 'employee' };
export const budi: Identity = { id: 'budi', name: 'Budi Santoso', role: 'employee' };
export const agus: Identity = { id: 'agus', name: 'Agus Prasetyo', role: 'supervisor' };
export const dewi: Identity = { id: 'dewi', name: 'Dewi Lestari', role: 'supervisor' };
/** Tim pengelola kinerja, and the superior of the supervisor, who decides objections. */
export const tim: Identity = { id: 'tim', name: 'Tim Pengelola', role: 'performance-team' };
export const lestari: Identity = { id: 'lestari', name: 'Lestari Handoko', role: 'appeal-authority' };
/** A colleague of Rina. */
export const citra: Identity = { id: 'citra', name: 'Citra Dewanti', role: 'employee' };
export const people = [rina, budi, agus, dewi, tim, lestari, citra];

export const survey: Records['survey'] = {
  id: 'survey-1',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Survei', en: 'Survey' },
  unit: 'Disdukcapil',
  service: 'Akta kelahiran',
  period: { from: '2026-01-01', to: '2026-12-31' },
  population: 1500,
  closes: '2026-12-31',
  instrument: serviceQuestionnaire,
};

export const printed: Records['tabulation'] = {
  id: 'printed-1',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Tercetak' },
  unit: 'Dinas lain',
  period: { from: '2023-01-01', to: '2023-12-31' },
  respondents: null,
  cutOff: '2023-12-31T00:00:00Z',
  elements: [{ id: 'waktu', label: { id: 'Waktu' }, mean: '3.31' }],
};

export const response = (changes: Partial<Records['response']> = {}): Records['response'] => ({
  id: 'response-1',
  survey: survey.id,
  instrument: { id: serviceQuestionnaire.id, version: serviceQuestionnaire.version },
  answers: { persyaratan: 4, prosedur: 3, waktu: 'unknown', biaya: 2 },
  profile: {},
  comment: 'Cepat & ramah — “terima kasih” 🙏',
  language: 'id',
  on: '2026-11-22',
  session: 'morning',
  ...changes,
});

export const person = ({ id, name }: Identity) => ({ id, name, position: 'Penata' });

export const plan = (changes: Partial<Records['plan']> = {}): Records['plan'] => ({
  id: 'plan-1',
  revision: 1,
  regulation: 'permenpanrb-6-2022',
  employee: person(rina),
  supervisor: person(agus),
  period: { from: '2026-01-01', to: '2026-12-31' },
  stage: 'agreed',
  targets: [
    {
      id: 'akta',
      result: 'Akta terbit',
      indicator: {
        name: 'Jumlah',
        aspect: 'quantity',
        unit: 'dokumen',
        accumulation: 'sum',
        direction: 'higher',
        target: 1000,
      },
    },
  ],
  expectations: {},
  ...changes,
});

/** A plan between Budi and Dewi, which is no business of Rina's or Agus's. */
export const otherPlan = (changes: Partial<Records['plan']> = {}) =>
  plan({ id: 'plan-2', employee: person(budi), supervisor: person(dewi), ...changes });

export const progress = (changes: Partial<Records['progress']> = {}): Records['progress'] => ({
  id: 'progress-1',
  plan: 'plan-1',
  target: 'akta',
  on: '2026-06-30',
  value: 12.5,
  evidence: { title: 'Register', url: 'https://example.go.id/register' },
  ...changes,
});

export const rating = (changes: Partial<Records['rating']> = {}): Records['rating'] => ({
  id: 'rating-1',
  revision: 1,
  plan: 'plan-1',
  rater: { id: agus.id, role: 'supervisor' },
  status: 'final',
  on: '2026-12-15',
  results: { level: 'exceeds', items: { akta: { level: 'exceeds', note: 'Melampaui' } } },
  behaviour: { level: 'meets', items: {} },
  ...changes,
});

export const selfRating = (changes: Partial<Records['rating']> = {}) =>
  rating({ id: 'rating-self', rater: { id: rina.id, role: 'self' }, ...changes });

/** Agus tells Rina something. */
export const development = (changes: Partial<Records['development']> = {}): Records['development'] => ({
  id: 'development-1',
  revision: 1,
  plan: 'plan-1',
  stage: 'draft',
  areas: [],
  activities: [],
  time: { from: '2026-11-22', to: '2027-02-20' },
  checkInEvery: 30,
  checkIns: [],
  extensions: [],
  history: [
    {
      at: '2026-11-22T04:00:00Z',
      on: '2026-11-22',
      by: { id: 'agus', role: 'supervisor' },
      action: 'write',
    },
  ],
  ...changes,
});

export const feedback = (changes: Partial<Records['feedback']> = {}): Records['feedback'] => ({
  id: 'feedback-1',
  revision: 1,
  plan: 'plan-1',
  kind: 'feedback',
  giver: { id: agus.id, role: 'supervisor' },
  about: { type: 'target', id: 'akta' },
  on: '2026-11-22',
  strengths: 'Berkas diperiksa pada hari yang sama',
  improvements: 'Bagikan caranya',
  ...changes,
});

/** Long enough ago for everybody to see it. */
export const award: Records['award'] = {
  id: 'award-1',
  revision: 1,
  evaluation: 'evaluation-1',
  scheme: { id: 'uji', version: '1.0.0' },
  followUp: 'penghargaan',
  kind: 'award',
  label: { id: 'Penghargaan' },
  every: 'year',
  stretch: plan().period,
  employee: person(rina),
  unit: 'Disdukcapil',
  unitSize: 12,
  ground: 'Teladan loket',
  basis: { law: 'Contoh', place: 'uji', status: 'assumption' },
  granted: '2026-10-01',
  announced: '2026-10-02',
  stage: 'announced',
  history: [],
};
