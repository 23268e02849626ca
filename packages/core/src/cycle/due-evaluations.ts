import { type DayText, type WorkingCalendar, addDays } from '../calendar/index.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { Actor } from '../records/history.ts';
import { type DueAction, type DueTerm, deadlines, termAfter, withoutTerm } from './deadlines.ts';
import type { CycleState, Undone } from './due-item.ts';
import { objectionUntil, unfit } from './evaluation-checks.ts';

/** What this person has still to do with evaluations, opened or not. */
export function dueEvaluations(
  state: CycleState,
  actor: Actor,
  calendar: WorkingCalendar,
): readonly Undone[] {
  const open = state.evaluations.flatMap((evaluation): Undone[] => {
    if (unfit(evaluation, actor)) return [];
    const record = { kind: 'evaluation', id: evaluation.id } as const;
    const { stretch } = evaluation;
    return todo(evaluation, actor, state, calendar).map((each) => ({
      ...each,
      record,
      employee: evaluation.employee.id,
      stretch,
    }));
  });
  return [...open, ...unopened(state, actor)];
}

type Todo = DueTerm & { readonly action: DueAction; readonly optional?: true };

/** What the stage of an evaluation asks of this role. */
function todo(
  evaluation: Evaluation,
  { id, role }: Actor,
  { scheme }: CycleState,
  calendar: WorkingCalendar,
): readonly Todo[] {
  const { stage, raters } = evaluation;
  const { selfFirst } = scheme.rating;
  const beforeRelease = ['open', 'self-assessed', 'rated'].includes(stage);
  const toRate = stage === 'self-assessed' || (stage === 'open' && !selfFirst);
  const asked = raters.some((rater) => rater.id === id && rater.role === role && rater.status === 'approved');
  const rating = ratingTerm(evaluation, scheme);
  const when = (holds: boolean, action: DueAction, term: DueTerm): Todo[] =>
    holds ? [{ action, ...term }] : [];
  switch (role) {
    case 'employee':
      return [
        ...when(stage === 'open' && selfFirst, 'assess-oneself', rating),
        ...afterRelease(evaluation, calendar),
      ];
    case 'supervisor':
      return [
        ...when(
          beforeRelease && raters.some(({ status }) => status === 'nominated'),
          'approve-rater',
          rating,
        ),
        ...when(toRate, 'rate', rating),
        ...when(
          stage === 'calibrated' || (stage === 'rated' && !scheme.calibration),
          'release',
          handOver(evaluation, calendar),
        ),
        ...finalise(evaluation),
      ];
    case 'performance-team':
      return when(
        stage === 'rated' && scheme.calibration !== null,
        'calibrate',
        handOver(evaluation, calendar),
      );
    case 'appeal-authority':
      return when(
        stage === 'objected',
        'decide',
        termAfter('decide', evaluation.objection?.on ?? lastDayOf(evaluation), calendar),
      );
    default:
      return when(beforeRelease && asked, 'contribute', rating);
  }
}

function ratingTerm({ stretch }: Evaluation, { rating }: CycleState['scheme']): DueTerm {
  const citation = rating.figures ?? rating.basis;
  return { firstDay: stretch.to, lastDay: addDays(stretch.to, rating.rateWithin), certain: true, citation };
}

/** The office's day of the last act, or the end of the stretch. */
const lastDayOf = ({ history, stretch }: Evaluation): DayText => history.at(-1)?.on ?? stretch.to;

/** The term runs from the rating itself: to calibrate does not begin it anew. */
function handOver(evaluation: Evaluation, calendar: WorkingCalendar): DueTerm {
  const rated = evaluation.history.filter(({ action }) => action === 'rate').at(-1);
  return termAfter('hand-over', rated?.on ?? lastDayOf(evaluation), calendar);
}

/** To send the rating back signed is a duty, to object a right. */
function afterRelease({ stage, released }: Evaluation, calendar: WorkingCalendar): readonly Todo[] {
  if (released === undefined || (stage !== 'released' && stage !== 'acknowledged')) return [];
  const object: Todo = { action: 'object', ...termAfter('object', released, calendar), optional: true };
  return stage === 'released'
    ? [{ action: 'acknowledge', ...termAfter('return', released, calendar) }, object]
    : [object];
}

function finalise(evaluation: Evaluation): readonly Todo[] {
  const { stage } = evaluation;
  if (stage === 'decided') return [{ action: 'finalise', ...withoutTerm(lastDayOf(evaluation)) }];
  if (stage !== 'released' && stage !== 'acknowledged') return [];
  const until = objectionUntil(evaluation);
  return [{ action: 'finalise', ...withoutTerm(until === null ? lastDayOf(evaluation) : addDays(until, 1)) }];
}

/** Stretches of agreed plans that are to be rated and have no evaluation yet. */
function unopened({ scheme, plans, evaluations }: CycleState, { id, role }: Actor): readonly Undone[] {
  if (role !== 'supervisor' && role !== 'employee') return [];
  const first = scheme.rating.selfFirst ? 'employee' : 'supervisor';
  if (role !== first) return [];
  const own = plans.filter((plan) => plan[first].id === id && plan.stage === 'agreed');
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
function covers(
  evaluation: Evaluation,
  plan: string,
  day: DayText,
  { rating }: CycleState['scheme'],
): boolean {
  const { kind, plans, stretch } = evaluation;
  const fits = kind === 'periodic' || rating.every === 'year';
  return fits && plans.includes(plan) && stretch.from <= day && day <= stretch.to;
}
