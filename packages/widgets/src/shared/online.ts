import type { LitElement, ReactiveController } from 'lit';

/** Renders the host anew when the browser goes offline or comes back, and calls `back` when it does. */
export class Online implements ReactiveController {
  readonly #host: LitElement;
  readonly #back: () => void;

  constructor(host: LitElement, back: () => void) {
    this.#host = host;
    this.#back = back;
    host.addController(this);
  }

  /** Starts listening. */
  hostConnected(): void {
    addEventListener('online', this.#changed);
    addEventListener('offline', this.#changed);
  }

  /** Stops listening. */
  hostDisconnected(): void {
    removeEventListener('online', this.#changed);
    removeEventListener('offline', this.#changed);
  }

  readonly #changed = (): void => {
    this.#host.requestUpdate();
    if (navigator.onLine) this.#back();
  };
}
