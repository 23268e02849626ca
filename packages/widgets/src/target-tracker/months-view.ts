import {
  type Forecast,
  type Plan,
  type Progress,
  type Target,
  accumulate,
  byMonth,
  forecast,
} from '@kinerja/core/evaluation';
import { displayExact } from '@kinerja/core/explanation';
import type { LineChart } from '../charts/line.ts';
import type { ChartTable } from '../charts/table.ts';
import { valueInWords } from '../parts/measure-facts.ts';
import type { MeasureWords } from '../parts/measure.words.ts';
import { formatNumber, shortMonth } from '../shared/format.ts';
import { roughly } from './pace.ts';
import type { MonthWords } from './tracker-words.ts';

/** One month as a column: heights from 0 to 1, of the highest one. */
export interface MonthColumn {
  readonly letter: string;
  readonly planned: number | null;
  /** `null` while nothing was reported. */
  readonly reported: number | null;
  readonly isOver: boolean;
}

/** The months of a target, drawn and as a table, in finished words. */
export interface MonthsView {
  /** Of a sum, where the months are pieces of a whole. */
  readonly glance?: {
    readonly columns: readonly MonthColumn[];
    readonly text: string;
    readonly label: string;
  };
  readonly chart: Omit<LineChart, 'id' | 'height'>;
  readonly lead: string;
  readonly hasForecast: boolean;
  readonly hasPlan: boolean;
  readonly table: ChartTable;
}

type Months = ReturnType<typeof byMonth>;

/** An exact value as a number, for a place on the screen and nothing else. */
function approximate(value: string | boolean | null): number | null {
  if (typeof value !== 'string') return null;
  const [over = '0', under = '1'] = value.split('/');
  return Number(over) / Number(under);
}

function glanceOf(target: Target, months: Months, words: MonthWords, tag: string): MonthsView['glance'] {
  const { indicator } = target;
  if (indicator.accumulation !== 'sum' || !('target' in indicator)) return undefined;
  const values = months.map((each) => [approximate(each.planned), approximate(each.reported)] as const);
  const most = Math.max(...values.flatMap((pair) => pair.map((value) => value ?? 0))) || 1;
  const share = (value: number | null): number | null => (value === null ? null : value / most);
  const columns = months.map(({ month, state }, place) => ({
    letter: shortMonth(tag, month).slice(0, 1),
    planned: share(values[place]?.[0] ?? null),
    reported: share(values[place]?.[1] ?? null),
    isOver: state === 'past',
  }));
  const told = months.filter(({ reported }) => reported !== null).length;
  return { columns, text: words.glance(told, months.length), label: words.glanceOf(target.result) };
}

/** From the last value on, so that the line of what may come begins where the other ends. */
function ahead(months: Months, totals: readonly (number | null)[], it: Forecast) {
  if (it.at !== 'forecast') return [];
  const start = months.findIndex(({ month }) => month === it.path[0]?.month) - 1;
  const from = totals[start] ?? null;
  const at = (place: number) => it.path[place - start - 1];
  const values = months.map((_, place) => (place === start ? from : (at(place)?.value ?? null)));
  const band = months.map((_, place): readonly [number, number] | null => {
    if (place === start) return from === null ? null : [from, from];
    const found = at(place);
    return found ? [found.low, found.high] : null;
  });
  return [{ look: 'forecast', values, band } as const];
}

function chartOf(target: Target, months: Months, it: Forecast, words: MonthWords, tag: string) {
  const { indicator } = target;
  // Where nothing was reported any more, nothing is known: the line ends with the last report.
  const known = months.map(({ entries }) => entries.length > 0).lastIndexOf(true);
  const totals = months.map(({ total }, place) => (place > known ? null : approximate(total)));
  const planned = months.map(({ plannedTotal }) => approximate(plannedTotal));
  const format = (value: number): string => formatNumber(tag, value.toFixed(1));
  const last = totals.filter((value) => value !== null).at(-1);
  const edges =
    indicator.direction === 'range'
      ? [indicator.minimum, indicator.maximum].map((value) => ({ value, name: format(value) }))
      : [];
  return {
    title: words.chart(target.result),
    description: words.chartMore(
      last === undefined ? words.none : format(last),
      planned.some((value) => value !== null)
        ? format(planned[totals.lastIndexOf(last ?? null)] ?? planned.at(-1) ?? 0)
        : edges.map(({ name }) => name).join('–'),
    ),
    places: months.map(({ month }) => shortMonth(tag, month)),
    lines: [
      ...(planned.some((value) => value !== null) ? [{ look: 'reference', values: planned } as const] : []),
      ...ahead(months, totals, it),
      { look: 'main', values: totals } as const,
    ],
    format,
    edges,
  };
}

function tableOf(
  target: Target,
  months: Months,
  it: Forecast,
  { months: words, measure, tag }: MonthsWords,
): ChartTable {
  const { indicator } = target;
  const { columns } = words;
  const exact = (value: string | null): string => (value === null ? '–' : displayExact(value, tag, 2));
  // Of a ratio its parts and wholes are told; anything else is a number, whose unit stands in the heading.
  const said = (entries: readonly Progress[]): string => {
    const value = accumulate(indicator, entries);
    return indicator.accumulation !== 'ratio' && typeof value === 'string'
      ? displayExact(value, tag, 2)
      : valueInWords(indicator, entries, measure, tag);
  };
  const path = it.at === 'forecast' ? it.path : [];
  const rows = months.map((each) => {
    const coming = path.find(({ month }) => month === each.month);
    const told = coming
      ? `${roughly(indicator, coming.value, tag)} (${roughly(indicator, coming.low, tag, Math.floor)}–${roughly(indicator, coming.high, tag, Math.ceil)})`
      : words.ahead;
    const known = months.slice(0, months.indexOf(each) + 1).flatMap(({ entries }) => entries);
    return [
      `${shortMonth(tag, each.month)} ${each.month.slice(0, 4)}`,
      exact(each.planned),
      each.entries.length > 0 ? said(each.entries) : each.state === 'ahead' ? words.ahead : words.none,
      exact(each.plannedTotal),
      each.state === 'ahead' || known.length === 0 ? words.ahead : said(known),
      told,
    ];
  });
  // What says the same in every row is left out: a range has no plan by month, and a level no sum of it.
  const shown = [true, months.some(({ planned }) => planned !== null), true];
  const isSum = indicator.accumulation === 'sum';
  const keep = [...shown, isSum && shown[1], indicator.accumulation !== 'last', path.length > 0];
  const names = [
    columns.month,
    columns.planned,
    indicator.unit ? `${columns.reported} (${indicator.unit})` : columns.reported,
    columns.plannedTotal,
    columns.total,
    columns.forecast,
  ];
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, place) => keep[place]);
  return {
    summary: words.table,
    caption: words.caption(target.result),
    columns: kept(names),
    rows: rows.map(kept),
  };
}

/** The words that the months are told in. */
export interface MonthsWords {
  readonly months: MonthWords;
  readonly measure: MeasureWords;
  readonly tag: string;
}

/** The months of a target that can be counted; `undefined` for yes/no, and before the period. */
export function monthsInWords(
  target: Target,
  { period }: Plan,
  entries: readonly Progress[],
  today: string,
  telling: MonthsWords,
): MonthsView | undefined {
  const { months: words, tag } = telling;
  const { indicator } = target;
  if (indicator.direction === 'yes-no') return undefined;
  const months = byMonth(target, period, entries, today);
  const it = forecast(target, period, entries, today);
  const glance = glanceOf(target, months, words, tag);
  return {
    ...(glance ? { glance } : {}),
    chart: chartOf(target, months, it, words, tag),
    lead: words.lead(indicator.accumulation === 'sum'),
    hasForecast: it.at === 'forecast',
    hasPlan: months.some(({ plannedTotal }) => plannedTotal !== null),
    table: tableOf(target, months, it, telling),
  };
}
