import { KinerjaError } from '../errors.ts';
import type { Outcome, Regulation } from './regulation.ts';

/** An outcome and the regulation that it is the outcome of. */
export type Score = Outcome & { readonly regulation: string };

/**
 * Scores `input` by `regulation`: a value with its steps, or what is missing for one.
 * @throws KinerjaError `invalid-data` naming the place, when a value is not possible at all
 */
export function score<Input>(regulation: Regulation<Input>, input: Input): Score {
  return { regulation: regulation.id, ...regulation.score(input) };
}

/** The regulation that a record names. @throws KinerjaError `unknown-regulation` */
export function findRegulation<Found extends { readonly id: string }>(
  regulations: readonly Found[],
  id: string,
): Found {
  const found = regulations.find((regulation) => regulation.id === id);
  if (!found) throw new KinerjaError('unknown-regulation', { id });
  return found;
}
