import { type Plan, type Target, breakDown } from '@kinerja/core/evaluation';
import type { PlanChange } from '@kinerja/core/cycle';
import { numberOf, writtenNumber } from '../shared/number.ts';

type Indicator = Target['indicator'];

/** What is written of one target so far, as typed. */
export interface TargetDraft {
  readonly id: string;
  readonly result: string;
  readonly name: string;
  readonly aspect: Indicator['aspect'];
  readonly direction: Indicator['direction'];
  readonly unit: string;
  readonly accumulation: Indicator['accumulation'];
  readonly target: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly weight: string;
  readonly goal: string;
  readonly standard: string | undefined;
  /** The superior's result, in words. */
  readonly supports: string;
  /** The superior's target and plan; empty: none. */
  readonly aligned: string;
  readonly alignedPlan: string;
  readonly cascade: 'direct' | 'non-direct';
  /** `even`: shared out by itself whenever the target changes. */
  readonly months: 'none' | 'even' | readonly string[];
  /** Not changed in this form, and kept. */
  readonly cap: number | undefined;
}

/** What is written of a plan so far. */
export interface PlanDraft {
  readonly targets: readonly TargetDraft[];
  /** By behaviour value. */
  readonly expectations: Readonly<Record<string, string>>;
}

/** The form of a stored target, with its numbers as readers of that language write them. */
export function targetDraft(target: Target, tag: string): TargetDraft {
  const text = (value?: number): string => (value === undefined ? '' : writtenNumber(tag, value));
  const { indicator, alignment, breakdown } = target;
  const one = indicator.direction === 'higher' || indicator.direction === 'lower' ? indicator : undefined;
  const range = indicator.direction === 'range' ? indicator : undefined;
  return {
    id: target.id,
    result: target.result,
    name: indicator.name,
    aspect: indicator.aspect,
    direction: indicator.direction,
    unit: indicator.unit,
    accumulation: indicator.accumulation,
    target: text(one?.target),
    minimum: text(range?.minimum),
    maximum: text(range?.maximum),
    weight: text(target.weight),
    goal: target.goal ?? '',
    standard: target.standard,
    supports: target.supports ?? '',
    aligned: alignment?.target ?? '',
    alignedPlan: alignment?.plan ?? '',
    cascade: alignment?.cascade ?? 'non-direct',
    months: breakdown ? breakdown.map((month) => text(month.target)) : 'none',
    cap: indicator.cap,
  };
}

/** An empty form of one target, in own words. */
export function emptyTarget(id: string): TargetDraft {
  const texts = { result: '', name: '', unit: '', target: '', minimum: '', maximum: '', weight: '' } as const;
  return {
    ...texts,
    id,
    aspect: 'quantity',
    direction: 'higher',
    accumulation: 'sum',
    goal: '',
    standard: undefined,
    supports: '',
    aligned: '',
    alignedPlan: '',
    cascade: 'non-direct',
    months: 'even',
    cap: undefined,
  };
}

/** The form of a stored plan, with its numbers as readers of that language write them. */
export function draftOf(
  { targets, expectations }: Pick<Plan, 'targets' | 'expectations'>,
  tag: string,
): PlanDraft {
  return { targets: targets.map((target) => targetDraft(target, tag)), expectations };
}

/** What stands for a number that is not there yet; nothing with it is ever saved. */
const STAND_IN = 1;

function indicatorOf(draft: TargetDraft): Indicator {
  const { aspect, accumulation, cap } = draft;
  const described = {
    name: draft.name.trim(),
    aspect,
    unit: draft.unit.trim(),
    accumulation,
    ...(cap !== undefined && { cap }),
  };
  switch (draft.direction) {
    case 'yes-no':
      return { ...described, direction: 'yes-no' };
    case 'range': {
      const minimum = numberOf(draft.minimum) ?? STAND_IN;
      return { ...described, direction: 'range', minimum, maximum: numberOf(draft.maximum) ?? minimum };
    }
    default:
      return { ...described, direction: draft.direction, target: numberOf(draft.target) || STAND_IN };
  }
}

/** Whether the number that months add up to is there. */
const isCounted = ({ direction, target }: TargetDraft): boolean =>
  (direction === 'higher' || direction === 'lower') && (numberOf(target) ?? 0) > 0;

/** The months of a draft: as typed, or shared out evenly; nothing where they cannot be told. */
export function monthsOfDraft(draft: TargetDraft, period: Plan['period']): Target['breakdown'] {
  const { months } = draft;
  if (months === 'none' || !isCounted(draft)) return undefined;
  const even = evenly(draft, period);
  if (months === 'even' || !even) return even;
  return months.map((typed, place) => ({ month: even[place]?.month ?? '', target: numberOf(typed) ?? 0 }));
}

function evenly(draft: TargetDraft, period: Plan['period']): Target['breakdown'] {
  const target: Target = { id: draft.id, result: draft.result, indicator: indicatorOf(draft) };
  try {
    return breakDown(target, period) ?? undefined;
  } catch {
    // More digits than can be shared out: then there are no months, which a plan need not have.
    return undefined;
  }
}

/** The record of a draft; empty fields are left out, and a number that is not there yet is stood in for. */
export function toTarget(draft: TargetDraft, period: Plan['period']): Target {
  const { id, goal, standard, aligned, alignedPlan, cascade } = draft;
  const [supports, weight, breakdown] = [
    draft.supports.trim(),
    numberOf(draft.weight),
    monthsOfDraft(draft, period),
  ];
  return {
    id,
    result: draft.result.trim(),
    ...(supports && { supports }),
    ...(aligned && { alignment: { plan: alignedPlan, target: aligned, cascade } }),
    ...(goal && { goal }),
    ...(standard !== undefined && { standard }),
    ...(weight !== undefined && { weight }),
    indicator: indicatorOf(draft),
    ...(breakdown && { breakdown }),
  };
}

/** What a draft changes in a plan: the employee writes the targets, the supervisor what he expects. */
export function changeOf(
  { targets, expectations }: PlanDraft,
  period: Plan['period'],
  role: 'employee' | 'supervisor' | undefined,
): PlanChange {
  if (role !== 'supervisor') return { targets: targets.map((target) => toTarget(target, period)) };
  const said = Object.entries(expectations).flatMap(([id, typed]): [string, string][] =>
    typed.trim() ? [[id, typed.trim()]] : [],
  );
  return { expectations: Object.fromEntries(said) };
}
