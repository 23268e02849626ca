import { html, nothing, svg, type TemplateResult } from 'lit';

/** One bar, in finished words. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  /** Shown beside the bar, e.g. `76,53`. */
  readonly value: string;
  readonly grade: string;
  /** The whole value as a phrase, for those who do not see the bar. */
  readonly title: string;
  readonly description: string;
  /** Length, 0 to 100. */
  readonly length: number;
  /** Said beside the label when this one stands out. */
  readonly remark: string | undefined;
}

function drawn({ id, title, description, length }: Bar, edges: readonly number[]): TemplateResult {
  return html`<svg
    role="img"
    aria-labelledby="${id}-title"
    aria-describedby="${id}-more"
    width="100%"
    height="14"
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-more">${description}</desc>
    <rect class="track" width="100%" height="14" rx="3" />
    <rect class="length" width="${length}%" height="14" rx="3" />
    ${edges.map((edge) => svg`<line class="edge" x1="${edge}%" x2="${edge}%" y2="14" />`)}
  </svg>`;
}

/** Bars below each other; `edges` (0 to 100) are marked on every one. */
export function barsPart(bars: readonly Bar[], edges: readonly number[]): TemplateResult {
  return html`<ul class="bars">
    ${bars.map(
      (bar) =>
        html`<li class=${bar.remark ? 'bar-row remarkable' : 'bar-row'}>
          <span class="bar-label" part="label"
            >${bar.label}
            ${bar.remark ? html`<strong class="remark">▾ ${bar.remark}</strong>` : nothing}</span
          >
          <span class="bar-drawn">${drawn(bar, edges)}</span>
          <span class="bar-value" aria-hidden="true">${bar.value} <b>${bar.grade}</b></span>
        </li>`,
    )}
  </ul>`;
}
