import { type Exact, divide, less, multiply, subtract } from '../scoring/exact.ts';
import type { Outcome } from '../scoring/regulation.ts';
import type { Step } from '../scoring/step.ts';
import { type Addressed, type Done, addressed } from './address.ts';
import type { Guide } from './guide.ts';
import { type Reason, reason } from './reason.ts';

/** What a step could give at best. */
export interface Best {
  readonly best: Exact;
  /** The reason, when it gave less; `cost` is in points of the whole. */
  readonly because: (at: Addressed, cost: Exact) => Reason;
}

/** How much one point of a step that it came from is worth in a step. */
function worth({ id, arguments: args, from }: Step): Exact {
  const exact = (name: string): Exact => String(args[name] ?? '1');
  if (id === 'averaged') return divide('1', `${from.length}`);
  if (id === 'converted') return exact('factor');
  if (id !== 'weighted' && id !== 'shared') return '1';
  return args['factor'] === undefined
    ? exact('weight')
    : divide(multiply(exact('weight'), exact('factor')), '100');
}

const cutBy = ({ id, value, from: [only] }: Step): Step | null =>
  id === 'limited' && only && less(value, only.value) ? only : null;

/**
 * What the parts of a calculation of sums, means and shares cost against their best. `bestOf` gives it for the steps
 * that are such a part; below them, and below a limit that cut, nothing is counted again.
 */
export function losses(outcome: Done, bestOf: (at: Addressed) => Best | null): readonly Reason[] {
  const found: Reason[] = [];
  const closed = new Set<Step>();
  for (const at of addressed({ ...outcome, parts: [] })) {
    const { step, trail, path } = at;
    if (trail.some((each) => closed.has(each))) continue;
    const rate = trail.slice(0, -1).reduce((product, above) => multiply(product, worth(above)), '1');
    const cut = cutBy(step);
    const part = cut ? null : bestOf(at);
    if (cut || part) closed.add(step);
    if (cut) {
      const cost = multiply(subtract(cut.value, step.value), rate);
      found.push(reason('cut-by-limit', path, cost, { value: cut.value, limit: step.value }));
    } else if (part && less(step.value, part.best)) {
      found.push(part.because(at, multiply(subtract(part.best, step.value), rate)));
    }
  }
  return found;
}

/** Why a score is not higher, what cost most first; what has no points keeps the order of the steps, before them. */
export function reasons<Input>(guide: Guide<Input>, outcome: Outcome): readonly Reason[] {
  if (!outcome.done) return [];
  return [...guide.reasons(outcome)].sort(({ cost: one }, { cost: other }) => {
    if (one === null || other === null) return Number(one !== null) - Number(other !== null);
    return less(other, one) ? -1 : Number(less(one, other));
  });
}
