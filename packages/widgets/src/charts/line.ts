import { svg, type TemplateResult } from 'lit';
import { area, line } from 'd3-shape';
import type { Look } from './frame.ts';
import { type Plot, type Scale, across, plot, roundNumbers, roundRange, scale, stretched } from './plot.ts';

/** One line. */
export interface Line {
  readonly look: Look;
  /** One per place; `null` where nothing is known: the line is broken there. */
  readonly values: readonly (number | null)[];
  /** The interval of each value, drawn as a band behind the line. */
  readonly band?: readonly (readonly [low: number, high: number] | null)[];
}

/** Values over places that follow each other, e.g. periods. */
export interface LineChart extends Plot {
  /**
   * What is written under each place, in one line or two (`\n`); where they do not all fit, some are left out, never
   * the last.
   */
  readonly places: readonly string[];
  readonly lines: readonly Line[];
  readonly format: (value: number) => string;
  /** Lines across with a name, e.g. where a grade begins; only those within the range are drawn. */
  readonly edges?: readonly { readonly value: number; readonly name: string }[];
  /** Before these places (by number) there is a break: nothing on one side compares with the other. */
  readonly breaks?: readonly number[];
  /** Lowest and highest number of the scale; else round numbers around the values. */
  readonly range?: readonly [number, number];
}

const TOP = 22;
const BOTTOM = 26;
/** Pixels of a second line under the places. */
const SECOND = 17;
/** Letters that fit under a drawing on the narrowest telephone. */
const LETTERS = 32;

type Point = readonly [x: number, y: number | null];

const middle = (place: number, count: number): number => ((place + 0.5) / count) * 100;

function valuesOf({ lines }: LineChart): number[] {
  const all = lines.flatMap(({ values, band = [] }) => [...values, ...band.flatMap((each) => each ?? [])]);
  return all.filter((value) => value !== null);
}

/** The pieces between breaks: a line never crosses one. */
function pieces(count: number, breaks: readonly number[]): readonly (readonly number[])[] {
  const starts = [0, ...breaks.filter((at) => at > 0 && at < count), count];
  return starts.slice(1).map((end, at) => {
    const start = starts[at] ?? 0;
    return Array.from({ length: end - start }, (_, place) => start + place);
  });
}

function paths(it: LineChart, y: Scale): readonly TemplateResult[] {
  const count = it.places.length;
  const drawLine = line<Point>(
    (point) => point[0],
    (point) => point[1] ?? 0,
  ).defined((point) => point[1] !== null);
  const drawBand = area<readonly [number, readonly [number, number] | null]>(
    (point) => point[0],
    (point) => y(point[1]?.[0] ?? 0),
    (point) => y(point[1]?.[1] ?? 0),
  ).defined((point) => point[1] !== null);
  return pieces(count, it.breaks ?? []).flatMap((piece) =>
    it.lines.flatMap(({ look, values, band }) => {
      const points = piece.map((place): Point => {
        const value = values[place] ?? null;
        return [middle(place, count), value === null ? null : y(value)];
      });
      const spans = piece.map((place) => [middle(place, count), band?.[place] ?? null] as const);
      return [
        ...(band ? [svg`<path class="band" d=${drawBand(spans) ?? ''} />`] : []),
        svg`<path class="line ${look}" d=${drawLine(points) ?? ''} />`,
      ];
    }),
  );
}

/** Dots with their numbers: of every place when they are few, else of the last. */
function dots({ lines, places, format }: LineChart, y: Scale): readonly TemplateResult[] {
  const count = places.length;
  const values = lines.find(({ look }) => look === 'main')?.values ?? [];
  const last = values.reduce<number>((found, value, place) => (value === null ? found : place), -1);
  return values.flatMap((value, place) => {
    if (value === null) return [];
    const [x, at] = [`${middle(place, count)}%`, y(value)];
    const said = count <= 5 || place === last;
    return [
      svg`<circle class="dot" cx=${x} cy=${at} r="4" />`,
      ...(said ? [svg`<text class="value" x=${x} y=${at - 10}>${format(value)}</text>`] : []),
    ];
  });
}

const bottomOf = ({ places }: LineChart): number =>
  places.some((place) => place.includes('\n')) ? BOTTOM + SECOND : BOTTOM;

function under(it: LineChart): readonly TemplateResult[] {
  const { places, height } = it;
  const longest = Math.max(...places.flatMap((place) => place.split('\n').map((line) => line.length)));
  const top = height - bottomOf(it) + 20;
  const every = Math.ceil(places.length / Math.max(1, Math.floor(LETTERS / (longest + 1))));
  return places.flatMap((text, place) => {
    if ((places.length - 1 - place) % every > 0) return [];
    const x = `${middle(place, places.length)}%`;
    return text
      .split('\n')
      .map((each, line) => svg`<text class="under" x=${x} y=${top + line * SECOND}>${each}</text>`);
  });
}

/** Lines over places, with intervals, edges and breaks. */
export function lineChart(it: LineChart): TemplateResult {
  const count = it.places.length;
  const range = it.range ?? roundRange(valuesOf(it), 4);
  const bottom = it.height - bottomOf(it);
  const y = scale(range, [bottom, TOP]);
  const numbers = roundNumbers(range, 4);
  const edges = (it.edges ?? []).filter(({ value }) => value > range[0] && value <= range[1]);
  const side = numbers.map((value) => ({ at: y(value), text: it.format(value) }));
  return plot({ ...it, side }, [
    across(numbers.map(y)),
    edges.map(({ value, name }) => [
      svg`<line class="edge-across" x2="100%" y1=${y(value)} y2=${y(value)} />`,
      svg`<text class="edge-name" x="100%" y=${y(value) - 4}>${name}</text>`,
    ]),
    (it.breaks ?? []).map((place) => {
      const x = `${(place / count) * 100}%`;
      return svg`<line class="break" x1=${x} x2=${x} y1=${TOP - 12} y2=${bottom} />`;
    }),
    stretched(it.height, paths(it, y)),
    dots(it, y),
    under(it),
  ]);
}
