import { KinerjaError } from '../errors.ts';
import type { Outcome, Regulation } from '../scoring/regulation.ts';
import { type Difference, difference } from './difference.ts';

/** A place in an input: names of properties, and positions as text, from the outside in. */
export type InputPath = readonly string[];

/** A plain JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Another value at one place of an input. */
export interface Change {
  readonly path: InputPath;
  readonly value: Json;
}

/** A score before and after a change of its input; nothing is kept. */
export interface WhatIf<Input> {
  readonly input: Input;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly difference: Difference;
}

function put(into: unknown, path: InputPath, at: number, value: Json): unknown {
  const name = path[at];
  if (name === undefined) return value;
  if (Array.isArray(into)) {
    const place = Number(name);
    // One past the end adds; a hole would be a value that nobody gave.
    if (!Number.isInteger(place) || place < 0 || place > into.length) throw unknownPlace(path);
    const list = [...(into as readonly unknown[])];
    list[place] = put(list[place], path, at + 1, value);
    return list;
  }
  const object = typeof into === 'object' && into !== null ? into : {};
  const inner = Object.hasOwn(object, name) ? (object as Readonly<Record<string, unknown>>)[name] : undefined;
  return Object.fromEntries([
    ...Object.entries(object).filter(([key]) => key !== name || inner !== undefined),
    [name, put(inner, path, at + 1, value)],
  ]);
}

function unknownPlace(path: InputPath): KinerjaError {
  return new KinerjaError('invalid-data', { issues: [{ path, rule: 'unknown-place' }] });
}

/** The input with other values at some places; the given one stays as it is. @throws KinerjaError `invalid-data` */
export function withChanges<Input>(input: Input, changes: readonly Change[]): Input {
  return changes.reduce((made, { path, value }) => put(made, path, 0, value) as Input, input);
}

/**
 * Scores an input that nobody has saved with some of its values changed, and says what that does.
 * @throws KinerjaError `invalid-data`, as the regulation does
 */
export function whatIf<Input>(
  regulation: Regulation<Input>,
  input: Input,
  changes: readonly Change[],
): WhatIf<Input> {
  const changed = withChanges(input, changes);
  const before = regulation.score(input);
  const after = regulation.score(changed);
  const scored = (outcome: Outcome) => ({ regulation: regulation.id, outcome });
  return { input: changed, before, after, difference: difference(scored(before), scored(after)) };
}
