import type { Source } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';
import type { Rating } from '@kinerja/core/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import { LitElement, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import { entriesStyles } from '../parts/entries.styles.ts';
import { focusControl } from '../parts/field.ts';
import { fieldStyles } from '../parts/field.styles.ts';
import { matrixStyles } from '../parts/matrix.styles.ts';
import { measureStyles } from '../parts/measure.styles.ts';
import { missingStyles } from '../parts/missing.styles.ts';
import { planHeadStyles } from '../parts/plan-head.styles.ts';
import { ratedStyles } from '../parts/rated.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { Listen, aboutPlans } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { screenRoom } from '../shared/room.styles.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { planBody, toldPart } from '../shared/plan-body.ts';
import { Load } from '../shared/plan-load.ts';
import { today } from '../shared/today.ts';
import { type RatingState, bodyPart, roleOf, shownIn } from './body.ts';
import { type Draft, withAxis, withItem } from './draft.ts';
import type { FormActions } from './form-part.ts';
import { keep, keptOf } from './kept.ts';
import { look } from './looking.ts';
import { ratingStyles } from './rating-form.styles.ts';
import { ratingWords } from './rating-form.words.ts';
import { type RatingRead, readRating } from './rating-read.ts';
import { type SavingHost, finish, save, useMine, useStored } from './saving.ts';
import { Sheet, closed, editing } from './sheet.ts';
import { type Shown, ratingOf } from './shown.ts';

/**
 * Takes the rating of a plan by its supervisor, by the employee, or by others who are asked, with the evidence beside
 * every item; with `evaluation-id` it is handed in for that evaluation, by the rules of its scheme.
 * Children of the tag are shown before it is ready, and as another way in when it fails.
 * @fires kinerja-submitted, kinerja-rated, kinerja-delivered, kinerja-failed
 */
export class KinerjaRatingForm extends LitElement implements SavingHost {
  static override get styles() {
    const parts = [
      planHeadStyles,
      measureStyles,
      entriesStyles,
      fieldStyles,
      matrixStyles,
      missingStyles,
      ratedStyles,
    ];
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

  /** What is filled in of the rating that is shown. */
  sheet = new Sheet(this);
  /** Every sheet that was shown, by what it is about. */
  readonly #sheets = new Map<string, Sheet>();
  /** What the page asked for when the sheet was taken. */
  #asked = '';
  readonly #localize = new Localize(this);
  readonly #load = new Load<RatingRead>(
    this,
    () => this.#key,
    (source) => readRating(source, this),
  );

  constructor() {
    super();
    new OpenForPrint(this);
    // Not before reading has begun anew: until then what is shown may be of what was asked for before.
    this.addController({ hostUpdate: () => this.#restore() });
    new Listen(this, aboutPlans, (event) => {
      const other = 'plan' in event && event.plan !== this.planId;
      if (!other && !event.composedPath().includes(this)) void this.#load.refresh();
    });
  }

  /** Which records are read; a scheme that is given anew is the same one while its id and version are. */
  get #key(): string {
    const { planId, evaluationId, schemeId, scheme } = this;
    return planId && [planId, evaluationId, schemeId, scheme?.id, scheme?.version].join(' ');
  }

  protected override willUpdate(): void {
    const { planId, evaluationId, raterId } = this;
    const about = [planId, evaluationId, roleOf(this.raterRole), raterId].join(' ');
    const asked = `${this.#key} ${about}`;
    if (asked === this.#asked) return;
    this.sheet.rest();
    this.sheet = this.#sheets.get(about) ?? new Sheet(this);
    this.#sheets.set(about, this.sheet);
    this.#asked = asked;
  }

  protected override render(): TemplateResult {
    const [words, state] = [this.#localize.words(ratingWords), this.#state];
    const absent = this.evaluationId ? words.absentEvaluation : words.absent;
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
    return role && { ...this.sheet.filled, role, raterId: this.raterId, today: today(this.clock()) };
  }

  /** What is on the page now, if a plan is whose regulation is known, and it is asked for in a known role. */
  get shown(): Shown | undefined {
    const { view } = this.#load;
    const state = this.#state;
    if (view.at !== 'shown' || !state) return undefined;
    const shown = shownIn(view.read, state);
    return shown && state.draft ? { ...shown, stored: state.began } : shown;
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
      this.sheet.change({ work: editing });
      void this.focusOn('.work button.primary');
    },
    again: () => {
      this.sheet.change({ again: true, work: editing });
      void this.focusOn('h2');
    },
    useMine: () => useMine(this),
    useStored: () => useStored(this),
    bringBack: () => {
      const { aside, draft, work } = this.sheet.filled;
      if (!aside || work.at === 'submitting') return;
      this.#change(() => aside);
      this.sheet.change({ aside: draft });
    },
  };

  #change(change: (draft: Draft) => Draft): void {
    const { shown, sheet } = this;
    const { work } = sheet.filled;
    if (work.at === 'submitting' || !shown) return;
    const { stored: began } = shown;
    const draft = change(shown.draft);
    // What is said about an earlier version holds no longer, but a conflict must still be settled.
    sheet.change({ draft, began, lens: closed, work: work.at === 'conflict' ? work : editing });
    if (this.device === 'personal')
      keep(ratingOf(shown, 'draft').id, { draft, revision: began?.revision ?? 0 });
  }

  /** Brings back what this device kept; what began from an earlier version is laid beside. */
  #restore(): void {
    const { sheet } = this;
    const { draft, aside } = sheet.filled;
    const shown = this.device === 'personal' && !draft ? this.shown : undefined;
    if (!shown) return;
    const { id, revision } = ratingOf(shown, 'draft');
    if (id === sheet.asked) return;
    sheet.asked = id;
    const kept = keptOf(id);
    if (!kept || shown.stored?.status === 'final') return;
    const restored = kept.revision === revision - 1;
    sheet.change(
      restored
        ? { draft: kept.draft, began: shown.stored, restored }
        : { aside: aside ?? kept.draft, restored },
    );
  }

  async #look(): Promise<void> {
    const { source, shown, sheet } = this;
    if (!source || !shown || shown.lens.at === 'reading') return;
    sheet.change({ lens: { at: 'reading' } });
    const lens = await look(source, shown);
    // What was changed or turned away from meanwhile is not what was compared.
    if (sheet.filled.lens.at !== 'reading') return;
    sheet.change({ lens });
    await this.focusOn('#lens-title');
  }

  /** Moves focus once all is rendered. */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Reads again behind what is shown. */
  readonly refresh = (): Promise<void> => this.#load.refresh();

  /** Shows a rating as the stored one. */
  adopt(rating: Rating): void {
    this.#reread(({ plan, ratings }) => {
      const others = ratings.filter(({ id }) => id !== rating.id);
      return plan.id === rating.plan && { ratings: [...others, rating] };
    });
  }

  /** Shows an evaluation as the stored one. */
  adoptEvaluation(evaluation: Evaluation): void {
    this.#reread((read) => read.evaluation?.id === evaluation.id && { evaluation });
  }

  /** Shows what was written, where it belongs to what is shown. */
  #reread(change: (read: RatingRead) => Partial<RatingRead> | false): void {
    const { view } = this.#load;
    // What is being read may be older than what was written.
    if (view.at === 'loading') this.#load.load();
    const changed = view.at === 'shown' && change(view.read);
    if (changed) this.#load.show({ at: 'shown', read: { ...view.read, ...changed } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-rating-form': KinerjaRatingForm;
  }
}
