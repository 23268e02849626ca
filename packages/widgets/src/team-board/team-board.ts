import { type KinerjaError, type Source, toKinerjaError } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import type { Scheme } from '@kinerja/core/schemes';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FailedEvent } from '../shared/events.ts';
import { Localize } from '../shared/localize.ts';
import { failedPart, toldPart } from '../shared/plan-body.ts';
import { today } from '../shared/today.ts';
import type { TeamPerson } from './board-types.ts';
import { type Choice, everybody } from './choice.ts';
import { savedRows } from './csv-out.ts';
import { type Chosen, WEEK, chosenOf, daysOf, keptAsked, lawOf, nobody } from './derived.ts';
import { GridFocus } from './grid-focus.ts';
import { LAST, type ListActions, type Listed, gridOf, listPart, loadingPart } from './list-part.ts';
import { turn } from './pace.ts';
import { PersonPanel } from './person-panel.ts';
import { prepare, prepareLoading } from './prepare.ts';
import { type Asked, type Question, questionOf } from './question.ts';
import type { Row } from './row.ts';
import { drawRows } from './rows-part.ts';
import { Steps } from './steps.ts';
import type { TeamBoardWords, Tool } from './team-board-words.ts';
import { styles } from './styles.ts';
import { teamBoardWords } from './team-board.words.ts';
import { type TeamHost, TeamReading } from './team-reading.ts';
import { TeamRows } from './team-rows.ts';
import type { ToolGiven } from './tool.ts';
import { Tools } from './tools.ts';
import { VirtualRows } from './virtual-rows.ts';

/**
 * Shows the people of a team, how far each is, what waits for whom, how predicates are spread and how raters rate; acts
 * on many at once, and hands out and takes in CSV. Thousands of rows are drawn only where they are seen.
 * Children of the tag are shown when it fails, as another way in.
 * @fires kinerja-submitted - a record was written: by a person's panel, by an act on many, or from a file
 * @fires kinerja-remind - whoever is to be reminded, for the mail of the host
 * @fires kinerja-failed
 */
export class KinerjaTeamBoard extends LitElement implements TeamHost {
  static override get styles() {
    return styles;
  }

  /** Who looks. */
  @property({ attribute: 'person-id' }) personId = '';
  /** In what capacity: `supervisor`, unless it says `performance-team`. */
  @property({ attribute: 'acting-as' }) actingAs = '';
  /** Which of the schemes that Kinerja brings. */
  @property({ attribute: 'scheme-id' }) schemeId = '';
  /** A scheme of the portal's own. */
  @property({ attribute: false }) scheme: Scheme | undefined;
  /** First day of the period; the first of this year when not set. */
  @property({ attribute: 'period-from' }) periodFrom = '';
  /** Last day of the period; the last of this year when not set. */
  @property({ attribute: 'period-to' }) periodTo = '';
  /** How many days before its last day something is due soon; a week unless told. */
  @property({ type: Number }) soon = WEEK;
  /** The organisation's predicate, by its id, e.g. `baik`. */
  @property() organisation = '';
  /**
   * Everybody of the team, as the portal's personnel records have them. Without it the board knows whom records name, and
   * reads all of them at once; where everybody's supervisor is told it reads page by page.
   */
  @property({ attribute: false }) people: readonly TeamPerson[] = [];
  /** Holidays, which the portal supplies. */
  @property({ attribute: false }) calendar: WorkingCalendar | undefined;
  /** Where records come from; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** Who asks about what; one object as long as it says the same. */
  asked: Asked | undefined;
  @state() private choice: Choice = everybody;
  @state() private stretch = '';
  @state() private saved = '';
  readonly #localize = new Localize(this);
  readonly #team = new TeamReading(this, (asked) => prepare(this, asked, this.#listed, this.#actions));
  readonly #rows = new TeamRows(this);
  readonly #steps = new Steps(this, LAST, () => this.#team.view.at === 'shown');
  readonly #virtual = new VirtualRows(
    this,
    () => this.#list.shown.length,
    (body, drawn) => drawRows(body, gridOf(this.#listed), drawn, this.#actions),
  );
  readonly #focus = new GridFocus(
    this,
    this.#virtual,
    () => this.#list.shown.length,
    (row) => void this.#open(this.#list.shown[row]),
  );
  readonly #failedAs = (error: unknown): KinerjaError => {
    const failed = toKinerjaError(error);
    this.dispatchEvent(new FailedEvent(failed));
    return failed;
  };
  readonly #tools = new Tools(this, () => this.#given, this.#failedAs);
  readonly #panel = new PersonPanel(this, this.#failedAs);
  #question: Question | undefined;
  #days = daysOf(undefined, '');
  #law = lawOf(undefined, this.#localize);
  #list: Chosen = nobody;

  get #words(): TeamBoardWords {
    return this.#localize.words(teamBoardWords);
  }

  // In a task of its own: what led to it, the tag's definition or a letter that was typed, and the painting have theirs.
  protected override async scheduleUpdate(): Promise<void> {
    await turn();
    if (!this.hasUpdated) await prepareLoading(this.#localize);
    await super.scheduleUpdate();
  }

  // Whoever waits for the board waits for all of it.
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#steps.complete;
    return done;
  }

  protected override willUpdate(): void {
    const day = today(this.clock());
    this.#question = questionOf(this, day, this.#words);
    this.asked = keptAsked(this.asked, this.#question.at === 'asked' ? this.#question.asked : undefined);
    this.#days = daysOf(this.#days, day, this.calendar, this.soon);
    this.#law = lawOf(this.asked, this.#localize);
  }

  // Not before: only then the controllers have taken up another question.
  protected override update(changed: PropertyValues<this>): void {
    const { asked, choice, stretch } = this;
    const { order, down } = choice;
    const [{ tag: language }, { predicates }] = [this.#localize, this.#law];
    const { members, revision } = this.#team;
    const made = { members, revision, days: this.#days, stretch, order, down, language, predicates };
    if (asked) this.#rows.give({ ...made, asked });
    this.#list = chosenOf(this.#list, this.#rows.rows, choice);
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const classes = `base stack ${this.#virtual.narrow ? 'narrow' : ''}`;
    return html`<div class=${classes} part="base" lang=${this.#localize.language}>${this.#body()}</div>`;
  }

  #body(): TemplateResult {
    const [{ view }, words] = [this.#team, this.#words];
    if (this.#question?.at === 'unclear') return toldPart(this.#question.told);
    switch (view.at) {
      case 'loading':
        return loadingPart(this.#localize);
      case 'absent':
        return toldPart(words.absent);
      case 'failed':
        return failedPart(view.error, this.#localize, this.#team.load);
      case 'shown':
        return html`${listPart(this.#listed, this.#actions)}${this.#panel.render(words)}`;
    }
  }

  get #listed(): Listed {
    const { asked, choice, saved } = this;
    return {
      asked,
      choice,
      saved,
      team: this.#team,
      rows: this.#rows,
      virtual: this.#virtual,
      step: this.#steps.done,
      tools: this.#tools,
      active: this.#focus.cell,
      shown: this.#list.shown,
      today: this.#days.today,
      holidays: this.calendar !== undefined,
      hidden: this.#panel.open,
      law: this.#law,
      words: this.#words,
      localize: this.#localize,
    };
  }

  readonly #actions: ListActions = {
    choose: (change) => {
      this.choice = { ...this.choice, ...change };
      this.saved = '';
      this.#focus.reset();
    },
    stretch: (key) => (this.stretch = key),
    tool: (tool) => void this.#toggle(tool),
    csv: () => (this.saved = savedRows(this.#listed)),
    retry: () => this.#team.load(),
    open: (row) => void this.#open(row),
    sort: (order) => {
      const down = this.choice.order === order && !this.choice.down;
      this.choice = { ...this.choice, order, down };
    },
    keydown: this.#focus.keydown,
    focusin: this.#focus.focusin,
  };

  async #toggle(tool: Tool): Promise<void> {
    if (!(await this.#tools.toggle(tool))) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.tool h3')?.focus();
  }

  get #given(): ToolGiven {
    const { asked, source, clock, organisation } = this;
    if (!asked || !source) throw new TypeError('A tool was opened before there was anything to show');
    return {
      source,
      asked,
      clock,
      organisation,
      days: this.#days,
      localize: this.#localize,
      rows: this.#rows.rows,
      shown: this.#list.shown,
      complete: this.#list.shown.length === this.#rows.rows.length,
      predicate: this.#law.predicate,
      stage: ({ stage }) => this.#words.stages[stage],
      put: (change) => this.#team.put(change),
    };
  }

  async #open(row: Row | undefined): Promise<void> {
    if (!row?.member.read) return;
    // The limits on a spread are those of a unit.
    const rows = this.#rows.rows.filter(({ person }) => person.unit === row.person.unit);
    const others = rows.flatMap(({ evaluation }) => evaluation ?? []);
    const unit = rows.map(({ member }) => member);
    this.#focus.leave(this.#list.shown.indexOf(row));
    const closed = (): void => void this.#focus.back();
    const { calendar } = this;
    await this.#panel.show(row, { ...this.#given, calendar, today: this.#days.today, others, unit, closed });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-team-board': KinerjaTeamBoard;
  }
}
