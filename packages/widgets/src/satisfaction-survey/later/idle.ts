import type { ReactiveController, TemplateResult } from 'lit';
import type { LaterHost, Lit } from '../survey-view.ts';
import type { LaterWords } from './later.words.ts';

/** Seconds without a touch after which a kiosk asks whether anybody is there. */
const PATIENCE = 60;
/** Seconds in which a person may say so: WCAG 2.2.1 asks for at least 20, and for as many times as one likes. */
const WARNING = 20;

const ACTS = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

/**
 * Empties the screen for the next person: a kiosk when nobody has touched it for a while, and any device that is not a
 * person's own when a page with answers comes back out of the browser's memory.
 */
export class Idle implements ReactiveController {
  readonly #host: LaterHost;
  /** Seconds until the screen is emptied, while that is told. */
  #left: number | undefined;
  #timer = 0;
  #used: LaterHost['used'] = 'nothing';
  /** Where the person was when the question came up. */
  #before: HTMLElement | null | undefined;

  constructor(host: LaterHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const act of ACTS) document.addEventListener(act, this.#act, { passive: true });
    addEventListener('pageshow', this.#shown);
    this.#start();
  }

  hostDisconnected(): void {
    for (const act of ACTS) document.removeEventListener(act, this.#act);
    removeEventListener('pageshow', this.#shown);
    clearTimeout(this.#timer);
  }

  /** The end of the questions, and a new beginning, have terms of their own. */
  hostUpdated(): void {
    if (this.#host.used === this.#used) return;
    this.#used = this.#host.used;
    this.#start();
  }

  /** The question whether anybody is there, while it is asked. */
  over({ html }: Lit, words: LaterWords): TemplateResult | undefined {
    const left = this.#left;
    if (left === undefined) return undefined;
    // Said once; the number that changes is for those who see it.
    return html`<div class="idle notice warning" part="idle" role="alert">
      <p><strong>${words.still}</strong> <span class="hidden">${words.soon}</span></p>
      <p aria-hidden="true">${words.countdown(left)}</p>
      <div class="row">
        <button type="button" class="primary" @click=${this.#here}>${words.here}</button>
        <button type="button" @click=${() => this.#empty()}>${words.clear}</button>
      </div>
    </div>`;
  }

  readonly #act = (event: Event): void => {
    // A button that goes away under the finger is not pressed.
    const [at] = event.composedPath();
    if (at instanceof Element && at.closest('.idle')) return;
    this.#start();
  };

  readonly #here = (): void => {
    this.#start();
    this.#before?.focus();
  };

  readonly #shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && this.#host.device !== 'personal') this.#empty();
  };

  #start(): void {
    clearTimeout(this.#timer);
    this.#tell(undefined);
    const { device, used } = this.#host;
    if (device !== 'kiosk' || used === 'nothing') return;
    // At the end there is nothing left to do but to read the code.
    this.#timer = window.setTimeout(() => this.#warn(), (used === 'end' ? WARNING : PATIENCE) * 1000);
  }

  #warn(): void {
    this.#before = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.#count(WARNING);
  }

  #count(left: number): void {
    if (left === 0) return this.#empty();
    this.#tell(left);
    this.#timer = window.setTimeout(() => this.#count(left - 1), 1000);
  }

  #empty(): void {
    clearTimeout(this.#timer);
    this.#tell(undefined);
    void this.#host.again();
  }

  #tell(left: number | undefined): void {
    if (left === this.#left) return;
    this.#left = left;
    this.#host.requestUpdate();
  }
}
