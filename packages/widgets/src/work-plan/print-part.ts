import { type Plan, type Target, behaviourValues } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod } from '../shared/format.ts';
import { goalText } from './differences.ts';
import type { Shown } from './shown.ts';

function personPart(person: Plan['employee'], title: string, { words }: Shown): TemplateResult {
  const { form } = words;
  const rows = [
    [form.name, person.name],
    [form.nip, person.nip ?? form.blank],
    [form.rank, person.rank ?? form.blank],
    [form.position, person.position],
    [form.unit, person.unit ?? ''],
  ];
  return html`<table>
    <caption>
      ${title}
    </caption>
    <tbody>
      ${rows.map(
        ([label, value]) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function resultRow(target: Target, number: number, shown: Shown): TemplateResult {
  return html`<tr>
    <td>${number}</td>
    <td>${target.supports ?? '—'}</td>
    <td>${target.result}</td>
    <td>${shown.about.aspects[target.indicator.aspect]}</td>
    <td>${target.indicator.name}</td>
    <td>${goalText(target, shown).replace(/^Target: /, '')}</td>
  </tr>`;
}

function resultsPart(plan: Plan, shown: Shown): TemplateResult {
  const { form } = shown.words;
  const columns = [form.number, form.superiorResult, form.result, form.aspect, form.indicator, form.target];
  return html`<table>
    <caption>
      ${form.results}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${plan.targets.map((target, place) => resultRow(target, place + 1, shown))}
    </tbody>
  </table>`;
}

function behaviourPart(plan: Plan, { words, localize }: Shown): TemplateResult {
  const { form } = words;
  const columns = [form.number, form.behaviour, form.expectation];
  return html`<table>
    <caption>
      ${form.behaviour}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${behaviourValues.map(
        ({ id, label, guides }, place) =>
          html`<tr>
            <td>${place + 1}</td>
            <td>
              <strong>${localize.text(label)}</strong>
              <ul>
                ${guides.map((guide) => html`<li>${localize.text(guide)}</li>`)}
              </ul>
            </td>
            <td>${plan.expectations[id] ?? '—'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The plan as the official form lays it out; it is there on paper only, and says what is stored. */
export function printPart(shown: Shown): TemplateResult | typeof nothing {
  const { stored, words, localize } = shown;
  if (!stored) return nothing;
  const { form } = words;
  return html`<div class="paper">
    <h2>${form.title}</h2>
    ${stored.stage === 'agreed' ? nothing : html`<p class="mark">${form.draft}</p>`}
    <p>${form.period}: ${formatPeriod(localize.tag, stored.period)}</p>
    <div class="persons">
      ${personPart(stored.employee, form.rated, shown)} ${personPart(stored.supervisor, form.rater, shown)}
    </div>
    ${resultsPart(stored, shown)} ${behaviourPart(stored, shown)}
    <div class="persons signatures">
      ${(
        [
          [form.rated, stored.employee],
          [form.rater, stored.supervisor],
        ] as const
      ).map(
        ([title, { name, nip }]) =>
          html`<div>
            <p>${form.place} ${form.blank}</p>
            <p>${title}</p>
            <p class="sign">${name}</p>
            ${nip ? html`<p>${form.nip} ${nip}</p>` : nothing}
          </div>`,
      )}
    </div>
  </div>`;
}
