import { type WeakItem, developmentGrounds, sameAbout } from '@kinerja/core/cycle';
import { levels } from '@kinerja/core/evaluation';
import { gradeLabel } from '@kinerja/core/regulations/words';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../shared/format.ts';
import { basisPart } from './basis-part.ts';
import { type Shown, aboutInWords, isOver } from './shown.ts';

/** What is chosen from weak items; `undefined` where nothing can be. */
export interface ChoosingActions {
  readonly add: (item: WeakItem) => void;
}

/** The name of an item, fit for an attribute. */
export const keyOf = ({ about }: WeakItem): string =>
  'id' in about ? `${about.type}-${about.id}` : about.type;

function levelPart({ level, from }: WeakItem, { words, localize }: Shown): TemplateResult | typeof nothing {
  if (from !== 'rating' || level === null) return nothing;
  const found = levels.find((each) => each.level === level);
  // What holds the predicate down and is not low can still grow.
  if (level !== 'below') return html`<span class="level grows">${words.weak.potential}</span>`;
  return html`<span class="level low">▾ ${found ? localize.text(found.label) : level}</span>`;
}

function whyPart(item: WeakItem, shown: Shown): TemplateResult | typeof nothing {
  const { because, plan, scheme, localize, words } = shown;
  if (!because || item.reasons.length === 0) return nothing;
  const reading = {
    language: localize.tag,
    regulation: plan.regulation,
    targets: plan.targets,
    ...(scheme && { scheme }),
  };
  return html`<details class="why" ?open=${item.said.length === 0}>
    <summary>${words.weak.why}<span class="hidden">: ${aboutInWords(item.about, shown)}</span></summary>
    <ul>
      ${item.reasons.map((reason) => html`<li>${because(reason, reading)}</li>`)}
    </ul>
  </details>`;
}

function saidPart({ said }: WeakItem, { words, localize }: Shown): TemplateResult | typeof nothing {
  if (said.length === 0) return nothing;
  return html`${said.map(
    ({ source, on, words: quoted }) =>
      html`<blockquote>
        <p>${quoted}</p>
        <footer class="muted">${words.weak.saidIn[source](formatDay(localize.tag, on))}</footer>
      </blockquote>`,
  )}`;
}

function choosePart(
  item: WeakItem,
  shown: Shown,
  actions: ChoosingActions | undefined,
): TemplateResult | typeof nothing {
  const { words, draft, current } = shown;
  const areas = draft ? draft.areas : current && !isOver(current) ? current.areas : [];
  if (areas.some(({ about }) => sameAbout(about, item.about)))
    return html`<p class="chosen"><span aria-hidden="true">✓</span> ${words.weak.chosen}</p>`;
  if (!actions) return nothing;
  return html`<div class="row">
    <button type="button" data-add=${keyOf(item)} @click=${() => actions.add(item)}>
      ${words.weak.choose}<span class="hidden">: ${aboutInWords(item.about, shown)}</span>
    </button>
  </div>`;
}

function groundsPart(shown: Shown): TemplateResult | typeof nothing {
  const { scheme, judgement, words, localize } = shown;
  const all = scheme ? developmentGrounds(scheme, judgement?.predicate ?? null) : [];
  const shownOnes = all.filter(({ due }) => due !== false);
  if (shownOnes.length === 0) return nothing;
  return html`<div class="grounds">
    <h4>${words.weak.grounds}</h4>
    <ul>
      ${shownOnes.map(
        ({ followUp, due, citation }) =>
          html`<li>
            <strong>${localize.text(followUp.label)}</strong>
            <span class=${due ? 'due' : 'muted'}>· ${due ? words.weak.due : words.weak.mayBeDue}</span>
            ${basisPart(citation, shown)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function predicatePart({ judgement, plan, words, localize }: Shown): TemplateResult | typeof nothing {
  if (!judgement?.predicate) return nothing;
  const label = localize.text(gradeLabel(plan.regulation, judgement.predicate));
  return html`<p><strong>${words.weak.judged(label)}</strong></p>`;
}

/** What can become better, with why, and where possible a way to put it into the plan; folded beside what was agreed. */
export function weakPart(shown: Shown, actions: ChoosingActions | undefined): TemplateResult {
  const { words, current } = shown;
  const folded = !actions && current !== null && current.stage !== 'draft';
  const title = html`<h3 id="weak-title" tabindex="-1">${words.weak.title}</h3>`;
  return html`<section class="weak stack" aria-labelledby="weak-title">
    ${
      folded
        ? html`<details class="stack">
            <summary>${title}</summary>
            ${listPart(shown, actions)}
          </details>`
        : html`${title} ${listPart(shown, actions)}`
    }
  </section>`;
}

function listPart(shown: Shown, actions: ChoosingActions | undefined): TemplateResult {
  const { weak, words } = shown;
  return html`<p class="muted">${weak.length ? words.weak.text : words.weak.none}</p>
    ${predicatePart(shown)}
    ${
      weak.length
        ? html`<ul class="cards">
            ${weak.map(
              (item) =>
                html`<li class="card" data-item=${keyOf(item)}>
                  <p class="card-head">
                    <strong>${aboutInWords(item.about, shown)}</strong> ${levelPart(item, shown)}
                  </p>
                  ${saidPart(item, shown)} ${whyPart(item, shown)} ${choosePart(item, shown, actions)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${groundsPart(shown)}`;
}
