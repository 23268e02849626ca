import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Feedback } from '@kinerja/core/cycle';
import { chosenPart } from '../parts/field.ts';
import { noticePart } from '../parts/notice.ts';
import { planHeadPart } from '../parts/plan-head.ts';
import { planHeadWords } from '../parts/plan-head.words.ts';
import { formatDay } from '../shared/format.ts';
import { refusedNotice } from '../shared/refused.ts';
import { toldPart } from '../shared/plan-body.ts';
import { type Task, aboutKey, keyOf } from './draft.ts';
import { type FormActions, formPart } from './form-part.ts';
import { type Shown, aboutInWords, may, newTasks, tasksOf, whoIs } from './shown.ts';
import { type Thread, filtered, threads } from './timeline.ts';

export interface BodyActions extends FormActions {
  readonly open: (task: Task) => void;
  readonly narrow: (about: string) => void;
}

function outcomePart({ work, words, localize }: Shown, task: Task): TemplateResult | typeof nothing {
  if (work.at === 'refused' && keyOf(work.task) === keyOf(task))
    return html`<div data-outcome=${keyOf(task)}>${noticePart(refusedNotice(localize, work.error))}</div>`;
  if ((work.at !== 'done' && work.at !== 'queued') || keyOf(work.task) !== keyOf(task)) return nothing;
  const done = work.at === 'done';
  const told = [words.tasks[task.action].done, words.received(work.code)] as const;
  const [title, text] = done ? told : words.stored(work.code);
  return html`<div data-outcome=${keyOf(task)}>
    ${noticePart({ tone: done ? 'success' : 'warning', title, text })}
  </div>`;
}

/** What can be begun, and the form of what is. */
function newPart(shown: Shown, actions: BodyActions): TemplateResult {
  const { words, work } = shown;
  const tasks = newTasks.map((action): Task => ({ action, on: '' }));
  const busy = (work.at === 'writing' || work.at === 'submitting') && work.task.on === '';
  const open = busy ? [] : tasks.filter((task) => may(shown, task));
  return html`${
    open.length
      ? html`<div class="row">
          ${open.map(
            (task) =>
              html`<button type="button" data-task=${keyOf(task)} @click=${() => actions.open(task)}>
                ${words.tasks[task.action].button}
              </button>`,
          )}
        </div>`
      : nothing
  }${tasks.map((task) => html`${formPart(shown, task, actions)}${outcomePart(shown, task)}`)}`;
}

type Said = 'strengths' | 'improvements';

const saidPart = (field: Said, entry: Feedback, { words }: Shown): TemplateResult | typeof nothing =>
  entry[field]
    ? html`<div class=${field}>
        <dt>${words[field]}</dt>
        <dd>${entry[field]}</dd>
      </div>`
    : nothing;

function readPart({ acknowledged }: Feedback, { words, localize }: Shown): TemplateResult | typeof nothing {
  if (!acknowledged) return nothing;
  const { on, remark } = acknowledged;
  return html`<p class="read">
    ${words.read(formatDay(localize.tag, on))}${remark ? html`: <q>${remark}</q>` : nothing}
  </p>`;
}

function headPart(entry: Feedback, { words, localize, queued }: Shown, id: string): TemplateResult {
  return html`<p class="entry-head" id=${id}>
    <strong>${words.kinds[entry.kind]}</strong>
    <time datetime=${entry.on}>${formatDay(localize.tag, entry.on)}</time>
    ${queued.has(entry.id) ? html`<span class="entry-waiting">${words.notSent}</span>` : nothing}
  </p>`;
}

const isOpen = ({ kind, id }: Feedback, { all }: Shown): boolean =>
  kind === 'request' && !all.some(({ answers }) => answers === id);

function entryPart(entry: Feedback, shown: Shown, actions: BodyActions): TemplateResult {
  const { words, work } = shown;
  const filling = work.at === 'writing' || work.at === 'submitting' ? keyOf(work.task) : '';
  const tasks = tasksOf(shown, entry);
  const all = (['answer', 'acknowledge'] as const).map((action): Task => ({ action, on: entry.id }));
  const to = entry.to && `${words.to}: ${whoIs(entry.to, shown)}`;
  return html`<article class="said stack" data-entry=${entry.id} aria-labelledby=${`head-${entry.id}`}>
    <div>
      ${headPart(entry, shown, `head-${entry.id}`)}
      <p>${whoIs(entry.giver, shown)}</p>
      ${to ? html`<p>${to}</p>` : nothing}
      <p class="muted">${aboutInWords(entry.about, shown)}</p>
    </div>
    ${entry.note ? html`<p class="note">${entry.note}</p>` : nothing}
    ${
      entry.strengths || entry.improvements
        ? html`<dl>${saidPart('strengths', entry, shown)} ${saidPart('improvements', entry, shown)}</dl>`
        : nothing
    }
    ${readPart(entry, shown)}
    ${isOpen(entry, shown) ? html`<p class="unanswered">${words.unanswered}</p>` : nothing}
    ${tasks
      .filter((task) => keyOf(task) !== filling)
      .map(
        (task) =>
          html`<div class="row">
            <button
              type="button"
              data-task=${keyOf(task)}
              aria-describedby=${`head-${entry.id}`}
              @click=${() => actions.open(task)}
            >
              ${words.tasks[task.action].button}
            </button>
          </div>`,
      )}
    ${all.map((task) => html`${formPart(shown, task, actions)}${outcomePart(shown, task)}`)}
  </article>`;
}

function threadPart({ first, answers }: Thread, shown: Shown, actions: BodyActions): TemplateResult {
  return html`<li class="entry" data-kind=${first.kind}>
    ${entryPart(first, shown, actions)}
    ${
      answers.length
        ? html`<ol class="answers">
            ${answers.map((answer) => html`<li>${entryPart(answer, shown, actions)}</li>`)}
          </ol>`
        : nothing
    }
  </li>`;
}

/** Which of what is there can be looked at alone; nothing where there is only one thing. */
function filterPart(
  shown: Shown,
  all: readonly Thread[],
  visible: readonly Thread[],
  narrow: (about: string) => void,
): TemplateResult | typeof nothing {
  const { words, filter } = shown;
  const abouts = new Map(shown.all.map(({ about }) => [aboutKey(about), aboutInWords(about, shown)]));
  if (abouts.size < 2) return nothing;
  return html`<div class="narrowing">
    <label class="field" for="filter">${words.filter}</label>
    ${chosenPart(
      abouts.get(filter) ?? words.all,
      html`<select id="filter" @change=${(event: Event) => narrow((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${!filter}>${words.all}</option>
        ${[...abouts].map(
          ([value, label]) => html`<option value=${value} .selected=${value === filter}>${label}</option>`,
        )}
      </select>`,
    )}
    <p class="muted" role="status">${filter ? words.showing(visible.length, all.length) : nothing}</p>
  </div>`;
}

function timelinePart(shown: Shown, actions: BodyActions): TemplateResult {
  const { words } = shown;
  const all = threads(shown.all);
  const visible = filtered(all, shown.filter);
  return html`<section class="stack" aria-labelledby="timeline-title">
    <h3 id="timeline-title" tabindex="-1">${words.timeline}</h3>
    ${filterPart(shown, all, visible, actions.narrow)}
    ${
      all.length
        ? html`<ol class="entries">
            ${repeat(
              visible,
              ({ first }) => first.id,
              (thread) => threadPart(thread, shown, actions),
            )}
          </ol>`
        : html`<p class="muted">${words.none}</p>`
    }
  </section>`;
}

/** Why this person cannot write, where somebody acts and core lets nothing be done. */
function whyNotPart(shown: Shown): TemplateResult | typeof nothing {
  const { actor, scheme, words, all } = shown;
  if (!actor) return nothing;
  if (!scheme) return toldPart(words.noScheme);
  const tasks = newTasks.map((action): Task => ({ action, on: '' }));
  const can = tasks.some((task) => may(shown, task)) || all.some((each) => tasksOf(shown, each).length > 0);
  const told = shown.work.at === 'done' || shown.work.at === 'queued';
  return can || told ? nothing : toldPart(words.onlyReading);
}

/** Everything that the widget shows of a plan. */
export function bodyPart(shown: Shown, actions: BodyActions): TemplateResult {
  const { words, plan, localize, waiting } = shown;
  return html`<h2>${words.heading}</h2>
    ${planHeadPart(plan, localize.words(planHeadWords), localize.tag)} ${whyNotPart(shown)}
    ${waiting ? noticePart({ tone: 'warning', text: words.waiting(waiting) }) : nothing}
    ${newPart(shown, actions)} ${timelinePart(shown, actions)}`;
}
