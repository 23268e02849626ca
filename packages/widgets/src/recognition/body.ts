import { type Award, defaultRecognitionPolicy } from '@kinerja/core/cycle';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDay, formatPeriod } from '../shared/format.ts';
import { toldPart } from '../shared/plan-body.ts';
import type { RecognitionActions } from './acting.ts';
import { cardPart, labelOf } from './card-part.ts';
import { rulesPart } from './rules-part.ts';
import {
  type Shown,
  type Task,
  keyOf,
  ownAwards,
  seenByAll,
  sightOf,
  standing,
  waiting,
  yearsOf,
} from './shown.ts';
import { errorPart, oncePart, outcomePart, writingPart } from './task-part.ts';

/** What is done in the body, beside acting. */
export interface BodyActions extends RecognitionActions {
  readonly choose: (year: string) => void;
}

const dayOf =
  ({ localize }: Shown) =>
  (day: string): string =>
    formatDay(localize.tag, day);

function ownPart(shown: Shown, actions: BodyActions): TemplateResult | typeof nothing {
  const own = ownAwards(shown);
  if (own.length === 0) return nothing;
  const { own: words } = shown.words;
  return html`<section aria-labelledby="own">
    <h3 id="own">${words.title}</h3>
    <ul class="awards">
      ${repeat(
        own,
        ({ id }) => id,
        (award) => cardPart(award, shown, choicePart(award, shown, actions)),
      )}
    </ul>
  </section>`;
}

function choicePart(award: Award, shown: Shown, actions: BodyActions): TemplateResult {
  const { own } = shown.words;
  const action = award.stage === 'announced' ? 'withhold' : 'show';
  const label = action === 'withhold' ? own.withhold : own.show;
  return html`<p class="sight">${sightOf(award, shown, dayOf(shown))}</p>
    ${
      award.stage === 'withdrawn'
        ? nothing
        : oncePart({ action, award }, label, labelOf(award, shown.localize), shown, actions)
    }`;
}

function grantedPart(
  task: Extract<Task, { action: 'announce' }>,
  shown: Shown,
  actions: BodyActions,
): TemplateResult {
  const { words, localize } = shown;
  const { evaluation, followUp } = task;
  const on = evaluation.followUps.filter((each) => each.followUp === followUp.id).at(-1)?.on ?? '';
  const name = evaluation.employee.name;
  return html`<li class="granted">
    <h4>${name}</h4>
    <p>
      ${localize.text(followUp.label)} · ${formatPeriod(localize.tag, evaluation.stretch)} ·
      ${words.office.granted(formatDay(localize.tag, on))}
    </p>
    ${writingPart(task, words.office.announce, name, shown, actions)}
  </li>`;
}

function officePart(shown: Shown, actions: BodyActions): TemplateResult | typeof nothing {
  const { actor, words, localize } = shown;
  if (actor?.role !== 'supervisor' && actor?.role !== 'performance-team') return nothing;
  const tasks = waiting(shown).flatMap((task) => (task.action === 'announce' ? task : []));
  const announced = standing(shown);
  return html`<section aria-labelledby="office">
      <h3 id="office">${words.office.title}</h3>
      ${
        tasks.length > 0
          ? html`<p class="muted">${words.office.waits(defaultRecognitionPolicy.quietDays)}</p>
              <ul class="awards">
                ${repeat(tasks, keyOf, (task) => grantedPart(task, shown, actions))}
              </ul>`
          : html`<p class="muted">${words.office.none}</p>`
      }
    </section>
    ${
      announced.length > 0
        ? html`<section aria-labelledby="standing">
            <h3 id="standing">${words.office.standing}</h3>
            <ul class="awards">
              ${repeat(
                announced,
                ({ id }) => id,
                (award) => {
                  const of = `${labelOf(award, localize)}, ${award.employee.name}`;
                  const task = { action: 'withdraw', award } as const;
                  return cardPart(award, shown, writingPart(task, words.office.withdraw, of, shown, actions));
                },
              )}
            </ul>
          </section>`
        : nothing
    }`;
}

function yearPart(shown: Shown, actions: BodyActions): TemplateResult | typeof nothing {
  const years = yearsOf(shown);
  if (years.length < 2) return nothing;
  const { words, year } = shown;
  return html`<label class="field year" part="label"
    >${words.year}
    <select
      @change=${({ currentTarget }: Event) => actions.choose((currentTarget as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${year === ''}>${words.allYears}</option>
      ${years.map((each) => html`<option value=${each} ?selected=${year === each}>${each}</option>`)}
    </select>
  </label>`;
}

/** What everybody sees; the office and whoever looks at the own ones see theirs above, and here only others'. */
function everybodyPart(shown: Shown, actions: BodyActions): TemplateResult | typeof nothing {
  const mine = new Set([...ownAwards(shown), ...standing(shown)].map(({ id }) => id));
  const seen = seenByAll(shown).filter(({ id }) => !mine.has(id));
  if (seen.length === 0) return mine.size > 0 ? nothing : toldPart(shown.words.nothing);
  return html`<section aria-labelledby="everybody">
    <h3 id="everybody">${shown.words.everybody}</h3>
    <div class="row spread">
      <p class="muted" role="status">${shown.words.count(seen.length)}</p>
      ${yearPart(shown, actions)}
    </div>
    <ul class="awards">
      ${repeat(
        seen,
        ({ id }) => id,
        (award) => cardPart(award, shown),
      )}
    </ul>
  </section>`;
}

/** What went wrong with something that is not on the page any more, because somebody else was faster. */
function lostPart(shown: Shown): TemplateResult | typeof nothing {
  const { work } = shown;
  return work.at !== 'writing' || isOnPage(work.task, shown) ? nothing : errorPart(shown);
}

/** Whether the task still has its place, where it says itself what went wrong. */
function isOnPage(task: Task, shown: Shown): boolean {
  if (task.action === 'announce') return waiting(shown).some((each) => keyOf(each) === keyOf(task));
  const changeable = task.action === 'withdraw' ? standing(shown) : ownAwards(shown);
  return changeable.some(({ id, stage }) => id === task.award.id && stage !== 'withdrawn');
}

/** Everything, for this person. */
export function bodyPart(shown: Shown, actions: BodyActions): TemplateResult {
  return html`<h2>${shown.words.heading}</h2>
    ${outcomePart(shown)} ${lostPart(shown)} ${ownPart(shown, actions)} ${officePart(shown, actions)}
    ${everybodyPart(shown, actions)} ${rulesPart(shown)}`;
}
