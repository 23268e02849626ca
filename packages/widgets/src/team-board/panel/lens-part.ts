import { type RaterIndices, judgementsOf, raterLens } from '@kinerja/core/calibration';
import { levels } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { cardsTable } from '../../parts/cards-table.ts';
import { formatNumber } from '../../shared/format.ts';
import { headingPart } from './heading.ts';
import type { Opened } from './shown.ts';

/** Fewer others than this tell nothing of a habit. */
const ENOUGH = 3;

type Judged = Opened['others'];

/** How the supervisor used the scale for these people. */
function indicesOf(evaluations: Judged, supervisor: string): RaterIndices | undefined {
  const scale = { minimum: 1, maximum: levels.length };
  return raterLens(judgementsOf(evaluations), scale).raters.find(({ rater }) => rater === supervisor);
}

/** This rating beside the others of the same supervisor in the same stretch: it informs, and corrects nothing. */
export function lensPart(shown: Opened): TemplateResult | typeof nothing {
  const { words, evaluation, others, supervisor, about, localize, roles } = shown;
  const looks = roles.includes('performance-team') || roles.includes('supervisor');
  if (!looks || !evaluation.outcomes.raw) return nothing;
  const { from, to } = evaluation.stretch;
  const beside = others.filter(
    ({ supervisor: led, employee, stretch }) =>
      led.id === supervisor.id && employee.id !== about.id && stretch.from === from && stretch.to === to,
  );
  const here = indicesOf([evaluation], supervisor.id);
  const there = indicesOf(beside, supervisor.id);
  const title = headingPart(shown, 'member-lens', words.lensTitle);
  if (!here || !there || there.ratees < ENOUGH)
    return html`<section class="stack" aria-labelledby="member-lens">
      ${title}
      <p class="muted">${words.lensFew}</p>
    </section>`;
  const number = (value: number): string => formatNumber(localize.tag, value.toFixed(2), 2);
  const percent = (value: number): string => `${formatNumber(localize.tag, Math.round(value * 100))}%`;
  return html`<section class="stack" aria-labelledby="member-lens">
    ${title}
    <p>${words.lensIntro}</p>
    ${cardsTable({
      caption: words.tableOf(words.lensTitle),
      columns: words.lensColumns(supervisor.name, there.ratees),
      rows: [
        [words.lensMean, number(here.mean), number(there.mean)],
        [words.lensTop, percent(here.top), percent(there.top)],
        [words.lensBottom, percent(here.bottom), percent(there.bottom)],
        [words.lensSame, percent(here.modal), percent(there.modal)],
      ],
    })}
  </section>`;
}
