import { html, type TemplateResult } from 'lit';

/** What became of an answer, in finished words. */
export interface Ended {
  /** The receiver has it; else it is kept on this device. */
  readonly done: boolean;
  readonly title: string;
  readonly text: string;
  readonly codeLabel: string;
  readonly code: string;
  readonly codeHint: string;
  readonly next: string;
  readonly again: () => void;
}

/** The end of a survey: one live region, so that "stored" turning into "received" is said aloud. */
export function endedPart(ended: Ended): TemplateResult {
  const { done, title, text, codeLabel, code, codeHint, next, again } = ended;
  return html`<div class=${`end ${done ? 'success' : 'warning'}`} part="status" role="status" tabindex="-1">
      <svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" aria-hidden="true">
        <circle cx="24" cy="24" r="21" />
        <path d=${done ? 'm14 25 7 7 13-15' : 'M24 14v10l7 5'} />
      </svg>
      <h2>${title}</h2>
      <p>${text}</p>
      <p class="code">${codeLabel}<strong>${code}</strong></p>
      <p class="muted">${codeHint}</p>
    </div>
    <div class="end"><button type="button" @click=${again}>${next}</button></div>`;
}
