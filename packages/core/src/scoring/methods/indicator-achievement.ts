import { type Cited, stepping } from '../cited.ts';
import { type Exact, divide, less, multiply, round, subtract } from '../exact.ts';
import type { Given, Reader } from '../inputs.ts';
import type { Step } from '../step.ts';

/** The numbers of an achievement in percent. */
export interface AchievementNumbers {
  /** Decimals of an achievement in percent before the table is read. */
  readonly percentDigits: number;
  /** Achievement inside a target that is a range. */
  readonly inRange: string;
  /** The table starts here: an achievement under it counts as this. */
  readonly lowest: string;
}

/** One individual indicator (IKI). `special` is for indicators of which less is better. */
export interface IndicatorResult {
  readonly formula: 'normal' | 'special';
  readonly target: Given | { readonly minimum: Given; readonly maximum: Given };
  readonly actual?: Given | null;
  /** The target is the most that can be attained, e.g. 100 % of something. */
  readonly maximumAttainable?: boolean;
}

type Path = readonly string[];

/** The bound that counts: the nearer one; `null` inside the range. */
function bound(reader: Reader, path: Path, target: IndicatorResult['target'], actual: Exact) {
  const range = typeof target === 'object' ? target : { minimum: target, maximum: target };
  const minimum = reader.number([...path, 'target'], range.minimum, { above: 0 });
  const maximum = reader.number([...path, 'target'], range.maximum, { above: 0 });
  if (minimum === null || maximum === null) return undefined;
  if (less(maximum, minimum)) reader.refuse([...path, 'target'], 'range', { minimum, maximum });
  if (less(actual, minimum)) return minimum;
  return less(maximum, actual) || minimum === maximum ? maximum : null;
}

/**
 * A maker of achievements: realised ÷ target, or twice less that where less is better, in percent, rounded; `null`
 * while something is missing, which the reader then knows.
 */
export function indicatorAchievement(law: Cited<AchievementNumbers>) {
  const { percentDigits, inRange, lowest, citations } = law;
  const step = stepping(citations);

  function reached(reader: Reader, path: Path, term: string, result: IndicatorResult): Step | null {
    const actual = reader.number([...path, 'actual'], result.actual, { minimum: 0 });
    const target = actual === null ? undefined : bound(reader, path, result.target, actual);
    if (actual === null || target === undefined) return null;
    if (target === null)
      return step('achieved', inRange, 'inRange', [], { term, actual, formula: 'in-range' });
    const ratio = divide(actual, target);
    const percent = multiply(result.formula === 'special' ? subtract('2', ratio) : ratio, '100');
    const args = { term, target, actual, formula: result.formula === 'special' ? 'less-is-better' : 'share' };
    const given = step('achieved', percent, 'percentDigits', [], args);
    return less(percent, lowest) ? step('limited', lowest, 'lowest', [given], { limit: lowest }) : given;
  }

  return (reader: Reader, path: Path, result: IndicatorResult, term = path.at(-1) as string): Step | null => {
    const from = reached(reader, path, term, result);
    if (!from) return null;
    return step('rounded', round(from.value, percentDigits), 'percentDigits', [from], {
      digits: percentDigits,
    });
  };
}
