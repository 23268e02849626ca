import type { Level } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import { type Entry, entriesPart } from '../parts/entries.ts';
import type { EntriesWords } from '../parts/entries.words.ts';
import { type Choice, choicePart } from '../parts/field.ts';
import type { Measure } from '../parts/measure-facts.ts';
import { measureFactsPart, measurePart } from '../parts/measure.ts';
import { type Rated, judgementPart } from '../parts/rated.ts';
import type { RatedWords } from '../parts/rated.words.ts';
import type { Axis, ItemDraft } from './draft.ts';
import { notedPart } from './noted-part.ts';
import type { RatingWords } from './rating-words.ts';

/** The words of all that stands around an item. */
export interface ItemWords {
  readonly rating: RatingWords;
  readonly rated: RatedWords;
  readonly entries: EntriesWords;
}

/** One item that is rated, in finished words. */
export interface ItemView {
  readonly axis: Axis;
  readonly id: string;
  readonly name: string;
  /** The name of the question, e.g. "Penilaian Anda". */
  readonly question: string;
  readonly levels: readonly Choice[];
  readonly draft: ItemDraft;
  /** Whether what is chosen needs a reason. */
  readonly reason: boolean;
  readonly error: string | undefined;
  readonly noteError: string | undefined;
  readonly self: Rated | undefined;
  readonly disabled: boolean;
}

/** A target with its evidence. */
export interface ResultView extends ItemView {
  readonly indicator: string;
  /** Said in place of the evidence, to whom it is not shown. */
  readonly without: string | undefined;
  readonly measure: Measure;
  readonly entries: readonly Entry[];
  /** What the numbers suggest; it is never filled in. */
  readonly proposal: { readonly level: string; readonly source: string } | undefined;
}

/** A behaviour value with what it means. */
export interface ValueView extends ItemView {
  readonly meaning: string;
  readonly guides: readonly string[];
  readonly expectation: string | undefined;
}

export type ChangeItem = (axis: Axis, id: string, change: Partial<ItemDraft>) => void;

/** A level, or that the rater cannot judge this; never both. */
function chosen(value: string): Partial<ItemDraft> {
  return value === 'unable' ? { level: undefined, unable: true } : { level: value as Level, unable: false };
}

function judgingPart(view: ItemView, words: ItemWords, change: ChangeItem): TemplateResult {
  const { axis, id, draft, levels, question, self, disabled, error, noteError } = view;
  const frame = {
    id: `${axis}-${id}`,
    label: question,
    of: view.name,
    error,
    choices: levels,
    chosen: draft.level ?? (draft.unable ? 'unable' : ''),
  };
  const label = view.reason ? words.rating.reason : words.rating.note;
  const note = { id: `${axis}-${id}-note`, label, of: view.name, error: noteError };
  return html`<div class="judging stack">
    ${self ? judgementPart(words.rated.self, self, words.rated) : nothing}
    ${choicePart(frame, (value) => change(axis, id, chosen(value)), disabled)}
    ${notedPart(note, draft.note, disabled, (text) => change(axis, id, { note: text }))}
  </div>`;
}

function proposalPart({ proposal }: ResultView, words: RatingWords): TemplateResult {
  if (!proposal) return html`<p class="muted">${words.noProposal}</p>`;
  return html`<p class="proposal">
    ${words.proposal(proposal.level)} <span class="advisory">${words.proposalLabel}</span>
    <span class="muted">${words.proposalBasis(proposal.source)}</span>
  </p>`;
}

/** One result: its evidence, and beside it the judgement. */
export function resultPart(view: ResultView, words: ItemWords, change: ChangeItem): TemplateResult {
  const heading = `item-${view.axis}-${view.id}`;
  return html`<li>
    <section class="item" aria-labelledby=${heading} data-item=${view.id}>
      <h4 id=${heading}>${view.name}</h4>
      <div class="sides">
        <div class="evidence stack">
          <div>
            <p>${view.indicator}</p>
            ${measureFactsPart(view.measure.facts)}
          </div>
          ${
            view.without
              ? html`<p class="muted">${view.without}</p>`
              : html`${measurePart(view.measure)} ${entriesPart(view.entries, words.entries, 2)}
                ${proposalPart(view, words.rating)}`
          }
        </div>
        ${judgingPart(view, words, change)}
      </div>
    </section>
  </li>`;
}

/** One behaviour value: what it means and what is expected, and the judgement. */
export function valuePart(view: ValueView, words: ItemWords, change: ChangeItem): TemplateResult {
  const heading = `item-${view.axis}-${view.id}`;
  return html`<li>
    <section class="item" aria-labelledby=${heading} data-item=${view.id}>
      <h4 id=${heading}>${view.name}</h4>
      <div class="sides">
        <div class="evidence stack">
          <p>${view.meaning}</p>
          ${
            view.expectation
              ? html`<p class="expectation">
                  <span class="tag">${words.rated.expectation}</span> ${view.expectation}
                </p>`
              : nothing
          }
          ${
            view.guides.length
              ? html`<details>
                  <summary>${words.rated.guides}</summary>
                  <ul class="guides">
                    ${view.guides.map((guide) => html`<li>${guide}</li>`)}
                  </ul>
                </details>`
              : nothing
          }
        </div>
        ${judgingPart(view, words, change)}
      </div>
    </section>
  </li>`;
}
