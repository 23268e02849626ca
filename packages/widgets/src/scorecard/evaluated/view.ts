import { type KinerjaError, type Source, toKinerjaError } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import type { Evaluation } from '@kinerja/core/cycle';
import { type LitElement, type TemplateResult, adoptStyles, html, nothing } from 'lit';
import { fieldStyles } from '../../parts/field.styles.ts';
import { focusControl } from '../../parts/field.ts';
import { paperStyles } from '../../parts/paper.styles.ts';
import type { Localize } from '../../shared/localize.ts';
import { today } from '../../shared/today.ts';
import type { Career } from '../career/career.ts';
import { DevelopmentAskedEvent } from '../development-asked.ts';
import type { Card } from '../card-part.ts';
import type { Judged, ScoreRead } from '../score-types.ts';
import type { RatingNames } from '../../shared/rating-names.ts';
import { type AnsweringHost, answerWith } from './acting.ts';
import { answerPart } from './answer-part.ts';
import { evaluatedStyles } from './evaluated.styles.ts';
import { evaluatedWords } from './evaluated.words.ts';
import { followPart } from './follow-part.ts';
import { ledgerPart } from './ledger-part.ts';
import { type Rare, rarePart } from './rare.ts';
import { objectedPart } from './objected-part.ts';
import { Objecting } from './objecting.ts';
import type { Answer, Evaluated } from './shown.ts';
import { voicesPart } from './voices-part.ts';

/** The widget that shows an evaluation. */
export interface EvaluatedHost extends LitElement {
  readonly source: Source | undefined;
  readonly clock: () => Date;
  readonly actingAs: string;
  readonly holidays: WorkingCalendar | undefined;
  readonly career: Career | undefined;
  readonly development: boolean;
  /** Shows an evaluation as the stored one. */
  adoptEvaluation(evaluation: Evaluation): void;
  /** Reads again behind what is shown. */
  refresh(): Promise<void>;
}

/** Shows one released evaluation to its employee, and takes the answer. */
export class EvaluatedView implements AnsweringHost {
  readonly element: EvaluatedHost;
  readonly #localize: Localize;
  readonly #objecting = new Objecting(() => this.element.requestUpdate());
  #answer: Answer = { at: 'reading' };
  #rare: Rare = {};

  constructor(element: EvaluatedHost, localize: Localize) {
    this.element = element;
    this.#localize = localize;
    const { elementStyles } = element.constructor as typeof LitElement;
    const root = element.renderRoot as ShadowRoot;
    adoptStyles(root, [...elementStyles, fieldStyles, evaluatedStyles, paperStyles]);
  }

  get source(): Source | undefined {
    return this.element.source;
  }

  get clock(): () => Date {
    return this.element.clock;
  }

  get answer(): Answer {
    return this.#answer;
  }

  set answer(answer: Answer) {
    this.#answer = answer;
    this.element.requestUpdate();
  }

  /** Whether the official document is there, which is printed in place of everything else. */
  get hasPaper(): boolean {
    return typeof this.#rare.paper === 'function';
  }

  /** Shows an evaluation as the stored one. */
  adopt(evaluation: Evaluation): void {
    this.element.adoptEvaluation(evaluation);
  }

  /** Reads again behind what is shown. */
  refresh(): Promise<void> {
    return this.element.refresh();
  }

  #shownOf(read: ScoreRead, judged: Judged, { regulation }: Card, names: RatingNames): Evaluated {
    const { evaluation, scheme } = judged;
    const { holidays, actingAs } = this.element;
    const day = evaluation.released ?? evaluation.stretch.to;
    return {
      ...read,
      evaluation,
      scheme,
      regulation,
      names,
      localize: this.#localize,
      words: this.#localize.words(evaluatedWords),
      today: today(this.clock()),
      // Without a list no holiday is known, and the clock says so.
      calendar: holidays ?? { holidays: [], covers: { from: day, to: day } },
      actor: actingAs === 'employee' ? { id: evaluation.employee.id, role: 'employee' } : undefined,
      answer: this.#answer,
      career: this.element.career,
    };
  }

  async #focus(selector: string): Promise<void> {
    await this.element.updateComplete;
    this.element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #acknowledge(shown: Evaluated): Promise<void> {
    await answerWith(this, shown, 'acknowledge');
    await this.#focus('.answer [part~="status"]');
  }

  async #object(shown: Evaluated): Promise<void> {
    if (this.#answer.at === 'sending') return;
    await this.#try(async () => {
      await this.#objecting.open(shown);
      this.answer = { at: 'objecting' };
    });
    await this.#focus('#objecting-title, .answer [part~="status"]');
  }

  async #send(shown: Evaluated): Promise<void> {
    const items = this.#objecting.items();
    const taken = await answerWith(this, shown, 'object', { items });
    if (taken) this.#objecting.close();
    await this.#focus('.answer [part~="status"]');
  }

  /** Does what may fail, e.g. loading a part over a bad line, and says so. */
  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.answer = { at: 'reading', error: toKinerjaError(error) };
    }
  }

  #formPart(shown: Evaluated): TemplateResult | typeof nothing {
    const { at } = this.#answer;
    const isOpen = at === 'objecting' || (at === 'sending' && this.#objecting.isOpen);
    if (!isOpen) return nothing;
    return this.#objecting.part(shown, at === 'sending', {
      send: () => void this.#send(shown),
      focus: (selector) => void this.#focus(selector),
      go: (id) => focusControl(this.element.renderRoot, id),
      cancel: () => {
        this.#objecting.close();
        this.answer = { at: 'reading' };
        void this.#focus('#object');
      },
    });
  }

  /** What is rare is loaded when somebody opens it. */
  readonly #load = async <Name extends keyof Rare>(
    name: Name,
    load: () => Promise<Rare[Name]>,
  ): Promise<void> => {
    const set = (part: Rare[Name] | { readonly error: KinerjaError } | 'loading'): void => {
      this.#rare = { ...this.#rare, [name]: part };
      this.element.requestUpdate();
    };
    set('loading');
    try {
      set(await load());
    } catch (error) {
      set({ error: toKinerjaError(error) });
    }
    if (name !== 'paper') return;
    await this.element.updateComplete;
    if (this.hasPaper) window.print();
  };

  /** The answer and its clock; and everything that belongs to the evaluation after the working. */
  parts(read: ScoreRead, judged: Judged, card: Card, names: RatingNames) {
    const shown = this.#shownOf(read, judged, card, names);
    const { element } = this;
    const develop = element.development
      ? () => element.dispatchEvent(new DevelopmentAskedEvent(read.plan.id, judged.evaluation.id))
      : undefined;
    const actions = {
      acknowledge: () => void this.#acknowledge(shown),
      object: () => void this.#object(shown),
    };
    return {
      before: html`${objectedPart(shown)} ${answerPart(shown, actions, this.#formPart(shown))}`,
      after: html`${ledgerPart(shown)} ${voicesPart(shown)} ${followPart(shown, develop)}
      ${rarePart(shown, this.#rare, this.#load, this.source)}`,
      paper: typeof this.#rare.paper === 'function' ? this.#rare.paper(shown) : nothing,
    };
  }
}
