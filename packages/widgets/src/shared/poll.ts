import type { LitElement, ReactiveController } from 'lit';

/** Calls `run` every so many seconds while the page is seen, and at once when it is seen again; 0 means never. */
export class Poll implements ReactiveController {
  readonly #host: LitElement;
  readonly #seconds: () => number;
  readonly #run: () => void;
  #running = 0;
  #timer = 0;

  constructor(host: LitElement, seconds: () => number, run: () => void) {
    this.#host = host;
    this.#seconds = seconds;
    this.#run = run;
    host.addController(this);
  }

  /** Starts with the seconds of now. */
  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
    this.#start(this.#seconds());
  }

  /** Takes up other seconds; a host that has left the page may still be rendered once. */
  hostUpdated(): void {
    if (this.#host.isConnected && this.#seconds() !== this.#running) this.#start(this.#seconds());
  }

  /** Stops. */
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen);
    this.#start(0);
  }

  #start(seconds: number): void {
    clearInterval(this.#timer);
    this.#running = seconds;
    if (seconds > 0) this.#timer = window.setInterval(this.#seen, seconds * 1000);
  }

  readonly #seen = (): void => {
    if (this.#running > 0 && document.visibilityState === 'visible') this.#run();
  };
}
