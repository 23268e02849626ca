import { add, less, multiply, subtract } from '../scoring/exact.ts';
import { given } from '../scoring/inputs.ts';
import type { SurveyRegulation } from '../scoring/methods/weighted-index.ts';
import type { Tally } from './tally.ts';

/** What an office printed about one survey; whatever it did not print is left out. */
export interface PrintedFigures {
  /** The index (NIK). */
  readonly index?: number | string;
  /** The letter. */
  readonly grade?: string;
  /** Nilai interval (NI), the index before conversion. */
  readonly interval?: number | string;
  /** The unsur, where they are known too. */
  readonly tally?: Tally;
}

/** Something in printed figures that does not fit, or fits another law than the one that was cited. */
export type Finding =
  /** The letter is that of other tables: `fits` are their regulations. */
  | { readonly rule: 'letter-of-another-table'; readonly expected: string; readonly fits: readonly string[] }
  /** The index comes out under another weighting: `fits` are those regulations. */
  | { readonly rule: 'index-of-another-weight'; readonly expected: string; readonly fits: readonly string[] }
  /** The index comes out under none. */
  | { readonly rule: 'index-not-reproduced'; readonly expected: string }
  /** NI × factor is not the index, also allowing for the digits that were printed. */
  | { readonly rule: 'interval-and-index-differ'; readonly expected: string }
  /** A value that the scale cannot give. */
  | { readonly rule: 'off-the-scale'; readonly minimum: string; readonly maximum: string };

const near = (a: string, b: string, within: string): boolean =>
  !less(within, less(a, b) ? subtract(b, a) : subtract(a, b));

/** A printed number, and half a unit of the last digit that was printed, which may be a zero. */
interface Figure {
  readonly value: string;
  readonly slack: string;
}

function figure(printed: number | string | undefined): Figure | null {
  const value = given(printed ?? '');
  const [, decimals = ''] = String(printed).split('.');
  return value === null ? null : { value, slack: `5/${10n ** BigInt(decimals.length + 1)}` };
}

/**
 * Holds printed figures against the regulation they cite and against all others, so that a wrong table or weight is
 * named instead of believed. Empty when everything fits.
 */
export function examine(
  printed: PrintedFigures,
  cited: SurveyRegulation,
  others: readonly SurveyRegulation[],
): readonly Finding[] {
  const index = figure(printed.index);
  if (!index) return [];
  return [
    ...examineScale(index.value, cited),
    ...examineLetter(index.value, printed.grade, cited, others),
    ...examineInterval(index, figure(printed.interval), cited),
    ...examineWeight(index.value, printed.tally, cited, others),
  ];
}

function examineScale(index: string, { scale, factor }: SurveyRegulation): readonly Finding[] {
  const [minimum, maximum] = [multiply(`${scale[0]}`, factor), multiply(`${scale[1]}`, factor)];
  return less(index, minimum) || less(maximum, index) ? [{ rule: 'off-the-scale', minimum, maximum }] : [];
}

function examineLetter(
  index: string,
  letter: string | undefined,
  cited: SurveyRegulation,
  others: readonly SurveyRegulation[],
): readonly Finding[] {
  const expected = cited.grade(index).value;
  if (letter === undefined || letter === expected) return [];
  const fits = others.filter((other) => other.grade(index).value === letter).map(({ id }) => id);
  return [{ rule: 'letter-of-another-table', expected, fits }];
}

function examineInterval(
  index: Figure,
  interval: Figure | null,
  { factor }: SurveyRegulation,
): readonly Finding[] {
  if (!interval) return [];
  const expected = multiply(interval.value, factor);
  // Both may have been rounded.
  const allowed = add(multiply(interval.slack, factor), index.slack);
  return near(expected, index.value, allowed) ? [] : [{ rule: 'interval-and-index-differ', expected }];
}

function examineWeight(
  index: string,
  tally: Tally | undefined,
  cited: SurveyRegulation,
  others: readonly SurveyRegulation[],
): readonly Finding[] {
  if (!tally) return [];
  const outcome = cited.score(tally);
  if (!outcome.done || near(outcome.value, index, '0.005')) return [];
  const expected = outcome.value;
  const same = others.filter(({ elements }) => elements.join() === cited.elements.join());
  const fits = same
    .filter((other) => {
      const each = other.score(tally);
      return each.done && near(each.value, index, '0.005');
    })
    .map(({ id }) => id);
  return fits.length > 0
    ? [{ rule: 'index-of-another-weight', expected, fits }]
    : [{ rule: 'index-not-reproduced', expected }];
}
