import { html, type TemplateResult } from 'lit';
import type { SurveyWords } from './satisfaction-survey.words.ts';

/** What became of the answers. */
export interface SurveyEnd {
  /** `done`: the receiver has them. `queued`: they are kept on this device. */
  readonly at: 'queued' | 'done';
  readonly code: string;
  /** The receiver kept an earlier version. */
  readonly earlier?: boolean;
}

/**
 * Thanks, or where the answers are; and the way to the next person. One live region for both, so that "stored"
 * turning into "received" is said aloud.
 */
export function surveyEnd(words: SurveyWords, end: SurveyEnd, again: () => void): TemplateResult {
  const done = end.at === 'done';
  const text = end.earlier ? words.earlier : words.received;
  return html`<div class=${done ? 'end success' : 'end warning'} part="status" role="status" tabindex="-1">
      <svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" aria-hidden="true">
        <circle cx="24" cy="24" r="21" />
        <path d=${done ? 'm14 25 7 7 13-15' : 'M24 14v10l7 5'} />
      </svg>
      <h2>${done ? words.thanks : words.stored}</h2>
      <p>${done ? text : words.storedText}</p>
      <p class="code">${words.code}<strong>${end.code}</strong></p>
      <p class="muted">${words.codeHint}</p>
    </div>
    <div class="end"><button type="button" @click=${again}>${words.next}</button></div>`;
}
