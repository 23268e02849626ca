import type { Records } from '@kinerja/core';
import {
  type Actor,
  type EvaluationAct,
  type EvaluationAction,
  type EvaluationContext,
  type EvaluationStage,
  actOnEvaluation,
  openEvaluation,
} from '@kinerja/core/cycle';
import { type Scheme, kupang } from '@kinerja/core/schemes';
import type { Identity, Store } from '@kinerja/server';
import { agus, budi, citra, lestari, person, plan, rating, rina, selfRating, tim } from './records.ts';

type Evaluation = Records['evaluation'];

const peers = kupang.voices.sources.filter(({ id }) => id === 'supervisor' || id === 'peer');
const self = { id: 'self', weight: null, minimum: 1, anonymousFrom: null, missing: 'leave-out' } as const;

/** Peers whom the team agrees to, a self-assessment, a calibration, no reasons. */
export const scheme: Scheme = {
  ...kupang,
  id: 'uji',
  rating: { ...kupang.rating, reasonsFor: [] },
  voices: { ...kupang.voices, sources: [...peers, self] },
};

export const today = '2026-11-22';
export const at = `${today}T04:00:00Z`;
export const context: EvaluationContext = { scheme, plans: [plan()], today };

export const peerRating = rating({
  id: 'rating-peer',
  rater: { id: citra.id, role: 'peer' },
  results: { items: {} },
});
export const ratings = [rating(), selfRating(), peerRating];

const calibration = {
  id: 'c-1',
  path: ['behaviour', 'level'],
  to: 'exceeds',
  ground: 'Dibahas bersama',
  rule: { law: 'Kabupaten Contoh', place: 'pasal 1', status: 'local-policy' },
} as const;

/** What each act brings. */
export const brought: { readonly [Action in EvaluationAction]: object } = {
  nominate: { rater: { id: 'fajar', role: 'peer' } },
  'approve-rater': { rater: { id: budi.id, role: 'peer' } },
  'decline-rater': { rater: { id: budi.id, role: 'peer' } },
  'assess-oneself': { rating: selfRating() },
  'go-without-self-assessment': { remark: 'Sedang tugas belajar' },
  contribute: { rating: peerRating },
  rate: { rating: rating() },
  calibrate: { adjustments: [calibration] },
  release: {},
  acknowledge: {},
  object: {
    items: [
      {
        id: 'i-1',
        path: [],
        claim: [{ path: ['behaviour', 'level'], value: 'exceeds' }],
        ground: 'Perilaku saya dinilai tanpa contoh',
      },
    ],
  },
  decide: { decisions: [{ item: 'i-1', verdict: 'kept', ground: 'Contohnya ada' }] },
  finalise: {},
  'follow-up': { followUps: [{ followUp: kupang.followUps[0]?.id, ground: 'Predikat' }] },
};

export function act(action: EvaluationAction, by: Actor): EvaluationAct {
  return { action, by, at, ...brought[action] } as EvaluationAct;
}

/** In what capacity each of them does it. */
export function actorOf({ id, role }: Identity): Actor {
  return { id, role: id === citra.id ? 'peer' : role };
}

/** Rina's evaluation: opened, with one peer who was agreed to and one who was only named. */
export const opened: Evaluation = {
  ...openEvaluation({
    id: 'evaluation-1',
    kind: 'annual',
    stretch: plan().period,
    plans: [plan()],
    scheme,
    appealAuthority: person(lestari),
  }),
  raters: [
    { id: citra.id, role: 'peer', status: 'approved' },
    { id: budi.id, role: 'peer', status: 'nominated' },
  ],
};

const course: readonly (readonly [EvaluationAction, Identity])[] = [
  ['assess-oneself', rina],
  ['contribute', citra],
  ['rate', agus],
  ['calibrate', tim],
  ['release', tim],
  ['acknowledge', rina],
  ['object', rina],
  ['decide', lestari],
  ['finalise', tim],
  ['follow-up', tim],
];

/** The evaluation at each stage, the peer heard before it was rated; each as if it were the first revision. */
export const stages = new Map<EvaluationStage, Evaluation>([['open', opened]]);
course.reduce((evaluation, [action, who]) => {
  const next = { ...actOnEvaluation(evaluation, act(action, actorOf(who)), context), revision: 1 };
  stages.set(next.stage, next);
  return next;
}, opened);

export function evaluation(stage: EvaluationStage): Evaluation {
  const found = stages.get(stage);
  if (!found) throw new Error(stage);
  return found;
}

/** Puts an evaluation there, with its plan and ratings. */
export async function seed(store: Store, given: Evaluation): Promise<void> {
  await store.write('plan', plan());
  for (const each of ratings) await store.write('rating', each);
  await store.write('evaluation', given);
}
