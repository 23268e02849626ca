import type { EvaluationAction, EvaluationStage } from '@kinerja/core/cycle';
import type { Identity } from '@kinerja/server';
import { agus, budi, citra, dewi, lestari, rina, tim } from '../records.ts';

/** Budi was only named as a rater, Dewi has nothing to do with it. */
export type Asker = 'citizen' | 'rina' | 'agus' | 'tim' | 'lestari' | 'citra' | 'budi' | 'dewi';
export const askers: Record<Asker, Identity | undefined> = {
  citizen: undefined,
  rina,
  agus,
  tim,
  lestari,
  citra,
  budi,
  dewi,
};

const nobody = { citizen: 401, budi: 404, dewi: 404 } as const;
const hearing = { ...nobody, rina: 200, agus: 200, tim: 200, lestari: 404, citra: 200 };
const closed = { ...hearing, citra: 404 };
const appealed = { ...closed, lestari: 200 };

/** Who sees the evaluation at which stage. */
export const reading: Readonly<Partial<Record<EvaluationStage, Record<Asker, number>>>> = {
  open: hearing,
  'self-assessed': hearing,
  rated: hearing,
  calibrated: closed,
  released: closed,
  acknowledged: closed,
  objected: appealed,
  decided: appealed,
  final: appealed,
  'followed-up': appealed,
};

const others = { citizen: 401, citra: 403, budi: 403, dewi: 403, lestari: 403 } as const;

/** From which stage each act is tried, by everybody: 422 is who takes part and may not by the scheme. */
export const acting: readonly (readonly [EvaluationAction, EvaluationStage, Record<Asker, number>])[] = [
  ['nominate', 'open', { ...others, rina: 200, agus: 200, tim: 422 }],
  ['approve-rater', 'open', { ...others, rina: 403, agus: 422, tim: 200 }],
  ['decline-rater', 'open', { ...others, rina: 403, agus: 200, tim: 200 }],
  ['assess-oneself', 'open', { ...others, rina: 200, agus: 403, tim: 403 }],
  ['go-without-self-assessment', 'open', { ...others, rina: 403, agus: 200, tim: 403 }],
  ['contribute', 'open', { ...others, rina: 403, agus: 403, tim: 403, citra: 200 }],
  ['rate', 'open', { ...others, rina: 403, agus: 200, tim: 403 }],
  ['calibrate', 'rated', { ...others, rina: 403, agus: 403, tim: 200 }],
  ['release', 'calibrated', { ...others, rina: 403, agus: 200, tim: 200 }],
  ['acknowledge', 'released', { ...others, rina: 200, agus: 403, tim: 403 }],
  ['object', 'released', { ...others, rina: 200, agus: 403, tim: 403 }],
  ['decide', 'objected', { ...others, rina: 403, agus: 403, tim: 403, lestari: 200 }],
  ['finalise', 'decided', { ...others, rina: 403, agus: 200, tim: 200 }],
  ['follow-up', 'final', { ...others, rina: 403, agus: 200, tim: 200 }],
];

const early: readonly EvaluationStage[] = ['open', 'self-assessed'];
const management = ['open', 'self-assessed', 'rated'] as const;

/** Every stage from which an act is right; from all others it is refused. */
export const rightStages: Readonly<Record<EvaluationAction, readonly EvaluationStage[]>> = {
  nominate: early,
  'approve-rater': management,
  'decline-rater': management,
  'assess-oneself': ['open'],
  'go-without-self-assessment': ['open'],
  contribute: management,
  rate: management,
  calibrate: ['rated', 'calibrated'],
  release: ['calibrated'],
  acknowledge: ['released'],
  object: ['released', 'acknowledged'],
  decide: ['objected'],
  finalise: ['decided'],
  'follow-up': ['final', 'followed-up'],
};
