import type { Development, WeakItem } from '@kinerja/core/cycle';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../parts/notice.ts';
import { planHeadPart } from '../parts/plan-head.ts';
import { planHeadWords } from '../parts/plan-head.words.ts';
import { refusedNotice } from '../shared/refused.ts';
import { formatPeriod } from '../shared/format.ts';
import { toldPart } from '../shared/plan-body.ts';
import type { WritingActions } from './area-part.ts';
import { glancePart } from './glance-part.ts';
import { recordPart } from './record-part.ts';
import { type Shown, markOf, may, mayBegin, whoIs } from './shown.ts';
import { type TaskActions, taskPart } from './task-part.ts';
import { weakPart } from './weak-part.ts';
import { writingPart } from './writing-part.ts';

export interface BodyActions extends TaskActions, WritingActions {
  readonly begin: () => void;
  readonly edit: () => void;
  readonly add: (item: WeakItem) => void;
  readonly print: () => void;
}

function outcomePart({ work, words, localize }: Shown): TemplateResult | typeof nothing {
  if (work.at === 'refused')
    return html`<div data-outcome>${noticePart(refusedNotice(localize, work.error))}</div>`;
  if (work.at !== 'done' && work.at !== 'queued') return nothing;
  const done = work.at === 'done';
  const [title, text] = done
    ? ([words.acts[work.action].done, words.received(work.code)] as const)
    : words.stored(work.code);
  return html`<div data-outcome>${noticePart({ tone: done ? 'success' : 'warning', title, text })}</div>`;
}

/** Whose turn it is with an offer. */
function turnPart(development: Development, shown: Shown): string {
  const { words, plan } = shown;
  if (development.stage !== 'offered') return words.stages[development.stage][1];
  const by = development.history.filter(({ action }) => action === 'offer').at(-1)?.by;
  const role = by?.role === 'employee' ? 'supervisor' : 'employee';
  return words.waitsFor(whoIs({ id: plan[role].id, role }, shown));
}

function stagePart(development: Development, shown: Shown): TemplateResult {
  const { words, queued } = shown;
  const { stage } = development;
  return html`<p class="stage" data-stage=${stage}>
    <strong class="badge">${words.stages[stage][0]}</strong>
    <span>${turnPart(development, shown)}</span>
    ${queued.has(markOf(development)) ? html`<span class="entry-waiting">${words.notSent}</span>` : nothing}
  </p>`;
}

function currentPart(shown: Shown, actions: BodyActions): TemplateResult | typeof nothing {
  const { current, localize, draft, work } = shown;
  if (!current) return nothing;
  const { stage, time, id } = current;
  const writing = draft !== undefined && (work.at === 'writing' || work.at === 'submitting');
  const glance = stage === 'draft' || stage === 'offered' ? nothing : glancePart(current, shown);
  const edit = may(shown, 'write') && !writing ? actions.edit : undefined;
  return html`<section class="current stack" data-development=${id} aria-labelledby="current-title">
    <h3 id="current-title" tabindex="-1">${formatPeriod(localize.tag, time)}</h3>
    ${stagePart(current, shown)} ${glance}
    ${writing && stage === 'draft' ? nothing : taskPart(shown, edit, actions)} ${outcomePart(shown)}
    ${writing && stage === 'draft' ? nothing : recordPart(current, shown)}
  </section>`;
}

function beginPart(shown: Shown, actions: BodyActions): TemplateResult | typeof nothing {
  const { words, actor, draft, work, current } = shown;
  const writing = draft !== undefined && (work.at === 'writing' || work.at === 'submitting');
  if (writing) return writingPart(shown, actions);
  const role = actor?.role === 'supervisor' ? 'supervisor' : 'employee';
  const busy = work.at === 'asking' || work.at === 'submitting';
  return html`${current ? nothing : toldPart(words.none)}
  ${
    mayBegin(shown) && !busy
      ? html`<div class="row">
          <button type="button" class=${current ? '' : 'primary'} data-act="begin" @click=${actions.begin}>
            ${words.begin[role]}
          </button>
        </div>`
      : nothing
  }`;
}

function earlierPart(shown: Shown): TemplateResult | typeof nothing {
  const { earlier, words, localize } = shown;
  if (earlier.length === 0) return nothing;
  return html`<section class="stack" aria-labelledby="earlier-title">
    <h3 id="earlier-title">${words.earlier}</h3>
    ${earlier.map(
      (each) =>
        html`<details class="before">
          <summary>
            ${formatPeriod(localize.tag, each.time)}:
            ${words.stages[each.stage][0]}${
              each.outcome ? html`, ${words.results[each.outcome.result]}` : nothing
            }
          </summary>
          <div class="stack">${recordPart(each, shown)}</div>
        </details>`,
    )}
  </section>`;
}

function signPart({ plan, words }: Shown): TemplateResult {
  return html`<div class="signatures">
    ${([plan.employee, plan.supervisor] as const).map(
      ({ name }, place) =>
        html`<div>
          <p>${words.roles[place === 0 ? 'employee' : 'supervisor']}</p>
          <p class="sign">${name}</p>
        </div>`,
    )}
  </div>`;
}

/** Everything that the widget shows of a plan. */
export function bodyPart(shown: Shown, actions: BodyActions): TemplateResult {
  const { words, plan, localize, waiting, actor, draft, work, current } = shown;
  const writing = draft !== undefined && work.at === 'writing';
  const choosing = writing || (work.at !== 'submitting' && work.at !== 'asking' && mayBegin(shown));
  const add = choosing || (current?.stage === 'draft' && may(shown, 'write') && work.at !== 'submitting');
  return html`<div class="row between">
      <h2>${words.heading}</h2>
      ${current && !writing ? html`<button type="button" @click=${actions.print}>${words.print}</button>` : nothing}
    </div>
    ${planHeadPart(plan, localize.words(planHeadWords), localize.tag)}
    ${actor ? nothing : html`<p class="muted">${words.onlyReading}</p>`}
    ${waiting ? noticePart({ tone: 'warning', text: words.waiting(waiting) }) : nothing}
    ${currentPart(shown, actions)} ${weakPart(shown, add ? { add: actions.add } : undefined)}
    ${beginPart(shown, actions)} ${earlierPart(shown)} ${signPart(shown)}`;
}
