import type { Source } from '@kinerja/core';
import type { Actor, Development } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import { type Scheme, findScheme, schemes } from '@kinerja/core/schemes';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { entriesStyles } from '../parts/entries.styles.ts';
import { fieldStyles } from '../parts/field.styles.ts';
import { planHeadStyles } from '../parts/plan-head.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { screenRoom } from '../shared/room.styles.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { planBody, toldPart } from '../shared/plan-body.ts';
import { PlanLoad } from '../shared/plan-load.ts';
import { today } from '../shared/today.ts';
import type { ActingHost } from './acting-host.ts';
import { acting } from './acting.ts';
import { bodyPart } from './body.ts';
import { developmentStyles } from './development-plan.styles.ts';
import { developmentWords } from './development-plan.words.ts';
import { type DevelopmentRead, readDevelopment } from './development-read.ts';
import type { PlanDraft, TaskDraft } from './draft.ts';
import { glanceStyles } from './glance.styles.ts';
import { keep, keptOf } from './kept.ts';
import { type Shown, type Work, shownOf } from './shown.ts';

const reading: Work = { at: 'reading' };

/**
 * Shows what an employee is helped to become better at, and takes it from weak items through agreement and check-ins to
 * the outcome, for the employee and the supervisor. With `acting-as` empty it is only read.
 * Children of the tag are shown before it is ready, and as another way in when it fails.
 * @fires kinerja-submitted, kinerja-delivered, kinerja-failed
 */
export class KinerjaDevelopmentPlan extends LitElement implements ActingHost {
  static override get styles() {
    return [
      baseStyles,
      screenRoom,
      planHeadStyles,
      entriesStyles,
      fieldStyles,
      developmentStyles,
      glanceStyles,
    ];
  }

  /** Which plan (SKP) it belongs to. */
  @property({ attribute: 'plan-id' }) planId = '';
  /** Which of the schemes that Kinerja brings; the plan's or its evaluation's own when not set. */
  @property({ attribute: 'scheme-id' }) schemeId = '';
  /** A scheme of the portal's own. */
  @property({ attribute: false }) scheme: Scheme | undefined;
  /** In what capacity somebody acts: `employee` or `supervisor`; empty: nobody does. */
  @property({ attribute: 'acting-as' }) actingAs = '';
  /** Who acts; whom the plan names when not set. */
  @property({ attribute: 'actor-id' }) actorId = '';
  /** Where records come from and go to; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() work: Work = reading;
  @state() draft: PlanDraft | undefined;
  @state() tasks: Readonly<Record<string, TaskDraft>> = {};
  @state() restored = false;
  @state() queued: ReadonlySet<string> = new Set();
  readonly #localize = new Localize(this);
  readonly #load = new PlanLoad<DevelopmentRead>(this, readDevelopment);
  readonly #actions = acting(this);

  constructor() {
    super();
    new OpenForPrint(this);
    new Listen(this, ['kinerja-submitted', 'kinerja-delivered', 'kinerja-rejected'], (event) => {
      const other = 'plan' in event && event.plan !== undefined && event.plan !== this.planId;
      if (!other && !event.composedPath().includes(this)) void this.refresh();
    });
  }

  /** Under which name what is typed is kept; empty: nothing is. */
  get #keptAs(): string {
    return this.planId && this.actingAs ? [this.planId, this.actingAs, this.actorId].join(':') : '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('planId') || changed.has('actingAs') || changed.has('actorId')) return this.#bringBack();
    const typed = changed.has('draft') || changed.has('tasks');
    if (typed && this.#keptAs) keep(this.#keptAs, { draft: this.draft, tasks: this.tasks });
  }

  /** What was typed on an earlier visit, or nothing. */
  #bringBack(): void {
    const kept = this.#keptAs ? keptOf(this.#keptAs) : undefined;
    this.draft = kept?.draft;
    this.tasks = kept?.tasks ?? {};
    this.restored = kept?.draft !== undefined;
    this.work = kept?.draft ? { at: 'writing', problems: [] } : reading;
  }

  protected override render(): TemplateResult {
    const { absent } = this.#localize.words(developmentWords);
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>
      ${planBody(this.#load, this.#localize, absent, (read) => this.#shownPart(read))}
    </div>`;
  }

  #shownPart(read: DevelopmentRead): TemplateResult {
    const { schemeId } = this;
    if (schemeId && !this.scheme && !findScheme(schemes, schemeId))
      return toldPart(this.#localize.words(developmentWords).unknownScheme(schemeId));
    return bodyPart(this.#shownOf(read), this.#actions);
  }

  /** Whoever acts; what is no role here acts not at all. */
  #actorOf(plan: Plan): Actor | undefined {
    const role = this.actingAs;
    if (role !== 'employee' && role !== 'supervisor') return undefined;
    return { id: this.actorId || plan[role].id, role };
  }

  #shownOf(read: DevelopmentRead): Shown {
    const { work, draft, tasks, restored, queued } = this;
    const { plan, evaluations } = read;
    const id = this.schemeId || (plan.scheme ?? evaluations.at(-1)?.scheme.id ?? '');
    const given = {
      work,
      draft,
      tasks,
      restored,
      queued,
      actor: this.#actorOf(plan),
      scheme: this.scheme ?? findScheme(schemes, id),
      today: today(this.clock()),
    };
    return shownOf(read, given, this.#localize.words(developmentWords), this.#localize);
  }

  get #read(): DevelopmentRead | undefined {
    const { view } = this.#load;
    return view.at === 'shown' ? view.read : undefined;
  }

  /** What is on the page now, if a plan is. */
  get shown(): Shown | undefined {
    return this.#read && this.#shownOf(this.#read);
  }

  /** Shows a record as a stored one. */
  adopt(record: Development): void {
    const read = this.#read;
    if (!read) return;
    const others = read.all.filter(({ id }) => id !== record.id);
    this.#load.show({ at: 'shown', read: { ...read, all: [...others, record] } });
  }

  /** Reads again behind what is shown. */
  refresh(): Promise<void> {
    return this.#load.refresh();
  }

  /** Moves focus once all is rendered. */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-development-plan': KinerjaDevelopmentPlan;
  }
}
