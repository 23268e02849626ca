import { type LitElement, adoptStyles, css, html, nothing } from 'lit';
import { noticePart } from '../parts/notice.ts';
import type { Later, LaterHost } from './survey-view.ts';

/** Milliseconds that a person waits for what comes later; the survey can be answered and sent without it. */
const PATIENCE = 5_000;

/** What nobody needs before the first answer: it is brought when it is needed, once, and may never come. */
export class Coming {
  /** It, once it is there. */
  it: Later | undefined;
  /** It did not come, or not in time. */
  lacking = false;
  readonly #host: LaterHost;
  #bringing: Promise<void> | undefined;

  constructor(host: LaterHost) {
    this.#host = host;
  }

  /** Fulfilled when it is there or lacking, never rejected. */
  bring(): Promise<void> {
    return (this.#bringing ??= this.#bring());
  }

  /** Whether the questions can be shown: what was begun in a form without a script waits until it can be taken over. */
  async ready(early: Promise<void> | undefined): Promise<boolean> {
    await (this.#begun ? this.bring() : early);
    // Asked again: somebody may have begun while it was waited for.
    return !this.#begun || !this.lacking;
  }

  /** Whether somebody is at that form, or has filled in anything that it asks: `q-`, `p-` or the comment. */
  get #begun(): boolean {
    const form = this.#host.querySelector('form') ?? undefined;
    const filled = [...new FormData(form)].some(([name, value]) => /^[cpq]/.test(name) && value);
    return filled || !!this.#host.querySelector(':focus');
  }

  async #bring(): Promise<void> {
    const slow = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([slow, this.#take().catch(() => {})]);
    this.lacking = !this.it;
    this.#host.requestUpdate();
  }

  /** What comes too late is taken all the same: a kiosk gets its clock. */
  async #take(): Promise<void> {
    const { later } = await import('./later/later.ts');
    this.it = later({ css, html, nothing, noticePart }, this.#host);
    this.lacking = false;
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, this.it.styles]);
    this.#host.requestUpdate();
  }
}
