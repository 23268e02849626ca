import type { Level } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import type { RatedWords } from './rated.words.ts';

/** What one rater said of one item, in finished words. */
export interface Rated {
  readonly level: Level | undefined;
  /** The official label of the level. */
  readonly label: string | undefined;
  readonly note?: string | undefined;
}

/** One item with what the supervisor and, where there is one, the employee said. */
export interface RatedItem {
  readonly id: string;
  readonly name: string;
  readonly supervisor: Rated | undefined;
  readonly self: Rated | undefined;
}

/** A level as a badge; what was not rated is said. */
export function levelPart(rated: Rated | undefined, words: RatedWords): TemplateResult {
  return html`<span class="level" data-level=${rated?.level ?? 'none'}
    >${rated?.label ?? words.unrated}</span
  >`;
}

/** Level and note of one rater, under his name where there are two. */
export function judgementPart(
  who: string | undefined,
  rated: Rated | undefined,
  words: RatedWords,
): TemplateResult {
  return html`<div class="judgement">
    ${who ? html`<span class="muted">${who}</span>` : nothing} ${levelPart(rated, words)}
    ${rated?.note ? html`<p class="note">${rated.note}</p>` : nothing}
  </div>`;
}

function itemPart({ id, name, supervisor, self }: RatedItem, words: RatedWords): TemplateResult {
  const both = supervisor && self;
  return html`<li class="rated" data-item=${id}>
    <p class="rated-name">${name}</p>
    <div class="judgements">
      ${supervisor || !self ? judgementPart(both ? words.supervisor : undefined, supervisor, words) : nothing}
      ${self ? judgementPart(words.self, self, words) : nothing}
    </div>
  </li>`;
}

/** Items with their levels and notes, the self rating beside the supervisor's. Needs `ratedStyles`. */
export function ratedPart(items: readonly RatedItem[], words: RatedWords): TemplateResult {
  return html`<ul class="rated-list">
    ${items.map((item) => itemPart(item, words))}
  </ul>`;
}
