import type { Source } from '@kinerja/core';
import type { Actor, Award } from '@kinerja/core/cycle';
import { type Scheme, findScheme, schemes } from '@kinerja/core/schemes';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fieldStyles } from '../parts/field.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { Listen } from '../shared/listen.ts';
import { Localize } from '../shared/localize.ts';
import { shortRoom } from '../shared/room.styles.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { type Told, planBody, toldPart } from '../shared/plan-body.ts';
import { Load } from '../shared/plan-load.ts';
import { today } from '../shared/today.ts';
import { type RecognitionHost, acting } from './acting.ts';
import { bodyPart } from './body.ts';
import { type RecognitionRead, readRecognition } from './read.ts';
import type { RecognitionWords } from './recognition-words.ts';
import { recognitionStyles } from './recognition.styles.ts';
import { recognitionWords } from './recognition.words.ts';
import { type Shown, type Work, keyOf } from './shown.ts';

const reading: Work = { at: 'reading' };
const capacities = ['employee', 'supervisor', 'performance-team'] as const;

/**
 * Shows the awards of a unit with the rule and the reason, lets the office announce what evaluations granted, and
 * lets an employee say that he or she does not want to be named. With `acting-as` empty it is what everybody sees.
 * Children of the tag are shown before it is ready, and as another way in when it fails.
 * @fires kinerja-submitted, kinerja-delivered, kinerja-failed
 */
export class KinerjaRecognition extends LitElement implements RecognitionHost {
  static override get styles() {
    return [baseStyles, shortRoom, fieldStyles, recognitionStyles];
  }

  /** Only of this unit; empty: of all. */
  @property() unit = '';
  /** Which of the schemes that Kinerja brings: its rules are told. */
  @property({ attribute: 'scheme-id' }) schemeId = '';
  /** A scheme of the portal's own. */
  @property({ attribute: false }) scheme: Scheme | undefined;
  /** In what capacity somebody acts: `employee`, `supervisor` or `performance-team`; empty: the public looks. */
  @property({ attribute: 'acting-as' }) actingAs = '';
  /** Who acts. */
  @property({ attribute: 'actor-id' }) actorId = '';
  /** Where records come from and go to; asked from the page when not set. */
  @property({ attribute: false }) source: Source | undefined;
  /** What time it is. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() work: Work = reading;
  @state() texts: Readonly<Record<string, string>> = {};
  @state() private year = '';
  readonly #localize = new Localize(this);
  readonly #load = new Load<RecognitionRead>(
    this,
    () => JSON.stringify([this.unit, this.actingAs, this.actorId]),
    (source) => readRecognition(source, this.unit, this.#actor),
  );
  readonly #actions = {
    ...acting(this),
    choose: (year: string) => {
      this.year = year;
    },
  };

  constructor() {
    super();
    new OpenForPrint(this);
    new Listen(this, ['kinerja-submitted', 'kinerja-delivered', 'kinerja-rejected'], (event) => {
      const telling = event.kind === 'award' || event.kind === 'evaluation';
      if (telling && !event.composedPath().includes(this)) void this.refresh();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('unit') && !changed.has('actingAs') && !changed.has('actorId')) return;
    this.work = reading;
    this.texts = {};
    this.year = '';
  }

  get #words(): RecognitionWords {
    return this.#localize.words(recognitionWords);
  }

  get #actor(): Actor | undefined {
    const role = capacities.find((each) => each === this.actingAs);
    return role && this.actorId ? { id: this.actorId, role } : undefined;
  }

  protected override render(): TemplateResult {
    const unclear = this.#unclear();
    const body = unclear
      ? toldPart(unclear)
      : planBody(this.#load, this.#localize, this.#words.absent, (read) =>
          bodyPart(this.#shownOf(read), this.#actions),
        );
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>${body}</div>`;
  }

  /** What the page does not say rightly. */
  #unclear(): Told | undefined {
    const { actingAs, actorId, schemeId } = this;
    if (actingAs && !capacities.some((each) => each === actingAs)) return this.#words.unknownRole(actingAs);
    if (actingAs && !actorId) return this.#words.noPerson;
    return schemeId && !this.scheme && !findScheme(schemes, schemeId)
      ? this.#words.unknownScheme(schemeId)
      : undefined;
  }

  #shownOf(read: RecognitionRead): Shown {
    const { work, year, texts, scheme, schemeId } = this;
    return {
      ...read,
      words: this.#words,
      localize: this.#localize,
      actor: this.#actor,
      rules: scheme ?? findScheme(schemes, schemeId),
      schemes: scheme ? [scheme] : [],
      today: today(this.clock()),
      year,
      work,
      text: work.at === 'reading' ? '' : (texts[keyOf(work.task)] ?? ''),
    };
  }

  /** What is on the page now, if anything is. */
  get shown(): Shown | undefined {
    const { view } = this.#load;
    return view.at === 'shown' ? this.#shownOf(view.read) : undefined;
  }

  /** Shows a record as a stored one. */
  adopt(record: Award): void {
    const { view } = this.#load;
    if (view.at !== 'shown') return;
    const others = view.read.awards.filter(({ id }) => id !== record.id);
    this.#load.show({ at: 'shown', read: { ...view.read, awards: [...others, record] } });
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
    'kinerja-recognition': KinerjaRecognition;
  }
}
