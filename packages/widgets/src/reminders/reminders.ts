import type { KinerjaError, Source } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import type { Due } from '@kinerja/core/cycle';
import type { Scheme } from '@kinerja/core/schemes';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { saveFile } from '../shared/save-file.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { DueEvent, FailedEvent, type KinerjaEventMap } from '../shared/events.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { shortRoom } from '../shared/room.styles.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { failedPart, planBody, toldPart } from '../shared/plan-body.ts';
import { Load } from '../shared/plan-load.ts';
import { today } from '../shared/today.ts';
import { DayChange } from './day-change.ts';
import { type List, listOf, urgent } from './list.ts';
import { Notifier } from './notifier.ts';
import { type Question, questionOf } from './question.ts';
import { type Known, readKnown, telling } from './records.ts';
import type { RemindersWords } from './reminders-words.ts';
import { remindersStyles } from './reminders.styles.ts';
import { remindersWords } from './reminders.words.ts';
import { type Shown, datedItems, fileOf, shownPart } from './shown.ts';
import { type WaysActions, waysPart } from './ways-part.ts';

type Heard =
  | 'kinerja-submitted'
  | 'kinerja-delivered'
  | 'kinerja-rejected'
  | 'kinerja-reported'
  | 'kinerja-rated'
  | 'kinerja-planned';
type Asked = Extract<Question, { readonly at: 'asked' }>;

const WEEK = 7;
/** A page that is looked at often reads no more often than this, in milliseconds. */
const FRESH = 60_000;

/**
 * Shows what somebody has to do and by when, hands it out as a calendar file, and notifies while the page is open.
 * Children of the tag are shown before it is ready, and as another way in when it fails.
 * @fires kinerja-due - when the list is another one, with its items: for the mail of the host
 * @fires kinerja-failed
 */
export class KinerjaReminders extends LitElement {
  static override get styles() {
    return [baseStyles, shortRoom, remindersStyles];
  }

  /** Whose reminders are shown. */
  @property({ attribute: 'employee-id' }) employeeId = '';
  /** In what capacity, e.g. `supervisor`; `employee` when not set. */
  @property({ attribute: 'acting-as' }) actingAs = '';
  /** Which of the schemes that Kinerja brings. */
  @property({ attribute: 'scheme-id' }) schemeId = '';
  /** A scheme of the portal's own. */
  @property({ attribute: false }) scheme: Scheme | undefined;
  /** How many days before its last day something is due soon; a week unless told. */
  @property({ type: Number }) soon = WEEK;
  /** First day of the period; the first of this year when not set. */
  @property({ attribute: 'period-from' }) periodFrom = '';
  /** Last day of the period; the last of this year when not set. */
  @property({ attribute: 'period-to' }) periodTo = '';
  /** Holidays, which the portal supplies. */
  @property({ attribute: false }) calendar: WorkingCalendar | undefined;
  /** The page where something can be done, if the portal has one. */
  @property({ attribute: false }) linkFor: ((item: Due) => string | undefined) | undefined;
  /** Where records come from; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() private saved = false;
  readonly #localize = new Localize(this);
  readonly #load = new Load<Known>(
    this,
    () => this.#key,
    (source) => this.#read(source),
  );
  readonly #notifier = new Notifier(this);
  /** What was rendered last. */
  #list: List | undefined;
  /** The list that the page was told of, as text. */
  #told = '';
  #failed: KinerjaError['code'] | undefined;
  #readAt = 0;
  #refreshing = false;

  constructor() {
    super();
    new OpenForPrint(this);
    new DayChange(
      this,
      () => this.clock,
      (anotherDay) => this.#looked(anotherDay),
    );
    const heard: readonly Heard[] = [
      'kinerja-submitted',
      'kinerja-delivered',
      'kinerja-rejected',
      'kinerja-reported',
      'kinerja-rated',
      'kinerja-planned',
    ];
    new Listen(this, heard, (event) => this.#heard(event));
  }

  get #words(): RemindersWords {
    return this.#localize.words(remindersWords);
  }

  get #question(): Question {
    return questionOf(this, today(this.clock()), this.#words);
  }

  /** What is read: another key is another reading. */
  get #key(): string {
    const question = this.#question;
    return question.at === 'asked' ? JSON.stringify([question.actor, question.period]) : '';
  }

  async #read(source: Source): Promise<Known> {
    const question = this.#question;
    const none = { plans: [], evaluations: [], progress: [], feedback: [] };
    this.#readAt = this.clock().getTime();
    return question.at === 'asked' ? readKnown(source, question.actor, question.period) : none;
  }

  // Not before: only then is it clear what is shown.
  protected override update(changed: PropertyValues<this>): void {
    const { view } = this.#load;
    const question = this.#question;
    this.#list =
      question.at === 'asked' && view.at === 'shown'
        ? listOf(view.read, this.#shown(view.read, question, []).asked)
        : undefined;
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const question = this.#question;
    const body =
      question.at === 'unclear'
        ? toldPart(question.told)
        : planBody(this.#load, this.#localize, this.#words.absent, (known) =>
            this.#listPart(known, question),
          );
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>${body}</div>`;
  }

  #shown(known: Known, question: Asked, items: readonly Due[]): Shown {
    const { soon: told, calendar, linkFor } = this;
    // An attribute may hold any text.
    const soon = Number.isInteger(told) && told >= 0 ? told : WEEK;
    const day = today(this.clock());
    const asked = { ...question, today: day, soon, calendar };
    const { actor } = question;
    return { known, asked, actor, items, today: day, words: this.#words, localize: this.#localize, linkFor };
  }

  #listPart(known: Known, question: Asked): TemplateResult {
    const list = this.#list;
    if (!list) return html`${nothing}`;
    if (list.at === 'failed') return failedPart(list.error, this.#localize, this.#load.load);
    const full = this.#shown(known, question, list.items);
    const ways = {
      days: datedItems(list.items).length,
      saved: this.saved,
      notifying: this.#notifier.state,
    };
    return html`${shownPart(full)} ${waysPart(ways, this.#words, this.#ways(full))}`;
  }

  #ways(shown: Shown): WaysActions {
    return {
      save: () => {
        saveFile(`kinerja-${shown.today}.ics`, fileOf(shown, this.clock()), 'text/calendar;charset=utf-8');
        this.saved = true;
      },
      start: () => void this.#notifier.start().then(() => this.#notify()),
      stop: () => this.#notifier.stop(),
    };
  }

  protected override updated(): void {
    const list = this.#list;
    const failed = list?.at === 'failed' ? list.error : undefined;
    if (failed && failed.code !== this.#failed) this.dispatchEvent(new FailedEvent(failed));
    this.#failed = failed?.code;
    if (list?.at !== 'list') return;
    const told = JSON.stringify([this.#key, list.items]);
    if (told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(new DueEvent(list.items));
    this.#notify();
  }

  /** One summary of what cannot wait; none where everything can. */
  #notify(): void {
    const items = this.#list?.at === 'list' ? urgent(this.#list.items) : [];
    if (items.length === 0) return this.#notifier.close();
    const overdue = items.filter((item) => item.state === 'overdue').length;
    const { heading, notify } = this.#words;
    this.#notifier.show(heading, notify.urgent(overdue, items.length - overdue), this.#localize.language);
  }

  #heard(event: KinerjaEventMap[Heard]): void {
    if (!('kind' in event) || telling.includes(event.kind)) this.#refresh();
  }

  #looked(anotherDay: boolean): void {
    this.requestUpdate();
    if (anotherDay || this.clock().getTime() - this.#readAt >= FRESH) this.#refresh();
  }

  /** Once for all events of one act. */
  #refresh(): void {
    if (this.#refreshing) return;
    this.#refreshing = true;
    queueMicrotask(() => {
      this.#refreshing = false;
      void this.#load.refresh();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-reminders': KinerjaReminders;
  }
}
