import { html, nothing, svg, type TemplateResult } from 'lit';
import { chartFrame } from '../charts/frame.ts';
import type { lineChart } from '../charts/line.ts';
import type { Later } from '../charts/later.ts';
import { chartTable } from '../charts/table.ts';
import type { MonthColumn, MonthsView } from './months-view.ts';
import type { MonthWords } from './tracker-words.ts';

/** The module that draws, which comes when somebody looks. */
export type Drawing = Later<{ readonly lineChart: typeof lineChart }>;

/** Pixels of the columns, and of the chart. */
const [COLUMNS, CHART] = [64, 240];

function columnPart({ letter, planned, reported, isOver }: MonthColumn, place: number, count: number) {
  const [left, wide] = [(place / count) * 100, 100 / count];
  const x = `${left + wide * 0.14}%`;
  const width = `${wide * 0.72}%`;
  const up = (height: number): number => COLUMNS - height * (COLUMNS - 4);
  const tick = planned === null ? nothing : up(planned);
  return svg`${
    reported === null
      ? isOver && planned !== null
        ? svg`<rect class="gap" x=${x} y=${up(planned)} width=${width} height=${planned * (COLUMNS - 4)}></rect>`
        : nothing
      : svg`<rect class="fill" x=${x} y=${up(reported)} width=${width} height=${reported * (COLUMNS - 4)}></rect>`
  }${
    tick === nothing
      ? nothing
      : svg`<line class="tick" x1=${`${left + wide * 0.05}%`} x2=${`${left + wide * 0.95}%`} y1=${tick} y2=${tick}></line>`
  }<text x=${`${left + wide / 2}%`} y=${COLUMNS + 16} text-anchor="middle">${letter}</text>`;
}

/** A sum at a glance: each month beside its part of the plan; a month without a report is an empty frame. */
export function glancePart(
  { columns, text, label }: NonNullable<MonthsView['glance']>,
  { keys }: MonthWords,
): TemplateResult {
  return html`<figure class="glance">
    <svg role="img" aria-label=${`${label} ${text}`} width="100%" height=${COLUMNS + 20}>
      ${columns.map((column, place) => columnPart(column, place, columns.length))}
    </svg>
    <figcaption class="muted">
      <p>${text}</p>
      <ul class="legend">
        <li><span class="swatch"></span>${keys.reported}</li>
        <li><span class="swatch plan"></span>${keys.planned}</li>
      </ul>
    </figcaption>
  </figure>`;
}

/** What is opened: the chart once somebody looks, and the figures behind it. */
export function monthsPart(
  id: string,
  { chart, lead, hasForecast, hasPlan, table }: MonthsView,
  words: MonthWords,
  drawing: Drawing,
  { isOpen, toggle }: { readonly isOpen: boolean; readonly toggle: (isOpen: boolean) => void },
): TemplateResult {
  const drawn = isOpen
    ? drawing.module?.lineChart({ ...chart, id: `chart-${id}`, height: CHART })
    : undefined;
  const { main, reference, forecast, band } = words.legend;
  const legend = [
    { look: 'main', name: main } as const,
    ...(hasPlan ? [{ look: 'reference', name: reference } as const] : []),
    ...(hasForecast
      ? [{ look: 'forecast', name: forecast } as const, { look: 'band', name: band } as const]
      : []),
  ];
  const failed = drawing.failed ? words.failed : undefined;
  const toggled = (event: Event): void => toggle((event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="months" @toggle=${toggled}>
    <summary>${words.summary}</summary>
    ${isOpen ? chartFrame({ lead, height: CHART, drawn, failed, legend, behind: table }) : chartTable(table)}
  </details>`;
}
