import type { Scheme, Voice } from '../schemes/scheme.ts';
import { type Exact, add, divide } from '../scoring/exact.ts';
import type { Reader } from '../scoring/inputs.ts';
import type { Step, StepId } from '../scoring/step.ts';
import type { HeardVoices } from './input.ts';
import type { PooledAxis } from './pool.ts';

/** What came of one voice. */
export interface Hearing {
  readonly voice: Voice;
  /** Its value on the joint scale, with its working; `null`: not heard. */
  readonly value: Step | null;
  /** Why it, or one of its axes, has no value of its own. */
  readonly unheard: readonly Step[];
  /** What it would need, where nobody else counts its raters. */
  readonly missing: readonly (readonly string[])[];
  readonly tied: boolean;
}

type MakeStep = (id: StepId, value: string, args: Step['arguments'], from?: readonly Step[]) => Step;

/** What is heard, by which rules. */
export interface Listening {
  readonly voices: Scheme['voices'];
  readonly input: HeardVoices;
  readonly reader: Reader;
  /** A step that cites the scheme. */
  readonly step: MakeStep;
}

/** Makes steps that cite what a scheme's voices rest on: its figures, where they have a basis of their own. */
export function stepsOf({ figures, basis }: Scheme['voices']): MakeStep {
  const citation = figures ?? basis;
  return (id, value, args, from = []) => ({ id, value, arguments: args, citation, from });
}

/** The sum of exact numbers; of none, 0. */
export const sum = (values: readonly Exact[]): Exact => values.reduce(add, '0');

/** The mean of the values of some steps, as a step; of one, itself. */
export function averaged({ step }: Listening, term: string, from: readonly Step[]): Step {
  const [only, ...others] = from;
  if (only && others.length === 0) return only;
  const values = from.map(({ value }) => value);
  return step('averaged', divide(sum(values), `${values.length}`), { term }, from);
}

/** That a voice, or an axis of it, is not heard by itself, and who then counts its raters or has its weight. */
export function unheardStep({ step }: Listening, { id, weight }: Voice, axis: Partial<PooledAxis>): Step {
  const { axis: name, into } = axis;
  const then: Step['arguments'] = into ? { into } : weight === null ? {} : { weight };
  return step('unheard', into ?? 'left-out', { term: id, ...(name && { axis: name }), ...then });
}
