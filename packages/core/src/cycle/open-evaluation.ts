import type { Issue } from '../errors.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { Plan } from '../records/plan.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { invalid } from './machine.ts';

/** What an evaluation is opened with. */
export interface NewEvaluation {
  readonly id: string;
  readonly kind: Evaluation['kind'];
  readonly stretch: Evaluation['stretch'];
  /** The agreed plans of the employee that have a part in the stretch. */
  readonly plans: readonly Plan[];
  readonly scheme: Scheme;
  /** Who decides objections, where known. */
  readonly appealAuthority?: Evaluation['appealAuthority'];
}

/**
 * A new evaluation, pinned to the scheme's version and regulation. The supervisor is that of the plan that ends last;
 * of two that end together, of the one that is no acting post.
 * @throws KinerjaError `invalid-data` when the plans are not agreed, not of one person, there twice or outside of the
 * stretch, or the last was written under another scheme
 */
export function openEvaluation(given: NewEvaluation): Evaluation {
  const { id, kind, stretch, plans, scheme, appealAuthority } = given;
  const [last] = [...plans].sort(lastFirst);
  if (!last) throw invalid([{ path: ['plans'], rule: 'required' }]);
  const issues = plans.flatMap((plan, index): Issue[] => {
    const path = ['plans', index];
    if (plans.findIndex((each) => each.id === plan.id) < index) return [{ path, rule: 'duplicate' }];
    const outside = plan.period.to < stretch.from || plan.period.from > stretch.to;
    if (plan.employee.id !== last.employee.id) return [{ path: [...path, 'employee'], rule: 'other-plan' }];
    if (plan.stage !== 'agreed') return [{ path: [...path, 'stage'], rule: 'not-agreed' }];
    return outside ? [{ path: [...path, 'period'], rule: 'out-of-range' }] : [];
  });
  if (stretch.to < stretch.from)
    issues.push({ path: ['stretch', 'to'], rule: 'out-of-range', facts: { minimum: stretch.from } });
  if (last.scheme !== undefined && last.scheme !== scheme.id)
    issues.push({ path: ['plans', plans.indexOf(last), 'scheme'], rule: 'other-scheme' });
  if (appealAuthority && [last.supervisor.id, last.employee.id].includes(appealAuthority.id))
    issues.push({ path: ['appealAuthority', 'id'], rule: 'about-oneself' });
  if (issues.length > 0) throw invalid(issues);
  return {
    id,
    revision: 1,
    kind,
    employee: last.employee,
    supervisor: last.supervisor,
    ...(appealAuthority && { appealAuthority }),
    stretch,
    plans: plans.map((plan) => plan.id),
    regulation: scheme.regulations.evaluation,
    scheme: { id: scheme.id, version: scheme.version },
    stage: 'open',
    raters: [],
    ratings: [],
    outcomes: {},
    adjustments: [],
    followUps: [],
    history: [],
  };
}

function lastFirst(a: Plan, b: Plan): number {
  if (a.period.to !== b.period.to) return a.period.to < b.period.to ? 1 : -1;
  return Number(a.assignment === 'acting') - Number(b.assignment === 'acting');
}
