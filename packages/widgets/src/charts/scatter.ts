import { svg, type TemplateResult } from 'lit';
import { type Plot, type Scale, across, plot, roundNumbers, roundRange, scale } from './plot.ts';

/** A point with a mark of one or two letters inside; what the mark means stands beside the chart. */
export interface ScatterPoint {
  readonly mark: string;
  readonly x: number;
  readonly y: number;
  /** Intervals, drawn as a cross behind the point. */
  readonly across?: readonly [low: number, high: number] | undefined;
  readonly up?: readonly [low: number, high: number] | undefined;
  /** Stands out. */
  readonly remarkable?: boolean;
}

/** Two measures of each of some things, in four fields. */
export interface ScatterChart extends Plot {
  readonly points: readonly ScatterPoint[];
  /** Where the fields meet. */
  readonly cross: { readonly x: number; readonly y: number };
  /** Names of the measures. */
  readonly axes: { readonly x: string; readonly y: string };
  /** Names of the fields. */
  readonly fields: {
    readonly topLeft: string;
    readonly topRight: string;
    readonly bottomLeft: string;
    readonly bottomRight: string;
  };
  readonly format: { readonly x: (value: number) => string; readonly y: (value: number) => string };
}

const TOP = 30;
const BOTTOM = 68;
const RADIUS = 11;
/** Percents kept free left and right, so that no point is cut off on a telephone. */
const SIDE = 6;

function interval(
  { x, y, across: wide, up }: ScatterPoint,
  atX: Scale,
  atY: Scale,
): readonly TemplateResult[] {
  return [
    ...(wide
      ? [svg`<line class="interval" x1="${atX(wide[0])}%" x2="${atX(wide[1])}%" y1=${atY(y)} y2=${atY(y)} />`]
      : []),
    ...(up
      ? [svg`<line class="interval" x1="${atX(x)}%" x2="${atX(x)}%" y1=${atY(up[0])} y2=${atY(up[1])} />`]
      : []),
  ];
}

function point(it: ScatterPoint, atX: Scale, atY: Scale): TemplateResult {
  const [x, y] = [`${atX(it.x)}%`, atY(it.y)];
  return svg`<g class=${it.remarkable ? 'point remarkable' : 'point'}>
    <circle cx=${x} cy=${y} r=${RADIUS} /><text x=${x} y=${y} dy=".35em">${it.mark}</text>
  </g>`;
}

function fieldNames({ fields, height }: ScatterChart): readonly TemplateResult[] {
  const [top, bottom] = [TOP - 12, height - BOTTOM + 18];
  return [
    svg`<text class="field-name" x="0" y=${top}>${fields.topLeft}</text>`,
    svg`<text class="field-name end" x="100%" y=${top}>${fields.topRight}</text>`,
    svg`<text class="field-name" x="0" y=${bottom}>${fields.bottomLeft}</text>`,
    svg`<text class="field-name end" x="100%" y=${bottom}>${fields.bottomRight}</text>`,
  ];
}

/** Points in four fields. */
export function scatterChart(it: ScatterChart): TemplateResult {
  const { points, cross, height } = it;
  const [xs, ys] = [
    roundRange([cross.x, ...points.flatMap(({ x, across: wide = [] }) => [x, ...wide])], 4),
    roundRange([cross.y, ...points.flatMap(({ y, up = [] }) => [y, ...up])], 4),
  ];
  const atX = scale(xs, [SIDE, 100 - SIDE]);
  const atY = scale(ys, [height - BOTTOM - RADIUS, TOP + RADIUS]);
  const numbers = roundNumbers(ys, 4);
  const side = numbers.map((value) => ({ at: atY(value), text: it.format.y(value) }));
  const x = `${atX(cross.x)}%`;
  const y = atY(cross.y);
  return plot({ ...it, side }, [
    across(numbers.map(atY)),
    svg`<line class="cross" x1=${x} x2=${x} y1=${TOP} y2=${height - BOTTOM} />`,
    svg`<line class="cross" x2="100%" y1=${y} y2=${y} />`,
    fieldNames(it),
    roundNumbers(xs, 4).map(
      (value) => svg`<text class="under" x="${atX(value)}%" y=${height - 26}>${it.format.x(value)}</text>`,
    ),
    svg`<text class="axis-name" x="50%" y=${height - 6}>${it.axes.x}</text>`,
    points.map((each) => interval(each, atX, atY)),
    points.map((each) => point(each, atX, atY)),
  ]);
}
