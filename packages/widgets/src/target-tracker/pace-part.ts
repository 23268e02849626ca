import { html, nothing, type TemplateResult } from 'lit';
import type { Pace } from './pace.ts';

/** The plan so far, what is needed, and what may come of it. Every sign is also said in words. */
export function pacePart({ planned, pace, needed, forecast, outlook, remarks }: Pace): TemplateResult {
  return html`<div class="pace stack">
    ${
      planned
        ? html`<p>
            <span class="plan-sign" aria-hidden="true">▲</span> ${planned}
            ${pace ? html`<strong class="pace-word" data-pace=${pace.it}>${pace.text}</strong>` : nothing}
          </p>`
        : nothing
    }
    ${needed ? html`<p>${needed}</p>` : nothing}
    ${
      forecast
        ? html`<p>
            ${forecast}
            <strong class="outlook" data-outlook=${outlook?.it ?? nothing}>${outlook?.text}</strong>
          </p>`
        : nothing
    }
    ${remarks.map((remark) => html`<p class="muted">${remark}</p>`)}
  </div>`;
}
