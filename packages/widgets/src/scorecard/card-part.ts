import { type Axes, type Level, type Plan, type Rating, behaviourValues } from '@kinerja/core/evaluation';
import type { Stretch } from '@kinerja/core/cycle';
import type { Receipt, Verdict } from '@kinerja/core/receipt';
import { lawWords } from '@kinerja/core/regulations/words';
import { html, nothing, type TemplateResult } from 'lit';
import { feedbackPart } from '../parts/feedback.ts';
import { matrixPart } from '../parts/matrix.ts';
import { matrixWords } from '../parts/matrix.words.ts';
import { type Rated, judgementPart, ratedPart } from '../parts/rated.ts';
import { ratedWords } from '../parts/rated.words.ts';
import { stepsPart } from '../parts/steps.ts';
import { formatDay, formatDayOf, formatPeriod } from '../shared/format.ts';
import type { Localize } from '../shared/localize.ts';
import {
  type EvaluationRegulation,
  type RatingNames,
  ratedItems,
  ratingReader,
} from '../shared/rating-names.ts';
import { type ReceiptActions, receiptPart } from './receipt-part.ts';
import { scorecardWords } from './scorecard.words.ts';

/** A score to be shown: from a plan and its final rating, or from a receipt alone. */
export interface Card {
  readonly receipt: Receipt<Axes>;
  /** The regulation that the receipt names, when it is known here. */
  readonly regulation: EvaluationRegulation | undefined;
  readonly plan: Plan | undefined;
  readonly rating: Rating | undefined;
  /** The employee's finished self rating. */
  readonly self: Rating | undefined;
  readonly verdict: Verdict | undefined;
  /** Whether what was rated was changed later, so that rating and predicate may differ. */
  readonly isAdjusted?: boolean;
  /** The days that were evaluated, which may be a part of the plan's. */
  readonly stretch?: Stretch;
  /** What made the predicate another one than the supervisor's, when, and what his was. */
  readonly changed?: {
    readonly by: 'calibration' | 'decision';
    readonly at: string;
    readonly before: string;
  };
}

/** What is shown around the card; all but `support` only where there is more than a rating. */
export interface Around {
  /** After the predicate. */
  readonly before: unknown;
  /** After the working. */
  readonly why: unknown;
  /** What was realised. */
  readonly support: TemplateResult | typeof nothing;
  /** Before the receipt. */
  readonly after: unknown;
}

type Axis = 'results' | 'behaviour';

function lawInWords({ id }: EvaluationRegulation, localize: Localize): string {
  const { name, title } = lawWords(id);
  return localize.words(scorecardWords).by(name, localize.text(title));
}

/** Who came to the predicate, and when. */
function decidedInWords({ rating, plan, changed }: Card, localize: Localize, names: RatingNames): string {
  if (!rating || !plan) return '';
  const words = localize.words(scorecardWords);
  const [name, day] = [plan.supervisor.name, formatDay(localize.tag, rating.on)];
  if (!changed) return words.decided(name, day);
  const since = words.changed[changed.by](formatDayOf(localize.tag, changed.at));
  return [since, words.before(names.predicate(changed.before)), words.rated(name, day)].join(' ');
}

function gradePart(card: Card, localize: Localize, names: RatingNames) {
  const {
    receipt: { outcome },
    regulation,
    stretch,
  } = card;
  const words = localize.words(scorecardWords);
  const label = outcome.done ? names.predicate(outcome.value) : words.noResult[0];
  const decided = decidedInWords(card, localize, names);
  return html`<div class="verdict" data-grade=${outcome.done ? outcome.value : nothing}>
    <p class="muted">${words.predicate}${stretch ? `, ${formatPeriod(localize.tag, stretch)}` : ''}</p>
    <p class="grade" part="grade">${label}</p>
    ${decided ? html`<p>${decided}</p>` : nothing}
    ${regulation ? html`<p class="muted">${lawInWords(regulation, localize)}</p>` : nothing}
  </div>`;
}

/** A receipt holds levels and no notes. */
function fromReceipt({ receipt }: Card, axis: Axis): Rating[Axis] {
  const items = Object.entries(receipt.input[axis].items).map(([id, level]) => [id, { level }] as const);
  return { level: receipt.input[axis].level, items: Object.fromEntries(items) };
}

function idsOf({ plan, receipt }: Card, axis: Axis): readonly string[] {
  const judged = Object.keys(receipt.input[axis].items);
  if (axis === 'results') return plan ? plan.targets.map((target) => target.id) : judged;
  const values = behaviourValues.map((value) => value.id);
  // A scheme may have had more judged than the seven values.
  return [...values, ...judged.filter((id) => !values.includes(id))];
}

function axisPart(card: Card, axis: Axis, localize: Localize, names: RatingNames): TemplateResult {
  const words = localize.words(ratedWords);
  const given = card.rating?.[axis] ?? fromReceipt(card, axis);
  const overall = (level: Level | undefined): Rated => ({ level, label: level && names.level(level) });
  const own = card.self?.[axis];
  const final = card.receipt.input[axis].level;
  return html`<section class="stack" aria-labelledby=${`${axis}-title`}>
    <div class="rated">
      <h3 id=${`${axis}-title`}>${words[axis]}</h3>
      <div class="judgements">
        ${judgementPart(own || card.isAdjusted ? words.supervisor : words.overall, overall(given.level), words)}
        ${own ? judgementPart(words.self, overall(own.level), words) : nothing}
        ${final === given.level ? nothing : judgementPart(words.final, overall(final), words)}
      </div>
    </div>
    ${ratedPart(ratedItems(idsOf(card, axis), given, own, names), words)}
  </section>`;
}

function whyPart(
  { receipt: { outcome } }: Card,
  localize: Localize,
  names: RatingNames,
  more: unknown,
): TemplateResult | typeof nothing {
  if (!outcome.done) return nothing;
  return html`<section class="stack" aria-labelledby="why-title">
    <h3 id="why-title">${localize.words(scorecardWords).why}</h3>
    ${stepsPart(outcome.step, ratingReader(localize, names))} ${more}
  </section>`;
}

/** The predicate, where it lies in the matrix, why, and everything it rests on. */
export function cardPart(
  card: Card,
  localize: Localize,
  names: RatingNames,
  actions: ReceiptActions,
  { before, why, support, after }: Around,
): TemplateResult {
  const { receipt, regulation, rating, verdict, self } = card;
  const { results, behaviour } = receipt.input;
  const words = localize.words(scorecardWords);
  const matrix = regulation && {
    matrix: regulation.matrix,
    name: names.predicate,
    results: results.level,
    behaviour: behaviour.level,
  };
  return html`<div class="sides">
      ${gradePart(card, localize, names)}
      ${matrix ? html`<div>${matrixPart(matrix, localize.words(matrixWords))}</div>` : nothing}
    </div>
    ${before} ${whyPart(card, localize, names, why)}
    ${
      self
        ? html`<p class="muted">${words.self}: <span class="advisory">${words.selfLabel}</span></p>`
        : nothing
    }
    ${axisPart(card, 'results', localize, names)} ${axisPart(card, 'behaviour', localize, names)}
    ${rating ? feedbackPart(rating, localize.words(ratedWords)) : nothing} ${support} ${after}
    ${receiptPart(receipt, verdict, words, actions)}`;
}
