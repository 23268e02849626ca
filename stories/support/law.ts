import { textIn } from '@kinerja/core';
import { localDecimal, stepWords } from '@kinerja/core/explanation';
import { lawWords } from '@kinerja/core/regulations/words';
import type { Citation } from '@kinerja/core/scoring';
import { html, type TemplateResult } from 'lit';

/** What every regulation has: which law it is, and a citation for each of its numbers, under the same name. */
export interface Law {
  readonly id: string;
  readonly inForce: { readonly from: string; readonly until?: string };
  readonly citations: Readonly<Record<string, Citation>>;
}

/** Where a number stands, and how far it can be relied on. */
export function cited({ law, place, status }: Citation, language = 'id'): TemplateResult {
  const words = stepWords[language === 'en' ? 'en' : 'id'].statuses[status];
  return html`<span class="cited">${law}, ${place} <em>(${words})</em></span>`;
}

/**
 * A table with a caption. In a narrow window each row becomes a card in which every cell names its column, and roles
 * keep it a table to a screen reader; a `matrix`, which is read across and down, stays one to the eye too.
 */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
  kind: 'cards' | 'matrix' = 'cards',
): TemplateResult {
  const [, ...others] = heads;
  return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table role="table" class=${kind}>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${first}</th>
              ${cells.map((cell, at) => html`<td role="cell" data-caption=${others[at] ?? ''}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A year, a month or a day, as people write it. */
export function when(day: string, language: string): string {
  const [, month, date] = day.split('-');
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) parts.month = 'long';
  if (date) parts.day = 'numeric';
  return new Intl.DateTimeFormat(language, parts).format(new Date(day));
}

/** From when to when a law is in force. */
export function periodIn({ from, until }: Law['inForce'], language: string): string {
  const english = language === 'en';
  if (!until) return `${english ? 'in force since' : 'berlaku sejak'} ${when(from, language)}`;
  const [since, to] = english ? ['in force from', 'to'] : ['berlaku', 'sampai'];
  return `${since} ${when(from, language)} ${to} ${when(until, language)}`;
}

/** The title of a law by the id of a regulation, when it is in force, and what follows. */
export function lawPage(
  { id, inForce }: Omit<Law, 'citations'>,
  language: string,
  content: unknown,
): TemplateResult {
  const { name, title } = lawWords(id);
  return html`<article class="law">
    <h2>${name}: ${textIn(title, language)}</h2>
    <p><code>${id}</code> · ${periodIn(inForce, language)}</p>
    ${content}
  </article>`;
}

function value(it: unknown, language: string): unknown {
  if (Array.isArray(it)) {
    const plain = it.every((each) => typeof each !== 'object');
    return plain
      ? it.map((each) => localDecimal(String(each), language)).join(' · ')
      : html`<ul>
          ${it.map((each) => html`<li>${value(each, language)}</li>`)}
        </ul>`;
  }
  if (typeof it !== 'object' || it === null) return localDecimal(String(it), language);
  return html`<dl>
    ${Object.entries(it).map(
      ([name, each]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value(each, language)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Every number of a regulation with its citation, as the rule itself holds them. */
export function numbers(law: Law, language = 'id'): TemplateResult {
  const held = law as unknown as Readonly<Record<string, unknown>>;
  const rows = Object.entries(law.citations).map(([name, citation]) => [
    html`<code>${name}</code>`,
    value(held[name], language),
    cited(citation, language),
  ]);
  return language === 'en'
    ? table(`Numbers and their sources: ${law.id}`, ['Name', 'Value', 'Source'], rows)
    : table(`Angka dan sumbernya: ${law.id}`, ['Nama', 'Nilai', 'Sumber'], rows);
}
