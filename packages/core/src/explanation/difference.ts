import { subtract } from '../scoring/exact.ts';
import type { Missing, Outcome } from '../scoring/regulation.ts';
import type { Step } from '../scoring/step.ts';
import { type Addressed, type StepPath, addressed } from './address.ts';

/** An outcome and the id of the regulation that gave it; a receipt is one. */
export interface Scored {
  readonly regulation: string;
  readonly outcome: Outcome;
}

/** Two values, with the exact difference (after − before) where both are numbers of one regulation. */
export interface Delta {
  readonly before: string | null;
  readonly after: string | null;
  readonly by: string | null;
}

/** What became of one step; its arguments are compared too, since a weight or a target may be what changed. */
export type StepChange =
  | { readonly change: 'appeared'; readonly path: StepPath; readonly after: Step }
  | { readonly change: 'vanished'; readonly path: StepPath; readonly before: Step }
  | {
      readonly change: 'changed';
      readonly path: StepPath;
      readonly before: Step;
      readonly after: Step;
      readonly value: Delta;
      /** Names of the arguments that differ. */
      readonly arguments: readonly string[];
    };

/** What differs between two scores: plain JSON. */
export interface Difference {
  /** Where `same` is false the values lie on different scales, and none is subtracted from another. */
  readonly regulation: { readonly before: string; readonly after: string; readonly same: boolean };
  readonly value: Delta;
  readonly grade: { readonly before: string | null; readonly after: string | null; readonly same: boolean };
  readonly missing: { readonly before: readonly Missing[]; readonly after: readonly Missing[] };
  /** In the order of the calculation; unchanged steps are left out. */
  readonly steps: readonly StepChange[];
}

const isNumber = (value: string | null): value is string =>
  value !== null && /^-?\d+(\.\d+|\/\d+)?$/.test(value);

function delta(before: string | null, after: string | null, comparable: boolean): Delta {
  const by = comparable && isNumber(before) && isNumber(after) ? subtract(after, before) : null;
  return { before, after, by };
}

function changedArguments(before: Step['arguments'], after: Step['arguments']): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}

function compare(path: StepPath, before: Step, after: Step, comparable: boolean): StepChange | null {
  const differing = changedArguments(before.arguments, after.arguments);
  if (before.value === after.value && differing.length === 0) return null;
  const value = delta(before.value, after.value, comparable);
  return { change: 'changed', path, before, after, value, arguments: differing };
}

const keyed = (found: readonly Addressed[]): ReadonlyMap<string, Addressed> =>
  new Map(found.map((each) => [JSON.stringify(each.path), each]));

function steps(before: Outcome, after: Outcome, comparable: boolean): readonly StepChange[] {
  const old = keyed(addressed(before));
  const now = keyed(addressed(after));
  const met = [...now].map(([key, { path, step }]): StepChange | null => {
    const earlier = old.get(key);
    if (!earlier) return { change: 'appeared', path, after: step };
    return compare(path, earlier.step, step, comparable);
  });
  const vanished = [...old]
    .filter(([key]) => !now.has(key))
    .map(([, { path, step }]): StepChange => ({ change: 'vanished', path, before: step }));
  return [...met.filter((each): each is StepChange => each !== null), ...vanished];
}

/**
 * What differs between two scores. Steps are matched by what they speak of, not by their position, so that one more
 * limit or activity does not shift all others.
 */
export function difference(before: Scored, after: Scored): Difference {
  const same = before.regulation === after.regulation;
  const [one, other] = [before.outcome, after.outcome];
  const grades = [one.done ? one.grade : null, other.done ? other.grade : null] as const;
  return {
    regulation: { before: before.regulation, after: after.regulation, same },
    value: delta(one.done ? one.value : null, other.done ? other.value : null, same),
    grade: { before: grades[0], after: grades[1], same: grades[0] === grades[1] },
    missing: { before: one.done ? [] : one.missing, after: other.done ? [] : other.missing },
    steps: steps(one, other, same),
  };
}
