import type { Kind } from '@kinerja/core';
import type { Identity } from '@kinerja/server';
import {
  agus,
  budi,
  dewi,
  otherPlan,
  plan,
  printed,
  progress,
  rating,
  response,
  rina,
  selfRating,
  survey,
} from '../records.ts';

/** Who asks: nobody signed in, or one of four people. */
export type Asker = 'citizen' | 'rina' | 'budi' | 'agus' | 'dewi';
export const askers: Record<Asker, Identity | undefined> = { citizen: undefined, rina, budi, agus, dewi };

export const draft = rating({ id: 'rating-draft', status: 'draft' });
export const ownDraft = selfRating({ status: 'draft' });

/** Rina and Agus hold plan-1; Budi and Dewi have roles of the same names in another plan. */
export const reading: readonly (readonly [string, Record<Asker, number>])[] = [
  ['survey/survey-1', { citizen: 200, rina: 200, budi: 200, agus: 200, dewi: 200 }],
  ['survey', { citizen: 200, rina: 200, budi: 200, agus: 200, dewi: 200 }],
  ['tabulation/survey-1', { citizen: 200, rina: 200, budi: 200, agus: 200, dewi: 200 }],
  ['tabulation/printed-1', { citizen: 200, rina: 200, budi: 200, agus: 200, dewi: 200 }],
  ['tabulation', { citizen: 200, rina: 200, budi: 200, agus: 200, dewi: 200 }],
  ['response/response-1', { citizen: 403, rina: 403, budi: 403, agus: 403, dewi: 403 }],
  ['response/nothing', { citizen: 403, rina: 403, budi: 403, agus: 403, dewi: 403 }],
  ['response', { citizen: 403, rina: 403, budi: 403, agus: 403, dewi: 403 }],
  ['response?survey=survey-1', { citizen: 403, rina: 403, budi: 403, agus: 403, dewi: 403 }],
  ['plan/plan-1', { citizen: 401, rina: 200, budi: 404, agus: 200, dewi: 404 }],
  ['plan', { citizen: 401, rina: 200, budi: 200, agus: 200, dewi: 200 }],
  ['progress/progress-1', { citizen: 401, rina: 200, budi: 404, agus: 200, dewi: 404 }],
  ['progress', { citizen: 401, rina: 200, budi: 200, agus: 200, dewi: 200 }],
  ['rating/rating-1', { citizen: 401, rina: 200, budi: 404, agus: 200, dewi: 404 }],
  ['rating/rating-draft', { citizen: 401, rina: 404, budi: 404, agus: 200, dewi: 404 }],
  ['rating/rating-self', { citizen: 401, rina: 200, budi: 404, agus: 404, dewi: 404 }],
  ['rating', { citizen: 401, rina: 200, budi: 200, agus: 200, dewi: 200 }],
  ['session', { citizen: 401, rina: 200, budi: 200, agus: 200, dewi: 200 }],
];

/** What each asker's lists hold. */
export const lists: readonly (readonly [string, Record<Exclude<Asker, 'citizen'>, readonly string[]>])[] = [
  ['plan', { rina: ['plan-1'], budi: ['plan-2'], agus: ['plan-1'], dewi: ['plan-2'] }],
  ['plan?employee=rina', { rina: ['plan-1'], budi: [], agus: ['plan-1'], dewi: [] }],
  ['plan?supervisor=agus', { rina: ['plan-1'], budi: [], agus: ['plan-1'], dewi: [] }],
  ['progress?plan=plan-1', { rina: ['progress-1'], budi: [], agus: ['progress-1'], dewi: [] }],
  ['progress', { rina: ['progress-1'], budi: [], agus: ['progress-1'], dewi: [] }],
  [
    'rating?plan=plan-1',
    { rina: ['rating-1', 'rating-self'], budi: [], agus: ['rating-1', 'rating-draft'], dewi: [] },
  ],
];

const fresh = { employee: plan().employee, supervisor: plan().supervisor };

export const writing: readonly (readonly [
  string,
  Kind,
  { readonly id: string; readonly [property: string]: unknown },
  Record<Asker, number>,
])[] = [
  [
    'a survey',
    'survey',
    { ...survey, id: 'new' },
    { citizen: 403, rina: 403, budi: 403, agus: 403, dewi: 403 },
  ],
  [
    'a tabulation',
    'tabulation',
    { ...printed, id: 'new' },
    { citizen: 403, rina: 403, budi: 403, agus: 403, dewi: 403 },
  ],
  [
    'a response',
    'response',
    response({ id: 'new' }),
    { citizen: 201, rina: 201, budi: 201, agus: 201, dewi: 201 },
  ],
  [
    'a draft plan of Rina',
    'plan',
    plan({ id: 'new', stage: 'draft' }),
    { citizen: 401, rina: 201, budi: 403, agus: 403, dewi: 403 },
  ],
  [
    'an agreed plan from nothing',
    'plan',
    plan({ id: 'new' }),
    { citizen: 401, rina: 409, budi: 403, agus: 403, dewi: 403 },
  ],
  [
    'agreeing to what Rina submitted',
    'plan',
    plan({ id: 'submitted', revision: 2 }),
    { citizen: 401, rina: 409, budi: 403, agus: 200, dewi: 403 },
  ],
  [
    'changing the agreed plan',
    'plan',
    plan({ revision: 2, expectations: { loyal: 'x' } }),
    { citizen: 401, rina: 409, budi: 403, agus: 409, dewi: 403 },
  ],
  [
    'taking over the plan of others',
    'plan',
    otherPlan({ ...fresh, revision: 2 }),
    { citizen: 401, rina: 403, budi: 403, agus: 403, dewi: 403 },
  ],
  [
    'a report',
    'progress',
    progress({ id: 'new' }),
    { citizen: 401, rina: 201, budi: 422, agus: 403, dewi: 403 },
  ],
  [
    'a rating by Agus',
    'rating',
    rating({ id: 'new' }),
    { citizen: 401, rina: 403, budi: 422, agus: 201, dewi: 422 },
  ],
  [
    'a self rating by Rina',
    'rating',
    selfRating({ id: 'new' }),
    { citizen: 401, rina: 201, budi: 422, agus: 403, dewi: 422 },
  ],
  [
    'a rating as somebody else',
    'rating',
    rating({ id: 'new', rater: { id: 'dewi', role: 'supervisor' } }),
    { citizen: 401, rina: 403, budi: 422, agus: 403, dewi: 422 },
  ],
  [
    'a supervisor rating by the employee',
    'rating',
    rating({ id: 'new', rater: { id: 'rina', role: 'supervisor' } }),
    { citizen: 401, rina: 403, budi: 422, agus: 403, dewi: 422 },
  ],
  [
    'taking a final rating back',
    'rating',
    rating({ revision: 2, status: 'draft' }),
    { citizen: 401, rina: 403, budi: 422, agus: 409, dewi: 422 },
  ],
  [
    'correcting a final rating',
    'rating',
    rating({ revision: 2, strengths: 'x' }),
    { citizen: 401, rina: 403, budi: 422, agus: 200, dewi: 422 },
  ],
];
