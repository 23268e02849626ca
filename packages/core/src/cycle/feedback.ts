import type { DayText } from '../calendar/days.ts';
import type { Issue } from '../errors.ts';
import { behaviourValues } from '../evaluation/behaviour-values.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { Feedback } from '../records/feedback.ts';
import type { Actor } from '../records/history.ts';
import type { Plan } from '../records/plan.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { type FeedbackAction, type FeedbackStage, feedbackRules } from './feedback-rules.ts';
import { type Deed, type Permission, type Unfit } from './machine.ts';
import { checkToday, insist, invalid, judge, required } from './machine.ts';

/** What surrounds feedback and decides who may give it. */
export interface FeedbackContext {
  readonly plan: Plan;
  readonly scheme: Scheme;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: DayText;
  /** The raters of the employee's evaluation: of the others only they speak unasked. */
  readonly raters?: Evaluation['raters'];
  /** The request that is being answered. */
  readonly request?: Feedback;
}

/** Words for one plan. Anonymous only where the scheme's voice is; then nobody's id is kept. */
export interface NewFeedback extends Deed {
  readonly action: Exclude<FeedbackAction, 'acknowledge'>;
  readonly id: string;
  readonly about: Feedback['about'];
  readonly strengths?: string;
  readonly improvements?: string;
  readonly note?: string;
  readonly to?: Actor;
  readonly anonymous?: boolean;
}

/** Something done with feedback. */
export type FeedbackAct = NewFeedback | (Deed & { readonly action: 'acknowledge' });

const stageOf = (feedback: Feedback | null): FeedbackStage =>
  feedback ? (feedback.acknowledged ? 'acknowledged' : 'given') : 'new';

/** Whether this person may do this with the feedback now (`null`: with one not yet written), and if not, why. */
export function mayActOnFeedback(
  feedback: Feedback | null,
  action: FeedbackAction,
  actor: Actor,
  context: FeedbackContext,
): Permission<FeedbackAction> {
  const stage = stageOf(feedback);
  const check = () => checkRequest(context);
  return judge(feedbackRules, action, { stage, actor, unfit: unfit(action, actor, context), check });
}

/** Every action on feedback with whether this person may do it now, and if not, why. */
export function feedbackActions(
  feedback: Feedback | null,
  actor: Actor,
  context: FeedbackContext,
): readonly Permission<FeedbackAction>[] {
  const actions = Object.keys(feedbackRules) as FeedbackAction[];
  return actions.map((action) => mayActOnFeedback(feedback, action, actor, context));
}

/**
 * The feedback after the act: a new record, or the given one acknowledged.
 * @throws KinerjaError `wrong-stage`, `refused` (403), `invalid-data` with every place
 */
export function actOnFeedback(
  feedback: Feedback | null,
  act: FeedbackAct,
  context: FeedbackContext,
): Feedback {
  insist(mayActOnFeedback(feedback, act.action, act.by, context), stageOf(feedback), act, []);
  const issues = checkToday(context.today);
  if (issues.length > 0) throw invalid(issues);
  if (act.action !== 'acknowledge') return written(act, context);
  if (!feedback) throw invalid([required('feedback')]);
  const { remark } = act;
  return {
    ...feedback,
    revision: feedback.revision + 1,
    acknowledged: { on: context.today, ...(remark !== undefined && { remark }) },
  };
}

const kinds = { give: 'feedback', 'check-in': 'check-in', request: 'request', answer: 'answer' } as const;

function written(act: NewFeedback, context: FeedbackContext): Feedback {
  const issues = [...checkAbout(act, context), ...checkWords(act, context), ...checkAnonymous(act, context)];
  if (issues.length > 0) throw invalid(issues);
  const { action, id, by, about, to, strengths, improvements, note, anonymous } = act;
  return {
    id,
    revision: 1,
    plan: context.plan.id,
    kind: kinds[action],
    giver: anonymous ? { role: by.role } : by,
    ...(action === 'request' && to && { to }),
    ...(action === 'answer' && context.request && { answers: context.request.id }),
    about,
    on: context.today,
    ...(strengths !== undefined && { strengths }),
    ...(improvements !== undefined && { improvements }),
    ...(note !== undefined && { note }),
  };
}

function unfit(action: FeedbackAction, { id, role }: Actor, context: FeedbackContext): Unfit | null {
  const { plan, raters = [], request } = context;
  if (role === 'employee' ? id !== plan.employee.id : role === 'supervisor' && id !== plan.supervisor.id)
    return 'not-yours';
  if (role !== 'employee' && id === plan.employee.id) return 'about-yourself';
  // Whoever was asked by name may answer; nobody else may.
  if (action === 'answer')
    return !request || (request.to?.id === id && request.to.role === role) ? null : 'not-yours';
  if (role === 'employee' || role === 'supervisor') return null;
  const heard = raters.some(
    (rater) => rater.id === id && rater.role === role && ['approved', 'heard'].includes(rater.status),
  );
  return heard ? null : 'not-yours';
}

function checkRequest({ request, plan }: FeedbackContext): readonly Issue[] {
  if (!request) return [required('request')];
  if (request.plan !== plan.id) return [{ path: ['request'], rule: 'other-plan' }];
  return request.kind === 'request' ? [] : [{ path: ['request', 'kind'], rule: 'type' }];
}

function checkAbout({ about }: NewFeedback, { plan }: FeedbackContext): Issue[] {
  if (about.type === 'general') return [];
  const known: readonly { readonly id: string }[] = about.type === 'target' ? plan.targets : behaviourValues;
  const rule = about.type === 'target' ? 'unknown-target' : 'unknown';
  return known.some(({ id }) => id === about.id)
    ? []
    : [{ path: ['about', 'id'], rule, facts: { value: about.id } }];
}

/** What the scheme wants said, whoever says it. */
function checkWords(act: NewFeedback, { scheme: { feedback } }: FeedbackContext): Issue[] {
  if (act.action !== 'give' && act.action !== 'answer') return [];
  const names = ['strengths', 'improvements'] as const;
  const issues = names.flatMap((name) =>
    feedback[name] === 'required' && !act[name]?.trim() ? [required(name)] : [],
  );
  const silent = [act.strengths, act.improvements, act.note].every((words) => !words?.trim());
  return issues.length === 0 && silent ? [required('note')] : issues;
}

/** Who was asked by name is known, whatever is kept. */
function checkAnonymous({ anonymous, action, by }: NewFeedback, { scheme }: FeedbackContext): Issue[] {
  const voice = scheme.voices.sources.find((each) => each.id === by.role);
  const may = action === 'give' && voice !== undefined && voice.anonymousFrom !== null;
  return anonymous && !may ? [{ path: ['anonymous'], rule: 'not-in-scheme' }] : [];
}
