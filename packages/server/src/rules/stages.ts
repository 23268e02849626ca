import { type Issue, KinerjaError, type Records } from '@kinerja/core';
import type { Identity } from '../auth/identity.ts';
import { sameContent } from '../store/succession.ts';

type Plan = Records['plan'];
type Rating = Records['rating'];
type Evaluation = Records['evaluation'];

/**
 * How a plan moves: the employee writes it while it is a draft and submits it; the supervisor agrees to what
 * was submitted, or gives it back, and adds expectations, but does not rewrite what the employee offered.
 * @throws `wrong-stage`
 */
export function planIssues(role: Identity['role'], stored: Plan | undefined, next: Plan): Issue[] {
  const stage = stored?.stage ?? 'draft';
  if (role === 'employee') {
    if (stage !== 'draft') throw new KinerjaError('wrong-stage', { stage, action: 'edit' });
    if (next.stage === 'agreed') throw new KinerjaError('wrong-stage', { stage, action: 'agree' });
    return [];
  }
  if (stored?.stage !== 'submitted') throw new KinerjaError('wrong-stage', { stage, action: 'agree' });
  const offered = ['regulation', 'employee', 'supervisor', 'period', 'targets'] as const;
  return offered
    .filter((property) => !sameContent(stored[property], next[property]))
    .map((property) => ({ path: [property], rule: 'fixed' }));
}

/**
 * A rating that was final has been seen: it may be corrected, but not taken back, and stays of its plan. Once it was
 * handed in for an evaluation it stays as it is: what follows from it is changed there, by a decision with a ground.
 * @throws `wrong-stage`
 */
export function ratingIssues(
  stored: Rating | undefined,
  next: Rating,
  evaluations: readonly Evaluation[] = [],
): Issue[] {
  const taken = evaluations.find(({ ratings }) => ratings.some(({ rating }) => rating === next.id));
  if (taken) throw new KinerjaError('wrong-stage', { stage: taken.stage, action: 'rate' });
  if (stored?.status === 'final' && next.status === 'draft') {
    throw new KinerjaError('wrong-stage', { stage: 'final', action: 'draft' });
  }
  return stored && stored.plan !== next.plan ? [{ path: ['plan'], rule: 'fixed' }] : [];
}
