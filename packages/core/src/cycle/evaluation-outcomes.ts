import { type Issue, KinerjaError } from '../errors.ts';
import type { Axes } from '../evaluation/axes.ts';
import type { Adjustment, Evaluation } from '../records/evaluation.ts';
import { evaluationRegulations } from '../regulations/evaluation.ts';
import { type Receipt, receipt } from '../scoring/receipt.ts';
import type { Regulation } from '../scoring/regulation.ts';
import { findRegulation } from '../scoring/score.ts';
import type { EvaluationContext, NewAdjustment } from './evaluation-acts.ts';
import { type Deed, invalid } from './machine.ts';

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
 * What is scored after these adjustments, and the ledger with them; each is checked to name something that is
 * there and to change it. @throws KinerjaError `invalid-data` with every place
 */
export function adjusted(
  { outcomes, adjustments }: Evaluation,
  { by, at, adjustments: added = [] }: Deed & { readonly adjustments?: readonly NewAdjustment[] },
  stage: Adjustment['stage'],
): { readonly adjustments: readonly Adjustment[]; readonly input: Axes } {
  const before = outcomes.calibrated ?? outcomes.raw;
  if (!before) throw new KinerjaError('wrong-stage', { stage: 'open', action: stage });
  const issues: Issue[] = [];
  let { input } = before;
  const ledger = [...adjustments];
  for (const [index, { id, path, to, ground, rule }] of added.entries()) {
    const from = valueAt(input, path);
    const refuse = (broken: string, name: string): void =>
      void issues.push({ path: ['adjustments', index, name], rule: broken });
    if (ledger.some((each) => each.id === id)) refuse('duplicate', 'id');
    else if (typeof from !== 'string') refuse('unknown', 'path');
    else if (from === to) refuse('unchanged', 'to');
    else {
      ledger.push({ id, at, by, stage, path, from, to, ground, rule });
      // Only a level that was there is replaced; whether the new one exists, the regulation judges.
      input = withValue(input, path, to) as unknown as Axes;
    }
  }
  if (issues.length > 0) throw invalid(issues);
  return { adjustments: ledger, input };
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(input: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return input;
  return isJson(input) && Object.hasOwn(input, name) ? valueAt(input[name], rest) : undefined;
}

function withValue(input: object, [name = '', ...rest]: readonly string[], to: string): Json {
  const inner = valueAt(input, [name]);
  return { ...input, [name]: isJson(inner) ? withValue(inner, rest, to) : to };
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
