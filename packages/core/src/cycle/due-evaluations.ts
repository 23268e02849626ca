import { type DayText, type WorkingCalendar, addDays } from '../calendar/index.ts';
import type { Evaluation, EvaluationStage } from '../records/evaluation.ts';
import type { Actor, Role } from '../records/history.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { type DueAction, type DueTerm, deadlines, termAfter, withoutTerm } from './deadlines.ts';
import type { CycleState, Undone } from './due-item.ts';
import { objectionUntil, unfit } from './evaluation-checks.ts';
import { targetsInForce } from './versions.ts';

/** What this person has still to do with evaluations, opened or not. */
export function dueEvaluations(
  state: CycleState,
  actor: Actor,
  calendar: WorkingCalendar,
): readonly Undone[] {
  const open = state.evaluations.flatMap((evaluation): Undone[] => {
    const scheme = schemeOf(evaluation, state);
    if (!scheme || unfit(evaluation, actor)) return [];
    const asked = { evaluation, scheme, actor, calendar };
    const { id, stretch, employee } = evaluation;
    const record = { kind: 'evaluation', id } as const;
    return duties
      .filter(({ role, holds }) => (role ?? actor.role) === actor.role && holds(asked))
      .map(({ action, term, optional }) => ({
        action,
        ...term(asked),
        ...(optional && { optional }),
        record,
        employee: employee.id,
        stretch,
      }));
  });
  return [...open, ...unopened(state, actor)];
}

/** The very version that the evaluation was opened with: by another one no act is taken. */
function schemeOf({ scheme: { id, version } }: Evaluation, state: CycleState): Scheme | undefined {
  const { scheme, schemes = [] } = state;
  return [scheme, ...schemes].find((each) => each.id === id && each.version === version);
}

interface Asked {
  readonly evaluation: Evaluation;
  readonly scheme: Scheme;
  readonly actor: Actor;
  readonly calendar: WorkingCalendar;
}

/** What an evaluation asks of a role (of any, where the duty finds out by itself), when, and by which day. */
interface Duty {
  readonly action: DueAction;
  readonly role?: Role;
  readonly holds: (asked: Asked) => boolean;
  readonly term: (asked: Asked) => DueTerm;
  readonly optional?: true;
}

const at =
  (...stages: readonly EvaluationStage[]) =>
  ({ evaluation }: Asked): boolean =>
    stages.includes(evaluation.stage);
const beforeRelease = at('open', 'self-assessed', 'rated');
const handedOver = at('released', 'acknowledged');

const ratingTerm = ({ evaluation: { stretch }, scheme: { rating } }: Asked): DueTerm => ({
  firstDay: stretch.to,
  lastDay: addDays(stretch.to, rating.rateWithin),
  certain: true,
  citation: rating.figures ?? rating.basis,
});

/** The office's day of the last act, or the end of the stretch. */
const lastDayOf = ({ history, stretch }: Evaluation): DayText => history.at(-1)?.on ?? stretch.to;

/** The term runs from the rating itself: to calibrate does not begin it anew. */
function handOver({ evaluation, calendar }: Asked): DueTerm {
  const rated = evaluation.history.filter(({ action }) => action === 'rate').at(-1);
  return termAfter('hand-over', rated?.on ?? lastDayOf(evaluation), calendar);
}

const afterRelease =
  (action: 'return' | 'object') =>
  ({ evaluation, calendar }: Asked): DueTerm =>
    termAfter(action, evaluation.released ?? lastDayOf(evaluation), calendar);

/** Once nobody can object any more. */
function finalTerm({ evaluation }: Asked): DueTerm {
  const until = evaluation.stage === 'decided' ? null : objectionUntil(evaluation);
  return withoutTerm(until === null ? lastDayOf(evaluation) : addDays(until, 1));
}

/** Somebody is nominated whom this role approves. */
const toApprove = ({ evaluation, scheme, actor }: Asked): boolean =>
  evaluation.raters.some(
    (rater) =>
      rater.status === 'nominated' &&
      scheme.voices.sources.some(
        ({ id, nomination }) => id === rater.role && nomination?.approvedBy === actor.role,
      ),
  );

const toContribute = ({ evaluation, actor }: Asked): boolean =>
  evaluation.raters.some(
    ({ id, role, status }) => id === actor.id && role === actor.role && status === 'approved',
  );

const duties: readonly Duty[] = [
  {
    action: 'approve-rater',
    holds: (asked) => beforeRelease(asked) && toApprove(asked),
    term: ratingTerm,
  },
  {
    action: 'assess-oneself',
    role: 'employee',
    holds: (asked) => at('open')(asked) && asked.scheme.rating.selfFirst,
    term: ratingTerm,
  },
  {
    action: 'contribute',
    holds: (asked) => beforeRelease(asked) && toContribute(asked),
    term: ratingTerm,
  },
  {
    action: 'rate',
    role: 'supervisor',
    holds: (asked) => at(asked.scheme.rating.selfFirst ? 'self-assessed' : 'open', 'self-assessed')(asked),
    term: ratingTerm,
  },
  {
    action: 'calibrate',
    role: 'performance-team',
    holds: (asked) => at('rated')(asked) && asked.scheme.calibration !== null,
    term: handOver,
  },
  {
    action: 'release',
    role: 'supervisor',
    holds: (asked) => at(asked.scheme.calibration ? 'calibrated' : 'rated', 'calibrated')(asked),
    term: handOver,
  },
  { action: 'acknowledge', role: 'employee', holds: at('released'), term: afterRelease('return') },
  { action: 'object', role: 'employee', holds: handedOver, term: afterRelease('object'), optional: true },
  {
    action: 'decide',
    role: 'appeal-authority',
    holds: at('objected'),
    term: ({ evaluation, calendar }) =>
      termAfter('decide', evaluation.objection?.on ?? lastDayOf(evaluation), calendar),
  },
  {
    action: 'finalise',
    role: 'supervisor',
    holds: (asked) => handedOver(asked) || at('decided')(asked),
    term: finalTerm,
  },
];

/** Stretches of agreed plans that are to be rated and have no evaluation yet. */
function unopened({ scheme, plans, evaluations }: CycleState, { id, role }: Actor): readonly Undone[] {
  if (role !== 'supervisor' && role !== 'employee') return [];
  const first = scheme.rating.selfFirst ? 'employee' : 'supervisor';
  if (role !== first) return [];
  const own = plans.filter((plan) => plan[first].id === id && targetsInForce(plan) !== null);
  return own.flatMap((plan) =>
    deadlines(scheme, plan.period)
      .filter(({ action }) => action === (role === 'employee' ? 'assess-oneself' : 'rate'))
      .filter(({ stretch }) => !evaluations.some((each) => covers(each, plan.id, stretch.to, scheme)))
      .map((deadline) => ({
        ...deadline,
        record: { kind: 'plan', id: plan.id } as const,
        employee: plan.employee.id,
      })),
  );
}

/** A yearly rating may be a periodic or the annual one; a shorter stretch has its own. */
function covers(evaluation: Evaluation, plan: string, day: DayText, { rating }: Scheme): boolean {
  const { kind, plans, stretch } = evaluation;
  const fits = kind === 'periodic' || rating.every === 'year';
  return fits && plans.includes(plan) && stretch.from <= day && day <= stretch.to;
}
