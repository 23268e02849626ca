import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../shared/format.ts';
import type { Evaluated } from './shown.ts';

/** What followed from the result, and the way to the development plan where the page has one. */
export function followPart(shown: Evaluated, develop: (() => void) | undefined): TemplateResult {
  const { evaluation, scheme, words, localize } = shown;
  const label = (id: string): string => {
    const found = scheme?.followUps.find((each) => each.id === id);
    return found ? localize.text(found.label) : id;
  };
  return html`<section class="stack" aria-labelledby="follow-title">
    <h3 id="follow-title">${words.followTitle}</h3>
    ${
      evaluation.followUps.length === 0
        ? html`<p class="muted">${words.noFollowUp}</p>`
        : html`<ul class="changes">
            ${evaluation.followUps.map(
              ({ followUp, on, ground }) =>
                html`<li>
                  <p>
                    <strong>${label(followUp)}</strong>
                    <span class="muted">· ${formatDay(localize.tag, on)}</span>
                  </p>
                  <p class="note">${ground}</p>
                </li>`,
            )}
          </ul>`
    }
    ${
      develop
        ? html`<div class="row"><button type="button" @click=${develop}>${words.develop}</button></div>`
        : nothing
    }
  </section>`;
}
