import { readFileSync } from 'node:fs';
import { isKinerjaError } from '@kinerja/core';
import { type Outcome, type Regulation, score } from '@kinerja/core/scoring';

/** An input to be scored, by a name that is unique in its regulation. */
export interface Case<Input = unknown> {
  readonly name: string;
  /** Where an office or the law itself printed the outcome. */
  readonly source?: string;
  readonly input: Input;
}

/** A case with what the SDK makes of it. */
export interface Vector extends Case {
  readonly expected:
    | Pick<Outcome & { done: true }, 'value' | 'grade' | 'notices'>
    | { readonly missing: readonly (readonly string[])[] }
    | { readonly refused: readonly (readonly [rule: string, ...path: (string | number)[]])[] };
}

/** The inputs of a case are what another language may hand in: whether they are possible, the regulation says. */
export function vectorOf(regulation: Regulation<never>, each: Case): Vector {
  return { ...each, expected: expectedOf(regulation, each.input as never) };
}

function expectedOf(regulation: Regulation<never>, input: never): Vector['expected'] {
  try {
    const outcome = score(regulation, input);
    if (!outcome.done) return { missing: outcome.missing.map(({ path }) => path) };
    const { value, grade, notices } = outcome;
    return { value, grade, notices };
  } catch (error) {
    if (!isKinerjaError(error, 'invalid-data')) throw error;
    return { refused: error.facts.issues.map(({ path, rule }) => [rule, ...path]) };
  }
}

/** What offices and the laws' annexes printed. */
export interface Printed<Inputs, Expected = unknown> {
  readonly id: string;
  readonly source_url: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
}

const printed: readonly Printed<unknown>[] = JSON.parse(
  readFileSync(new URL('../../golden/regulations.json', import.meta.url), 'utf8'),
);

/** The printed example of this id, in the shape that it is known to have. */
export function example<Inputs, Expected = unknown>(id: string): Printed<Inputs, Expected> {
  const found = printed.find((each) => each.id === id);
  if (!found) throw new Error(`There is no printed example ${id}.`);
  return found as Printed<Inputs, Expected>;
}
