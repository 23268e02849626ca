import {
  type Actor,
  type Evaluation,
  type EvaluationAct,
  type Stretch,
  actOnEvaluation,
  openEvaluation,
} from '@kinerja/core/cycle';
import { addDays } from '@kinerja/core/calendar';
import { type Level, type Plan, type Progress, type Rating, behaviourValues } from '@kinerja/core/evaluation';
import { addressOf } from '@kinerja/core/explanation';
import { receiptOf } from '@kinerja/core/cycle';
import type { Scheme } from '@kinerja/core/schemes';
import { at, authority, objecting, profileOf, team } from './people.ts';
import { othersFor } from './reports.ts';

/** One evaluation, brought to its end, with the ratings that were handed in for it. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly ratings: readonly Rating[];
}

interface Course {
  readonly scheme: Scheme;
  /** The plans of one person in the stretch; the last one is rated. */
  readonly plans: readonly Plan[];
  readonly plan: Plan;
  readonly progress: readonly Progress[];
}

type Action = EvaluationAct['action'];
/** An act without its moment. */
type Deed = { readonly [A in Action]: Omit<Extract<EvaluationAct, { readonly action: A }>, 'at'> }[Action];

interface Other {
  readonly id: string;
  readonly role: 'peer' | 'third-party';
}

const note = 'Berdasarkan laporan dan bukti dukung.';

function ratingOf({ plan, scheme }: Course, by: Actor, id: string, on: string): Rating {
  const role = by.role === 'employee' ? 'self' : (by.role as Rating['rater']['role']);
  const { results, behaviour } = profileOf(plan.employee.id);
  const asked = scheme.voices.sources.find((voice) => voice.id === role)?.axes ?? ['results', 'behaviour'];
  const item = (level: Level) => ({ level, note });
  const axis = (name: 'results' | 'behaviour', level: Level, ids: readonly string[]) =>
    asked.includes(name)
      ? { level, items: Object.fromEntries(ids.map((each) => [each, item(level)])) }
      : { items: {} };
  return {
    id,
    revision: 1,
    plan: plan.id,
    rater: { id: by.id, role },
    status: 'final',
    on,
    results: axis(
      'results',
      results,
      plan.targets.map((target) => target.id),
    ),
    behaviour: axis(
      'behaviour',
      behaviour,
      behaviourValues.map((value) => value.id),
    ),
    strengths: 'Teliti dan ramah.',
    improvements: 'Berbagi pengetahuan.',
  };
}

/** Peers and third parties: proposed by whom the scheme names, agreed to by the superior or the team, and heard. */
function others(
  { scheme, plan }: Course,
  evaluation: Evaluation,
): readonly (readonly [proposer: Actor, rater: Other])[] {
  const supervisor: Actor = { id: plan.supervisor.id, role: 'supervisor' };
  return scheme.voices.sources
    .filter(({ id }) => id === 'peer' || id === 'third-party')
    .flatMap(({ id, nomination }) => {
      const role = id as 'peer' | 'third-party';
      const ids = role === 'peer' ? othersFor(evaluation) : ['mitra-1', 'mitra-2', 'mitra-3'];
      const proposer = nomination?.by.includes('supervisor') ? supervisor : team;
      return ids.map((each): readonly [Actor, Other] => [proposer, { id: each, role }]);
    });
}

/** The whole course of one evaluation, in the order of its days. */
export function evaluate(course: Course, stretch: Stretch, kind: Evaluation['kind']): Evaluated {
  const { scheme, plan, plans, progress } = course;
  const employee: Actor = { id: plan.employee.id, role: 'employee' };
  const supervisor: Actor = { id: plan.supervisor.id, role: 'supervisor' };
  const ratings: Rating[] = [];
  const opened = openEvaluation({
    id: `${plan.id}-${kind}-${stretch.to}`,
    kind,
    stretch,
    plans,
    scheme,
  });
  let evaluation = opened;
  const act = (days: number, deed: Deed): void => {
    const today = addDays(stretch.to, days);
    const context = { scheme, plans, today, progress };
    evaluation = actOnEvaluation(evaluation, { at: at(today), ...deed } as EvaluationAct, context);
  };
  const hand = (days: number, by: Actor, action: 'assess-oneself' | 'contribute' | 'rate'): void => {
    const rating = ratingOf(course, by, `${opened.id}-${by.role}-${by.id}`, addDays(stretch.to, days));
    act(days, { action, by, rating });
    ratings.push(rating);
  };

  for (const [by, { id, role }] of others(course, opened)) {
    act(0, { action: 'nominate', by, rater: { id, role } });
    const waits = evaluation.raters.some((rater) => rater.id === id && rater.status === 'nominated');
    const approver = scheme.voices.sources.find((voice) => voice.id === role)?.nomination?.approvedBy;
    if (waits)
      act(0, {
        action: 'approve-rater',
        by: approver === 'performance-team' ? team : supervisor,
        rater: { id, role },
      });
  }
  if (scheme.rating.selfFirst) hand(1, employee, 'assess-oneself');
  for (const [, rater] of others(course, opened)) hand(2, rater, 'contribute');
  hand(3, supervisor, 'rate');
  if (scheme.calibration) act(4, { action: 'calibrate', by: team });
  act(5, { action: 'release', by: supervisor });
  if (kind === 'annual' && plan.employee.id === objecting) object(evaluation, act, employee);
  else act(6, { action: 'acknowledge', by: employee });
  act(25, { action: 'finalise', by: supervisor });
  return { evaluation, ratings };
}

/** The employee objects to the step of his results; the authority changes it, and says why. */
function object(evaluation: Evaluation, act: (days: number, deed: Deed) => void, employee: Actor): void {
  const sealed = evaluation.outcomes.calibrated ?? evaluation.outcomes.raw;
  const { outcome } = receiptOf(sealed!);
  const step = outcome.done ? outcome.step.from[0]! : undefined;
  const path = outcome.done && step ? addressOf(outcome, step) : null;
  const item = {
    id: 'o1',
    path: path ?? [],
    claim: [{ path: ['results', 'level'], value: 'meets' }],
    ground: 'Laporan bulan Juni terlewat dihitung.',
  };
  act(7, { action: 'object', by: employee, items: [item] });
  act(20, {
    action: 'decide',
    by: authority,
    decisions: [{ item: 'o1', verdict: 'changed', ground: 'Laporan itu ada dan sah.', adjustment: 'a1' }],
    adjustments: [
      {
        id: 'a1',
        path: ['results', 'level'],
        to: 'meets',
        ground: 'Laporan bulan Juni sah.',
        rule: { law: 'PP 30/2019', place: 'Pasal 59', status: 'in-force' },
      },
    ],
  });
}
