import { type Indicator, type Progress, accumulate, achievementOf } from '@kinerja/core/evaluation';
import { displayExact } from '@kinerja/core/explanation';
import { decimal } from '@kinerja/core/scoring';
import { formatNumber } from '../shared/format.ts';
import type { MeasureWords, Standing } from './measure.words.ts';

/** A place on the drawn line, in percent of its width, with what is written there. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

/** The drawn line of a measure: where the target lies and where the value is, in percent of its width. */
export interface Line {
  /** From where to where the value is as wanted; `higher` has none, for there the fill itself says it. */
  readonly zone?: readonly [from: number, to: number];
  readonly goals: readonly Mark[];
  readonly value?: Mark;
  /** What was expected by now. */
  readonly plan?: number;
  /** Filled up to the value only where more is better: elsewhere a fuller bar would praise what is worse. */
  readonly filled: boolean;
}

/** All that a drawing of a measure says, in finished words. */
export interface Measure {
  readonly standing: Standing;
  readonly standingText: string;
  readonly current: string;
  readonly goal: string;
  readonly facts: readonly string[];
  /** Percent of the target; absent when nothing was reported or the value is no share of the target. */
  readonly advisory?: { readonly text: string; readonly label: string };
  readonly line?: Line;
  readonly drawing: string;
}

/** An exact value as a number, for a place on the screen and nothing else. */
function approximate(value: string): number {
  const [n = '0', d = '1'] = value.split('/');
  return Number(n) / Number(d);
}

const clamp = (percent: number): number => Math.min(100, Math.max(0, percent));

/** The lowest and highest value on the line: room beyond the target, and always room for the value. */
function ends(
  indicator: Exclude<Indicator, { direction: 'yes-no' }>,
  value: number | undefined,
): [number, number] {
  switch (indicator.direction) {
    case 'higher':
      return [0, Math.max(indicator.target * 1.2, value ?? 0)];
    case 'lower':
      return [0, Math.max(indicator.target * 1.6, (value ?? 0) * 1.1)];
    case 'range': {
      const room =
        Math.max(indicator.maximum - indicator.minimum, Math.abs(indicator.maximum) * 0.1) / 2 || 1;
      const low = Math.min(indicator.minimum - room, value ?? Infinity);
      return [
        Math.min(indicator.minimum, Math.max(0, low)),
        Math.max(indicator.maximum + room, value ?? -Infinity),
      ];
    }
  }
}

function line(
  indicator: Indicator,
  value: string | boolean | null,
  language: string,
  expected: string | null,
): Line | undefined {
  if (indicator.direction === 'yes-no') return undefined;
  const now = typeof value === 'string' ? approximate(value) : undefined;
  const [low, high] = ends(indicator, now);
  const at = (it: number): number => clamp(((it - low) / (high - low)) * 100);
  const mark = (it: number): Mark => ({ at: at(it), label: formatNumber(language, it) });
  const shown = typeof value === 'string' ? displayExact(value, language, 2) : '';
  const valueMark = now === undefined ? {} : { value: { at: at(now), label: shown } };
  const plan = expected === null ? {} : { plan: at(approximate(expected)) };
  switch (indicator.direction) {
    case 'higher':
      return { goals: [mark(indicator.target)], filled: true, ...valueMark, ...plan };
    case 'lower':
      return {
        zone: [0, at(indicator.target)],
        goals: [mark(indicator.target)],
        filled: false,
        ...valueMark,
        ...plan,
      };
    case 'range': {
      const goals = [mark(indicator.minimum), mark(indicator.maximum)];
      return { zone: [at(indicator.minimum), at(indicator.maximum)], goals, filled: false, ...valueMark };
    }
  }
}

function standing(indicator: Indicator, value: string | boolean | null): Standing {
  if (value === null) return 'missing';
  if (typeof value === 'boolean') return value ? 'reached' : 'short';
  const now = approximate(value);
  switch (indicator.direction) {
    case 'higher':
      return now >= indicator.target ? 'reached' : 'short';
    case 'lower':
      return now <= indicator.target ? 'reached' : 'over';
    case 'range':
      return now < indicator.minimum ? 'under' : now > indicator.maximum ? 'over' : 'reached';
    case 'yes-no':
      return 'short';
  }
}

function standingText(indicator: Indicator, it: Standing, words: MeasureWords): string {
  if (indicator.direction === 'lower' && it === 'reached') return words.withinLimit;
  if (indicator.direction === 'lower' && it === 'over') return words.overLimit;
  return words.standings[it];
}

/** A written number with its unit: a sign of percent stands close to it in both of our languages. */
export const withUnit = (shown: string, unit: string): string =>
  unit && unit !== '%' ? `${shown} ${unit}` : `${shown}${unit}`;

/** A number with its unit, as people write it. */
export function amount(value: number | string, unit: string, language: string): string {
  const shown = typeof value === 'string' ? displayExact(value, language, 2) : formatNumber(language, value);
  return withUnit(shown, unit);
}

/** A ratio is in percent, also where nobody said so. */
export const unitOf = ({ accumulation, unit }: Indicator): string =>
  unit || (accumulation === 'ratio' ? '%' : '');

function goal(indicator: Indicator, words: MeasureWords, language: string): string {
  const unit = unitOf(indicator);
  switch (indicator.direction) {
    case 'higher':
    case 'lower':
      return words.goals[indicator.direction](amount(indicator.target, unit, language));
    case 'range':
      return words.goals.range(
        formatNumber(language, indicator.minimum),
        amount(indicator.maximum, unit, language),
      );
    case 'yes-no':
      return words.goals['yes-no']();
  }
}

/** What these reports come to, in words: of a ratio its parts and wholes too; nothing is said as missing, never as zero. */
export function valueInWords(
  indicator: Indicator,
  entries: readonly Progress[],
  words: MeasureWords,
  language: string,
): string {
  const value = accumulate(indicator, entries);
  if (value === null) return entries.some(({ of }) => of === 0) ? words.noCase : words.standings.missing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const all = amount(value, unitOf(indicator), language);
  if (indicator.accumulation !== 'ratio') return all;
  const told = entries.filter((entry) => entry.of);
  const sum = (each: readonly Progress[]): string =>
    amount(String(accumulate({ ...indicator, accumulation: 'sum' }, each)), '', language);
  return words.partOf(sum(told), sum(told.map((entry) => ({ ...entry, value: entry.of ?? 0 }))), all);
}

/** With one decimal, but never as the whole where it is just short of it or beyond. */
function percentSaid(percent: string, language: string): string {
  const isNear = decimal(percent, 1) === '100.0' && percent !== '100';
  // Cut off after so many decimals it tells on which side it is.
  const near = decimal(percent, 30).startsWith('99.') ? '99.9' : '100.1';
  return displayExact(isNear ? near : percent, language, 1);
}

/**
 * The percentage of the target, where the value is a share of it: where less is better a percentage of the limit
 * would read as a shortfall, and limit and standing are said in words. Inside a range and of yes/no it says nothing.
 */
function advisoryOf(
  indicator: Indicator,
  value: string | boolean | null,
  words: MeasureWords,
  language: string,
): Pick<Measure, 'advisory'> {
  const isShare = indicator.direction === 'higher' || standing(indicator, value) === 'under';
  const found = isShare ? achievementOf(indicator, value) : null;
  if (!found) return {};
  const said = found.capped ? words.advisoryCapped : words.advisory;
  return { advisory: { text: said(percentSaid(found.percent, language)), label: words.advisoryLabel } };
}

/** Everything that is drawn and said of one indicator after these reports; `expected` marks what was planned by now. */
export function measure(
  indicator: Indicator,
  entries: readonly Progress[],
  words: MeasureWords,
  language: string,
  expected: string | null = null,
): Measure {
  const value = accumulate(indicator, entries);
  const current = valueInWords(indicator, entries, words, language);
  const direction = words.directions[indicator.direction];
  const drawn = line(indicator, value, language, expected);
  const aim = goal(indicator, words, language);
  const it = standing(indicator, value);
  const facts = [words.aspects[indicator.aspect], direction];
  if (indicator.direction !== 'yes-no') facts.push(words.accumulations[indicator.accumulation]);
  return {
    standing: it,
    standingText: standingText(indicator, it, words),
    current,
    goal: aim,
    facts,
    ...advisoryOf(indicator, value, words, language),
    ...(drawn ? { line: drawn } : {}),
    drawing: words.drawing(current, aim, direction),
  };
}
