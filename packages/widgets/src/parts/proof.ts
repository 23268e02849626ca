import { html, nothing, type TemplateResult } from 'lit';

/** A sealed calculation, in finished words. */
export interface Proof {
  readonly text: string;
  readonly hashLabel: string;
  readonly hash: string;
  readonly download: { readonly label: string; readonly run: () => void };
  /** Absent where the page may not write to the clipboard. */
  readonly copy: { readonly label: string; readonly run: () => void } | undefined;
}

/** The receipt of a calculation: its hash, and the file to take away. */
export function proofPart({ text, hashLabel, hash, download, copy }: Proof): TemplateResult {
  return html`<p>${text}</p>
    <p class="muted">${hashLabel}<br /><code>${hash}</code></p>
    <div class="row">
      <button type="button" @click=${download.run}>${download.label}</button>
      ${copy ? html`<button type="button" @click=${copy.run} aria-live="polite">${copy.label}</button>` : nothing}
    </div>`;
}
