import { matrixStepWords, sourceOf } from '@kinerja/core/explanation';
import type { DevelopmentHours } from '@kinerja/core/cycle';
import { html, type TemplateResult } from 'lit';
import type { Shown } from './shown.ts';

/** Law and place, and how far it can be relied on, which has to be seen wherever it is used. */
export function basisPart(
  citation: DevelopmentHours['citation'],
  { words, localize }: Shown,
): TemplateResult {
  const frame = localize.words(matrixStepWords);
  const { law, place } = sourceOf(citation, frame);
  return html`<span class="basis" data-status=${citation.status}
    >${words.weak.basis(law, place, frame.statuses[citation.status])}</span
  >`;
}
