import type { Level } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, type Mend, choicePart } from '../parts/field.ts';
import { type MatrixView, matrixPart } from '../parts/matrix.ts';
import type { MatrixWords } from '../parts/matrix.words.ts';
import type { Axis } from './draft.ts';
import { notedPart } from './noted-part.ts';
import type { RatingWords } from './rating-words.ts';

/** One of the two ratings as a whole, in finished words. */
export interface OverallView {
  readonly axis: Axis;
  readonly label: string;
  readonly count: string;
  readonly level: Level | undefined;
  readonly error: string | undefined;
  readonly note: string;
  /** Whether there is a field for its reason. */
  readonly noted: boolean;
  readonly noteError: string | undefined;
}

/** The ratings as a whole, where they lead, and what is missing. */
export interface VerdictView {
  readonly title: string;
  readonly intro: string;
  /** What a rater may choose instead of a level; nothing for whom the predicate needs one. */
  readonly unable: string | undefined;
  readonly overall: readonly OverallView[];
  readonly levels: readonly Choice[];
  /** The predicate that the choice leads to, or why there is none yet; nothing where it leads to none. */
  readonly leads: { readonly matrix: MatrixView; readonly preview: string } | undefined;
  readonly missing: readonly (Mend & { readonly required: boolean })[];
  readonly disabled: boolean;
}

export interface VerdictActions {
  readonly axis: (axis: Axis, change: { readonly level?: Level | undefined; readonly note?: string }) => void;
  readonly go: (id: string) => void;
}

function notePart(
  { axis, label, note, noteError }: OverallView,
  disabled: boolean,
  words: RatingWords,
  actions: VerdictActions,
): TemplateResult {
  const frame = { id: `${axis}-overall-note`, label: words.reason, of: label, error: noteError };
  return notedPart(frame, note, disabled, (text) => actions.axis(axis, { note: text }));
}

function overallPart(
  view: OverallView,
  verdict: VerdictView,
  words: RatingWords,
  actions: VerdictActions,
): TemplateResult {
  const { axis, label, count, level, error, noted } = view;
  const hint = `${words.overallHint} ${count}`;
  const { unable, levels, disabled } = verdict;
  const choices = unable ? [...levels, { value: 'unable', label: unable }] : levels;
  const chosen = level ?? (unable ? 'unable' : '');
  const frame = { id: `${axis}-overall`, label, hint, error, choices, chosen };
  const choose = (value: string): void =>
    actions.axis(axis, { level: value === 'unable' ? undefined : (value as Level) });
  return html`${choicePart(frame, choose, disabled)}
  ${noted ? notePart(view, disabled, words, actions) : nothing}`;
}

function missingPart({ missing }: VerdictView, words: RatingWords, go: VerdictActions['go']): TemplateResult {
  return html`<div class="missing">
    <p><strong>${words.missingTitle}</strong></p>
    <ul class="places">
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

function leadsPart({ leads }: VerdictView, matrixWords: MatrixWords): TemplateResult | typeof nothing {
  if (!leads) return nothing;
  return html`<div class="stack">
    ${matrixPart(leads.matrix, matrixWords)}
    <p class="preview" part="grade" role="status">${leads.preview}</p>
  </div>`;
}

/** The ratings as a whole with a live look at the matrix; nothing is filled in for anybody. */
export function verdictPart(
  view: VerdictView,
  words: RatingWords,
  matrixWords: MatrixWords,
  actions: VerdictActions,
): TemplateResult {
  return html`<section class="verdict stack" aria-labelledby="verdict-title">
    <h3 id="verdict-title">${view.title}</h3>
    <p>${view.intro}</p>
    <div class="sides">
      <div class="stack">${view.overall.map((each) => overallPart(each, view, words, actions))}</div>
      ${leadsPart(view, matrixWords)}
    </div>
    ${view.missing.length ? missingPart(view, words, actions.go) : nothing}
  </section>`;
}
