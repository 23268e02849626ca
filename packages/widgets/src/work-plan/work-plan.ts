import type { Source } from '@kinerja/core';
import type { Plan } from '@kinerja/core/evaluation';
import { type Scheme, findScheme, schemes } from '@kinerja/core/schemes';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { entriesStyles } from '../parts/entries.styles.ts';
import { fieldStyles } from '../parts/field.styles.ts';
import { missingStyles } from '../parts/missing.styles.ts';
import { planHeadStyles } from '../parts/plan-head.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { Drafts } from '../shared/drafts.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { screenRoom } from '../shared/room.styles.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { planBody, toldPart } from '../shared/plan-body.ts';
import { PlanLoad } from '../shared/plan-load.ts';
import { stableId } from '../shared/stable-id.ts';
import { type ActingHost, acting } from './acting.ts';
import { type BodyActions, bodyPart } from './body.ts';
import type { PlanDraft } from './draft.ts';
import { type Beginning, type PlanRead, readPlan } from './plan-read.ts';
import { paperStyles } from '../parts/paper.styles.ts';
import { type Picking, type PlanState, type Shown, type Work, basePlan, shownOf } from './shown.ts';
import { planStyles } from './work-plan.styles.ts';
import { planWords } from './work-plan.words.ts';
import { writing } from './writing.ts';

const editing: Work = { at: 'editing' };

/** What one person has filled in of one plan. */
type Typed = Pick<
  KinerjaWorkPlan,
  'draft' | 'began' | 'aside' | 'remark' | 'picking' | 'provisional' | 'work'
>;

/**
 * Shows a performance plan, and takes it from the first draft to the agreement and through revisions: the employee
 * writes and submits, the supervisor returns or agrees. With `acting-as` empty it is only read.
 * Children of the tag are shown before it is ready, and as another way in when it fails.
 * @fires kinerja-submitted, kinerja-planned, kinerja-delivered, kinerja-failed
 */
export class KinerjaWorkPlan extends LitElement implements ActingHost {
  static override get styles() {
    return [
      baseStyles,
      screenRoom,
      planHeadStyles,
      entriesStyles,
      fieldStyles,
      missingStyles,
      planStyles,
      paperStyles,
    ];
  }

  /** Which plan is shown; made from `employee` and `period` for a new one. */
  @property({ attribute: 'plan-id' }) planId = '';
  /** Whose plan a new one is. */
  @property({ attribute: false }) employee: Plan['employee'] | undefined;
  /** Who rates it. */
  @property({ attribute: false }) supervisor: Plan['supervisor'] | undefined;
  /** When it holds. */
  @property({ attribute: false }) period: Plan['period'] | undefined;
  /** Which of the schemes that Kinerja brings; the plan's own when not set. */
  @property({ attribute: 'scheme-id' }) schemeId = '';
  /** A scheme of the portal's own. */
  @property({ attribute: false }) scheme: Scheme | undefined;
  /** In what capacity somebody acts: `employee` or `supervisor`; empty: nobody does. */
  @property({ attribute: 'acting-as' }) actingAs = '';
  /** Who acts; whom the plan names when not set. */
  @property({ attribute: 'actor-id' }) actorId = '';
  /** Where plans come from and go; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() work: Work = editing;
  /** What is filled in and not stored; nothing while the stored plan is untouched. */
  @state() draft: PlanDraft | undefined;
  @state() aside: PlanDraft | undefined;
  @state() remark = '';
  @state() picking: Picking | undefined;
  @state() provisional: boolean | undefined;
  /** The plan that the draft began from. */
  began: Plan | undefined;
  /** The id that was made here for a new plan. */
  #made = '';
  readonly #drafts = new Drafts<Typed>();
  readonly #localize = new Localize(this);
  readonly #load = new PlanLoad<PlanRead>(this, (source, id) => readPlan(source, id, this.#beginning));

  constructor() {
    super();
    new OpenForPrint(this);
    new Listen(this, ['kinerja-submitted', 'kinerja-delivered', 'kinerja-rejected'], (event) => {
      if (event.kind === 'plan' && !event.composedPath().includes(this)) void this.#load.refresh();
    });
  }

  get #beginning(): Beginning | undefined {
    const { employee, supervisor, period } = this;
    const fresh = employee && supervisor && period && (!this.planId || this.planId === this.#made);
    return fresh ? { employee, supervisor, period } : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const beginning = this.#beginning;
    if (beginning) {
      const { employee, period } = beginning;
      this.#made = stableId(['plan', employee.id, employee.position, period.from, period.to]);
      this.planId = this.#made;
    }
    if (!changed.has('planId') && !changed.has('actingAs') && !changed.has('actorId')) return;
    const { planId, actingAs, actorId, draft, began, aside, remark, picking, provisional, work } = this;
    const left = { draft, began, aside, remark, picking, provisional, work };
    const typed = this.#drafts.turn([planId, actingAs, actorId], left);
    this.draft = typed?.draft;
    this.began = typed?.began;
    this.aside = typed?.aside;
    this.remark = typed?.remark ?? '';
    this.picking = typed?.picking;
    this.provisional = typed?.provisional;
    // A remark is for what was asked; whatever else was under way begins anew.
    this.work = typed?.work.at === 'asking' ? { at: 'asking', action: typed.work.action } : editing;
  }

  protected override render(): TemplateResult {
    const { absent } = this.#localize.words(planWords);
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>
      ${planBody(this.#load, this.#localize, absent, (read) => this.#shownPart(read))}
    </div>`;
  }

  #shownPart(read: PlanRead): TemplateResult {
    const words = this.#localize.words(planWords);
    const { schemeId } = this;
    if (schemeId && !this.scheme && !findScheme(schemes, schemeId))
      return toldPart(words.unknownScheme(schemeId));
    const shown = this.shown;
    return shown ? bodyPart(shown, this.#actions) : toldPart(read.stored ? words.absent : words.noScheme);
  }

  get #read(): PlanRead | undefined {
    const { view } = this.#load;
    return view.at === 'shown' ? view.read : undefined;
  }

  #schemeOf(plan: Plan | undefined): Scheme | undefined {
    return this.scheme ?? findScheme(schemes, this.schemeId || (plan?.scheme ?? ''));
  }

  #state(read: PlanRead): PlanState {
    const { draft, began, aside, work, remark, picking, provisional, actingAs, actorId } = this;
    // An attribute may hold any text; what is no role acts not at all.
    const role = actingAs === 'employee' || actingAs === 'supervisor' ? actingAs : undefined;
    const known = { id: this.planId, beginning: this.#beginning, scheme: this.#schemeOf(read.stored) };
    return { ...known, role, actorId, draft, began, aside, work, remark, picking, provisional };
  }

  /** What is on the page now, if a plan is. */
  get shown(): Shown | undefined {
    const read = this.#read;
    const planned = read && this.#state(read);
    const base = planned && basePlan(read, planned);
    return base && shownOf(base, read, planned, this.#localize);
  }

  readonly #actions: BodyActions = { ...writing(this), ...acting(this) };

  /** Changes what is filled in. */
  change(change: (draft: PlanDraft) => PlanDraft): void {
    const shown = this.shown;
    if (!shown || this.work.at === 'submitting') return;
    if (!this.draft) this.began = shown.base;
    this.draft = change(shown.draft);
    // What is said about an earlier version holds no longer, but a conflict must still be settled.
    if (this.work.at !== 'conflict') {
      const mend = this.work.at === 'editing' && this.work.mend === true;
      this.work = { at: 'editing', mend };
    }
  }

  /** Moves focus once all is rendered. */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  get writer(): string {
    return this.#drafts.key;
  }

  /** Takes in what a writer put, who may have gone to another plan meanwhile. */
  handedOver(plan: Plan, writer: string, work: Work | undefined): void {
    const here = writer === this.writer;
    if (here) this.draft = this.began = undefined;
    else this.#drafts.change(writer, () => undefined);
    if (plan.id === this.planId) this.keep(plan);
    if (!work || !here) return;
    this.work = work;
    this.remark = '';
  }

  /** Reads again behind what is shown. */
  refresh(): Promise<void> {
    return this.#load.refresh();
  }

  /** Shows a plan as the stored one. */
  keep(stored: Plan): void {
    const read = this.#read;
    if (read) this.#load.show({ at: 'shown', read: { ...read, stored } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-work-plan': KinerjaWorkPlan;
  }
}
