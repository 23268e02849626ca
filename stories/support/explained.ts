import { textIn } from '@kinerja/core';
import { type ExplainedStep, explainOutcome, localDecimal } from '@kinerja/core/explanation';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { gradeLabel } from '@kinerja/core/regulations/words';
import type { Score } from '@kinerja/core/scoring';
import { html, nothing, type TemplateResult } from 'lit';

function stepTree({ text, exact, basis, from }: ExplainedStep, open: boolean): TemplateResult {
  return html`<details ?open=${open}>
    <summary>${text}</summary>
    <p>${exact ?? nothing} <span class="cited">${basis}</span></p>
    ${
      from.length
        ? html`<ol>
            ${from.map((each) => html`<li>${stepTree(each, from.length === 1)}</li>`)}
          </ol>`
        : nothing
    }
  </details>`;
}

/** A score in words: its value and grade, and every step of its calculation; or what is missing for one. */
export function explained(score: Score, language: string): TemplateResult | typeof nothing {
  const { regulation } = score;
  if (!score.done) {
    const places = score.missing.map(({ path }) => path.join('.')).join(', ');
    return html`<p>${language === 'en' ? 'Missing' : 'Belum ada'}: <code>${places}</code></p>`;
  }
  const calculation = explainOutcome(score, { language, regulation, instrument: serviceQuestionnaire });
  if (!calculation) return nothing;
  const value = /^\d/.test(score.value) ? localDecimal(score.value, language) : calculation.value;
  const grade = score.grade === null ? value : textIn(gradeLabel(regulation, score.grade), language);
  return html`<p><strong>${value === grade ? value : `${value} · ${grade}`}</strong></p>
    ${stepTree(calculation, true)}`;
}
