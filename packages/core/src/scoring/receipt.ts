import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Outcome, Regulation } from './regulation.ts';

/** A score that can be recomputed: store it, print its hash, check it anywhere. Plain JSON. */
export interface Receipt<Input = unknown> {
  /** Id of the regulation, for ever. */
  readonly regulation: string;
  readonly input: Input;
  readonly outcome: Outcome;
  /** SHA-256, 64 hex digits, of the canonical JSON (RFC 8785) of the other three. */
  readonly hash: string;
}

/** Why a receipt does not hold, or that it does. */
export type Verdict =
  | { readonly valid: true }
  /** `hash`: it was changed after it was made. `outcome`: the regulation gives something else for this input. */
  | { readonly valid: false; readonly reason: 'hash' | 'unknown-regulation' | 'outcome' };

const canonical = (value: unknown): string => canonicalize(value) as string;
const digest = (regulation: string, input: unknown, outcome: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonical({ input, outcome, regulation }))));

/**
 * Scores `input` and seals the result. Synchronous and free of Web Crypto, which plain-http intranet pages lack.
 * @throws KinerjaError `invalid-data`, as the regulation does
 */
export function receipt<Input>(regulation: Regulation<Input>, input: Input): Receipt<Input> {
  const outcome = regulation.score(input);
  return { regulation: regulation.id, input, outcome, hash: digest(regulation.id, input, outcome) };
}

/**
 * Recomputes a receipt, also one that has been through JSON: the hash, then the score and its every step. What is no
 * receipt at all has no hash that holds.
 */
export function verify<Input>(given: Receipt<Input>, regulations: readonly Regulation<Input>[]): Verdict {
  if (!isSealed(given)) return { valid: false, reason: 'hash' };
  const { input, outcome } = given;
  const regulation = regulations.find((each) => each.id === given.regulation);
  if (!regulation) return { valid: false, reason: 'unknown-regulation' };
  return recomputed(regulation, input) === canonical(outcome)
    ? { valid: true }
    : { valid: false, reason: 'outcome' };
}

function isSealed(given: Receipt): boolean {
  try {
    return digest(given.regulation, given.input, given.outcome) === given.hash;
  } catch {
    // What cannot be written as JSON was never sealed.
    return false;
  }
}

function recomputed<Input>(regulation: Regulation<Input>, input: Input): string | null {
  try {
    return canonical(regulation.score(input));
  } catch {
    // An input that this regulation refuses cannot have given the outcome.
    return null;
  }
}
