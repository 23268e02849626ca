import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { receipt } from '@kinerja/core/receipt';
import { jointValue } from '@kinerja/core/multi-source';
import type { Feedback } from '@kinerja/core/records/feedback';
import { regulations } from '@kinerja/core/regulations/all';
import { type Regulation, findRegulation } from '@kinerja/core/scoring';
import { kupang, planFromStandard, schemes } from '@kinerja/core/schemes';
import * as mock from '@kinerja/mock';
import { evaluation } from '../cycle/evaluations.ts';
import { inputs } from '../regulations/receipts.ts';
import type { kinds } from '../../tools/json-schemas.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };
const people = { employee: mock.rina, supervisor: mock.agus, period: year };

const response = {
  id: 'r-1',
  survey: 'skm-adminduk-2026',
  instrument: { id: 'permenpanrb-14-2017', version: '1.0.0' },
  answers: { persyaratan: 4, prosedur: 'unknown' },
  profile: { usia: 34, pekerjaan: 'pns' },
  comment: 'Baik',
  language: 'id-ID',
  on: '2026-03-31',
  session: 'morning',
};

const entry = {
  at: '2027-01-10T03:00:00Z',
  by: { id: 'agus-prasetyo', role: 'supervisor' },
  action: 'release',
  on: '2027-01-10',
} as const;
const adjustment = {
  id: 'adjustment-1',
  at: entry.at,
  by: { id: 'tono', role: 'performance-team' },
  stage: 'calibration',
  path: ['results', 'level'],
  from: 'meets',
  to: 'exceeds',
  ground: 'Bukti dukung baru diterima.',
  rule: { law: 'Kinerja', place: 'kalibrasi', status: 'assumption' },
} as const;
const feedback: Feedback = {
  id: 'feedback-1',
  revision: 1,
  plan: mock.rinaPlan.id,
  kind: 'feedback',
  giver: { role: 'peer' },
  about: { type: 'target', id: 'pendaftaran' },
  on: '2026-06-30',
  strengths: 'Cepat tanggap terhadap pemohon.',
};

/** One plan drawn from each standard of each scheme. */
const drawn = schemes.flatMap((scheme) =>
  scheme.standards.map(({ id }) => planFromStandard(scheme, id, { id: `plan-${id}`, ...people })),
);

const meets = { below: 0, meets: 3, exceeds: 1 };
const heard = {
  supervisor: {
    results: { below: 0, meets: 0, exceeds: 1 },
    behaviour: { below: 0, meets: 1, exceeds: 0 },
  },
  peer: { behaviour: meets },
  'third-party': { results: { below: 0, meets: 1, exceeds: 0 } },
};
const laws = Object.values(regulations).flat() as readonly Regulation<unknown>[];

/** Receipts of every regulation, and of the voices of a scheme. */
const sealed: readonly unknown[] = [
  ...inputs.map(([, id, input]) => receipt(findRegulation(laws, id), input)),
  receipt(jointValue(kupang), heard),
  receipt(jointValue(kupang), {}),
];

/** Real examples of every kind that a JSON Schema is published for. */
export const samples: Readonly<Record<keyof typeof kinds, readonly unknown[]>> = {
  scheme: schemes,
  instrument: [serviceQuestionnaire, mock.shortSurvey.instrument],
  survey: [...mock.demo.survey, mock.closedSurvey, mock.longSurvey],
  response: [response],
  tabulation: [...mock.demo.tabulation, mock.longTabulation],
  plan: [mock.rinaPlan, mock.submittedPlan, mock.longPlan, ...drawn],
  progress: mock.demo.progress,
  rating: [mock.draftRating, mock.finalRating, mock.selfRating],
  feedback: [feedback, { ...feedback, giver: entry.by, kind: 'check-in', about: { type: 'general' } }],
  evaluation: [evaluation('open'), evaluation('objected', { history: [entry], adjustments: [adjustment] })],
  development: mock.demo.development,
  award: [mock.rinaAward],
  receipt: sealed,
};
