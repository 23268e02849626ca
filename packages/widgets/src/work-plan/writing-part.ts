import { checkPlan } from '@kinerja/core/cycle';
import { behaviourValues } from '@kinerja/core/evaluation';
import type { Standard } from '@kinerja/core/schemes';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { measure } from '../parts/measure-facts.ts';
import { noticePart } from '../parts/notice.ts';
import { formatNumber } from '../shared/format.ts';
import { paragraphField, selectField } from '../parts/controls.ts';
import { type TargetActions, targetForm } from './target-form.ts';
import { errorAt } from './problems.ts';
import type { Shown } from './shown.ts';

export interface WritingActions extends TargetActions {
  readonly addOwn: () => void;
  readonly position: (id: string) => void;
  readonly choose: (target: string, wanted: boolean) => void;
  readonly take: () => void;
  readonly provisional: (early: boolean) => void;
  readonly expectation: (value: string, text: string) => void;
}

/** Whether the plan begins before the superior's: asked once, for it cannot be said later. */
function provisionalPart(shown: Shown, { provisional }: WritingActions): TemplateResult | typeof nothing {
  const { words, superior, plan, stored, scheme } = shown;
  const early = superior && superior.stage !== 'agreed';
  const told = early
    ? noticePart({ tone: 'info', text: words.superiorEarly(plan.supervisor.name) })
    : nothing;
  if (stored || !scheme?.planning.provisional) return told;
  return html`${told}
    <label class="choice provisional">
      <input
        type="checkbox"
        .checked=${plan.provisional === true}
        @change=${(event: Event) => provisional((event.target as HTMLInputElement).checked)}
      />
      <span>${words.isProvisional}<span class="muted hint">${words.isProvisionalHint}</span></span>
    </label>`;
}

function readyPart(standard: Standard, shown: Shown, { choose, take }: WritingActions): TemplateResult {
  const { words, about, localize, draft, picking } = shown;
  const chosen = picking?.chosen ?? new Set();
  return html`<ul class="ready">
      ${standard.targets.map(({ id, result, label, meaning, indicator }) => {
        const taken = draft.targets.some((target) => target.id === id);
        return html`<li>
          <label class="choice">
            <input
              type="checkbox"
              .checked=${taken || chosen.has(id)}
              ?disabled=${taken}
              @change=${(event: Event) => choose(id, (event.target as HTMLInputElement).checked)}
            />
            <span>
              <strong>${localize.text(result)}</strong><br />
              ${localize.text(label)}. ${measure(indicator, [], about, localize.tag).goal}
              ${taken ? html`<span class="muted">(${words.picked})</span>` : nothing}
              ${meaning ? html`<span class="muted hint">${localize.text(meaning)}</span>` : nothing}
            </span>
          </label>
        </li>`;
      })}
    </ul>
    <div class="row">
      <button type="button" class="primary" aria-disabled=${chosen.size ? nothing : 'true'} @click=${take}>
        ${words.pick(chosen.size)}
      </button>
    </div>`;
}

/** The standards of the positions, to take targets from. */
function pickPart(shown: Shown, actions: WritingActions): TemplateResult | typeof nothing {
  const { words, scheme, picking, localize, work } = shown;
  if (!scheme || scheme.standards.length === 0) return nothing;
  const found = scheme.standards.find(({ id }) => id === picking?.position);
  const choices = scheme.standards.map(({ id, label, office }) => ({
    value: id,
    label: office ? `${localize.text(label)} (${localize.text(office)})` : localize.text(label),
  }));
  const only = scheme.planning.from === 'standard-only';
  const field = { id: 'position', label: words.position, value: picking?.position ?? '' };
  const disabled = work.at === 'submitting';
  return html`<section class="pick stack" aria-labelledby="pick-title">
    <h4 id="pick-title">${words.pickTitle}</h4>
    <p class="muted">${only ? words.pickOnly : words.pickExamples}</p>
    ${selectField(
      { ...field, disabled, choices: [{ value: '', label: words.choosePosition }, ...choices] },
      actions.position,
    )}
    ${found ? readyPart(found, shown, actions) : nothing}
  </section>`;
}

/** The sum of the weights, where any are written; core adds them up. */
function weightsPart(shown: Shown): TemplateResult | typeof nothing {
  const { plan, words, problems, localize } = shown;
  const weighed = plan.targets.filter(({ weight }) => weight !== undefined);
  if (weighed.length === 0) return nothing;
  const issue = checkPlan({ ...plan, targets: weighed }).find(
    ({ path, rule }) => path.length === 1 && rule === 'sum',
  );
  const sum = formatNumber(localize.tag, Number(issue?.facts?.['value'] ?? 100));
  const error = errorAt('weights', problems, true);
  return html`<p id="weights" tabindex="-1" role="status" class=${error ? 'error' : ''}>
    ${words.weightsSum(sum)} ${error}
  </p>`;
}

/** The targets, to be written. */
export function writingPart(shown: Shown, actions: WritingActions): TemplateResult {
  const { words, draft, scheme } = shown;
  return html`<section class="stack" aria-labelledby="targets-title">
    <h3 id="targets-title">${words.writeTitle}</h3>
    <p>${words.writeIntro}</p>
    ${provisionalPart(shown, actions)}
    <ol class="targets forms">
      ${repeat(
        draft.targets,
        ({ id }) => id,
        (target, place) => targetForm(shown, target, place + 1, actions),
      )}
    </ol>
    ${weightsPart(shown)}
    <div class="stack" id="add-target" tabindex="-1">
      ${pickPart(shown, actions)}
      ${
        scheme?.planning.from === 'standard-only'
          ? nothing
          : html`<div class="row">
              <button type="button" @click=${actions.addOwn}>${words.addOwn}</button>
            </div>`
      }
    </div>
  </section>`;
}

/** What the superior expects of each behaviour value, to be written. */
export function expectationsForm(shown: Shown, { expectation }: WritingActions): TemplateResult {
  const { words, draft, localize, work } = shown;
  const disabled = work.at === 'submitting';
  return html`<section class="stack" aria-labelledby="expectations-title">
    <h3 id="expectations-title">${words.expectationsTitle}</h3>
    <p>${words.expectationHint}</p>
    <div class="sides">
      ${behaviourValues.map(({ id, label, meaning }) => {
        const value = draft.expectations[id] ?? '';
        const field = { id: `expect-${id}`, label: localize.text(label), hint: localize.text(meaning) };
        return paragraphField({ ...field, value, disabled }, (text) => expectation(id, text));
      })}
    </div>
  </section>`;
}
