import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Has a host draw part by part, a frame for each: to lay out all of them at once holds up a slow machine. */
export class Steps implements ReactiveController {
  /** How many parts after the first may be drawn. */
  done = 0;
  readonly #host: ReactiveControllerHost;
  readonly #last: number;
  readonly #isReady: () => boolean;
  #frame = 0;
  #waiting: (() => void)[] = [];

  /** So many parts come after the first; while it is not ready there is none, and it begins anew then. */
  constructor(host: ReactiveControllerHost, last: number, isReady: () => boolean) {
    this.#host = host;
    this.#last = last;
    this.#isReady = isReady;
    host.addController(this);
  }

  /** Fulfilled once no part is still to come. */
  get complete(): Promise<void> {
    return this.#frame ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  hostUpdate(): void {
    if (this.#isReady()) return;
    this.done = 0;
    this.#cancel();
  }

  hostUpdated(): void {
    if (this.#frame) return;
    if (!this.#isReady() || this.done >= this.#last) this.#end();
    else
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.done++;
        this.#host.requestUpdate();
      });
  }

  /** The rest is drawn when the host is back, for then it is rendered again. */
  hostDisconnected(): void {
    this.#cancel();
    this.#end();
  }

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #end(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
