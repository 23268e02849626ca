import type { Records, Source } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import type { Role } from '@kinerja/core/cycle';
import type { HeardCitizens } from '@kinerja/core/multi-source';
import { type Scheme, findScheme, schemes as brought } from '@kinerja/core/schemes';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cardsTableStyles } from '../../parts/cards-table.ts';
import { fieldStyles } from '../../parts/field.styles.ts';
import { matrixStyles } from '../../parts/matrix.styles.ts';
import { stepsStyles } from '../../parts/steps.styles.ts';
import { baseStyles } from '../../shared/base.styles.ts';
import { Listen } from '../../shared/listen.ts';
import { Localize } from '../../shared/localize.ts';
import { OpenForPrint } from '../../shared/open-for-print.ts';
import { planBody, toldPart } from '../../shared/plan-body.ts';
import { Load } from '../../shared/plan-load.ts';
import { today } from '../../shared/today.ts';
import { shortRoom } from '../../shared/room.styles.ts';
import { type ActingHost, acting, fresh } from './acting.ts';
import { bodyPart } from './body.ts';
import { type Drafts, isWritten, noDrafts } from './draft.ts';
import { type MemberRead, readMember } from './member-read.ts';
import { memberStyles } from './panel.styles.ts';
import { panelWords } from './panel.words.ts';
import { type Shown, type Work, shownOf } from './shown.ts';

type Evaluation = Records['evaluation'];

/**
 * One person's evaluation, as a supervisor, the performance team or who decides objections sees it and acts on it.
 * Internal: `<kinerja-team-board>` opens it, and pages for who decides objections may; its properties may change.
 * @fires kinerja-submitted, kinerja-delivered, kinerja-failed
 * @fires kinerja-opened - when the plan, or the place to rate it, is wanted: the host page shows it
 */
export class KinerjaTeamMember extends LitElement implements ActingHost {
  static override get styles() {
    return [baseStyles, shortRoom, fieldStyles, matrixStyles, stepsStyles, memberStyles, cardsTableStyles];
  }

  /** Which evaluation; empty while there is none. */
  @property({ attribute: 'evaluation-id' }) evaluationId = '';
  /** The plans that an evaluation is opened with, where there is none. */
  @property({ attribute: false }) plans: readonly string[] = [];
  /** Who acts. */
  @property() me = '';
  /** In what capacities. */
  @property({ attribute: false }) roles: readonly Role[] = [];
  /** Which of the schemes that Kinerja brings, for an evaluation that is opened here; the plan's own when not set. */
  @property({ attribute: 'scheme-id' }) schemeId = '';
  /** A scheme of the portal's own. */
  @property({ attribute: false }) scheme: Scheme | undefined;
  /** Versions that evaluations were opened with, beside those that Kinerja brings. */
  @property({ attribute: false }) schemes: readonly Scheme[] = brought;
  /** For which stretch one is opened; asked when not set. */
  @property({ attribute: false }) stretch: Evaluation['stretch'] | undefined;
  /** People by id, for names of raters and to propose some. */
  @property({ attribute: false }) people: readonly { readonly id: string; readonly name: string }[] = [];
  /** Evaluations of the same stretch, where the page has them. */
  @property({ attribute: false }) others: readonly Evaluation[] | undefined;
  /** The published index of the citizens' survey with its respondents, where the scheme hears them. */
  @property({ attribute: false }) citizens: HeardCitizens | undefined;
  /** Joint values of colleagues in the same stretch by their id, where the page has them: who is best is judged by them. */
  @property({ attribute: false }) values: Readonly<Record<string, string>> = {};
  /** Ids of colleagues of whom nothing is read yet: as long as there are any, nobody can be said to be the best. */
  @property({ attribute: false }) unread: readonly string[] = [];
  /**
   * Whether an innovation of this person was recognised in the stretch, where the portal knows; else it is told by the
   * targets that the scheme marks as one.
   */
  @property({ attribute: false }) innovation: boolean | undefined;
  /** Holidays, which the portal supplies. */
  @property({ attribute: false }) calendar: WorkingCalendar | undefined;
  /** Without heading and frame: the page around has them. */
  @property({ type: Boolean, reflect: true }) untitled = false;
  /** Where records come from and go; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() work: Work = { at: 'idle' };
  @state() drafts: Drafts = noDrafts;
  /** The id of what was opened here. */
  @state() private openedId = '';
  readonly #localize = new Localize(this);
  readonly #load = new Load<MemberRead>(
    this,
    () => this.#key,
    (source) => readMember(source, { evaluation: this.evaluationId || this.openedId, plans: this.plans }),
  );
  readonly #actions = acting(this);

  constructor() {
    super();
    new OpenForPrint(this);
    new Listen(
      this,
      ['kinerja-submitted', 'kinerja-delivered', 'kinerja-rejected', 'kinerja-rated'],
      (event) => {
        if (!event.composedPath().includes(this)) void this.#load.refresh();
      },
    );
  }

  get #key(): string {
    return this.evaluationId || this.plans.join(' ');
  }

  /** Whom and which evaluation it is about, and who looks. */
  get concerns(): string {
    return `${this.#key} ${this.me}`;
  }

  /** Whether something was written that is not sent. */
  get dirty(): boolean {
    return isWritten(this.drafts);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has('evaluationId') && this.evaluationId !== this.openedId;
    const others = changed.has('plans') && `${changed.get('plans') ?? ''}` !== `${this.plans}`;
    if (!another && !others && !changed.has('me')) return;
    this.openedId = '';
    Object.assign(this, fresh());
  }

  protected override render(): TemplateResult {
    const words = this.#localize.words(panelWords);
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>
      ${planBody(this.#load, this.#localize, this.#key ? words.absent : words.noPlan, (read) => this.#shownPart(read))}
    </div>`;
  }

  #shownPart(read: MemberRead): TemplateResult {
    const words = this.#localize.words(panelWords);
    const { shown } = this;
    if (shown) return bodyPart(shown, this.#actions);
    const { scheme: given } = read.evaluation ?? {};
    return toldPart(words.unknownScheme(given ? `${given.id} ${given.version}` : this.schemeId));
  }

  get #read(): MemberRead | undefined {
    const { view } = this.#load;
    return view.at === 'shown' ? view.read : undefined;
  }

  /** An evaluation goes by the version that it was opened with; one that is opened here by the scheme in force. */
  #schemeOf({ evaluation, plans }: MemberRead): Scheme | undefined {
    const all = [...(this.scheme ? [this.scheme] : []), ...this.schemes];
    const { scheme } = evaluation ?? {};
    if (scheme) return all.find(({ id, version }) => id === scheme.id && version === scheme.version);
    return this.scheme ?? findScheme(this.schemes, this.schemeId || (plans[0]?.scheme ?? ''));
  }

  /** What is on the page now, if there is somebody and a known scheme. */
  get shown(): Shown | undefined {
    const read = this.#read;
    const scheme = read && this.#schemeOf(read);
    if (!read || !scheme) return undefined;
    const { me, roles, people, citizens, values, unread, innovation } = this;
    const { calendar, stretch, drafts, work, untitled } = this;
    const others = this.others ?? read.others;
    const now = today(this.clock());
    const known = {
      me,
      roles,
      people,
      citizens,
      values,
      unread,
      innovation,
      calendar,
      stretch,
      drafts,
      work,
      others,
      scheme,
      today: now,
      inBoard: untitled,
    };
    return shownOf(read, known, this.#localize, this.#localize.words(panelWords));
  }

  /** Shows this evaluation as the stored one. */
  keep(evaluation: Evaluation): void {
    const read = this.#read;
    if (!read) return;
    if (!read.evaluation) this.openedId = evaluation.id;
    const own = [...read.own.filter(({ id }) => id !== evaluation.id), evaluation];
    this.#load.show({ at: 'shown', read: { ...read, evaluation, own } });
    // What a server tells beside the record is only known by reading it.
    if (this.work.at === 'done') void this.#load.refresh();
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

  /** Focus comes to the heading, or to the first thing inside. */
  override focus(options?: FocusOptions): void {
    const inside = this.renderRoot.querySelector<HTMLElement>('#member-title, button, summary');
    if (inside) inside.focus(options);
    else super.focus(options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-team-member': KinerjaTeamMember;
  }
}
