import { html, nothing, type TemplateResult } from 'lit';
import type { RatingWords } from './rating-words.ts';

/** Two versions of one rating, in finished words. */
export interface ConflictView {
  readonly title: string;
  readonly text: string;
  /** Where they differ, one sentence each. */
  readonly differences: readonly string[];
  /** Whether the stored one is final, so that nothing can be written over it. */
  readonly final: boolean;
}

export interface ConflictActions {
  readonly useMine: () => void;
  readonly useStored: () => void;
}

/** Somebody saved first: what differs, and the ways out. Neither loses anything. */
export function conflictPart(
  view: ConflictView,
  words: RatingWords,
  actions: ConflictActions,
): TemplateResult {
  const { title, text, differences, final } = view;
  return html`<div class="notice warning stack" part="status" role="alert" tabindex="-1">
    <h3>${title}</h3>
    <p>${text}</p>
    ${
      differences.length
        ? html`<ul class="differences">
            ${differences.map((difference) => html`<li>${difference}</li>`)}
          </ul>`
        : html`<p>${words.noDifference}</p>`
    }
    <div class="row">
      ${
        final
          ? nothing
          : html`<button type="button" class="primary" @click=${actions.useMine}>${words.useMine}</button>`
      }
      <button type="button" @click=${actions.useStored}>${words.useStored}</button>
    </div>
  </div>`;
}

/** What was set aside: it can be brought back, or at least read. */
export function asidePart(
  lines: readonly string[],
  words: RatingWords,
  bringBack: (() => void) | undefined,
): TemplateResult {
  return html`<div class="notice stack">
    <p>${words.setAside}</p>
    <details>
      <summary>${words.asideTitle}</summary>
      <ul class="differences">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>
    ${
      bringBack
        ? html`<div class="row"><button type="button" @click=${bringBack}>${words.bringBack}</button></div>`
        : nothing
    }
  </div>`;
}
