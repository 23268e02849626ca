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
    const begun = this.#host.querySelector('input:checked');
    await (begun ? this.bring() : early);
    return !begun || !this.lacking;
  }

  async #bring(): Promise<void> {
    const slow = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
    const module = await Promise.race([slow, import('./later/later.ts').catch(() => undefined)]);
    this.it = module?.later({ css, html, nothing, noticePart }, this.#host);
    this.lacking = !this.it;
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    if (this.it) adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, this.it.styles]);
    this.#host.requestUpdate();
  }
}
