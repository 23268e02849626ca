import type { Source } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';
import type { Rating } from '@kinerja/core/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
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
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { screenRoom } from '../shared/room.styles.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { planBody, toldPart } from '../shared/plan-body.ts';
import { Load } from '../shared/plan-load.ts';
import { today } from '../shared/today.ts';
import { type RatingState, bodyPart, roleOf, shownIn } from './body.ts';
import { type Draft, withAxis, withItem } from './draft.ts';
import type { FormActions } from './form-part.ts';
import { forget, keep, keptOf } from './kept.ts';
import { look } from './looking.ts';
import { ratingStyles } from './rating-form.styles.ts';
import { ratingWords } from './rating-form.words.ts';
import { type RatingRead, readRating } from './rating-read.ts';
import { type SavingHost, finish, save, useMine } from './saving.ts';
import { type Lens, type Shown, type Work, ratingOf } from './shown.ts';

const editing: Work = { at: 'editing' };

const closed: Lens = { at: 'closed' };

/**
 * Takes the rating of a plan by its supervisor, by the employee, or by others who are asked, with the evidence beside
 * every item; with `evaluation-id` it is handed in for that evaluation, by the rules of its scheme.
 * Children of the tag are shown before it is ready, and as another way in when it fails.
 * @fires kinerja-submitted, kinerja-rated, kinerja-delivered, kinerja-failed
 */
export class KinerjaRatingForm extends LitElement implements SavingHost {
  static override get styles() {
    const parts = [planHeadStyles, measureStyles, entriesStyles, fieldStyles, matrixStyles, ratedStyles];
    return [baseStyles, screenRoom, ...parts, ratingStyles];
  }

  /** Which plan is rated. */
  @property({ attribute: 'plan-id' }) planId = '';
  /**
   * Who rates: `supervisor` (also when empty), `self` (or `employee`, as in `acting-as`), and for an evaluation `peer`,
   * `subordinate` or `third-party`. Another word opens no form.
   */
  @property({ attribute: 'rater-role' }) raterRole: Rating['rater']['role'] | 'employee' = 'supervisor';
  /** The id of the rater; the one whom the plan names when not set. */
  @property({ attribute: 'rater-id' }) raterId = '';
  /** The evaluation that it is handed in for; without one the rating stands by itself. */
  @property({ attribute: 'evaluation-id' }) evaluationId = '';
  /** Which of the schemes that Kinerja brings; the evaluation's or the plan's own when not set. */
  @property({ attribute: 'scheme-id' }) schemeId = '';
  /** A scheme of the portal's own. */
  @property({ attribute: false }) scheme: Scheme | undefined;
  /** `personal`: what is typed and not stored stays on this device, also when the page is loaded again. */
  @property() device = '';
  /** Where the plan comes from and the rating goes; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() work: Work = editing;
  /** What is filled in and not stored; nothing while the stored rating is untouched. */
  @state() draft: Draft | undefined;
  /** What was filled in before the stored version was chosen instead. */
  @state() private aside: Draft | undefined;
  @state() private lens: Lens = closed;
  /** Whether what was handed in is being rated once more. */
  @state() again = false;
  /** The stored rating that the draft began from. */
  began: Rating | undefined;
  /** The rating of which this device was asked what it kept. */
  #asked = '';
  #restored = false;
  readonly #localize = new Localize(this);
  readonly #load = new Load<RatingRead>(
    this,
    () => this.planId && [this.planId, this.evaluationId, this.schemeId, this.scheme?.id].join(' '),
    (source) => readRating(source, this),
  );

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
    const about = ['planId', 'raterRole', 'raterId', 'evaluationId', 'schemeId', 'scheme'] as const;
    if (about.some((name) => changed.has(name))) {
      this.work = editing;
      this.draft = undefined;
      this.aside = undefined;
      this.again = false;
      this.lens = closed;
      this.#asked = '';
    }
    this.#restore();
  }

  protected override render(): TemplateResult {
    const words = this.#localize.words(ratingWords);
    const absent = this.evaluationId ? words.absentEvaluation : words.absent;
    const state = this.#state;
    const shown = (read: RatingRead): TemplateResult =>
      state
        ? bodyPart(read, state, this.#localize, this.#actions, this.#load.load)
        : toldPart(words.unknownRole(this.raterRole));
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>
      ${planBody(this.#load, this.#localize, absent, shown)}
    </div>`;
  }

  get #state(): RatingState | undefined {
    const role = roleOf(this.raterRole);
    if (!role) return undefined;
    const { raterId, draft, aside, work, lens, again } = this;
    const known = { role, raterId, today: today(this.clock()) };
    return { ...known, draft, restored: this.#restored, aside, work, lens, again };
  }

  /** What is on the page now, if a plan is whose regulation is known, and it is asked for in a known role. */
  get shown(): Shown | undefined {
    const { view } = this.#load;
    const state = this.#state;
    if (view.at !== 'shown' || !state) return undefined;
    const shown = shownIn(view.read, state);
    return shown && state.draft ? { ...shown, stored: this.began } : shown;
  }

  readonly #actions: FormActions = {
    item: (axis, id, change) => this.#change((draft) => withItem(draft, axis, id, change)),
    axis: (axis, change) => this.#change((draft) => withAxis(draft, axis, change)),
    text: (field, value) => this.#change((draft) => ({ ...draft, [field]: value })),
    tie: (tie) => this.#change((draft) => ({ ...draft, tie })),
    look: () => void this.#look(),
    go: (id) => focusControl(this.renderRoot, id),
    save: () => void save(this, 'draft'),
    finish: () => finish(this),
    confirm: () => void save(this, 'final'),
    back: () => {
      this.work = editing;
      void this.focusOn('.work button.primary');
    },
    again: () => {
      this.again = true;
      this.work = editing;
      void this.focusOn('h2');
    },
    useMine: () => useMine(this),
    useStored: () => this.#useStored(),
    bringBack: () => {
      const { aside, draft, work } = this;
      if (!aside || work.at === 'submitting') return;
      this.#change(() => aside);
      this.aside = draft;
    },
  };

  #change(change: (draft: Draft) => Draft): void {
    const { shown } = this;
    if (this.work.at === 'submitting' || !shown) return;
    if (!this.draft) this.began = shown.stored;
    this.draft = change(shown.draft);
    this.lens = closed;
    // What is said about an earlier version holds no longer, but a conflict must still be settled.
    if (this.work.at !== 'conflict') this.work = editing;
    if (this.device !== 'personal') return;
    keep(ratingOf(shown, 'draft').id, { draft: this.draft, revision: this.began?.revision ?? 0 });
  }

  /** Brings back what this device kept; what began from an earlier version is laid beside. */
  #restore(): void {
    const shown = this.device === 'personal' && !this.draft ? this.shown : undefined;
    if (!shown) return;
    const { id, revision } = ratingOf(shown, 'draft');
    if (id === this.#asked) return;
    this.#asked = id;
    const kept = keptOf(id);
    if (!kept || shown.stored?.status === 'final') return;
    this.#restored = kept.revision === revision - 1;
    if (!this.#restored) {
      this.aside = kept.draft;
      return;
    }
    this.began = shown.stored;
    this.draft = kept.draft;
  }

  async #look(): Promise<void> {
    const { source, shown } = this;
    if (!source || !shown || this.lens.at === 'reading') return;
    this.lens = { at: 'reading' };
    this.lens = await look(source, shown);
    await this.focusOn('#lens-title');
  }

  /** Moves focus once all is rendered. */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** What was typed is stored elsewhere now. */
  settled(id: string): void {
    this.#restored = false;
    forget(id);
  }

  /** Shows a rating as the stored one. */
  adopt(rating: Rating): void {
    this.#reread(({ ratings }) => ({
      ratings: [...ratings.filter((each) => each.id !== rating.id), rating],
    }));
  }

  /** Shows an evaluation as the stored one. */
  adoptEvaluation(evaluation: Evaluation): void {
    this.#reread(() => ({ evaluation }));
  }

  #reread(change: (read: RatingRead) => Partial<RatingRead>): void {
    const { view } = this.#load;
    if (view.at !== 'shown') return;
    this.#load.show({ at: 'shown', read: { ...view.read, ...change(view.read) } });
  }

  #useStored(): void {
    if (this.work.at !== 'conflict') return;
    const { theirs } = this.work;
    this.aside = this.draft;
    this.draft = undefined;
    this.work = editing;
    this.adopt(theirs);
    void this.focusOn('h2');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-rating-form': KinerjaRatingForm;
  }
}
