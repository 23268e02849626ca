import type { Issue, Records } from '@kinerja/core';
import type { Identity } from '../auth/identity.ts';
import { sameContent } from '../store/succession.ts';

type Plan = Records['plan'];
type Rating = Records['rating'];

/**
 * How a plan moves: the employee writes it while it is a draft and submits it; the supervisor agrees to what
 * was submitted, or gives it back, and adds expectations, but does not rewrite what the employee offered.
 */
export function planIssues(role: Identity['role'], stored: Plan | undefined, next: Plan): Issue[] {
  const from = stored?.stage ?? 'draft';
  const moves = role === 'employee' ? from === 'draft' && next.stage !== 'agreed' : from === 'submitted';
  if (!moves) return [{ path: ['stage'], rule: 'wrong-stage', facts: { stage: from } }];
  if (role === 'employee' || stored === undefined) return [];
  const fixed = ['regulation', 'employee', 'supervisor', 'period', 'targets'] as const;
  return fixed
    .filter((property) => !sameContent(stored[property], next[property]))
    .map((property) => ({ path: [property], rule: 'fixed' }));
}

/** A rating that was final has been seen: it may be corrected, but not taken back, and stays of its plan. */
export function ratingIssues(stored: Rating | undefined, next: Rating): Issue[] {
  if (stored === undefined) return [];
  const issues: Issue[] = [];
  if (stored.plan !== next.plan) issues.push({ path: ['plan'], rule: 'fixed' });
  if (stored.status === 'final' && next.status === 'draft') {
    issues.push({ path: ['status'], rule: 'wrong-stage', facts: { stage: 'final' } });
  }
  return issues;
}
