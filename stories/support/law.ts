import { type Text, textIn } from '@kinerja/core';
import type { Citation, Regulation, Step } from '@kinerja/core/scoring';
import { titles } from '@kinerja/core/regulations/titles';
import { html, type TemplateResult } from 'lit';

/** Where a number stands, and how far it can be relied on. */
export function cited({ law, place, status }: Citation): TemplateResult {
  return html`<span class="cited">${law}, ${place} (${status})</span>`;
}

/** A table with a caption; it scrolls by itself in a narrow window. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult {
  return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The title of a regulation by its short title, when it is in force, and what follows. */
export function lawPage(
  law: string,
  { id, inForce }: Pick<Regulation<never>, 'id' | 'inForce'>,
  language: string,
  content: unknown,
): TemplateResult {
  const title = titles[law];
  return html`<article class="law">
    <h2>${law}${title ? html`: ${textIn(title, language)}` : ''}</h2>
    <p>
      <code>${id}</code> · ${language === 'en' ? 'in force from' : 'berlaku sejak'}
      ${inForce.from}${inForce.until ? ` – ${inForce.until}` : ''}
    </p>
    ${content}
  </article>`;
}

/** A label in the language of the page. */
export function label(text: Text, language: string): string {
  return textIn(text, language);
}

/** The tree of a score as data: value, arguments and citation of every step, with its origin inside. */
export function tree({ id, value, arguments: facts, citation, from }: Step): TemplateResult {
  const told = Object.entries(facts).map(([name, fact]) => `${name} = ${fact}`);
  return html`<details open>
    <summary><strong>${id}</strong> ${value}</summary>
    <p class="cited">${told.join(', ')}</p>
    <p>${cited(citation)}</p>
    ${
      from.length
        ? html`<ol>
            ${from.map((origin) => html`<li>${tree(origin)}</li>`)}
          </ol>`
        : ''
    }
  </details>`;
}
