import { html, nothing, type TemplateResult } from 'lit';

/** One bar of a list, in finished words. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  /** Shown beside the bar, e.g. `76,53`. */
  readonly value: string;
  readonly grade: string;
  /** Said beside the label when this one stands out. */
  readonly remark: string | undefined;
  /** The bar itself, which says the value too; its place is kept until it comes. */
  readonly drawn: TemplateResult | undefined;
}

/** Bars below each other: what they say is there before they are drawn. */
export function barsPart(bars: readonly Bar[]): TemplateResult {
  return html`<ul class="bars">
    ${bars.map(
      ({ label, value, grade, remark, drawn }) =>
        html`<li class=${remark ? 'bar-row remarkable' : 'bar-row'}>
          <span class="bar-label" part="label"
            >${label} ${remark ? html`<strong class="remark">▾ ${remark}</strong>` : nothing}</span
          >
          <span class="bar-drawn">${drawn}</span>
          <span class="bar-value" aria-hidden=${drawn ? 'true' : nothing}>${value} <b>${grade}</b></span>
        </li>`,
    )}
  </ul>`;
}
