import type { Issue } from '../errors.ts';
import type { Indicator, Target } from '../records/plan.ts';
import { type Exact, exact } from '../scoring/exact.ts';
import type { Activity, Aspect } from '../scoring/methods/activity-average.ts';
import type { IndicatorResult } from '../scoring/methods/indicator-achievement.ts';
import type { PointsPlan } from '../scoring/methods/indicator-points.ts';
import type { Missing } from '../scoring/regulation.ts';

/** A target, and the value it has come to as `accumulate` gives it. */
export interface Realised {
  readonly target: Target;
  readonly value: string | boolean | null;
}

/** The input of a numeric regulation, or why there is none: what is missing, and what it has no place for. */
export type Mapped<Input> =
  | { readonly done: true; readonly input: Input }
  | { readonly done: false; readonly missing: readonly Missing[]; readonly unsupported: readonly Issue[] };

type AspectName = Indicator['aspect'];
type Numeric = Exclude<Indicator, { direction: 'yes-no' }>;

const not = (unsupported: readonly Issue[], missing: readonly Missing[] = []): Mapped<never> => ({
  done: false,
  missing,
  unsupported,
});

/** Puts a name before every path of what could not be mapped. */
export function within<Input>(name: string, mapped: Mapped<Input>): Mapped<Input> {
  if (mapped.done) return mapped;
  const missing = mapped.missing.map(({ path }) => ({ path: [name, ...path] }));
  return not(
    mapped.unsupported.map((issue) => ({ ...issue, path: [name, ...issue.path] })),
    missing,
  );
}

/** The indicator with its realised number: yes/no has none, and a value must be one. */
function measured({ target, value }: Realised): Mapped<{ indicator: Numeric; actual: Exact }> {
  const { indicator } = target;
  if (indicator.direction === 'yes-no')
    return not([{ path: ['indicator', 'direction'], rule: 'unsupported', facts: { value: 'yes-no' } }]);
  if (value === null) return not([], [{ path: ['progress'] }]);
  const actual = typeof value === 'string' ? exact(value) : null;
  return actual === null
    ? not([{ path: ['progress'], rule: 'type', facts: { expected: 'number', value } }])
    : { done: true, input: { indicator, actual } };
}

/** Whether no report can bring more than the target: all of a whole, in percent. */
function allOfIt(indicator: Numeric): boolean {
  const { direction, accumulation } = indicator;
  return direction === 'higher' && accumulation === 'ratio' && indicator.target === 100;
}

/**
 * The input of PermenPANRB 8/2021 for one target: the special formula where lower is better, the bounds of a range, and
 * whether the target is the most that can be attained (a ratio of 100 % is; of others only the office knows).
 * The cap of the indicator is not applied: the law's table has its own. Unsupported: yes/no, and a range from zero.
 */
export function indicatorResult(
  target: Target,
  value: string | boolean | null,
  attainable?: boolean,
): Mapped<IndicatorResult> {
  const found = measured({ target, value });
  if (!found.done) return found;
  const { indicator, actual } = found.input;
  if (indicator.direction === 'range') {
    const { minimum, maximum } = indicator;
    const facts = { above: 0, value: minimum };
    return minimum > 0
      ? { done: true, input: { formula: 'normal', target: { minimum, maximum }, actual } }
      : not([{ path: ['indicator', 'minimum'], rule: 'out-of-range', facts }]);
  }
  const formula = indicator.direction === 'lower' ? 'special' : 'normal';
  const maximumAttainable = attainable ?? allOfIt(indicator);
  const most = maximumAttainable ? { maximumAttainable } : {};
  return { done: true, input: { formula, target: indicator.target, actual, ...most } };
}

/** The one target of an aspect with its number; another beside it has no place. */
function ofAspect<Input>(
  parts: readonly Realised[],
  aspect: AspectName,
  map: (part: Realised) => Mapped<Input>,
): Mapped<Input> {
  const [first, second] = parts.filter((part) => part.target.indicator.aspect === aspect);
  if (!first) return not([], [{ path: [] }]);
  if (!second) return map(first);
  return not([
    { path: [], rule: 'more-than-one', facts: { first: first.target.id, second: second.target.id } },
  ]);
}

/** Quantity and quality are more-is-better, time and cost less-is-better: PP 46/2011 has no other formula. */
function aspectInput(part: Realised): Mapped<Aspect> {
  const found = measured(part);
  if (!found.done) return found;
  const { indicator, actual } = found.input;
  const expected = indicator.aspect === 'quantity' || indicator.aspect === 'quality' ? 'higher' : 'lower';
  if (indicator.direction === expected) return { done: true, input: { target: indicator.target, actual } };
  const facts = { expected, value: indicator.direction };
  return not([{ path: ['indicator', 'direction'], rule: 'unsupported', facts }]);
}

type Inputs<Parts> = { [Name in keyof Parts]: Parts[Name] extends Mapped<infer Input> ? Input : never };

/** All parts together, or everything that any of them lacks. */
function together<Parts extends Readonly<Record<string, Mapped<unknown>>>>(
  parts: Parts,
  alsoNot: readonly Issue[],
): Mapped<Inputs<Parts>> {
  const named = Object.entries(parts).map(([name, mapped]) => [name, within(name, mapped)] as const);
  const faults = named.flatMap(([, mapped]) => (mapped.done ? [] : [mapped]));
  if (faults.length > 0 || alsoNot.length > 0)
    return not(
      [...alsoNot, ...faults.flatMap((fault) => fault.unsupported)],
      faults.flatMap((fault) => fault.missing),
    );
  const inputs = named.flatMap(([name, mapped]) => (mapped.done ? [[name, mapped.input] as const] : []));
  return { done: true, input: Object.fromEntries(inputs) as Inputs<Parts> };
}

/** Targets are the aspects of one activity when they are of one result. */
function ofOneResult(parts: readonly Realised[]): readonly Issue[] {
  const results = new Set(parts.map((part) => part.target.result));
  return results.size > 1
    ? [{ path: ['result'], rule: 'more-than-one', facts: { count: results.size } }]
    : [];
}

const has = (parts: readonly Realised[], aspect: AspectName): boolean =>
  parts.some((part) => part.target.indicator.aspect === aspect);

/**
 * The input of PP 46/2011 for one activity from the targets of one result, one for each aspect; cost may be left out.
 * A realised time or cost of zero is handed on as it is: that law takes it for an activity that was not done.
 */
export function activityInput(parts: readonly Realised[]): Mapped<Activity> {
  const of = (aspect: AspectName): Mapped<Aspect> => ofAspect(parts, aspect, aspectInput);
  const aspects = { quantity: of('quantity'), quality: of('quality'), time: of('time') };
  return together({ ...aspects, ...(has(parts, 'cost') && { cost: of('cost') }) }, ofOneResult(parts));
}

/** The input of PermenPANRB 8/2021 for officials: quantity, quality and time of one result; cost has no place in it. */
export function pointsInput(parts: readonly Realised[]): Mapped<PointsPlan> {
  const of = (aspect: AspectName): Mapped<IndicatorResult> =>
    ofAspect(parts, aspect, ({ target, value }) => indicatorResult(target, value));
  const cost = has(parts, 'cost') ? [{ path: ['cost'], rule: 'unsupported' }] : [];
  const aspects = { quantity: of('quantity'), quality: of('quality'), time: of('time') };
  return together(aspects, [...ofOneResult(parts), ...cost]);
}
