import type { Records } from '@kinerja/core';
import {
  type EvaluationAct,
  type EvaluationContext,
  actOnEvaluation,
  actOnPlan,
  openEvaluation,
} from '@kinerja/core/cycle';
import type { System } from '../../../examples/portal/records/systems/system.ts';
import { evaluated } from '../../../examples/portal/systems/steps.ts';
import type { Start } from '../sources.ts';
import { ratingBy, reportsOn, raterIds } from './records.ts';

type Plan = Records['plan'];
type Evaluation = Records['evaluation'];
type Rating = Records['rating'];

/** Records of the followed employee, as they are at the key moments of a year. */
export interface Year {
  readonly draft: Plan;
  readonly agreed: Plan;
  readonly reports: readonly Records['progress'][];
  readonly ratings: readonly Rating[];
  /** Open with those who may be heard, rated, handed over, final with what follows. */
  readonly evaluations: Readonly<Record<'open' | 'rated' | 'released' | 'final', Evaluation>>;
  readonly feedback: Records['feedback'];
}

const begun = '2026-01-05';
const at = (day: string): string => `${day}T02:00:00Z`;

function agreedOf({ scheme, supervisor }: System, draft: Plan): Plan {
  const by = { id: draft.employee.id, role: 'employee' } as const;
  const submitted = actOnPlan(draft, { action: 'submit', by, at: at(begun) }, { scheme });
  const superior = { id: supervisor.id, role: 'supervisor' } as const;
  return actOnPlan(submitted, { action: 'agree', by: superior, at: at(begun) }, { scheme });
}

/** The draft that a new year begins with. */
export function draftIn({ happenings, staff }: System): Plan {
  const found = happenings.find(
    ({ kind, record }) => kind === 'plan' && (record as Plan).employee.id === staff[0].id,
  );
  return found?.record as Plan;
}

/** Everything of one year, made by the rules: nothing is written by hand but what people said. */
export function yearOf(system: System): Year {
  const { scheme, supervisor, team } = system;
  const draft = draftIn(system);
  const agreed = agreedOf(system, draft);
  const stretch = evaluated(scheme);
  const day = '2027-01-05';
  const reports = reportsOn(agreed);
  const context: EvaluationContext = { scheme, plans: [agreed], today: day, progress: reports };
  const asSupervisor = { id: supervisor.id, role: 'supervisor' } as const;
  const asTeam = { id: team.id, role: 'performance-team' } as const;
  const named = raterIds(system);
  const self = scheme.voices.sources.some(({ id }) => id === 'self');
  const own = ratingBy(agreed, scheme, { id: agreed.employee.id, role: 'self' });
  const heard = named.map((rater) => ratingBy(agreed, scheme, rater));
  const judged = ratingBy(agreed, scheme, asSupervisor);

  const act = (evaluation: Evaluation, given: object): Evaluation =>
    actOnEvaluation(evaluation, { at: at(day), ...given } as EvaluationAct, context);
  const acts = (evaluation: Evaluation, ...list: readonly object[]): Evaluation =>
    list.reduce(act, evaluation);
  const nominations = named.flatMap((rater) => {
    const rules = scheme.voices.sources.find(({ id }) => id === rater.role)?.nomination;
    const by = rules?.by.includes('supervisor') ? asSupervisor : asTeam;
    const approval = { action: 'approve-rater', by: asTeam, rater };
    return [{ action: 'nominate', by, rater }, ...(rules?.approvedBy ? [approval] : [])];
  });
  const open = acts(
    openEvaluation({ id: 'evaluasi', kind: 'periodic', stretch, plans: [agreed], scheme }),
    ...nominations,
    ...(self ? [{ action: 'assess-oneself', by: { id: own.rater.id, role: 'employee' }, rating: own }] : []),
  );
  const rated = acts(open, ...heard.map((rating) => ({ action: 'contribute', by: rating.rater, rating })), {
    action: 'rate',
    by: asSupervisor,
    rating: judged,
  });
  const released = acts(rated, ...(scheme.calibration ? [{ action: 'calibrate', by: asTeam }] : []), {
    action: 'release',
    by: asSupervisor,
  });
  const later = { ...context, today: '2027-01-25' };
  const [first] = scheme.followUps;
  const finished = (
    [
      { action: 'finalise', by: asSupervisor, at: at(later.today) },
      {
        action: 'follow-up',
        by: asSupervisor,
        at: at(later.today),
        followUps: [{ followUp: first?.id ?? '', ground: 'Hasil tahun ini memenuhi syaratnya.' }],
      },
    ] as readonly EvaluationAct[]
  ).reduce((evaluation, each) => actOnEvaluation(evaluation, each, later), released);
  return {
    draft,
    agreed,
    reports,
    ratings: [...(self ? [own] : []), ...heard, judged],
    evaluations: { open, rated, released, final: finished },
    feedback: {
      id: 'umpan-balik',
      revision: 1,
      plan: agreed.id,
      kind: 'feedback',
      giver: asSupervisor,
      about: { type: 'general' },
      on: day,
      strengths: 'Pekerjaan rapi, dan kabar selalu datang sebelum ditanya.',
      improvements: 'Bagikan cara kerja ini kepada rekan, misalnya dalam rapat Senin.',
    },
  };
}

/** The records that a source has at a moment: those of the system that have come to be, and some of the year. */
export function startOf(system: System, until: string, own: Start): Start {
  const start: Record<string, { readonly id: string }[]> = {};
  for (const { on, kind, record } of system.happenings) {
    if (on > until || kind === 'response') continue;
    const rest = (start[kind] ?? []).filter(({ id }) => id !== record.id);
    start[kind] = [...rest, record];
  }
  for (const [kind, records] of Object.entries(own)) {
    const ids = new Set(records.map(({ id }) => id));
    start[kind] = [...(start[kind] ?? []).filter(({ id }) => !ids.has(id)), ...records];
  }
  return start as Start;
}
