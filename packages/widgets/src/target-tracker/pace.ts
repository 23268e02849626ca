import {
  type Forecast,
  type Indicator,
  type Outlook,
  type Plan,
  type Progress,
  type Standing,
  type Target,
  forecast,
  standing,
} from '@kinerja/core/evaluation';
import { unitOf, withUnit } from '../parts/measure-facts.ts';
import { formatMonth, formatNumber } from '../shared/format.ts';
import type { PaceWords } from './tracker-words.ts';

/** How a target goes on, in finished words. */
export interface Pace {
  readonly planned?: string;
  readonly pace?: { readonly it: Exclude<Standing['pace'], 'unknown'>; readonly text: string };
  readonly needed?: string;
  readonly forecast?: string;
  readonly outlook?: { readonly it: Outlook; readonly text: string };
  readonly remarks: readonly string[];
}

/** Whether a value is counted in whole pieces: nobody issues half a document. */
const isCounted = (indicator: Indicator): boolean =>
  indicator.accumulation === 'sum' && 'target' in indicator && Number.isInteger(indicator.target);

/** An exact value as a number, for the screen. */
function approximate(value: string): number {
  const [over = '0', under = '1'] = value.split('/');
  return Number(over) / Number(under);
}

/** A number that is not exact, with as many digits as it deserves; whole pieces by `towards`. */
export function roughly(
  indicator: Indicator,
  value: number,
  tag: string,
  towards: (value: number) => number = Math.round,
): string {
  const settled = Number(value.toFixed(6));
  return isCounted(indicator)
    ? formatNumber(tag, towards(settled))
    : formatNumber(tag, settled.toFixed(Math.abs(settled) < 10 ? 2 : 1));
}

const inUnits = (text: string, indicator: Indicator): string => withUnit(text, unitOf(indicator));

/** Only a sum, or a level that changes by month, has a plan that says more than the target does. */
function plannedOf(
  target: Target,
  { expected, difference, pace }: Standing,
  words: PaceWords,
  tag: string,
): Partial<Pace> {
  const { indicator, breakdown } = target;
  if (expected === null || (indicator.accumulation !== 'sum' && !breakdown)) return {};
  const planned = words.planned(inUnits(roughly(indicator, approximate(expected), tag), indicator));
  if (pace === 'unknown' || difference === null) return { planned };
  const apart = approximate(difference);
  const said = words.paces[pace];
  const by = words.apart(roughly(indicator, Math.abs(apart), tag), apart > 0);
  return { planned, pace: { it: pace, text: pace === 'on' ? said : `${said} (${by})` } };
}

function neededOf(
  { indicator }: Target,
  { remaining, neededPerMonth }: Standing,
  words: PaceWords,
  tag: string,
) {
  if (neededPerMonth === null || remaining === '0') return {};
  const lower = indicator.direction === 'lower';
  const needed = roughly(indicator, approximate(neededPerMonth), tag, lower ? Math.floor : Math.ceil);
  const text = inUnits(needed, indicator);
  return { needed: lower ? words.neededLimit(text) : words.needed(text) };
}

function forecastOf(indicator: Indicator, it: Forecast, words: PaceWords, tag: string): Pace {
  if (it.at === 'too-early') return { remarks: [words.tooEarly(it.least)] };
  if (it.at === 'none') return { remarks: [] };
  const outlook = { it: it.outlook, text: words.outlooks[it.outlook] };
  const [value, low, high] = [
    inUnits(roughly(indicator, it.value, tag), indicator),
    roughly(indicator, it.low, tag, Math.floor),
    inUnits(roughly(indicator, it.high, tag, Math.ceil), indicator),
  ];
  // Only of a sum is a month that nobody reported lacking in the end.
  const gaps = indicator.accumulation === 'sum' ? it.gaps : [];
  const months = gaps.map((month) => formatMonth(tag, month)).join(', ');
  const isPoint = it.low === it.high;
  return {
    outlook,
    forecast: isPoint ? words.certain(value) : words.forecast(value, low, high),
    remarks: [
      isPoint ? words.roughPoint(it.months) : words.rough(formatNumber(tag, it.level * 10), it.months),
      ...(months ? [words.gaps(months)] : []),
    ],
  };
}

/** The words that it is told in, and the language. */
export interface Telling {
  readonly words: PaceWords;
  readonly tag: string;
}

/** Where a target stands against its plan, what is still needed, and where it may end. */
export function paceInWords(
  target: Target,
  { period }: Plan,
  entries: readonly Progress[],
  today: string,
  { words, tag }: Telling,
): Pace {
  const at = standing(target, period, entries, today);
  const ahead = forecastOf(target.indicator, forecast(target, period, entries, today), words, tag);
  return { ...plannedOf(target, at, words, tag), ...neededOf(target, at, words, tag), ...ahead };
}
