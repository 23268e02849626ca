import type { Outcome } from '../scoring/regulation.ts';
import type { Step } from '../scoring/step.ts';

/**
 * Where a step is in an explanation: what its steps speak of from the outside in, then its id, e.g.
 * `['element=waktu', 'mean']`. Values do not occur in it, so it stays when they change. Plain JSON.
 */
export type StepPath = readonly string[];

/** An outcome that has a value. */
export type Done = Extract<Outcome, { readonly done: true }>;

/** A step with its address and the steps above it, the root first and the step itself last. */
export interface Addressed {
  readonly path: StepPath;
  readonly trail: readonly Step[];
  readonly step: Step;
}

/** Arguments that tell which step it is, not what came of it. */
const identifying = ['element', 'axis', 'item', 'term', 'rule', 'predicates', 'level', 'towards', 'source'];

function ownLabels({ arguments: args }: Step): readonly string[] {
  return identifying.filter((name) => args[name] !== undefined).map((name) => `${name}=${args[name]}`);
}

/** A step that only reworks one other, like a rounding, speaks of what that one speaks of. */
function labels(step: Step): readonly string[] {
  const own = ownLabels(step);
  const [only, ...others] = step.from;
  return own.length > 0 || !only || others.length > 0 ? own : labels(only);
}

function walk(step: Step, above: StepPath, around: readonly string[], trail: readonly Step[]): Addressed[] {
  const own = labels(step);
  // What the step above said already is not said again: an item of an axis adds the item alone.
  const news = own.filter((label) => !around.includes(label));
  const chain = news.length > 0 ? [...above, news.join(' ')] : above;
  const here = [...trail, step];
  return [
    { path: [...chain, step.id], trail: here, step },
    ...step.from.flatMap((from) => walk(from, chain, own.length > 0 ? own : around, here)),
  ];
}

/** Two steps that no argument tells apart are numbered in their order: `credited`, `credited#2`. */
function numbered(found: readonly Addressed[]): readonly Addressed[] {
  const seen = new Map<string, number>();
  return found.map((each) => {
    const key = JSON.stringify(each.path);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? each : { ...each, path: [...each.path.slice(0, -1), `${each.step.id}#${times}`] };
  });
}

const lastPart = ({ path, step }: Addressed): string => `${labels(step).join(' ')} ${path.at(-1)}`;

/** Every step of an outcome with its address: the calculation, then what only its parts have; none when not done. */
export function addressed(outcome: Outcome): readonly Addressed[] {
  if (!outcome.done) return [];
  const main = walk(outcome.step, [], [], []);
  const known = new Set(main.map(lastPart));
  const parts = outcome.parts.flatMap((part) => walk(part, [], [], []));
  return numbered([...main, ...parts.filter((each) => !known.has(lastPart(each)))]);
}

const same = (one: StepPath, other: StepPath): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);

/** The address of a step of this outcome; `null` when it is not one of its own. */
export function addressOf(outcome: Outcome, step: Step): StepPath | null {
  return addressed(outcome).find((each) => each.step === step)?.path ?? null;
}

/** The step at an address, with the steps above it; `null` when the outcome has none there. */
export function stepAt(outcome: Outcome, path: StepPath): Addressed | null {
  return addressed(outcome).find((each) => same(each.path, path)) ?? null;
}

/** The first step of that id, the root first. */
export function findStep(step: Step, id: Step['id']): Step | null {
  if (step.id === id) return step;
  for (const from of step.from) {
    const found = findStep(from, id);
    if (found) return found;
  }
  return null;
}
