import type { Plan, Target } from '../records/plan.ts';

/** The targets as they were agreed, and from when until when they held. */
export interface AgreedVersion {
  /** 1 is what was agreed first. */
  readonly number: number;
  /** Moment of the agreement; absent where the plan's history does not tell. */
  readonly from?: string;
  /** Moment at which the next version was agreed; absent while this one holds. */
  readonly until?: string;
  /** Why it was revised, once it was. */
  readonly reason?: string;
  readonly targets: readonly Target[];
}

/** What became of one target from one version to another. */
export interface TargetDifference {
  readonly target: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before: Target | null;
  readonly after: Target | null;
  /** Names of the properties that are not the same, for `changed`. */
  readonly properties: readonly string[];
}

/**
 * Every version of the targets that was agreed, oldest first. While a revision is being written the last agreed
 * version still holds.
 */
export function agreedVersions(plan: Plan): readonly AgreedVersion[] {
  const history = plan.history ?? [];
  const agreed = history.filter((entry) => entry.action === 'agree').map((entry) => entry.at);
  const revised = history.filter((entry) => entry.action === 'revise');
  const count = revised.length + (plan.stage === 'agreed' ? 1 : 0);
  // Counted from the end: the history of a plan that was brought in may lack its first agreement.
  const lacking = count - agreed.length;
  return Array.from({ length: count }, (_, index) => {
    const revision = revised[index];
    const from = agreed[index - lacking];
    const until = agreed[index + 1 - lacking];
    return {
      number: index + 1,
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      ...(revision?.remark !== undefined && { reason: revision.remark }),
      targets: revision?.targets ?? plan.targets,
    };
  });
}

/** The version that held at a moment (ISO 8601); `null` when none was agreed yet. */
export function versionAt(plan: Plan, moment: string): AgreedVersion | null {
  const time = Date.parse(moment);
  const begun = agreedVersions(plan).filter(({ from }) => from === undefined || Date.parse(from) <= time);
  return begun.at(-1) ?? null;
}

/** The targets that hold now: of a plan under revision still those agreed last; `null` when none was agreed yet. */
export function targetsInForce(plan: Plan): readonly Target[] | null {
  return agreedVersions(plan).at(-1)?.targets ?? null;
}

/** What is not the same in two lists of targets, target by target; what is the same is left out. */
export function targetDifferences(
  before: readonly Target[],
  after: readonly Target[],
): readonly TargetDifference[] {
  const find = (list: readonly Target[], id: string): Target | null =>
    list.find((target) => target.id === id) ?? null;
  const ids = [...new Set([...before, ...after].map((target) => target.id))];
  return ids.flatMap((target) => {
    const [was, is] = [find(before, target), find(after, target)];
    const properties = was && is ? changed(was, is) : [];
    if (was && is && properties.length === 0) return [];
    const change = was ? (is ? 'changed' : 'removed') : 'added';
    return [{ target, change, before: was, after: is, properties } as const];
  });
}

/** Names of the properties that two records of one shape do not share. */
function changed(before: Target, after: Target): readonly string[] {
  const [was, is] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => !same(was.get(name), is.get(name)));
}

/** Whether two JSON values are equal, whatever the order of their properties. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return left.size === right.size && [...left].every(([name, value]) => same(value, right.get(name)));
}
