import { html, nothing, type TemplateResult } from 'lit';
import type { Notifying, RemindersWords } from './reminders-words.ts';

/** Ways to be reminded elsewhere. */
export interface Ways {
  /** How many days a calendar file would hold. */
  readonly days: number;
  /** A file was handed out. */
  readonly saved: boolean;
  readonly notifying: Notifying;
}

export interface WaysActions {
  readonly save: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

function filePart({ days, saved }: Ways, { file }: RemindersWords, save: () => void): TemplateResult {
  return html`<section aria-labelledby="file">
    <h3 id="file">${file.title}</h3>
    <p class="muted">${file.text(days)}</p>
    <button type="button" @click=${save}>${file.button}</button>
    <p class="said" role="status">${saved ? file.saved : nothing}</p>
  </section>`;
}

function notifyPart(
  { notifying }: Ways,
  { notify }: RemindersWords,
  { start, stop }: WaysActions,
): TemplateResult {
  const on = notifying === 'on';
  return html`<section aria-labelledby="notify">
    <h3 id="notify">${notify.title}</h3>
    <p class="muted">${notify.text}</p>
    <button type="button" @click=${on ? stop : start}>${on ? notify.stop : notify.start}</button>
    <p class="said" role="status">${notify.said[notifying] || nothing}</p>
  </section>`;
}

/** A calendar file, where there is a day to put into it, and notifications of the browser. */
export function waysPart(ways: Ways, words: RemindersWords, actions: WaysActions): TemplateResult {
  return html`<div class="ways">
    ${ways.days ? filePart(ways, words, actions.save) : nothing} ${notifyPart(ways, words, actions)}
  </div>`;
}
