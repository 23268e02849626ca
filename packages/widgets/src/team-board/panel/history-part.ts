import { html, type TemplateResult } from 'lit';
import { formatMoment } from '../../shared/format.ts';
import { type Opened, type Shown, nameOf } from './shown.ts';

/** One line of what happened. */
export function entryPart(
  { at, by, action, remark }: Opened['evaluation']['history'][number],
  shown: Shown,
): TemplateResult {
  const { words, localize } = shown;
  return html`<li class="entry">
    <p>${words.did[action]} · ${nameOf(by.id, shown)} (${words.roles[by.role]})</p>
    <p class="muted">${formatMoment(localize.tag, at)}</p>
    ${remark ? html`<p class="remark">${remark}</p>` : ''}
  </li>`;
}

/** All that happened, the latest first. */
export function historyPart(shown: Opened): TemplateResult {
  const { words, evaluation } = shown;
  const entries = [...evaluation.history].reverse();
  return html`<details class="why">
    <summary>${words.history(entries.length)}</summary>
    ${
      entries.length
        ? html`<ol class="entries">
            ${entries.map((entry) => entryPart(entry, shown))}
          </ol>`
        : html`<p class="muted">${words.noHistory}</p>`
    }
  </details>`;
}
