import type { LitElement, ReactiveController } from 'lit';

/** Below so many CSS pixels one question is enough to look at: telephones, and a desk at 400 %. */
const LEAST = 480;

/** Knows whether the host is narrow, and renders it anew when that changes. */
export class Narrow implements ReactiveController {
  is = false;
  readonly #host: LitElement;
  readonly #observer: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    // Not at once: what changes the height while it is being told of is an error of the window.
    if (typeof ResizeObserver === 'function')
      this.#observer = new ResizeObserver(() => setTimeout(() => this.#measure()));
    host.addController(this);
  }

  /** Starts watching. */
  hostConnected(): void {
    this.#measure();
    this.#observer?.observe(this.#host);
  }

  /** Stops watching. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const width = this.#host.offsetWidth;
    // What is not shown has no width, and keeps what it was.
    if (width === 0 || width < LEAST === this.is) return;
    this.is = !this.is;
    this.#host.requestUpdate();
  }
}
