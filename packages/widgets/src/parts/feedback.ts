import type { Rating } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import type { RatedWords } from './rated.words.ts';

/** What is good already, and what to improve; nothing when neither was written. Needs `ratedStyles`. */
export function feedbackPart(
  { strengths, improvements }: Pick<Rating, 'strengths' | 'improvements'>,
  words: RatedWords,
): TemplateResult | typeof nothing {
  if (!strengths && !improvements) return nothing;
  return html`<div class="feedback">
    ${
      strengths
        ? html`<div>
            <h3>${words.strengths}</h3>
            <p class="note">${strengths}</p>
          </div>`
        : nothing
    }
    ${
      improvements
        ? html`<div>
            <h3>${words.improvements}</h3>
            <p class="note">${improvements}</p>
          </div>`
        : nothing
    }
  </div>`;
}
