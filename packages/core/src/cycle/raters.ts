import type { Evaluation } from '../records/evaluation.ts';
import type { ActOf, EvaluationContext, NamedRater } from './evaluation-acts.ts';
import { nominators } from './evaluation-checks.ts';
import { invalid } from './machine.ts';

type Rater = Evaluation['raters'][number];

const isSame = (one: NamedRater, other: NamedRater): boolean =>
  one.id === other.id && one.role === other.role;

/** One rater more, as the scheme lets this voice be nominated. @throws KinerjaError `invalid-data` */
export function nominated(
  evaluation: Evaluation,
  { rater, by }: ActOf<'nominate'>,
  { scheme }: EvaluationContext,
): Pick<Evaluation, 'raters'> {
  const { raters, employee, supervisor } = evaluation;
  const voice = scheme.voices.sources.find((each) => each.id === rater.role);
  const refuse = (rule: string): never => {
    throw invalid([
      { path: ['rater', rule === 'not-in-scheme' ? 'role' : 'id'], rule, facts: { value: rater.id } },
    ]);
  };
  if (!voice || !nominators(voice).includes(by.role)) return refuse('not-in-scheme');
  // The employee and the supervisor have voices of their own.
  if (rater.id === employee.id || rater.id === supervisor.id) return refuse('other-rater');
  if (raters.some((each) => isSame(each, rater))) return refuse('duplicate');
  const named = raters.filter(({ role, status }) => role === rater.role && status !== 'declined');
  if (voice.nomination && named.length >= voice.nomination.maximum) return refuse('too-many');
  // Where the scheme asks nobody to approve, to be named is enough.
  const status = voice.nomination?.approvedBy === null ? 'approved' : 'nominated';
  const { id, role } = rater;
  return { raters: [...raters, { id, role, status }] };
}

/**
 * The rater approved: by whom the scheme names for it, else by the supervisor or the performance team.
 * @throws KinerjaError `invalid-data`
 */
export function approved(
  evaluation: Evaluation,
  { rater, by }: ActOf<'approve-rater'>,
  { scheme }: EvaluationContext,
): Pick<Evaluation, 'raters'> {
  const nomination = scheme.voices.sources.find((each) => each.id === rater.role)?.nomination;
  if (nomination && nomination.approvedBy !== by.role)
    throw invalid([{ path: ['by', 'role'], rule: 'not-in-scheme', facts: { value: by.role } }]);
  return namedRater(evaluation, rater, ['nominated', 'declined'], 'approved');
}

/** The same raters, one of them with another status. @throws KinerjaError `invalid-data` when none is named like that */
export function namedRater(
  { raters }: Evaluation,
  rater: NamedRater,
  from: readonly Rater['status'][],
  status: Rater['status'],
): Pick<Evaluation, 'raters'> {
  const found = raters.find((each) => isSame(each, rater) && from.includes(each.status));
  if (!found) throw invalid([{ path: ['rater'], rule: 'unknown', facts: { value: rater.id } }]);
  return { raters: raters.map((each) => (each === found ? { ...each, status } : each)) };
}
