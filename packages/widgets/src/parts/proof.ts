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

/** Hands a text to the person as a file. A Blob needs no word in a content security policy. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some browsers start reading after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
