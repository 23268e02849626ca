import { type DayText, addDays } from '../calendar/days.ts';
import type { Issue } from '../errors.ts';
import type { Award, AwardAction, AwardStage } from '../records/award.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { Actor } from '../records/history.ts';
import type { Plan } from '../records/plan.ts';
import type { FollowUp, Scheme } from '../schemes/scheme.ts';
import {
  type AwardNeed,
  type RecognitionPolicy,
  awardRules,
  defaultRecognitionPolicy,
} from './award-rules.ts';
import { type Deed, type Permission, type Unfit } from './machine.ts';
import { checkToday, insist, invalid, judge, required } from './machine.ts';

/** What surrounds an award and decides what may be done with it. */
export interface AwardContext {
  /** The one that it was, or is to be, granted in. */
  readonly evaluation: Evaluation;
  readonly scheme: Scheme;
  /** The plans of the supervisor of the evaluation: they tell how many people the unit has. */
  readonly plans: readonly Plan[];
  /** Awards of this evaluation that are there already. */
  readonly awards?: readonly Award[];
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: DayText;
}

/** Tells everybody what an evaluation granted, by the id of the follow-up. */
export interface Announcement extends Deed {
  readonly action: 'announce';
  readonly id: string;
  readonly followUp: string;
  /** The reason in words for everybody: what was written in the evaluation was for those concerned. */
  readonly ground: string;
}

/** Something done with an award. */
export type AwardAct = Announcement | (Deed & { readonly action: Exclude<AwardAction, 'announce'> });

/** Kinds of follow-up that others may be told of; coaching or a promotion is nobody else's business. */
const told: readonly FollowUp['kind'][] = ['recognition', 'award', 'incentive'];

const stageOf = (award: Award | null): AwardStage | 'new' => award?.stage ?? 'new';

/** Whether this person may do this with the award now (`null`: announce one of this follow-up), and if not, why. */
export function mayActOnAward(
  award: Award | null,
  action: AwardAction,
  actor: Actor,
  context: AwardContext,
  followUp = award?.followUp ?? '',
): Permission<AwardAction> {
  const check = (need: AwardNeed) => needs[need](context, followUp);
  return judge(awardRules, action, { stage: stageOf(award), actor, unfit: unfit(actor, context), check });
}

/**
 * The award after the act: a new record, or the given one with one entry more in its history.
 * @throws KinerjaError `wrong-stage`, `refused` (403), `invalid-data` with every place
 */
export function actOnAward(award: Award | null, act: AwardAct, context: AwardContext): Award {
  const followUp = act.action === 'announce' ? act.followUp : undefined;
  const permission = mayActOnAward(award, act.action, act.by, context, followUp);
  insist(permission, stageOf(award), act, award?.history ?? []);
  const issues = checkToday(context.today);
  if (issues.length > 0) throw invalid(issues);
  const { action, at, by, remark } = act;
  const entry = { at, by, ...(remark !== undefined && { remark }), action, on: context.today };
  const next = act.action === 'announce' ? announced(act, context) : award;
  if (!next) throw invalid([required('award')]);
  const stage = awardRules[action].to;
  return {
    ...next,
    revision: next.revision + 1,
    ...(stage && stage !== 'new' && { stage }),
    history: [...next.history, entry],
  };
}

/** Every follow-up that this evaluation granted and of which others may be told, not announced yet nor said no to. */
export function announceable({ evaluation, scheme, awards = [] }: AwardContext): readonly FollowUp[] {
  return scheme.followUps.filter(
    ({ id, kind }) =>
      told.includes(kind) &&
      evaluation.followUps.some(({ followUp }) => followUp === id) &&
      !awards.some(
        (award) => isOf(award, evaluation, id) && (award.stage !== 'withdrawn' || isUnwilling(award)),
      ),
  );
}

/**
 * The awards that everybody may see on a day, newest first, without who did what and when, nor how often: not
 * withheld by the employee, not withdrawn, out of the quiet days, and of no small unit.
 */
export function publicAwards(
  awards: readonly Award[],
  today: DayText,
  policy: RecognitionPolicy = defaultRecognitionPolicy,
): readonly Award[] {
  return (
    awards
      .filter(
        ({ stage, unitSize, announced: day }) =>
          stage === 'announced' && unitSize >= policy.leastInUnit && publicFrom(day, policy) <= today,
      )
      // A later revision would tell that its employee had once said no.
      .map((award) => ({ ...award, revision: 1, history: [] }))
      .sort((one, other) => (one.announced < other.announced ? 1 : one.announced > other.announced ? -1 : 0))
  );
}

/** The first day on which everybody may see what was announced on this one. */
export function publicFrom(
  announced: DayText,
  policy: RecognitionPolicy = defaultRecognitionPolicy,
): DayText {
  return addDays(announced, policy.quietDays);
}

/** People of the employee's unit with an agreed plan under the same supervisor in that stretch, but who tells of it. */
function unitSizeOf(
  { employee, supervisor, stretch }: Evaluation,
  plans: readonly Plan[],
  by: Actor,
): number {
  const inIt = plans.filter(
    (plan) =>
      plan.stage === 'agreed' &&
      plan.employee.unit === employee.unit &&
      plan.supervisor.id === supervisor.id &&
      plan.period.from <= stretch.to &&
      plan.period.to >= stretch.from &&
      plan.employee.id !== by.id,
  );
  return new Set([employee.id, ...inIt.map((plan) => plan.employee.id)]).size;
}

const isOf = (award: Award, { id }: Evaluation, followUp: string): boolean =>
  award.evaluation === id && award.followUp === followUp;

/** Whether the employee's last word on it was no: who withdraws the announcement does not take that back. */
function isUnwilling({ history }: Award): boolean {
  const words = history.filter(({ action }) => action === 'withhold' || action === 'show');
  return words.at(-1)?.action === 'withhold';
}

function unfit({ id, role }: Actor, { evaluation }: AwardContext): Unfit | null {
  const { employee, supervisor } = evaluation;
  if (role === 'employee') return id === employee.id ? null : 'not-yours';
  if (id === employee.id) return 'about-yourself';
  return role === 'supervisor' && id !== supervisor.id ? 'not-yours' : null;
}

const needs: { readonly [Need in AwardNeed]: (context: AwardContext, followUp: string) => readonly Issue[] } =
  {
    granted: ({ evaluation, scheme }, followUp) => {
      const kind = scheme.followUps.find(({ id }) => id === followUp)?.kind;
      if (kind === undefined || !told.includes(kind))
        return [{ path: ['followUp'], rule: 'unknown', facts: { value: followUp } }];
      return evaluation.followUps.some((each) => each.followUp === followUp)
        ? []
        : [{ path: ['evaluation', 'followUps'], rule: 'required', facts: { value: followUp } }];
    },
    unit: ({ evaluation }) =>
      evaluation.employee.unit === undefined ? [required('evaluation', 'employee', 'unit')] : [],
    first: ({ awards = [], evaluation }, followUp) =>
      awards.some((award) => award.stage !== 'withdrawn' && isOf(award, evaluation, followUp))
        ? [{ path: ['followUp'], rule: 'duplicate', facts: { value: followUp } }]
        : [],
    willing: ({ awards = [], evaluation }, followUp) =>
      awards.some(
        (award) => award.stage === 'withdrawn' && isOf(award, evaluation, followUp) && isUnwilling(award),
      )
        ? [{ path: ['followUp'], rule: 'withheld', facts: { value: followUp } }]
        : [],
  };

/** Before its first entry: revision 0. All but the reason is read from what was granted. */
function announced({ id, followUp, ground, by }: Announcement, context: AwardContext): Award | null {
  const { evaluation, scheme, plans, today } = context;
  const rule = scheme.followUps.find((each) => each.id === followUp);
  const granted = evaluation.followUps.filter((each) => each.followUp === followUp).at(-1);
  const { stretch } = evaluation;
  // What is for official documents is not for everybody.
  const { nip: _nip, rank: _rank, ...employee } = evaluation.employee;
  if (!rule || !granted || employee.unit === undefined) return null;
  return {
    id,
    revision: 0,
    evaluation: evaluation.id,
    scheme: evaluation.scheme,
    followUp,
    kind: rule.kind as Award['kind'],
    label: rule.label,
    every: rule.every,
    stretch,
    employee,
    unit: employee.unit,
    unitSize: unitSizeOf(evaluation, plans, by),
    ground,
    basis: rule.figures ?? rule.basis,
    granted: granted.on,
    announced: today,
    stage: 'announced',
    history: [],
  };
}
