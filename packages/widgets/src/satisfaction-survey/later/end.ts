import type { TemplateResult } from 'lit';
import type { SurveyWords } from '../satisfaction-survey.words.ts';
import type { LaterHost, Lit, SurveyEnd } from '../survey-view.ts';
import type { LaterWords } from './later.words.ts';

/** What the end says, and of which widget. */
export interface EndView {
  readonly words: LaterWords;
  readonly common: SurveyWords;
  readonly it: SurveyEnd;
  readonly host: LaterHost;
}

/**
 * Thanks, or where the answers are; where to see what comes of them; and the way to the next person. One live region
 * for both, so that "stored" turning into "received" is said aloud.
 */
export function surveyEnd({ html, nothing }: Lit, { words, common, it, host }: EndView): TemplateResult {
  const done = it.at === 'done';
  const text = it.earlier ? words.earlier : words.received;
  return html`<div class=${done ? 'end success' : 'end warning'} part="status" role="status" tabindex="-1">
      <svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" aria-hidden="true">
        <circle cx="24" cy="24" r="21" />
        <path d=${done ? 'm14 25 7 7 13-15' : 'M24 14v10l7 5'} />
      </svg>
      <h2>${done ? common.thanks : common.stored}</h2>
      <p>${done ? text : words.storedText}</p>
      <p class="code">${common.code}<strong>${it.code}</strong></p>
      <p class="muted">${words.codeHint}</p>
    </div>
    ${
      host.resultsUrl
        ? html`<p class="end">
            <a class="results" part="results" href=${host.resultsUrl}>${words.results}</a>
          </p>`
        : nothing
    }
    ${
      // A token counts once: who has one is done, but for a kiosk, whose page gives each person another.
      host.serviceToken && host.device !== 'kiosk'
        ? nothing
        : html`<div class="end">
            <button type="button" @click=${host.again}>
              ${host.device === 'kiosk' ? words.nextPerson : common.again}
            </button>
          </div>`
    }`;
}
