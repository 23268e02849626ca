import assert from 'node:assert/strict';
import { isKinerjaError } from '@kinerja/core';
import type { Outcome } from '@kinerja/core/scoring';

/** The value of an outcome that must have one. */
export function value(outcome: Outcome): string {
  assert.ok(outcome.done, JSON.stringify(outcome));
  return outcome.value;
}

/** The places that an outcome without a value names. */
export function missing(outcome: Outcome): string[] {
  assert.ok(!outcome.done);
  return outcome.missing.map(({ path }) => path.join('.'));
}

/** The places and rules that an input was refused for. */
export function refused(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    assert.ok(isKinerjaError(error, 'invalid-data'));
    return error.facts.issues.map(({ path, rule }) => `${path.join('.')} ${rule}`);
  }
  throw new assert.AssertionError({ message: 'nothing was refused' });
}
