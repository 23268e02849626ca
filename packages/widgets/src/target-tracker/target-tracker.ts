import { type Delivery, type KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { type Plan, type Progress, type Target, checkProgress } from '@kinerja/core/evaluation';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { entriesStyles } from '../parts/entries.styles.ts';
import { focusControl } from '../parts/field.ts';
import { fieldStyles } from '../parts/field.styles.ts';
import { measureStyles } from '../parts/measure.styles.ts';
import { planHeadStyles } from '../parts/plan-head.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { DeliveredEvent, FailedEvent, ReportedEvent, SubmittedEvent } from '../shared/events.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { newId } from '../shared/new-id.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { planBody } from '../shared/plan-body.ts';
import { PlanLoad } from '../shared/plan-load.ts';
import { type TrackedPlan, trackedPlan } from '../shared/plan-records.ts';
import { today } from '../shared/today.ts';
import { type Draft, type Problem } from './report.ts';
import { daysOf, newDraft, problemsFrom, problemsOf, toProgress } from './report.ts';
import { type Report, type ShownActions, shownPart } from './shown.ts';
import { trackerStyles } from './target-tracker.styles.ts';
import { trackerWords } from './target-tracker.words.ts';

/**
 * Shows an employee where each target of a plan stands, and takes reports of progress.
 * Children of the tag are shown before it is ready, and as another way in when it fails.
 * @fires kinerja-submitted, kinerja-reported, kinerja-delivered, kinerja-failed
 */
export class KinerjaTargetTracker extends LitElement {
  static override get styles() {
    return [baseStyles, planHeadStyles, measureStyles, entriesStyles, fieldStyles, trackerStyles];
  }

  /** Which plan is shown. */
  @property({ attribute: 'plan-id' }) planId = '';
  /** Only shows: nothing can be reported. */
  @property({ type: Boolean }) readonly = false;
  /** Where the plan comes from and the reports go; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() private report: Report = { at: 'none' };
  /** What was typed, by target: changing to another target loses nothing. */
  @state() private drafts: Readonly<Record<string, Draft>> = {};
  /** Reports that this page knows to be on the device only. */
  @state() private queued: ReadonlySet<string> = new Set();
  readonly #localize = new Localize(this);

  readonly #load = new PlanLoad(this, trackedPlan);

  constructor() {
    super();
    new OpenForPrint(this);
    new Listen(this, ['kinerja-submitted', 'kinerja-delivered', 'kinerja-reported'], (event) => {
      const other = 'plan' in event && event.plan !== this.planId;
      if (!other && !event.composedPath().includes(this)) void this.#load.refresh();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('planId')) return;
    this.report = { at: 'none' };
    this.drafts = {};
  }

  protected override render(): TemplateResult {
    const { absent } = this.#localize.words(trackerWords);
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>
      ${planBody(this.#load, this.#localize, absent, (read) => this.#shown(read))}
    </div>`;
  }

  #shown(read: TrackedPlan): TemplateResult {
    const { report, drafts, queued, readonly } = this;
    const shown = { ...read, report, drafts, queued, readonly, today: today(this.clock()) };
    return shownPart(shown, this.#localize, this.#actions);
  }

  readonly #actions: ShownActions = {
    open: (target) => {
      const plan = this.#read?.plan;
      const days = plan && daysOf(plan, today(this.clock()));
      if (!days || this.report.at === 'submitting') return;
      if (!this.drafts[target.id]) this.#keep(target.id, newDraft(newId(), days));
      this.report = { at: 'writing', target: target.id, problems: [] };
      void this.#focus('#report-title');
    },
    change: (field, value) => {
      const { report } = this;
      const draft = report.at === 'writing' && this.drafts[report.target];
      if (!draft) return;
      this.#keep(report.target, { ...draft, [field]: value });
      this.report = { ...report, problems: report.problems.filter((problem) => problem.field !== field) };
    },
    cancel: () => {
      if (this.report.at !== 'writing') return;
      const { target } = this.report;
      this.#drop(target);
      this.report = { at: 'none' };
      void this.#focus(`[data-report="${target}"]`);
    },
    go: (id) => focusControl(this.renderRoot, id),
    send: () => void this.#send(),
  };

  get #read(): TrackedPlan | undefined {
    const { view } = this.#load;
    return view.at === 'shown' ? view.read : undefined;
  }

  #keep(target: string, draft: Draft): void {
    this.drafts = { ...this.drafts, [target]: draft };
  }

  #drop(target: string): void {
    this.drafts = Object.fromEntries(Object.entries(this.drafts).filter(([id]) => id !== target));
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #send(): Promise<void> {
    const { report, source } = this;
    const plan = this.#read?.plan;
    // A second click comes while the first is under way: it sends nothing.
    if (!plan || report.at !== 'writing' || !source) return;
    const target = plan.targets.find((each) => each.id === report.target);
    const draft = this.drafts[report.target];
    const days = daysOf(plan, today(this.clock()));
    if (!target || !draft || !days) return;
    const field = this.renderRoot.querySelector<HTMLInputElement>('#value');
    let problems = problemsOf(draft, target, days, field?.validity.badInput ?? false);
    const progress = toProgress(draft, plan, target);
    if (problems.length === 0) problems = problemsFrom(checkProgress(plan, progress));
    if (problems.length > 0) return this.#mend(target, problems);
    await this.#put(source, plan, target, progress);
  }

  async #mend(target: Target, problems: readonly Problem[]): Promise<void> {
    this.report = { at: 'writing', target: target.id, problems };
    await this.#focus('.mend');
  }

  async #put(source: Source, plan: Plan, target: Target, progress: Progress): Promise<void> {
    this.report = { at: 'submitting', target: target.id };
    try {
      this.#handedOver(progress, await source.put('progress', progress));
      await this.#focus(`[data-outcome="${target.id}"]`);
    } catch (error) {
      await this.#refused(plan, target, toKinerjaError(error));
    }
  }

  async #refused(plan: Plan, target: Target, error: KinerjaError): Promise<void> {
    this.dispatchEvent(new FailedEvent(error));
    const problems = isKinerjaError(error, 'invalid-data') ? problemsFrom(error.facts.issues) : [];
    if (plan.id !== this.planId) return;
    if (problems.length > 0) return this.#mend(target, problems);
    const draft = this.drafts[target.id];
    // An earlier attempt arrived after all, with other content: what is here now is another report.
    if (draft && isKinerjaError(error, 'conflict')) this.#keep(target.id, { ...draft, id: newId() });
    this.report = { at: 'writing', target: target.id, problems: [], error };
    await this.#focus('form .notice');
    if (isKinerjaError(error, 'conflict')) await this.#load.refresh();
  }

  #handedOver(progress: Progress, delivery: Delivery): void {
    const { id, plan, target } = progress;
    const { state, code } = delivery;
    const read = this.#read;
    if (read && plan === this.planId) {
      this.#drop(target);
      const others = read.entries.filter((entry) => entry.id !== id);
      this.#load.show({ at: 'shown', read: { ...read, entries: [...others, progress] } });
      this.report = { at: state === 'received' ? 'done' : 'queued', target, code };
    }
    if (delivery.state === 'stored') this.#stored(progress, delivery);
    void this.#load.refresh();
    this.dispatchEvent(new SubmittedEvent({ kind: 'progress', id, plan, state, code }));
    this.dispatchEvent(new ReportedEvent(plan, target, id));
  }

  #stored({ id }: Progress, { code, delivered }: Extract<Delivery, { state: 'stored' }>): void {
    this.queued = new Set([...this.queued, id]);
    void delivered.then(() => {
      this.queued = new Set([...this.queued].filter((each) => each !== id));
      const { report } = this;
      if (report.at === 'queued' && report.code === code) this.report = { ...report, at: 'done' };
      void this.#load.refresh();
      this.dispatchEvent(new DeliveredEvent('progress', id, code));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-target-tracker': KinerjaTargetTracker;
  }
}
