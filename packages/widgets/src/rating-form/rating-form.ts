import { type Delivery, type KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { type Rating, checkRating } from '@kinerja/core/evaluation';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { entriesStyles } from '../parts/entries.styles.ts';
import { focusControl } from '../parts/field.ts';
import { fieldStyles } from '../parts/field.styles.ts';
import { matrixStyles } from '../parts/matrix.styles.ts';
import { measureStyles } from '../parts/measure.styles.ts';
import { planHeadStyles } from '../parts/plan-head.styles.ts';
import { ratedStyles } from '../parts/rated.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { DeliveredEvent, FailedEvent, RatedEvent, SubmittedEvent } from '../shared/events.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { planBody } from '../shared/plan-body.ts';
import { PlanLoad } from '../shared/plan-load.ts';
import { type RatedPlan, ratedPlan } from '../shared/plan-records.ts';
import { today } from '../shared/today.ts';
import { type RatingState, bodyPart, raterOf } from './body.ts';
import { type Draft, draftOf, ratingBy, toRating, withItem, withLevel } from './draft.ts';
import type { FormActions } from './form-part.ts';
import { ratingStyles } from './rating-form.styles.ts';
import { ratingWords } from './rating-form.words.ts';
import type { Work } from './shown.ts';

const editing: Work = { at: 'editing' };

/**
 * Takes a supervisor's rating of a plan, or the employee's own, with the evidence beside every item.
 * Children of the tag are shown before it is ready, and as another way in when it fails.
 * @fires kinerja-submitted, kinerja-rated, kinerja-delivered, kinerja-failed
 */
export class KinerjaRatingForm extends LitElement {
  static override get styles() {
    const parts = [planHeadStyles, measureStyles, entriesStyles, fieldStyles, matrixStyles, ratedStyles];
    return [baseStyles, ...parts, ratingStyles];
  }

  /** Which plan is rated. */
  @property({ attribute: 'plan-id' }) planId = '';
  /** Who rates: `supervisor`, or `self` for the employee's own rating. */
  @property({ attribute: 'rater-role' }) raterRole: Rating['rater']['role'] = 'supervisor';
  /** The id of the rater; the one whom the plan names when not set. */
  @property({ attribute: 'rater-id' }) raterId = '';
  /** Where the plan comes from and the rating goes; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() private work: Work = editing;
  /** What is filled in and not stored; nothing while the stored rating is untouched. */
  @state() private draft: Draft | undefined;
  /** What was filled in before the stored version was chosen instead. */
  @state() private aside: Draft | undefined;
  /** The stored rating that the draft began from. */
  #began: Rating | undefined;
  readonly #localize = new Localize(this);
  readonly #load = new PlanLoad(this, ratedPlan);

  constructor() {
    super();
    new OpenForPrint(this);
    new Listen(
      this,
      ['kinerja-submitted', 'kinerja-delivered', 'kinerja-reported', 'kinerja-rated'],
      (event) => {
        const other = 'plan' in event && event.plan !== this.planId;
        if (!other && !event.composedPath().includes(this)) void this.#load.refresh();
      },
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('planId') && !changed.has('raterRole') && !changed.has('raterId')) return;
    this.work = editing;
    this.draft = undefined;
    this.aside = undefined;
  }

  protected override render(): TemplateResult {
    const { absent } = this.#localize.words(ratingWords);
    const shown = (read: RatedPlan): TemplateResult =>
      bodyPart(read, this.#state, this.#localize, this.#actions, this.#load.load);
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>
      ${planBody(this.#load, this.#localize, absent, shown)}
    </div>`;
  }

  get #state(): RatingState {
    const { raterId, draft, aside, work } = this;
    // An attribute may hold any text; what is no role is the usual one.
    const role = this.raterRole === 'self' ? 'self' : 'supervisor';
    return { role, raterId, draft, aside, work, today: today(this.clock()) };
  }

  get #read(): RatedPlan | undefined {
    const { view } = this.#load;
    return view.at === 'shown' ? view.read : undefined;
  }

  get #stored(): Rating | undefined {
    const read = this.#read;
    return read && ratingBy(read.ratings, raterOf(read.plan, this.#state));
  }

  readonly #actions: FormActions = {
    item: (axis, id, change) => this.#change((draft) => withItem(draft, axis, id, change)),
    level: (axis, level) => this.#change((draft) => withLevel(draft, axis, level)),
    text: (field, value) => this.#change((draft) => ({ ...draft, [field]: value })),
    go: (id) => focusControl(this.renderRoot, id),
    save: () => void this.#save('draft'),
    finish: () => this.#finish(),
    confirm: () => void this.#save('final'),
    back: () => {
      this.work = editing;
      void this.#focus('.work button.primary');
    },
    useMine: () => this.#useMine(),
    useStored: () => this.#useStored(),
    bringBack: () => {
      const { aside } = this;
      this.#change((draft) => aside ?? draft);
      this.aside = undefined;
    },
  };

  #change(change: (draft: Draft) => Draft): void {
    if (this.work.at === 'submitting') return;
    if (!this.draft) this.#began = this.#stored;
    this.draft = change(this.draft ?? draftOf(this.#stored));
    // What is said about an earlier version holds no longer, but a conflict must still be settled.
    if (this.work.at !== 'conflict') this.work = editing;
  }

  /** The record as it would be written now. */
  #rating(read: RatedPlan, status: Rating['status']): Rating {
    const stored = this.draft ? this.#began : this.#stored;
    const base = { plan: read.plan, rater: raterOf(read.plan, this.#state), stored };
    return toRating(this.draft ?? draftOf(stored), base, status, this.#state.today);
  }

  #finish(): void {
    const read = this.#read;
    if (this.work.at === 'submitting' || !read) return;
    const complete = checkRating(read.plan, this.#rating(read, 'final')).length === 0;
    this.work = complete ? { at: 'confirming' } : { at: 'editing', mend: true };
    void this.#focus(complete ? '#confirm-title' : '.mend');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #save(status: Rating['status']): Promise<void> {
    const { source } = this;
    const read = this.#read;
    // A second click comes while the first is under way: it sends nothing.
    if (this.work.at === 'submitting' || !read || !source) return;
    const rating = this.#rating(read, status);
    this.work = { at: 'submitting' };
    try {
      this.#handedOver(rating, await source.put('rating', rating));
    } catch (error) {
      await this.#refused(source, rating, toKinerjaError(error));
    }
    await this.#focus('[part~="status"]');
  }

  #handedOver(rating: Rating, delivery: Delivery): void {
    const { id, plan, status } = rating;
    const { state, code } = delivery;
    if (plan === this.planId) {
      this.draft = undefined;
      this.#adopt(rating);
      this.work = { at: state === 'received' ? 'done' : 'queued', code };
    }
    if (delivery.state === 'stored') void delivery.delivered.then(() => this.#delivered(id, code));
    this.dispatchEvent(new SubmittedEvent({ kind: 'rating', id, plan, state, code }));
    this.dispatchEvent(new RatedEvent(plan, id, status));
  }

  #delivered(id: string, code: string): void {
    if (this.work.at === 'queued' && this.work.code === code) this.work = { at: 'done', code };
    this.dispatchEvent(new DeliveredEvent('rating', id, code));
  }

  /** Shows a rating as the stored one. */
  #adopt(rating: Rating): void {
    const read = this.#read;
    if (!read) return;
    const ratings = [...read.ratings.filter((each) => each.id !== rating.id), rating];
    this.#load.show({ at: 'shown', read: { ...read, ratings } });
  }

  async #refused(source: Source, rating: Rating, error: KinerjaError): Promise<void> {
    this.dispatchEvent(new FailedEvent(error));
    if (rating.plan !== this.planId) return;
    // From here on it is unsaved, also when it was finished from a stored draft without a change.
    this.draft ??= draftOf(rating);
    const theirs = isKinerjaError(error, 'conflict') ? await this.#latest(source, rating) : undefined;
    this.work = theirs ? { at: 'conflict', theirs } : { at: 'editing', error };
  }

  async #latest(source: Source, { plan, rater }: Rating): Promise<Rating | undefined> {
    try {
      return ratingBy(await source.list('rating', { plan }), rater);
    } catch {
      // Then there is only the conflict itself to tell of.
      return undefined;
    }
  }

  #useMine(): void {
    if (this.work.at !== 'conflict') return;
    this.#began = this.work.theirs;
    this.work = editing;
    void this.#save('draft');
  }

  #useStored(): void {
    if (this.work.at !== 'conflict') return;
    const { theirs } = this.work;
    this.aside = this.draft;
    this.draft = undefined;
    this.work = editing;
    this.#adopt(theirs);
    void this.#focus('h2');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-rating-form': KinerjaRatingForm;
  }
}
