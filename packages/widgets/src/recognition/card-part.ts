import type { Award } from '@kinerja/core/cycle';
import { matrixStepWords, sourceOf } from '@kinerja/core/explanation';
import { type TemplateResult, html, nothing, svg } from 'lit';
import { formatDay, formatMonth, formatPeriod } from '../shared/format.ts';
import type { Localize } from '../shared/localize.ts';
import type { Shown } from './shown.ts';

/** A ribbon, so that it is seen at a glance what this is; it says nothing that is not written. */
const medal = svg`<svg class="medal" viewBox="0 0 48 56" aria-hidden="true" focusable="false">
  <path class="ribbon" d="M14 30 8 54l10-5 6 7 3-22zM34 30l6 24-10-5-6 7-3-22z" />
  <circle class="disc" cx="24" cy="20" r="18" />
  <circle class="ring" cx="24" cy="20" r="12.5" />
  <path class="star" d="m24 11 2.8 5.7 6.2.9-4.5 4.4 1.1 6.2L24 25.3l-5.6 2.9 1.1-6.2-4.5-4.4 6.2-.9z" />
</svg>`;

/** The days that an award is for, as short as they can be said. */
export function stretchOf({ every, stretch }: Award, { localize: { tag }, words }: Shown): string {
  if (every === 'month') return formatMonth(tag, stretch.to.slice(0, 7));
  const year = stretch.to.slice(0, 4);
  const whole = stretch.from === `${year}-01-01` && stretch.to === `${year}-12-31`;
  return whole ? words.wholeYear(year) : formatPeriod(tag, stretch);
}

/** What the rule rests on, with its status. */
export function basisOf(citation: Award['basis'], { words, localize }: Shown): string {
  const frame = localize.words(matrixStepWords);
  const { law, place } = sourceOf(citation, frame);
  return words.basis(law, place, frame.statuses[citation.status]);
}

/** The official label, in the reader's language where the scheme has it. */
export const labelOf = ({ label }: Award, localize: Localize): string => localize.text(label);

/** One award: who, for what, when, why, and on request by which rule. */
export function cardPart(
  award: Award,
  shown: Shown,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { words, localize } = shown;
  const { id, employee, unit, unitSize, ground, announced, kind, every } = award;
  return html`<li>
    <article class="award ${kind}" part="award" aria-labelledby=${`award-${id}`} data-award=${id}>
      ${medal}
      <div class="what">
        <p class="muted">${labelOf(award, localize)} · ${stretchOf(award, shown)}</p>
        <h4 id=${`award-${id}`}>${employee.name}</h4>
        <p>${employee.position}, ${unit}</p>
        <blockquote>${ground}</blockquote>
        <p class="muted">${words.announced(formatDay(localize.tag, announced))}</p>
        ${more}
        <details>
          <summary>${words.ground}<span class="hidden">: ${employee.name}</span></summary>
          <p>${words.kinds[kind]}, ${words.every[every]}, ${words.among(unitSize)}.</p>
          <p class="muted">${basisOf(award.basis, shown)}</p>
        </details>
      </div>
    </article>
  </li>`;
}
