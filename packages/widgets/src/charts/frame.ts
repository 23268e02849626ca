import { html, nothing, type TemplateResult } from 'lit';
import { type ChartTable, chartTable } from './table.ts';

/** How a line or a mark looks: what was counted, what it is held against, what is expected. */
export type Look = 'main' | 'reference' | 'forecast';

/** A chart and what stands around it, in finished words. The chart itself comes later: `drawn` is then `undefined`. */
export interface ChartFrame {
  /** What the chart says, in a sentence that everybody reads. */
  readonly lead: string;
  /** Pixels to keep free for it: the height that it will have. */
  readonly height: number;
  readonly drawn: TemplateResult | undefined;
  /** Said in its place when it could not be loaded. */
  readonly failed?: string | undefined;
  readonly legend?: readonly { readonly look: Look | 'band'; readonly name: string }[];
  /** Beside the drawing, e.g. the name of its upright scale, or what its marks mean. */
  readonly above?: TemplateResult;
  readonly below?: TemplateResult;
  readonly behind: ChartTable;
}

/** What stands around a chart is there at once, and with it the room that the chart will take: nothing moves. */
export function chartFrame(it: ChartFrame): TemplateResult {
  const { lead, height, drawn, failed, legend = [], above, below, behind } = it;
  // Where the room is of no use, the sentence takes it.
  const waiting = html`<svg class="chart-room bone" width="100%" height=${height} aria-hidden="true"></svg>`;
  return html`<figure class="chart" part="chart">
      <figcaption>${lead}</figcaption>
      ${failed === undefined ? html`${above} ${drawn ?? waiting}` : html`<p class="muted">${failed}</p>`}
      ${below}
      ${
        legend.length > 0
          ? html`<ul class="legend">
              ${legend.map(({ look, name }) => html`<li><span class="key ${look}"></span>${name}</li>`)}
            </ul>`
          : nothing
      }
    </figure>
    ${chartTable(behind)}`;
}
