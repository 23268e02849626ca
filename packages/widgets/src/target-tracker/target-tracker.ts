import { type Delivery, type KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { type Plan, type Progress, type Target, checkProgress } from '@kinerja/core/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { chartStyles } from '../charts/charts.styles.ts';
import { Later } from '../charts/later.ts';
import { entriesStyles } from '../parts/entries.styles.ts';
import { focusControl } from '../parts/field.ts';
import { fieldStyles } from '../parts/field.styles.ts';
import { measureStyles } from '../parts/measure.styles.ts';
import { planHeadStyles } from '../parts/plan-head.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { FailedEvent, ReportedEvent, SubmittedEvent } from '../shared/events.ts';
import { Localize } from '../shared/localize.ts';
import { screenRoom } from '../shared/room.styles.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { planBody } from '../shared/plan-body.ts';
import { Load } from '../shared/plan-load.ts';
import { today } from '../shared/today.ts';
import { Elsewhere } from './elsewhere.ts';
import { type Problem, daysOf, problemsFrom, problemsOf, toProgress } from './report.ts';
import { shownPart } from './shown.ts';
import { monthsStyles, trackerStyles } from './target-tracker.styles.ts';
import { trackerWords } from './target-tracker.words.ts';
import { type TrackerRead, readTracker } from './tracker-read.ts';
import type { Report, ShownActions } from './views.ts';
import { type Waiting, followReport } from './waiting.ts';
import { Writing } from './writing.ts';

/**
 * Shows an employee where each target of a plan stands, how it goes on and what is due, and takes reports of progress.
 * Children of the tag are shown before it is ready, and as another way in when it fails.
 * @fires kinerja-submitted, kinerja-reported, kinerja-delivered, kinerja-failed
 */
export class KinerjaTargetTracker extends LitElement {
  static override get styles() {
    return [
      baseStyles,
      screenRoom,
      planHeadStyles,
      measureStyles,
      entriesStyles,
      fieldStyles,
      chartStyles,
      trackerStyles,
      monthsStyles,
    ];
  }

  /** Which plan is shown. */
  @property({ attribute: 'plan-id' }) planId = '';
  /** Only shows: nothing can be reported. */
  @property({ type: Boolean }) readonly = false;
  /** Which of the schemes that Kinerja brings says what is due and what an obstacle needs; the plan's own when not set. */
  @property({ attribute: 'scheme-id' }) schemeId = '';
  /** A scheme of the portal's own; it goes before `schemeId`. */
  @property({ attribute: false }) scheme: Scheme | undefined;
  /** Seconds between two looks at the source while the page is seen; 0 for never. */
  @property({ type: Number }) refresh = 0;
  /** Where the plan comes from and the reports go; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** Reports that this page knows to be on the device only. */
  @state() private queued: ReadonlySet<string> = new Set();
  @state() private opened: ReadonlySet<string> = new Set();
  readonly #localize = new Localize(this);
  readonly #drawing = new Later(this, () => import('../charts/line.ts'));
  readonly #writing = new Writing(this);
  readonly #elsewhere = new Elsewhere(this, {
    isWriting: () => this.#writing.isOpen,
    refresh: () => this.#load.refresh(),
    peek: async () => this.source && this.#readAnew(this.source),
  });

  readonly #load = new Load(
    this,
    () => this.planId && [this.planId, this.schemeId, this.scheme?.id].join(' '),
    (source) => this.#readAnew(source),
  );

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('planId')) return;
    this.#writing.turn(this.planId);
    this.opened = new Set();
    this.#elsewhere.close();
  }

  protected override render(): TemplateResult {
    const { absent } = this.#localize.words(trackerWords);
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>
      ${planBody(this.#load, this.#localize, absent, (read) => this.#shown(read))}
    </div>`;
  }

  #shown(read: TrackerRead): TemplateResult {
    const { queued, readonly, opened } = this;
    const { news, held } = this.#elsewhere;
    const { report, drafts } = this.#writing;
    const state = { report, drafts, queued, readonly, opened, news, held };
    const shown = { ...read, ...state, drawing: this.#drawing, today: today(this.clock()) };
    return shownPart(shown, this.#localize, this.#actions);
  }

  /** Reads all there is, and says what of it is new. */
  async #readAnew(source: Source): Promise<TrackerRead> {
    const { planId, schemeId, scheme } = this;
    const read = await readTracker(source, { planId, schemeId, scheme });
    this.#elsewhere.compare(this.#read, read);
    return read;
  }

  readonly #actions: ShownActions = {
    open: (target) => {
      const plan = this.#read?.plan;
      const days = plan && daysOf(plan, today(this.clock()));
      if (!days || this.#writing.report.at === 'submitting') return;
      this.#writing.begin(target, days);
      void this.#focus('#report-title');
    },
    change: (field, value) => this.#writing.change(field, value),
    file: (file) => void this.#writing.describe(file),
    whys: (whys, go) => {
      this.#writing.ask(whys);
      if (go) void this.#focus(`[id="${go}"]`);
    },
    cancel: () => {
      const { current } = this.#writing;
      if (!current) return;
      this.#writing.forget(current.target);
      this.#writing.become({ at: 'none' });
      void this.#focus(`[data-report="${current.target}"]`);
      if (this.#elsewhere.held) this.#elsewhere.show();
    },
    look: (target, isOpen) => {
      if (this.opened.has(target) === isOpen) return;
      const others = [...this.opened].filter((id) => id !== target);
      this.opened = new Set(isOpen ? [...others, target] : others);
    },
    news: { show: () => this.#elsewhere.show(), close: () => this.#elsewhere.close() },
    go: (id) => focusControl(this.renderRoot, id),
    send: () => void this.#send(),
  };

  get #read(): TrackerRead | undefined {
    const { view } = this.#load;
    return view.at === 'shown' ? view.read : undefined;
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #send(): Promise<void> {
    const { source } = this;
    const read = this.#read;
    const { current } = this.#writing;
    // A second click comes while the first is under way: it sends nothing.
    if (!read || !current || !source) return;
    const { plan, rules } = read;
    const target = plan.targets.find((each) => each.id === current.target);
    const days = daysOf(plan, today(this.clock()));
    if (!target || !days) return;
    let problems = problemsOf(current.draft, target, days);
    const progress = toProgress(current.draft, plan, target);
    if (problems.length === 0) {
      const byScheme = rules ? rules.room.checkObstacle(progress, rules.scheme) : [];
      problems = problemsFrom([...checkProgress(plan, progress), ...byScheme]);
    }
    if (problems.length > 0) return this.#mend(target, problems);
    await this.#put(source, plan, target, progress);
  }

  async #mend(target: Target, problems: readonly Problem[]): Promise<void> {
    this.#writing.become({ at: 'writing', target: target.id, problems });
    await this.#focus('.mend');
  }

  async #put(source: Source, plan: Plan, target: Target, progress: Progress): Promise<void> {
    const { writer } = this.#writing;
    this.#writing.become({ at: 'submitting', target: target.id });
    try {
      this.#handedOver(progress, writer, await source.put('progress', progress));
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
    // An earlier attempt arrived after all, with other content: what is here now is another report.
    if (isKinerjaError(error, 'conflict')) this.#writing.renew(target.id);
    this.#writing.become({ at: 'writing', target: target.id, problems: [], error });
    await this.#focus('form .notice');
    if (isKinerjaError(error, 'conflict')) await this.#load.refresh();
  }

  #handedOver(progress: Progress, writer: string, delivery: Delivery): void {
    const { id, plan, target } = progress;
    const { state, code } = delivery;
    const read = this.#read;
    const told: Report = { at: state === 'received' ? 'done' : 'queued', target, code };
    this.#elsewhere.given(id, plan);
    this.#writing.forget(target, writer);
    if (read && plan === this.planId) {
      const others = read.entries.filter((entry) => entry.id !== id);
      this.#load.show({ at: 'shown', read: { ...read, entries: [...others, progress] } });
      this.#writing.become(told);
    }
    followReport(this, progress, delivery, told, this.#waiting);
    void this.#load.refresh();
    this.dispatchEvent(new SubmittedEvent({ kind: 'progress', id, plan, state, code }));
    this.dispatchEvent(new ReportedEvent(plan, target, id));
  }

  readonly #waiting: Waiting = {
    mark: (id, waits) => {
      const others = [...this.queued].filter((each) => each !== id);
      this.queued = new Set(waits ? [...others, id] : others);
    },
    writing: this.#writing,
    leaveOut: (id) => {
      const read = this.#read;
      const entries = read?.entries.filter((entry) => entry.id !== id);
      if (read && entries) this.#load.show({ at: 'shown', read: { ...read, entries } });
    },
    look: () => void this.#elsewhere.look(),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-target-tracker': KinerjaTargetTracker;
  }
}
