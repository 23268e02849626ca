import type { Axes } from '@kinerja/core/evaluation';
import { matrixGuide, nextGrade, reasonSentence, reasons, wayInWords } from '@kinerja/core/explanation';
import type { Receipt } from '@kinerja/core/receipt';
import { html, nothing, type TemplateResult } from 'lit';
import type { Languages, Localize } from '../../shared/localize.ts';
import type { EvaluationRegulation, RatingNames } from '../../shared/rating-names.ts';

interface WhyWords {
  readonly reasons: string;
  readonly way: string;
  readonly wayHint: string;
}

const whyWords: Languages<WhyWords> = {
  id: {
    reasons: 'Yang menahan predikat ini',
    way: 'Jalan ke predikat berikutnya',
    wayHint: 'Dihitung dari matriks aturan; yang menilai tetap atasan Anda.',
  },
  en: {
    reasons: 'What holds this predicate down',
    way: 'The way to the next predicate',
    wayHint: 'Computed from the matrix of the rule; your supervisor still rates.',
  },
};

/** Why the predicate is not higher, and what would have to be otherwise for the next one. */
export function whyPart(
  { input, outcome }: Receipt<Axes>,
  regulation: EvaluationRegulation,
  localize: Localize,
  names: RatingNames,
): TemplateResult | typeof nothing {
  if (!outcome.done) return nothing;
  const words = localize.words(whyWords);
  const guide = matrixGuide(regulation);
  const reading = {
    regulation: regulation.id,
    language: localize.tag,
    name: (id: string, as: string) => (as === 'item' ? names.item(id) : undefined),
  };
  const why = reasons(guide, outcome);
  const way = wayInWords(nextGrade(guide, input), reading);
  return html`${
      why.length
        ? html`<h4>${words.reasons}</h4>
            <ul class="plain reasons">
              ${why.map((reason) => html`<li>${reasonSentence(reason, reading)}</li>`)}
            </ul>`
        : nothing
    }
    <h4>${words.way}</h4>
    <ul class="plain way">
      ${way.map((line) => html`<li>${line.trim()}</li>`)}
    </ul>
    <p class="muted">${words.wayHint}</p>`;
}
