import assert from 'node:assert/strict';
import type { Records } from '@kinerja/core';
import { receiptOf } from '@kinerja/core/cycle';
import type { Axes } from '@kinerja/core/evaluation';
import { receipt, verify } from '@kinerja/core/receipt';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { findRegulation } from '@kinerja/core/scoring';

type Evaluation = Records['evaluation'];

/** The final outcome is what the rules give of these judgements: the value, every step, and the receipt. */
export function assertFinal(evaluation: Evaluation, judged: Axes, predicate: string): void {
  const { final } = evaluation.outcomes;
  assert.ok(final, 'there is a final outcome');
  const expected = receipt(findRegulation(evaluationRegulations, evaluation.regulation), judged);
  const kept = receiptOf(final);
  assert.equal(final.value, predicate);
  assert.equal(final.hash, expected.hash);
  assert.deepEqual(kept, expected);
  assert.ok(verify(kept, evaluationRegulations).valid);
}
