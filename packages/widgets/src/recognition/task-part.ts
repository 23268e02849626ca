import { isKinerjaError } from '@kinerja/core';
import { type TemplateResult, html, nothing } from 'lit';
import { fieldPart } from '../parts/field.ts';
import { noticePart } from '../parts/notice.ts';
import { actSentence } from '../shared/act-error.ts';
import { clockFault, refusedNotice } from '../shared/refused.ts';
import { commonWords } from '../shared/common.words.ts';
import type { RecognitionActions } from './acting.ts';
import { type Shown, type Task, keyOf } from './shown.ts';

const isOf = (shown: Shown, task: Task): boolean =>
  shown.work.at !== 'reading' && keyOf(shown.work.task) === keyOf(task);

/** What went wrong with a task, if anything did. */
export function errorPart({ work, words, localize }: Shown): TemplateResult | typeof nothing {
  if (work.at !== 'writing' || !work.error) return nothing;
  const { error } = work;
  // What the rules do not let through here was not so when the page was read.
  const changed = isKinerjaError(error, 'invalid-data') || isKinerjaError(error, 'wrong-stage');
  const [title, text] = words.notYet;
  return noticePart(
    changed && !clockFault(error)
      ? { tone: 'danger', title, text }
      : { tone: 'danger', title: localize.words(commonWords).failed, text: actSentence(localize, error) },
  );
}

function formPart(task: Task, shown: Shown, actions: RecognitionActions): TemplateResult {
  const { work, text } = shown;
  const { office, sending } = shown.words;
  const isAnnouncing = task.action === 'announce';
  const busy = work.at === 'sending';
  const frame = {
    id: 'words',
    label: isAnnouncing ? office.ground : office.reason,
    hint: isAnnouncing ? office.groundHint : office.reasonHint,
    error: work.at === 'writing' && work.lacking ? office.missing : undefined,
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.send();
  };
  return html`<form class="stack" data-task=${keyOf(task)} novalidate @submit=${submit}>
    ${errorPart(shown)}
    ${fieldPart(
      frame,
      ({ describedBy, invalid }) =>
        html`<textarea
          id="words"
          maxlength="4000"
          required
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${text}
          ?readonly=${busy}
          @input=${({ currentTarget }: Event) => actions.type((currentTarget as HTMLTextAreaElement).value)}
        ></textarea>`,
    )}
    <div class="row">
      <button class="primary" part="submit" aria-disabled=${busy}>
        ${busy ? sending : office.send[isAnnouncing ? 'announce' : 'withdraw']}
      </button>
      <button type="button" @click=${actions.cancel} ?hidden=${busy}>${office.cancel}</button>
    </div>
  </form>`;
}

/** What came of a task. */
export function outcomePart({ work, words, localize }: Shown): TemplateResult | typeof nothing {
  if (work.at === 'refused')
    return html`<div data-outcome>${noticePart(refusedNotice(localize, work.error))}</div>`;
  if (work.at !== 'done' && work.at !== 'queued') return nothing;
  const [title, text] = work.at === 'done' ? words.done[work.task.action] : words.queued;
  return html`<div data-outcome>
    ${noticePart({ tone: work.at === 'done' ? 'success' : 'warning', title, text: `${text} ${words.code(work.code)}` })}
  </div>`;
}

/** One task that needs words: its button, its form, or what came of it. */
export function writingPart(
  task: Task,
  label: string,
  of: string,
  shown: Shown,
  actions: RecognitionActions,
): TemplateResult {
  const { at } = shown.work;
  if (isOf(shown, task) && (at === 'writing' || at === 'sending')) return formPart(task, shown, actions);
  return html`<div class="row">
    <button type="button" data-open=${keyOf(task)} @click=${() => actions.open(task)}>
      ${label}<span class="hidden">: ${of}</span>
    </button>
  </div>`;
}

/** One task that is done at once, with what went wrong. */
export function oncePart(
  task: Task,
  label: string,
  of: string,
  shown: Shown,
  actions: RecognitionActions,
): TemplateResult {
  const busy = shown.work.at === 'sending';
  const mine = isOf(shown, task);
  return html`<div data-task=${keyOf(task)}>
    ${mine ? errorPart(shown) : nothing}
    <div class="row">
      <button type="button" aria-disabled=${busy} @click=${() => actions.send(task)}>
        ${mine && busy ? shown.words.sending : label}<span class="hidden">: ${of}</span>
      </button>
    </div>
  </div>`;
}
