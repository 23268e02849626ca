import type { Plan, Target } from '../records/plan.ts';
import { type Exact, add, less, subtract } from '../scoring/exact.ts';
import { given } from '../scoring/inputs.ts';
import { groupedBy } from './grouped.ts';
import { targetDifferences, versionAt } from './versions.ts';

/** A staff target that supports a superior's. */
export interface Support {
  readonly plan: string;
  readonly target: string;
}

/** How the direct parts of one superior's target add up to it. */
export interface DirectParts {
  /** Id of the superior's target. */
  readonly target: string;
  readonly parts: readonly Support[];
  /**
   * `not-additive`: an average, a ratio, a range or yes/no cannot be divided; `other-unit`: a part counts something
   * else, or is no sum.
   */
  readonly state: 'adds-up' | 'shortfall' | 'excess' | 'not-additive' | 'other-unit';
  /** Sum of the parts, and what is over (negative: lacking), exact; `null` where they cannot be added. */
  readonly sum: Exact | null;
  readonly over: Exact | null;
}

/** Something that does not fit between the plan of a superior and those of the staff. */
export type Debt =
  | { readonly kind: 'unsupported'; readonly target: string }
  | {
      readonly kind: 'shortfall' | 'excess' | 'other-unit';
      readonly target: string;
      readonly parts: DirectParts;
    }
  /** The superior's target is not there (any more). */
  | ({ readonly kind: 'missing'; readonly supports: string } & Support)
  /** It was changed after the staff plan was agreed. */
  | ({
      readonly kind: 'changed';
      readonly supports: string;
      readonly properties: readonly string[];
    } & Support)
  /** The superior's plan is not agreed, or the staff plan has not been confirmed since. */
  | ({ readonly kind: 'provisional'; readonly supports: string } & Support);

interface Aligned extends Support {
  readonly of: Plan;
  readonly own: Target;
  readonly supports: string;
  readonly cascade: 'direct' | 'non-direct';
}

function aligned(superior: Plan, staff: readonly Plan[]): readonly Aligned[] {
  return staff.flatMap((of) =>
    of.targets.flatMap((own) => {
      const { alignment } = own;
      if (alignment?.plan !== superior.id) return [];
      const { target: supports, cascade } = alignment;
      return [{ plan: of.id, target: own.id, of, own, supports, cascade }];
    }),
  );
}

/** The number of a target that can be divided into parts; `null` for any other. */
function divisible({ indicator }: Target): Exact | null {
  if (indicator.direction === 'range' || indicator.direction === 'yes-no') return null;
  return indicator.accumulation === 'sum' ? given(indicator.target) : null;
}

/** For each target of the superior that staff take over directly: whether the parts add up to it, exactly. */
export function directParts(superior: Plan, staff: readonly Plan[]): readonly DirectParts[] {
  const all = aligned(superior, staff).filter(({ cascade }) => cascade === 'direct');
  const supporting = groupedBy(all, ({ supports }) => supports);
  return superior.targets.flatMap((target): DirectParts[] => {
    const { id } = target;
    const found = supporting.get(id) ?? [];
    if (found.length === 0) return [];
    const own = found.map((each) => each.own);
    const parts = found.map((each) => ({ plan: each.plan, target: each.target }));
    return [{ target: id, parts, ...addUp(target, own) }];
  });
}

function addUp(target: Target, parts: readonly Target[]): Pick<DirectParts, 'state' | 'sum' | 'over'> {
  const whole = divisible(target);
  if (whole === null) return { state: 'not-additive', sum: null, over: null };
  const { unit, direction } = target.indicator;
  const numbers = parts.flatMap((part) =>
    part.indicator.unit === unit && part.indicator.direction === direction ? (divisible(part) ?? []) : [],
  );
  if (numbers.length < parts.length) return { state: 'other-unit', sum: null, over: null };
  const sum = numbers.reduce(add, '0');
  const over = subtract(sum, whole);
  const state = over === '0' ? 'adds-up' : less(over, '0') ? 'shortfall' : 'excess';
  return { state, sum, over };
}

/** Everything that does not fit between the plan of a superior and those of the staff: first his targets, then theirs. */
export function alignmentDebt(superior: Plan, staff: readonly Plan[]): readonly Debt[] {
  const all = aligned(superior, staff);
  const supported = new Set(all.map(({ supports }) => supports));
  const unsupported = superior.targets.flatMap(({ id }): Debt[] =>
    supported.has(id) ? [] : [{ kind: 'unsupported', target: id }],
  );
  const unequal = directParts(superior, staff).flatMap((parts): Debt[] => {
    const { state, target } = parts;
    return state === 'adds-up' || state === 'not-additive' ? [] : [{ kind: state, target, parts }];
  });
  const find = finder();
  return [...unsupported, ...unequal, ...all.flatMap((each) => debtOf(superior, each, find))];
}

/** The targets of a list that have this id. */
type Find = (targets: readonly Target[], id: string) => readonly Target[];

/** Finds targets in any of several lists, of which each is laid out when it is first asked for. */
function finder(): Find {
  const known = new Map<readonly Target[], ReadonlyMap<string, readonly Target[]>>();
  return (targets, id) => {
    const byId = known.get(targets) ?? groupedBy(targets, (target) => target.id);
    known.set(targets, byId);
    return byId.get(id) ?? [];
  };
}

function debtOf(superior: Plan, { plan, target, supports, of }: Aligned, find: Find): readonly Debt[] {
  const found = find(superior.targets, supports);
  if (found.length === 0) return [{ kind: 'missing', plan, target, supports }];
  if (of.provisional || superior.stage !== 'agreed') return [{ kind: 'provisional', plan, target, supports }];
  const before = targetsWhenAgreed(superior, of);
  if (before === null) return [];
  const changes = targetDifferences(find(before, supports), found);
  return changes.map(({ properties }) => ({ kind: 'changed', plan, target, supports, properties }));
}

/** The superior's targets as they held when the staff plan was last agreed; `null` when that is not known. */
function targetsWhenAgreed(superior: Plan, staff: Plan): readonly Target[] | null {
  const agreed = staff.history?.filter(({ action }) => action === 'agree').at(-1)?.at;
  return agreed === undefined ? null : (versionAt(superior, agreed)?.targets ?? null);
}

/** The provisional plans that can be confirmed now that the superior's plan is agreed: nothing of it is missing to them. */
export function confirmable(superior: Plan, staff: readonly Plan[]): readonly Plan[] {
  if (superior.stage !== 'agreed') return [];
  const known = new Set(superior.targets.map(({ id }) => id));
  return staff.filter(
    (plan) =>
      plan.provisional &&
      plan.stage !== 'agreed' &&
      plan.supervisor.id === superior.employee.id &&
      aligned(superior, [plan]).every(({ supports }) => known.has(supports)),
  );
}
