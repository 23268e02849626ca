import { html, svg, type TemplateResult } from 'lit';
import { nice, ticks } from 'd3-array';

/** What every drawing has; `id` is its own in the widget. */
export interface Plot {
  readonly id: string;
  /** What it shows, for those who do not see it. */
  readonly title: string;
  /** What is to be seen in it. */
  readonly description: string;
  /** Pixels. */
  readonly height: number;
}

/** A number of the data to a place in the drawing. */
export type Scale = (value: number) => number;

/** A linear scale. A domain of one value is put in the middle. */
export function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  if (low === high) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** The round numbers around these values; all that are drawn lie between the first and the last. */
export function roundRange(values: readonly number[], count: number): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low - 1, high + 1] : (nice(low, high, count) as [number, number]);
}

/** Numbers to write beside a scale. */
export function roundNumbers([low, high]: readonly [number, number], count: number): readonly number[] {
  return ticks(low, high, count);
}

/** A drawing with the numbers of its upright scale beside it. */
export interface Sided extends Plot {
  /** Top to bottom or the other way: where each number stands, in pixels, and how it is written. */
  readonly side: readonly { readonly at: number; readonly text: string }[];
}

/**
 * Lengths across are percents and lengths down are pixels: it fits any width and any paper without being measured, and
 * its letters keep their size.
 */
export function plot({ id, title, description, height, side }: Sided, drawing: unknown): TemplateResult {
  const letters = Math.max(0, ...side.map(({ text }) => text.length));
  return html`<div class="plot">
    ${
      letters > 0
        ? html`<svg class="side" width="${letters * 0.62 + 0.6}em" height=${height} aria-hidden="true">
            ${side.map(({ at, text }) => svg`<text x="100%" dx="-.5em" y=${at} dy=".35em">${text}</text>`)}
          </svg>`
        : null
    }
    <svg
      class="drawing"
      role="img"
      aria-labelledby="${id}-title"
      aria-describedby="${id}-more"
      height=${height}
    >
      <title id="${id}-title">${title}</title>
      <desc id="${id}-more">${description}</desc>
      ${drawing}
    </svg>
  </div>`;
}

/** Paths whose x is 0 to 100, stretched to the width of the drawing; strokes keep their width by the style sheet. */
export function stretched(height: number, paths: unknown): TemplateResult {
  return svg`<svg viewBox="0 0 100 ${height}" width="100%" height=${height} preserveAspectRatio="none">${paths}</svg>`;
}

/** Lines across at these places. */
export function across(places: readonly number[]): readonly TemplateResult[] {
  return places.map((y) => svg`<line class="across" x2="100%" y1=${y} y2=${y} />`);
}
