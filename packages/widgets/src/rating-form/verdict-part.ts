import type { Level } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, type Mend, choicePart } from '../parts/field.ts';
import { type MatrixView, matrixPart } from '../parts/matrix.ts';
import type { MatrixWords } from '../parts/matrix.words.ts';
import type { Axis } from './draft.ts';
import type { RatingWords } from './rating-words.ts';

/** One of the two ratings as a whole, in finished words. */
export interface OverallView {
  readonly axis: Axis;
  readonly label: string;
  readonly count: string;
  readonly level: Level | undefined;
  readonly error: string | undefined;
}

/** The two ratings, where they lead, and what is missing. */
export interface VerdictView {
  readonly overall: readonly OverallView[];
  readonly levels: readonly Choice[];
  readonly matrix: MatrixView;
  /** The predicate that the choice leads to, or why there is none yet. */
  readonly preview: string;
  readonly missing: readonly (Mend & { readonly required: boolean })[];
  readonly disabled: boolean;
}

export interface VerdictActions {
  readonly level: (axis: Axis, level: Level) => void;
  readonly go: (id: string) => void;
}

function overallPart(view: OverallView, verdict: VerdictView, words: RatingWords, actions: VerdictActions) {
  const { axis, label, count, level, error } = view;
  const hint = `${words.overallHint} ${count}`;
  const frame = { id: `${axis}-overall`, label, hint, error, choices: verdict.levels, chosen: level ?? '' };
  return choicePart(frame, (value) => actions.level(axis, value as Level), verdict.disabled);
}

function missingPart({ missing }: VerdictView, words: RatingWords, go: VerdictActions['go']): TemplateResult {
  return html`<div class="missing">
    <p><strong>${words.missingTitle}</strong></p>
    <ul>
      ${missing.map(
        ({ id, text, required }) =>
          html`<li>
            <button type="button" class="link" @click=${() => go(id)}>${text}</button>
            <span class="muted">${required ? words.required : words.optional}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The supervisor's two ratings with a live look at the matrix; nothing is filled in for him. */
export function verdictPart(
  view: VerdictView,
  words: RatingWords,
  matrixWords: MatrixWords,
  actions: VerdictActions,
): TemplateResult {
  return html`<section class="verdict stack" aria-labelledby="verdict-title">
    <h3 id="verdict-title">${words.verdictTitle}</h3>
    <p>${words.verdictIntro}</p>
    <div class="sides">
      <div class="stack">${view.overall.map((each) => overallPart(each, view, words, actions))}</div>
      <div class="stack">
        ${matrixPart(view.matrix, matrixWords)}
        <p class="preview" part="grade" role="status">${view.preview}</p>
      </div>
    </div>
    ${view.missing.length ? missingPart(view, words, actions.go) : nothing}
  </section>`;
}
