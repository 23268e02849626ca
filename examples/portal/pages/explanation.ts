import { html } from 'hono/html';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import type { Step } from '@kinerja/core/scoring';
import { type Figure, comma, figuresOf, shown, stepsWith } from '../figures.ts';
import type { Markup } from './layout.ts';

/** The index in one line: what a reader without script sees in the place of the results widget. */
export function summary(tabulation: Tabulation | null): Markup {
  const figure = tabulation ? figuresOf(tabulation)[0] : undefined;
  if (!tabulation || !figure) return html`<p>Belum ada jawaban.</p>`;
  const people =
    tabulation.respondents === null ? 'jumlah responden tidak dicetak' : `${tabulation.respondents} jawaban`;
  return html`<p>
    Indeks kepuasan masyarakat <strong>${comma(figure.value)}</strong>, mutu ${figure.grade}
    (${figure.label}), ${people}.
  </p>`;
}

function meanRow(weighted: Step, names: ReadonlyMap<string, string>): Markup {
  const mean = weighted.from[0] ?? weighted;
  const { element = '', sum, count } = mean.arguments;
  return html`
    <tr>
      <th scope="row">${names.get(String(element)) ?? element}</th>
      <td class="number">${sum === undefined ? 'tercetak' : `${sum} ÷ ${count}`}</td>
      <td class="number">${shown(mean.value, 4)}</td>
      <td class="number">${shown(weighted.value, 4)}</td>
    </tr>
  `;
}

const cited = ({ citation }: Step): string =>
  `${citation.law}, ${citation.place}${citation.status === 'assumption' ? ' (anggapan)' : ''}`;

function finalSteps(figure: Figure): Markup {
  const sentence: Partial<Record<Step['id'], (step: Step) => string>> = {
    total: (step) => `Jumlah NRR tertimbang (NI) = ${shown(step.value, 6)}`,
    converted: (step) => `NI × ${step.arguments.factor} = ${shown(step.value, 6)}`,
    rounded: (step) => `Dibulatkan ke ${step.arguments.digits} desimal = ${comma(step.value)}`,
    graded: (step) => `Mulai ${comma(String(step.arguments.from))} bermutu ${step.value} (${figure.label})`,
  };
  const ids = ['total', 'converted', 'rounded', 'graded'] as const;
  const steps = ids.flatMap((id) => stepsWith(id, figure.step));
  return html`<ol class="steps">
    ${steps.map((step) => html`<li>${sentence[step.id]?.(step) ?? step.value} <small>${cited(step)}</small></li>`)}
  </ol>`;
}

const heading = ({ weight, value, grade, label }: Figure): Markup => html`
  <summary>
    <span class="weight">Bobot ${weight}</span>
    <span class="mark">Mutu ${grade}, ${label.toLowerCase()}</span>
    <strong class="value">${comma(value)}</strong>
  </summary>
`;

/** One figure in one line, with every step of it folded away until somebody asks. */
function working(figure: Figure, names: ReadonlyMap<string, string>): Markup {
  const weighted = stepsWith('weighted', figure.step);
  const [first] = weighted;
  return html`
    <details class="working">
      ${heading(figure)}
      <div class="scroll" role="group" tabindex="0" aria-label="Nilai per unsur, bobot ${figure.weight}">
        <table class="table compact">
          <thead>
            <tr>
              <th scope="col">Unsur</th>
              <th scope="col" class="number">Jumlah ÷ terisi</th>
              <th scope="col" class="number">NRR</th>
              <th scope="col" class="number">× ${figure.weight}</th>
            </tr>
          </thead>
          <tbody>
            ${weighted.map((step) => meanRow(step, names))}
          </tbody>
        </table>
      </div>
      ${finalSteps(figure)}
      <p class="note">Aturan <code>${figure.regulation}</code>. Bobot: ${first ? cited(first) : ''}.</p>
    </details>
  `;
}

/** The index in the three weightings that offices use, one below the other, each with its steps. */
export function workings(tabulation: Tabulation): Markup {
  const names = new Map(tabulation.elements.map(({ id, label }) => [id, label.id]));
  return html`<div class="workings">${figuresOf(tabulation).map((figure) => working(figure, names))}</div>`;
}
