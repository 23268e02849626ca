import { html, nothing, type TemplateResult } from 'lit';
import type { ItemInWords } from './in-words.ts';
import type { RemindersWords } from './reminders-words.ts';

function whenPart({ day, left }: ItemInWords): TemplateResult {
  return html`<p>
    ${day ? html`<time datetime=${day.day}>${day.inWords}</time> · ` : nothing}<span class="left"
      >${left}</span
    >
  </p>`;
}

/** What was not reported on: with many cards of one title it is what tells them apart. */
function targetsPart({ targets }: ItemInWords, words: RemindersWords): TemplateResult | typeof nothing {
  return targets.length > 0 ? html`<p>${words.targets} ${targets.join('; ')}</p>` : nothing;
}

function groundPart({ basis, each }: ItemInWords, words: RemindersWords): TemplateResult {
  return html`<details>
    <summary>${words.ground}</summary>
    ${
      each.length > 0
        ? html`<ul>
            ${each.map((line) => html`<li>${line}</li>`)}
          </ul>`
        : nothing
    }
    <p class="muted">${basis}</p>
  </details>`;
}

/** One thing to do: what, for whom, by when, and on request why. */
export function itemPart(item: ItemInWords, words: RemindersWords): TemplateResult {
  const heading = `item-${item.id}`;
  return html`<li>
    <article class="item ${item.state}" aria-labelledby=${heading} data-item=${item.id}>
      <h4 id=${heading}>${item.title}</h4>
      ${targetsPart(item, words)}
      <p class="muted">${item.about}</p>
      ${whenPart(item)} ${item.remarks.map((remark) => html`<p class="muted">${remark}</p>`)}
      ${item.link ? html`<a class="go" href=${item.link} aria-describedby=${heading}>${words.go}</a>` : nothing}
      ${groundPart(item, words)}
    </article>
  </li>`;
}
