import type { Kind, Records } from '@kinerja/core';

const day = '2026-11-22';
const period = { from: '2026-01-01', to: '2026-12-31' };
const person = (id: string) => ({ id, name: 'Rina Wulandari', position: 'Pranata komputer' });
const text = { id: 'Mudah? “Baik” – ½ ✓' };

/** One valid record of each kind. */
export const sample: { readonly [K in Kind]: Records[K] } = {
  survey: {
    id: 'survey.1_a-B',
    regulation: 'permenpanrb-14-2017',
    title: text,
    unit: 'Dinas Contoh',
    service: 'Akta kelahiran',
    period,
    instrument: {
      id: 'instrument-1',
      version: '1.0.0',
      title: text,
      questions: [
        {
          id: 'prosedur',
          label: text,
          text,
          options: [1, 2, 3, 4].map((value) => ({ value, label: text })),
          unknown: true,
        },
      ],
      profile: [],
      comment: true,
    },
  },
  response: {
    id: '6H2XV9K7Q2MX4D5TB0N8CRZW3E',
    survey: 'survey.1_a-B',
    instrument: { id: 'instrument-1', version: '1.0.0' },
    answers: { prosedur: 4 },
    profile: {},
    language: 'id',
    on: day,
  },
  tabulation: {
    id: 'survey.1_a-B',
    regulation: 'permenpanrb-14-2017',
    title: text,
    unit: 'Dinas Contoh',
    period,
    respondents: null,
    cutOff: '2026-11-22T00:00:00Z',
    elements: [{ id: 'prosedur', label: text, mean: '3.25' }],
  },
  plan: {
    id: 'plan-1',
    revision: 1,
    regulation: 'permenpanrb-6-2022',
    employee: person('rina'),
    supervisor: person('agus'),
    period,
    stage: 'draft',
    targets: [
      {
        id: 'akta',
        result: 'Akta terbit tepat waktu',
        indicator: {
          name: 'Akta terbit',
          aspect: 'quantity',
          unit: 'dokumen',
          accumulation: 'sum',
          direction: 'higher',
          target: 1000,
        },
      },
    ],
    expectations: {},
  },
  progress: { id: 'progress-1', plan: 'plan-1', target: 'akta', on: day, value: 12.5 },
  rating: {
    id: 'rating-1',
    revision: 1,
    plan: 'plan-1',
    rater: { id: 'agus', role: 'supervisor' },
    status: 'draft',
    on: day,
    results: { items: {} },
    behaviour: { items: {} },
  },
  feedback: {
    id: 'feedback-1',
    revision: 1,
    plan: 'plan-1',
    kind: 'feedback',
    giver: { role: 'peer' },
    about: { type: 'target', id: 'akta' },
    on: day,
    strengths: text.id,
  },
  evaluation: {
    id: 'evaluation-1',
    revision: 1,
    kind: 'annual',
    employee: person('rina'),
    supervisor: person('agus'),
    stretch: period,
    plans: ['plan-1'],
    regulation: 'permenpanrb-6-2022',
    scheme: { id: 'kupang', version: '1.0.0' },
    stage: 'open',
    raters: [],
    ratings: [],
    outcomes: {},
    adjustments: [],
    followUps: [],
    history: [],
  },
};
