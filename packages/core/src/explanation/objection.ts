import { type Issue, KinerjaError } from '../errors.ts';
import type { Outcome } from '../scoring/regulation.ts';
import type { Step } from '../scoring/step.ts';
import { type StepPath, stepAt } from './address.ts';
import type { Guide } from './guide.ts';
import { type Change, type InputPath, type WhatIf, whatIf } from './what-if.ts';

/** What somebody holds against one step: what the input should have been, and why. Plain JSON. */
export interface StepObjection {
  readonly path: StepPath;
  readonly claim: readonly Change[];
  readonly ground: string;
}

/** What an objection would do, if it were allowed. */
export interface Rescored<Input> extends WhatIf<Input> {
  /** The step objected to; `null` where the claimed input has no such step or no score. */
  readonly step: { readonly before: Step; readonly after: Step | null };
}

function below(trail: readonly Step[]): readonly (readonly Step[])[] {
  const last = trail.at(-1);
  return [trail, ...(last?.from.flatMap((from) => below([...trail, from])) ?? [])];
}

/**
 * The places of the input that a step stems from: its own, and those of the steps that it came from. Empty when the
 * outcome has no such step.
 */
export function inputsOf<Input>(guide: Guide<Input>, outcome: Outcome, path: StepPath): readonly InputPath[] {
  const found = stepAt(outcome, path);
  const all = found ? below(found.trail).flatMap((trail) => guide.inputs(trail)) : [];
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

const begins = (path: InputPath, start: InputPath): boolean =>
  start.length <= path.length && start.every((name, at) => path[at] === name);
const isSame = (one: InputPath, other: InputPath): boolean =>
  one.length === other.length && begins(one, other);

/**
 * Scores the input with what an objection claims, beside the score as it is; deciding is for a person.
 * @throws KinerjaError `invalid-data` when there is no such step, when a claim is about something that the step does
 * not stem from, and as the regulation does for the claimed input
 */
export function rescore<Input>(guide: Guide<Input>, input: Input, objection: StepObjection): Rescored<Input> {
  const outcome = guide.regulation.score(input);
  const found = stepAt(outcome, objection.path);
  if (!found) throw new KinerjaError('invalid-data', { issues: [{ path: ['path'], rule: 'unknown-step' }] });
  const places = inputsOf(guide, outcome, objection.path);
  const issues = objection.claim.flatMap(({ path }, at): Issue[] =>
    places.some((place) => begins(path, place)) ? [] : [{ path: ['claim', at, 'path'], rule: 'other-step' }],
  );
  if (objection.claim.length === 0) issues.push({ path: ['claim'], rule: 'required' });
  if (issues.length > 0) throw new KinerjaError('invalid-data', { issues });
  const made = whatIf(guide.regulation, input, objection.claim);
  return { ...made, step: { before: found.step, after: stepAt(made.after, objection.path)?.step ?? null } };
}

/** Several objections decided together: the claims of those that are allowed, one after the other. */
export function rescoreAll<Input>(
  guide: Guide<Input>,
  input: Input,
  allowed: readonly StepObjection[],
): WhatIf<Input> {
  for (const objection of allowed) rescore(guide, input, objection);
  return whatIf(
    guide.regulation,
    input,
    allowed.flatMap(({ claim }) => claim),
  );
}
