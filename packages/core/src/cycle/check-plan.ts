import type { Issue } from '../errors.ts';
import { checkBreakdown } from '../evaluation/breakdown.ts';
import type { Plan, Target } from '../records/plan.ts';
import type { Scheme, StandardTarget } from '../schemes/scheme.ts';
import { add } from '../scoring/exact.ts';
import { given } from '../scoring/inputs.ts';
import { required } from './machine.ts';

/** A percentage of the whole: what the weights of a plan add up to. */
const WHOLE = '100';

const notInScheme = (...path: readonly (string | number)[]): Issue => ({ path, rule: 'not-in-scheme' });
const unknown = (value: string, ...path: readonly (string | number)[]): Issue => ({
  path,
  rule: 'unknown',
  facts: { value },
});

/**
 * What keeps a plan from being submitted; empty when nothing does. Each issue names the place. With the scheme,
 * also what the scheme asks: weights, goals, standards.
 */
export function checkPlan(plan: Plan, scheme?: Scheme): readonly Issue[] {
  return [
    ...checkPersons(plan),
    ...checkIds(plan.targets),
    ...checkWeights(plan.targets),
    ...checkDays(plan),
    ...(scheme ? checkAgainst(plan, scheme) : []),
  ];
}

/** Nobody is his or her own superior. */
function checkPersons({ employee, supervisor }: Plan): Issue[] {
  return employee.id === supervisor.id ? [{ path: ['supervisor', 'id'], rule: 'about-oneself' }] : [];
}

function checkIds(targets: readonly Target[]): Issue[] {
  const ids = targets.map((target) => target.id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: ['targets', index, 'id'], rule: 'duplicate', facts: { value: id } }]
      : [],
  );
}

/** All targets have a weight or none, and weights add up to 100, in exact arithmetic. */
function checkWeights(targets: readonly Target[]): Issue[] {
  const weighed = targets.filter((target) => target.weight !== undefined);
  if (weighed.length === 0) return [];
  if (weighed.length < targets.length) {
    return targets.flatMap(({ weight }, index) =>
      weight === undefined ? [required('targets', index, 'weight')] : [],
    );
  }
  const sum = weighed.map(({ weight = 0 }) => given(weight) ?? '0').reduce(add, '0');
  return sum === WHOLE ? [] : [{ path: ['targets'], rule: 'sum', facts: { expected: WHOLE, value: sum } }];
}

/** The months of a target are those of the period, and absences lie in it. */
function checkDays({ period, targets, absences = [] }: Plan): Issue[] {
  const { from: minimum, to: maximum } = period;
  const months = targets.flatMap((target, index) =>
    checkBreakdown(target, period).map((issue) => ({ ...issue, path: ['targets', index, ...issue.path] })),
  );
  const away = absences.flatMap(({ from, to }, index): Issue[] =>
    from < minimum || to > maximum
      ? [{ path: ['absences', index], rule: 'out-of-range', facts: { minimum, maximum } }]
      : [],
  );
  return [...months, ...away];
}

function checkAgainst(plan: Plan, scheme: Scheme): Issue[] {
  const { planning, regulations } = scheme;
  const issues: Issue[] = [];
  if (plan.scheme !== undefined && plan.scheme !== scheme.id)
    issues.push({ path: ['scheme'], rule: 'other-scheme', facts: { value: plan.scheme } });
  if (plan.regulation !== regulations.evaluation)
    issues.push({
      path: ['regulation'],
      rule: 'other-regulation',
      facts: { expected: regulations.evaluation },
    });
  if (plan.provisional && !planning.provisional) issues.push(notInScheme('provisional'));
  const noWeights = plan.targets.every((target) => target.weight === undefined);
  return plan.targets.reduce((all, target, index) => {
    // Where some have weights, those without are told already.
    if (planning.weights === 'required' && noWeights) all.push(required('targets', index, 'weight'));
    if (planning.weights === 'none' && target.weight !== undefined)
      all.push(notInScheme('targets', index, 'weight'));
    return all.concat(checkGoal(target, index, scheme), checkStandard(target, index, scheme));
  }, issues);
}

function checkGoal({ goal }: Target, index: number, { planning, goals }: Scheme): Issue[] {
  const path = ['targets', index, 'goal'];
  if (goal === undefined) return planning.goals === 'required' ? [required(...path)] : [];
  if (planning.goals === 'none') return [notInScheme(...path)];
  return goals.some((each) => each.id === goal) ? [] : [unknown(goal, ...path)];
}

/** Only the numbers of a ready target are the plan's own: under `standard-only` the indicator is the standard's. */
function checkStandard({ standard, indicator }: Target, index: number, scheme: Scheme): Issue[] {
  const only = scheme.planning.from === 'standard-only';
  const path = ['targets', index, 'standard'];
  if (standard === undefined) return only ? [required(...path)] : [];
  const ready = readyTargets(standard, scheme);
  if (ready.length === 0) return [unknown(standard, ...path)];
  return only && !ready.some((each) => each.indicator.name === indicator.name)
    ? [{ path: ['targets', index, 'indicator', 'name'], rule: 'not-in-standard' }]
    : [];
}

/** The ready targets that a name may mean: one of them, or all of a position's standard. */
function readyTargets(id: string, { standards }: Scheme): readonly StandardTarget[] {
  return standards.flatMap((standard) =>
    standard.id === id ? standard.targets : standard.targets.filter((target) => target.id === id),
  );
}
