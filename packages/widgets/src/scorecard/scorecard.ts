import { type Source, toKinerjaError } from '@kinerja/core';
import { type Axes, type Rating, axes } from '@kinerja/core/evaluation';
import { type Receipt, type Verdict, receipt, verify } from '@kinerja/core/receipt';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { findRegulation } from '@kinerja/core/scoring';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { matrixStyles } from '../parts/matrix.styles.ts';
import { measureStyles } from '../parts/measure.styles.ts';
import { focusStatus } from '../parts/notice.ts';
import { planHeadPart } from '../parts/plan-head.ts';
import { planHeadStyles } from '../parts/plan-head.styles.ts';
import { planHeadWords } from '../parts/plan-head.words.ts';
import { saveFile } from '../parts/proof.ts';
import { ratedStyles } from '../parts/rated.styles.ts';
import { stepsStyles } from '../parts/steps.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { failedPart, planBody } from '../shared/plan-body.ts';
import { PlanLoad } from '../shared/plan-load.ts';
import { type RatedPlan, ratedPlan } from '../shared/plan-records.ts';
import { ratingNames } from '../shared/rating-names.ts';
import { type Card, cardPart } from './card-part.ts';
import { pendingPart } from './pending-part.ts';
import { type ReceiptActions, receiptPart } from './receipt-part.ts';
import { scorecardStyles } from './scorecard.styles.ts';
import { scorecardWords } from './scorecard.words.ts';
import { supportPart } from './support-part.ts';

const isFinal =
  (role: Rating['rater']['role']) =>
  (rating: Rating): boolean =>
    rating.rater.role === role && rating.status === 'final';

/**
 * Shows an employee the predicate of a plan and why it is that one; or what is missing for one, and who
 * must act. A draft is never shown. Children of the tag are shown before it is ready, and when it fails.
 * @fires kinerja-failed
 */
export class KinerjaScorecard extends LitElement {
  static override get styles() {
    return [
      baseStyles,
      planHeadStyles,
      matrixStyles,
      measureStyles,
      ratedStyles,
      stepsStyles,
      scorecardStyles,
    ];
  }

  /** Which plan is shown. */
  @property({ attribute: 'plan-id' }) planId = '';
  /** A receipt to show instead of a plan; it is checked before anything is believed. */
  @property({ attribute: false }) receipt: Receipt<Axes> | undefined;
  /** Where the plan comes from; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;

  /** What checking gave, and of which receipt. */
  @state() private checked: { readonly hash: string; readonly verdict: Verdict } | undefined;

  readonly #localize = new Localize(this);
  readonly #load = new PlanLoad(this, ratedPlan);

  constructor() {
    super();
    new OpenForPrint(this);
    new Listen(
      this,
      ['kinerja-submitted', 'kinerja-delivered', 'kinerja-reported', 'kinerja-rated'],
      (event) => {
        if (!('plan' in event) || event.plan === this.planId) void this.#load.refresh();
      },
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A receipt from elsewhere may say anything.
    if (changed.has('receipt')) this.#check(this.receipt);
  }

  protected override render(): TemplateResult {
    const words = this.#localize.words(scorecardWords);
    const alone = !this.planId && this.receipt;
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>
      ${
        alone
          ? this.#alone(alone)
          : planBody(this.#load, this.#localize, words.absent, (read) => this.#shown(read))
      }
    </div>`;
  }

  /** A receipt without its plan: shown only while it holds. */
  #alone(given: Receipt<Axes>): TemplateResult {
    const words = this.#localize.words(scorecardWords);
    const regulation = evaluationRegulations.find(({ id }) => id === given.regulation);
    const card = { receipt: given, regulation, plan: undefined, rating: undefined, self: undefined };
    const verdict = this.checked?.verdict;
    return html`<h2>${words.heading}</h2>
      ${
        verdict?.valid
          ? this.#card(card, nothing)
          : receiptPart(given, verdict, words, this.#receiptActions(given, undefined))
      }`;
  }

  #shown(read: RatedPlan): TemplateResult {
    const words = this.#localize.words(scorecardWords);
    const { plan, ratings } = read;
    const self = ratings.find(isFinal('self'));
    const rating = ratings.find(isFinal('supervisor'));
    const support = supportPart(read, this.#localize);
    return html`<h2>${words.heading}</h2>
      ${planHeadPart(plan, this.#localize.words(planHeadWords), this.#localize.tag)}
      ${rating ? this.#scored(read, rating, self, support) : html`${pendingPart(plan, self, words)} ${support}`}`;
  }

  #scored(
    { plan }: RatedPlan,
    rating: Rating,
    self: Rating | undefined,
    support: TemplateResult,
  ): TemplateResult {
    try {
      const regulation = findRegulation(evaluationRegulations, plan.regulation);
      const made = receipt(regulation, axes(rating));
      return this.#card({ receipt: made, regulation, plan, rating, self }, support);
    } catch (error) {
      return failedPart(toKinerjaError(error), this.#localize, this.#load.load);
    }
  }

  #card(card: Omit<Card, 'verdict'>, support: TemplateResult | typeof nothing): TemplateResult {
    const { receipt: made, regulation, plan } = card;
    const verdict = this.checked?.hash === made.hash ? this.checked.verdict : undefined;
    const names = ratingNames(this.#localize, regulation, plan);
    const actions = this.#receiptActions(made, plan?.id);
    return cardPart({ ...card, verdict }, this.#localize, names, actions, support);
  }

  #receiptActions(made: Receipt<Axes>, plan: string | undefined): ReceiptActions {
    return {
      verify: () => {
        this.#check(made);
        void this.updateComplete.then(() => focusStatus(this.renderRoot));
      },
      download: () =>
        saveFile(`kinerja-${plan ?? made.hash.slice(0, 8)}.json`, JSON.stringify(made, null, 2)),
    };
  }

  #check(made: Receipt<Axes> | undefined): void {
    this.checked = made && { hash: made.hash, verdict: verify(made, evaluationRegulations) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-scorecard': KinerjaScorecard;
  }
}
