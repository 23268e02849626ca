import type { FollowUp } from '@kinerja/core/records/tabulation';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../shared/format.ts';
import { today } from '../shared/today.ts';
import type { MoreWords } from './more-words.ts';
import { type Shown, numberIn } from './shown.ts';

type Words = MoreWords['followUp'];

function status({ language }: Shown, { done, due }: FollowUp, words: Words): TemplateResult {
  if (done) return html`<b class="state done">✓ ${words.done(formatDay(language, done))}</b>`;
  return due < today()
    ? html`<b class="state late">${words.late}</b>`
    : html`<b class="state">${words.open}</b>`;
}

function item(it: Shown, followUp: FollowUp, words: Words): TemplateResult {
  const { element: id, action, responsible, due, result } = followUp;
  const element = it.findings.elements.find((each) => each.id === id);
  const about = element ? words.about(it.text(element.label), numberIn(it, element.value)) : id;
  return html`<li>
    <p class="muted">${about} ${status(it, followUp, words)}</p>
    <p>${action}</p>
    ${result ? html`<p><b>${words.result}:</b> ${result}</p>` : nothing}
    <p class="muted">${words.responsible}: ${responsible} · ${words.due}: ${formatDay(it.language, due)}</p>
  </li>`;
}

/** What the office does about the answers, the lowest unsur first. */
export function followUpPart(it: Shown, { followUp: words }: MoreWords): TemplateResult {
  const { tabulation, elements } = it.findings;
  const { followUps = [] } = tabulation;
  const value = ({ element }: FollowUp): number =>
    Number(elements.find(({ id }) => id === element)?.value ?? Infinity);
  const sorted = [...followUps].sort(
    (one, other) => value(one) - value(other) || (one.due < other.due ? -1 : 1),
  );
  return html`<section>
    <h3>${words.title}</h3>
    ${
      sorted.length > 0
        ? html`<ol class="follow-ups">
            ${sorted.map((each) => item(it, each, words))}
          </ol>`
        : html`<p class="muted">${words.none}</p>`
    }
  </section>`;
}
