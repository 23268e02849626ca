import { checkNominations } from '../multi-source/index.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { ActOf, EvaluationContext } from './evaluation-acts.ts';
import { invalid } from './machine.ts';

type Rater = Evaluation['raters'][number];

/** One rater more, as the scheme lets this voice be nominated. @throws KinerjaError `invalid-data` */
export function nominated(
  evaluation: Evaluation,
  { rater: { id, role }, by }: ActOf<'nominate'>,
  { scheme }: EvaluationContext,
): Pick<Evaluation, 'raters'> {
  const rules = scheme.voices.sources.find((voice) => voice.id === role)?.nomination;
  // Where the scheme asks nobody to approve, to be named is enough.
  const rater: Rater = { id, role, status: rules?.approvedBy === null ? 'approved' : 'nominated' };
  const { raters } = evaluation;
  const issues = checkNominations([...raters, { ...rater, by }], evaluation, scheme);
  // One after the other: that more are to come is nothing wrong.
  const wrong = issues.filter(({ rule }) => rule !== 'too-few');
  if (wrong.length > 0) throw invalid(wrong);
  return { raters: [...raters, rater] };
}

/** The rater approved, by whom the scheme names for it. @throws KinerjaError `invalid-data` */
export function approved(
  evaluation: Evaluation,
  { rater, by }: ActOf<'approve-rater'>,
  { scheme }: EvaluationContext,
): Pick<Evaluation, 'raters'> {
  const rules = scheme.voices.sources.find((voice) => voice.id === rater.role)?.nomination;
  if (rules?.approvedBy !== by.role)
    throw invalid([{ path: ['by', 'role'], rule: 'not-allowed', facts: { value: by.role } }]);
  return withStatus(evaluation, rater, ['nominated'], 'approved');
}

/** The same raters, one of them with another status. @throws KinerjaError `invalid-data` when none is named like that */
export function withStatus(
  { raters }: Pick<Evaluation, 'raters'>,
  { id, role }: { readonly id: string; readonly role: string },
  from: readonly Rater['status'][],
  status: Rater['status'],
): Pick<Evaluation, 'raters'> {
  const found = raters.find((each) => each.id === id && each.role === role && from.includes(each.status));
  if (!found) throw invalid([{ path: ['rater'], rule: 'unknown', facts: { value: id } }]);
  return { raters: raters.map((each) => (each === found ? { ...each, status } : each)) };
}
