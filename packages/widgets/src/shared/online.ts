import type { LitElement, ReactiveController } from 'lit';

/** Renders the host anew when the browser goes offline or comes back; `navigator.onLine` says which. */
export class Online implements ReactiveController {
  readonly #changed: () => void;

  constructor(host: LitElement) {
    this.#changed = () => host.requestUpdate();
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
}
