import { matrixStepWords } from '@kinerja/core/explanation';
import type { DevelopmentHours } from '@kinerja/core/cycle';
import { html, type TemplateResult } from 'lit';
import type { Shown } from './shown.ts';

/** Law and place, and how far it can be relied on, which has to be seen wherever it is used. */
export function basisPart(
  { law, place, status }: DevelopmentHours['citation'],
  { words, localize }: Shown,
): TemplateResult {
  const { statuses } = localize.words(matrixStepWords);
  return html`<span class="basis" data-status=${status}
    >${words.weak.basis(law, place, statuses[status])}</span
  >`;
}
