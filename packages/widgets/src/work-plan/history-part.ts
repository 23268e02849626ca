import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../shared/format.ts';
import { sinceAgreed } from './differences.ts';
import type { Shown } from './shown.ts';

/** Sentences as a list. */
export function linesPart(lines: readonly string[]): TemplateResult {
  return html`<ul class="lines">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** What differs from the plan as it was agreed before; nothing where it was not. */
export function differencesPart(shown: Shown): TemplateResult | typeof nothing {
  const { words, plan } = shown;
  const lines = sinceAgreed(plan, shown);
  if (!lines) return nothing;
  return html`<section class="stack" aria-labelledby="differences-title">
    <h3 id="differences-title">${words.differencesTitle}</h3>
    ${lines.length ? linesPart(lines) : html`<p class="muted">${words.noDifferences}</p>`}
  </section>`;
}

type Entry = NonNullable<Shown['plan']['history']>[number];

function entryPart(entry: Entry, { words, localize, plan }: Shown): TemplateResult {
  const { role, id } = entry.by;
  const person = [plan.employee, plan.supervisor].find((each) => each.id === id);
  return html`<li class="entry" data-action=${entry.action}>
    <p class="entry-head">
      <strong>${words.did[entry.action]}</strong>
      <time datetime=${entry.at}>${formatMoment(localize.tag, entry.at)}</time>
      <span class="muted">${person ? `${person.name}, ` : ''}${words.roles[role]}</span>
    </p>
    ${entry.remark ? html`<p class="remark">${entry.remark}</p>` : nothing}
  </li>`;
}

/** What happened with the plan, the latest first; writing several times in a row is told once. */
export function historyPart(shown: Shown): TemplateResult {
  const { plan, words } = shown;
  const told = (plan.history ?? []).filter(
    ({ action, by }, place, all) =>
      action !== 'write' || all[place + 1]?.action !== 'write' || all[place + 1]?.by.id !== by.id,
  );
  return html`<section class="stack" aria-labelledby="history-title">
    <h3 id="history-title">${words.historyTitle}</h3>
    ${
      told.length
        ? html`<ol class="entries">
            ${[...told].reverse().map((entry) => entryPart(entry, shown))}
          </ol>`
        : html`<p class="muted">${words.noHistory}</p>`
    }
  </section>`;
}
