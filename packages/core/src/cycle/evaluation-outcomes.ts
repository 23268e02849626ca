import { adjusted, ledger } from '../calibration/index.ts';
import type { Axes } from '../evaluation/axes.ts';
import type { Adjustment, Evaluation } from '../records/evaluation.ts';
import { evaluationRegulations } from '../regulations/evaluation.ts';
import { type Receipt, receipt } from '../scoring/receipt.ts';
import type { Regulation } from '../scoring/regulation.ts';
import { findRegulation } from '../scoring/score.ts';
import type { EvaluationContext, NewAdjustment } from './evaluation-acts.ts';
import { type Deed, invalid, required } from './machine.ts';

/** A sealed outcome of an evaluation. */
export type Sealed = NonNullable<Evaluation['outcomes']['raw']>;

/** Scores what was judged and seals it. @throws KinerjaError `invalid-data`, `unknown-regulation` */
export function seal(
  id: string,
  input: Axes,
  { regulations = evaluationRegulations }: EvaluationContext,
): Sealed {
  const regulation = findRegulation(regulations, id);
  const { outcome, hash } = receipt(regulation, input);
  if (!outcome.done) throw invalid(outcome.missing.map(({ path }) => ({ path, rule: 'required' })));
  return { regulation: id, input, value: outcome.value, hash };
}

/**
 * What is scored after these adjustments, and the ledger with them; what each changes from is read from it.
 * @throws KinerjaError `invalid-data` as the ledger does
 */
export function adjustedBy(
  { outcomes: { raw }, adjustments, employee }: Evaluation,
  { by, at, adjustments: added = [] }: Deed & { readonly adjustments?: readonly NewAdjustment[] },
  stage: Adjustment['stage'],
): { readonly adjustments: readonly Adjustment[]; readonly input: Axes } {
  if (!raw) throw invalid([required('outcomes', 'raw')]);
  const lines = ledger(raw.input, adjustments, employee.id);
  const entries = added.map(({ id, path, to, ground, rule }, index): Adjustment => {
    const isSame = (each: { readonly path: readonly string[] }): boolean => `${each.path}` === `${path}`;
    // One act can change a level twice; what is nowhere is told by the ledger.
    const before = added.slice(0, index).filter(isSame).at(-1)?.to ?? lines.find(isSame)?.final;
    return { id, at, by, stage, path, from: before ?? '', to, ground, rule };
  });
  const all = [...adjustments, ...entries];
  return { adjustments: all, input: adjusted(raw.input, all, employee.id) };
}

/**
 * The receipt of a sealed outcome with its whole working, computed again; `verify` tells whether it still is what
 * was sealed. @throws KinerjaError `unknown-regulation`
 */
export function receiptOf(
  { regulation: id, input, hash }: Sealed,
  regulations: readonly Regulation<Axes>[] = evaluationRegulations,
): Receipt<Axes> {
  return { regulation: id, input, outcome: findRegulation(regulations, id).score(input), hash };
}
