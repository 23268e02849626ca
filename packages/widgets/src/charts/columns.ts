import { svg, type TemplateResult } from 'lit';
import { type Plot, across, plot, roundNumbers, roundRange, scale } from './plot.ts';

/** One standing column. */
export interface Column {
  /** Written under it; short. */
  readonly label: string;
  readonly value: number;
  /** Written above it. */
  readonly text: string;
  /** What it is held against, e.g. the share of a guideline: a line across the column. */
  readonly expected?: number | undefined;
  /** Stands out. */
  readonly remarkable?: boolean;
}

/** A distribution: how many in each class. */
export interface ColumnChart extends Plot {
  readonly columns: readonly Column[];
  readonly format: (value: number) => string;
}

const TOP = 22;
const BOTTOM = 26;

/** Standing columns over a base of zero. */
export function columnChart(it: ColumnChart): TemplateResult {
  const { columns, height, format } = it;
  const values = columns.flatMap(({ value, expected = 0 }) => [value, expected]);
  const [, most] = roundRange([0, ...values], 4);
  const range = [0, Math.max(most, 1)] as const;
  const y = scale(range, [height - BOTTOM, TOP]);
  const numbers = roundNumbers(range, 4);
  const each = 100 / columns.length;
  const drawn = columns.map(({ label, value, text, expected, remarkable }, place) => {
    const [from, centre] = [(place + 0.18) * each, `${(place + 0.5) * each}%`];
    return [
      svg`<rect class=${remarkable ? 'column remarkable' : 'column'} x="${from}%" width="${each * 0.64}%"
        y=${y(value)} height=${y(0) - y(value)} />`,
      expected === undefined
        ? []
        : svg`<line class="expected" x1="${from - each * 0.08}%" x2="${from + each * 0.72}%"
            y1=${y(expected)} y2=${y(expected)} />`,
      svg`<text class="value" x=${centre} y=${y(Math.max(value, 0)) - 6}>${text}</text>`,
      svg`<text class="under" x=${centre} y=${height - 6}>${label}</text>`,
    ];
  });
  const side = numbers.map((value) => ({ at: y(value), text: format(value) }));
  return plot({ ...it, side }, [across(numbers.map(y)), drawn]);
}
