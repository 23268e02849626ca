import type { Source } from '@kinerja/core';
import { type Actor, type Feedback, type Role, feedbackRules } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import { type Scheme, findScheme, schemes } from '@kinerja/core/schemes';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { entriesStyles } from '../parts/entries.styles.ts';
import { fieldStyles } from '../parts/field.styles.ts';
import { planHeadStyles } from '../parts/plan-head.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { Drafts } from '../shared/drafts.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { screenRoom } from '../shared/room.styles.ts';
import { planBody, toldPart } from '../shared/plan-body.ts';
import { PlanLoad } from '../shared/plan-load.ts';
import { today } from '../shared/today.ts';
import { type FeedbackHost, acting } from './acting.ts';
import { bodyPart } from './body.ts';
import { type Draft, type Task, keyOf } from './draft.ts';
import { type FeedbackRead, readFeedback } from './feedback-read.ts';
import { feedbackStyles } from './feedback.styles.ts';
import { feedbackWords } from './feedback.words.ts';
import type { Colleague, Shown, Work } from './shown.ts';

const reading: Work = { at: 'reading' };

/** A role that the rules of feedback know; an attribute may hold any text. */
const voiceOf = (text: string): Role | undefined =>
  Object.values(feedbackRules)
    .flatMap(({ by }) => by)
    .find((each) => each === text);

/**
 * Shows what was said about a plan in the course of the year, and takes feedback, requests and their answers, check-ins
 * and acknowledgements, with help for the wording. With `acting-as` empty it is only read.
 * Children of the tag are shown before it is ready, and as another way in when it fails.
 * @fires kinerja-submitted, kinerja-delivered, kinerja-failed
 */
export class KinerjaFeedback extends LitElement implements FeedbackHost {
  static override get styles() {
    return [baseStyles, screenRoom, planHeadStyles, entriesStyles, fieldStyles, feedbackStyles];
  }

  /** Which plan it is about. */
  @property({ attribute: 'plan-id' }) planId = '';
  /** Which of the schemes that Kinerja brings; the plan's or its evaluation's own when not set. */
  @property({ attribute: 'scheme-id' }) schemeId = '';
  /** A scheme of the portal's own. */
  @property({ attribute: false }) scheme: Scheme | undefined;
  /** In what capacity somebody acts, e.g. `employee`, `supervisor` or `peer`; empty: nobody does. */
  @property({ attribute: 'acting-as' }) actingAs = '';
  /** Who acts; the plan's own employee or supervisor when not set. */
  @property({ attribute: 'actor-id' }) actorId = '';
  /** Others who can be asked, by name; the employee, the supervisor and the raters are known. */
  @property({ attribute: false }) people: readonly Colleague[] = [];
  /** Where feedback comes from and goes to; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() work: Work = reading;
  /** What was typed, by task: changing to another task loses nothing. */
  @state() drafts: Readonly<Record<string, Draft>> = {};
  /** Records that this page knows to be on the device only. */
  @state() queued: ReadonlySet<string> = new Set();
  @state() filter = '';
  readonly #typed = new Drafts<Pick<KinerjaFeedback, 'drafts' | 'work'>>();
  readonly #localize = new Localize(this);
  readonly #load = new PlanLoad<FeedbackRead>(this, readFeedback);
  readonly #actions = acting(this);

  constructor() {
    super();
    new Listen(this, ['kinerja-submitted', 'kinerja-delivered', 'kinerja-rejected'], (event) => {
      const other = 'plan' in event && event.plan !== this.planId;
      if (!other && !event.composedPath().includes(this)) void this.refresh();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('planId') && !changed.has('actingAs') && !changed.has('actorId')) return;
    const { planId, actingAs, actorId, drafts, work } = this;
    const typed = this.#typed.turn([planId, actingAs, actorId], { drafts, work });
    this.drafts = typed?.drafts ?? {};
    this.work =
      typed?.work.at === 'writing' ? { at: 'writing', task: typed.work.task, problems: [] } : reading;
    this.filter = '';
  }

  get writer(): string {
    return this.#typed.key;
  }

  /** Forgets what a writer typed for a task, who may have gone to another plan meanwhile. */
  forget(task: Task, writer: string): void {
    const without = (drafts: typeof this.drafts): typeof drafts =>
      Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== keyOf(task)));
    if (writer === this.writer) this.drafts = without(this.drafts);
    else this.#typed.change(writer, ({ drafts }) => ({ drafts: without(drafts), work: reading }));
  }

  protected override render(): TemplateResult {
    const { absent } = this.#localize.words(feedbackWords);
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>
      ${planBody(this.#load, this.#localize, absent, (read) => this.#shownPart(read))}
    </div>`;
  }

  #shownPart(read: FeedbackRead): TemplateResult {
    const { schemeId } = this;
    if (schemeId && !this.scheme && !findScheme(schemes, schemeId))
      return toldPart(this.#localize.words(feedbackWords).unknownScheme(schemeId));
    return bodyPart(this.#shownOf(read), this.#actions);
  }

  /** Whoever acts; what is no role acts not at all. */
  #actorOf({ employee, supervisor }: Plan): Actor | undefined {
    const role = voiceOf(this.actingAs);
    const own = role === 'employee' ? employee.id : role === 'supervisor' ? supervisor.id : '';
    const id = this.actorId || own;
    return role && id ? { id, role } : undefined;
  }

  #schemeOf({ plan, evaluations }: FeedbackRead): Scheme | undefined {
    const id = this.schemeId || (plan.scheme ?? evaluations.at(-1)?.scheme.id ?? '');
    return this.scheme ?? findScheme(schemes, id);
  }

  #shownOf(read: FeedbackRead): Shown {
    const { people, work, drafts, queued, filter } = this;
    const localize = this.#localize;
    return {
      ...read,
      localize,
      people,
      work,
      drafts,
      queued,
      filter,
      words: localize.words(feedbackWords),
      actor: this.#actorOf(read.plan),
      scheme: this.#schemeOf(read),
      today: today(this.clock()),
    };
  }

  get #read(): FeedbackRead | undefined {
    const { view } = this.#load;
    return view.at === 'shown' ? view.read : undefined;
  }

  /** What is on the page now, if a plan is. */
  get shown(): Shown | undefined {
    return this.#read && this.#shownOf(this.#read);
  }

  /** Shows a record as a stored one. */
  adopt(record: Feedback): void {
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
    'kinerja-feedback': KinerjaFeedback;
  }
}
