import type { Scheme } from '@kinerja/core/schemes';
import { LitElement, type PropertyValues, type TemplateResult, html, type nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fieldStyles } from '../parts/field.styles.ts';
import { focusControl } from '../parts/field.ts';
import { matrixStyles } from '../parts/matrix.styles.ts';
import { failurePart } from '../parts/notice.ts';
import { stepsStyles } from '../parts/steps.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { commonWords, sentenceFor } from '../shared/common.words.ts';
import { FailedEvent, IntroducedEvent, SimulatedEvent } from '../shared/events.ts';
import { Localize } from '../shared/localize.ts';
import { typedNumber } from '../shared/number.ts';
import { OpenForPrint } from '../shared/open-for-print.ts';
import { type IntroActions, introduced } from './intro-part.ts';
import { type Scored, results, scored, searched, told } from './result.ts';
import { simulatorStyles } from './simulator.styles.ts';
import { simulatorWords } from './simulator.words.ts';
import { type View, beginning } from './subject.ts';
import { type Draft, unreadable } from './trials/trial.ts';
import { type Actions, type Trying, tryingPart } from './trying-part.ts';

/** What rules are given of what was typed. */
function numberIn(text: string): string {
  const read = typedNumber(text);
  if (read.is === 'number') return read.value;
  return read.is === 'empty' ? '' : unreadable;
}

/** Milliseconds without a key after which somebody is taken to look up. */
const pause = 200;

/** Whether it is another scheme: frameworks give an equal one anew whenever they render. */
const isOther = (scheme: Scheme | undefined, before: Scheme | undefined): boolean =>
  JSON.stringify(scheme) !== JSON.stringify(before);

/**
 * Lets anybody try a rule or a scheme on made-up numbers, and shows every step change. It needs no source; nothing is
 * stored or sent. Children of the tag are shown before it is ready, and when what it should try is not known.
 * @fires kinerja-simulated - when somebody is done with a change
 * @fires kinerja-introduced - when the introduction was read or skipped
 * @fires kinerja-failed
 */
export class KinerjaSimulator extends LitElement {
  static override get styles() {
    return [baseStyles, fieldStyles, matrixStyles, stepsStyles, simulatorStyles];
  }

  /** Which rule is tried, e.g. `permenpanrb-14-2017`; without it and without a scheme a person chooses. */
  @property() regulation = '';
  /** Which regional scheme is tried; it goes before `regulation`. */
  @property({ attribute: 'scheme-id' }) schemeId = '';
  /** A scheme of the page's own; it goes before `schemeId`. */
  @property({ attribute: false, hasChanged: isOther }) scheme: Scheme | undefined;
  /** The introduction is not shown: the page knows that it was read. */
  @property({ type: Boolean }) introduced = false;

  @state() private view: View = { state: 'no-scheme' };
  @state() private picked = '';
  @state() private page = 0;
  /** What the last change that was settled gave; `null` before the first. */
  @state() private settled: readonly Scored[] | null = null;

  readonly #localize = new Localize(this);
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new OpenForPrint(this);
    this.addController({
      hostConnected: () => this.#searchAfter(0),
      hostDisconnected: () => clearTimeout(this.#pause),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['regulation', 'schemeId', 'scheme', 'picked'].some((name) => changed.has(name))) this.#begin();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('view')) this.#searchAfter(pause);
  }

  protected override render(): TemplateResult {
    return html`<div class="base stack" part="base" lang=${this.#localize.language}>${this.#body()}</div>`;
  }

  #body(): TemplateResult | typeof nothing {
    const { view } = this;
    const words = this.#localize.words(simulatorWords);
    switch (view.state) {
      case 'no-scheme': {
        const [title, text] = words.unknownScheme;
        return failurePart({ title, text });
      }
      case 'failed': {
        const common = this.#localize.words(commonWords);
        return failurePart({ title: common.failed, text: sentenceFor(common, view.error) });
      }
      case 'trying':
        return tryingPart(this.#trying(view), this.#actions, this.#intro);
    }
  }

  #trying({
    subject,
    trial,
    draft,
    typed,
    scored: all,
  }: Extract<View, { readonly state: 'trying' }>): Trying {
    const words = this.#localize.words(simulatorWords);
    return {
      subject,
      trial,
      draft,
      typed,
      results: results(trial, all, this.#localize, words),
      localize: this.#localize,
      words,
      said: this.settled
        ? told(results(trial, this.settled, this.#localize, words), this.#localize, words)
        : words.begin,
      page: this.introduced ? null : this.page,
      free: !this.regulation && !this.schemeId && !this.scheme,
    };
  }

  readonly #actions: Actions = {
    pick: (key) => {
      this.picked = key;
    },
    change: (id, value) => {
      const { view } = this;
      if (view.state !== 'trying' || view.draft[id] === value) return;
      const { [id]: _, ...typed } = view.typed;
      this.#enter({ ...view.draft, [id]: value }, typed);
    },
    type: (id, text) => {
      const { view } = this;
      if (view.state !== 'trying') return;
      this.#enter({ ...view.draft, [id]: numberIn(text) }, { ...view.typed, [id]: text });
    },
    settle: () => void this.#settle(),
    reset: () => {
      if (this.view.state !== 'trying') return;
      this.#enter(this.view.trial.example, {});
      void this.#settle();
    },
    go: (id) => focusControl(this.renderRoot, id),
    introduce: () => {
      this.introduced = false;
      void this.#turn(0);
    },
  };

  readonly #intro: IntroActions = {
    turn: (page) => void this.#turn(page),
    finish: (skipped) => void this.#finish(skipped),
  };

  #begin(): void {
    this.view = beginning(this, this.picked);
    this.settled = null;
    if (this.view.state === 'failed') this.dispatchEvent(new FailedEvent(this.view.error));
  }

  #enter(draft: Draft, typed: Draft): void {
    const { view } = this;
    if (view.state === 'trying') this.view = { ...view, draft, typed, scored: scored(view.scored, draft) };
  }

  /** The way on is searched for after the value is on the screen, and not between two keys. */
  #searchAfter(wait: number): void {
    clearTimeout(this.#pause);
    const { view } = this;
    if (view.state !== 'trying' || !view.scored.some(({ searching }) => searching)) return;
    this.#pause = setTimeout(() => {
      this.view = { ...view, scored: view.scored.map((each) => searched(each, view.draft)) };
    }, wait);
  }

  /** Tells, in words and to the page, what a change gave that somebody is done with. */
  async #settle(): Promise<void> {
    await this.updateComplete;
    const { view } = this;
    if (view.state !== 'trying') return;
    this.settled = view.scored;
    this.#searchAfter(0);
    const outcomes = view.scored.map(({ now }) => now.outcome).map((each) => (each?.done ? each : null));
    const grade = outcomes.map((each) => each?.grade ?? null).find((each) => each !== null) ?? null;
    const rule = view.scored[0]?.calculation.rule ?? '';
    this.dispatchEvent(new SimulatedEvent(rule, outcomes[0]?.value ?? null, grade));
  }

  async #turn(page: number): Promise<void> {
    this.page = page;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.intro-title')?.focus();
  }

  async #finish(skipped: boolean): Promise<void> {
    const about = introduced[skipped ? 0 : 1];
    this.introduced = true;
    this.page = 0;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-about=${about}] [tabindex="-1"]`)?.focus();
    this.dispatchEvent(new IntroducedEvent(skipped));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-simulator': KinerjaSimulator;
  }
}
