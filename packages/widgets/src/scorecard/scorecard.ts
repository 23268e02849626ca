import { type Source, toKinerjaError } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import type { Evaluation } from '@kinerja/core/cycle';
import { type Axes, type Rating, axes } from '@kinerja/core/evaluation';
import { type Receipt, type Verdict, receipt, verify } from '@kinerja/core/receipt';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import { findRegulation } from '@kinerja/core/scoring';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { matrixStyles } from '../parts/matrix.styles.ts';
import { measureStyles } from '../parts/measure.styles.ts';
import { focusStatus } from '../parts/notice.ts';
import { planHeadPart } from '../parts/plan-head.ts';
import { planHeadStyles } from '../parts/plan-head.styles.ts';
import { planHeadWords } from '../parts/plan-head.words.ts';
import { saveFile } from '../shared/save-file.ts';
import { ratedStyles } from '../parts/rated.styles.ts';
import { stepsStyles } from '../parts/steps.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { Listen, aboutPlans } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { screenRoom } from '../shared/room.styles.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { failedPart, planBody } from '../shared/plan-body.ts';
import { Load } from '../shared/plan-load.ts';
import { ratingNames } from '../shared/rating-names.ts';
import { type Around, type Card, cardPart } from './card-part.ts';
import type { Career } from './career/career.ts';
import type { EvaluatedHost, EvaluatedView } from './evaluated/view.ts';
import { pendingPart } from './pending-part.ts';
import { type ReceiptActions, receiptPart } from './receipt-part.ts';
import { type LoadedScore, readScore } from './score-read.ts';
import type { Judged } from './score-types.ts';
import { scorecardStyles } from './scorecard.styles.ts';
import { scorecardWords } from './scorecard.words.ts';
import { supportPart } from './support-part.ts';

const isFinal =
  (role: Rating['rater']['role']) =>
  (rating: Rating): boolean =>
    rating.rater.role === role && rating.status === 'final';

/** Why the predicate is not higher, loaded after the first look. */
type Why = typeof import('./why/why-part.ts');

const loadWhy = (): Promise<Why> => import('./why/why-part.ts');

/**
 * Shows an employee the predicate of a plan and why it is that one; or what is missing for one, and who must act. With
 * `evaluation-id` it shows what was released, takes the acknowledgement or an objection, and tells what came of it.
 * A draft is never shown. Children of the tag are shown before it is ready, and when it fails.
 * @fires kinerja-submitted, kinerja-delivered, kinerja-development-asked, kinerja-failed
 */
export class KinerjaScorecard extends LitElement implements EvaluatedHost {
  static override get styles() {
    return [
      baseStyles,
      screenRoom,
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
  /** The evaluation that is shown and answered; without one the rating of the plan by itself. */
  @property({ attribute: 'evaluation-id' }) evaluationId = '';
  /** A scheme of the portal's own. */
  @property({ attribute: false }) scheme: Scheme | undefined;
  /** `employee`: may answer; else it is only read. */
  @property({ attribute: 'acting-as' }) actingAs = '';
  /** Days off, for the clocks that count working days; without them the clock says that it is not certain. */
  @property({ attribute: false }) holidays: WorkingCalendar | undefined;
  /** For angka kredit, which is shown where this is known. */
  @property({ attribute: false }) career: Career | undefined;
  /** Whether the page opens a development plan on `kinerja-development-asked`. */
  @property({ type: Boolean }) development = false;
  /** A receipt to show instead of a plan; it is checked before anything is believed. */
  @property({ attribute: false }) receipt: Receipt<Axes> | undefined;
  /** Where the plan comes from; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** What checking gave, and of which receipt. */
  @state() private checked: { readonly hash: string; readonly verdict: Verdict } | undefined;
  @state() private why: Why | undefined;
  /** The answers that were begun here, by evaluation and role: what is begun for one is not meant for another. */
  readonly #answers = new Map<string, EvaluatedView>();
  readonly #localize = new Localize(this);
  readonly #load = new Load<LoadedScore>(
    this,
    () => this.planId && [this.planId, this.evaluationId, this.scheme?.id].join(' '),
    async (source) => {
      const read = await readScore(source, this);
      // What came in between later would push down what somebody reads by then.
      if (read.judged || read.ratings.some(isFinal('supervisor'))) await this.#explain();
      return read;
    },
  );

  constructor() {
    super();
    new OpenForPrint(this);
    new Listen(this, aboutPlans, (event) => {
      const isOwn = event.composedPath().includes(this);
      if (!isOwn && (!('plan' in event) || event.plan === this.planId)) void this.#load.refresh();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A receipt from elsewhere may say anything.
    if (changed.has('receipt')) this.#check(this.receipt);
  }

  get #asked(): string {
    return JSON.stringify([this.planId, this.evaluationId, this.actingAs]);
  }

  protected override updated(): void {
    if (!this.why && this.renderRoot.querySelector('[data-grade]')) void this.#explain();
  }

  /** Without it the predicate is shown all the same. */
  async #explain(): Promise<void> {
    this.why ??= await loadWhy().catch(() => undefined);
  }

  protected override render(): TemplateResult {
    const words = this.#localize.words(scorecardWords);
    const alone = !this.planId && this.receipt;
    const absent = this.evaluationId ? words.absentEvaluation : words.absent;
    const look = this.#answers.get(this.#asked)?.hasPaper ? 'base stack has-paper' : 'base stack';
    return html`<div class=${look} part="base" lang=${this.#localize.language}>
      ${
        alone ? this.#alone(alone) : planBody(this.#load, this.#localize, absent, (read) => this.#shown(read))
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

  #shown(read: LoadedScore): TemplateResult {
    const words = this.#localize.words(scorecardWords);
    return html`<h2>${words.heading}</h2>
      ${planHeadPart(read.plan, this.#localize.words(planHeadWords), this.#localize.tag, read.judged?.evaluation.stretch)}
      ${read.judged && read.room ? this.#judged(read, read.judged, read.room) : this.#rated(read)}`;
  }

  #judged(read: LoadedScore, judged: Judged, room: NonNullable<LoadedScore['room']>): TemplateResult {
    const words = this.#localize.words(scorecardWords);
    const support = supportPart(read, this.#localize);
    const card = room.evaluatedCard(read, judged);
    if (!card) return html`${room.waitingPart(read, judged, this.#localize, words)} ${support}`;
    const view = this.#answers.get(this.#asked) ?? new room.EvaluatedView(this, this.#localize);
    this.#answers.set(this.#asked, view);
    return this.#card(card, support, { read, judged, view });
  }

  #rated(read: LoadedScore): TemplateResult {
    const words = this.#localize.words(scorecardWords);
    const { plan, ratings } = read;
    const self = ratings.find(isFinal('self'));
    const rating = ratings.find(isFinal('supervisor'));
    const support = supportPart(read, this.#localize);
    if (!rating) return html`${pendingPart(plan, self, words)} ${support}`;
    try {
      const regulation = findRegulation(evaluationRegulations, plan.regulation);
      const made = receipt(regulation, axes(rating));
      return this.#card({ receipt: made, regulation, plan, rating, self }, support);
    } catch (error) {
      return failedPart(toKinerjaError(error), this.#localize, this.#load.load);
    }
  }

  #card(
    card: Omit<Card, 'verdict'>,
    support: TemplateResult | typeof nothing,
    evaluated?: { readonly read: LoadedScore; readonly judged: Judged; readonly view: EvaluatedView },
  ): TemplateResult {
    const { receipt: made, regulation, plan } = card;
    const verdict = this.checked?.hash === made.hash ? this.checked.verdict : undefined;
    const names = ratingNames(this.#localize, regulation, plan, evaluated?.judged.scheme);
    const actions = this.#receiptActions(made, plan?.id);
    const full = { ...card, verdict };
    const parts = evaluated?.view.parts(evaluated.read, evaluated.judged, full, names);
    const around: Around = {
      before: parts?.before ?? nothing,
      why: this.why && regulation ? this.why.whyPart(made, regulation, this.#localize, names) : nothing,
      support,
      after: parts?.after ?? nothing,
    };
    const shown = cardPart(full, this.#localize, names, actions, around);
    const paper = parts?.paper ?? nothing;
    return paper === nothing
      ? shown
      : html`<div class="stack on-paper">${shown}</div>
          ${paper}`;
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

  /** Reads again behind what is shown. */
  readonly refresh = (): Promise<void> => this.#load.refresh();

  /** Shows an evaluation as the stored one. */
  adoptEvaluation(evaluation: Evaluation): void {
    const { view } = this.#load;
    if (view.at !== 'shown' || view.read.judged?.evaluation.id !== evaluation.id) return;
    const judged = { ...view.read.judged, evaluation };
    this.#load.show({ at: 'shown', read: { ...view.read, judged } });
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
