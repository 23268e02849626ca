import type { LitElement, ReactiveController } from 'lit';

/**
 * A module that a widget needs only for what it shows later, e.g. its charts: loaded when it is first asked for, and
 * the host is rendered anew when it has come.
 */
export class Later<Module> implements ReactiveController {
  /** It could not be loaded; asked for again when the browser comes online. */
  failed = false;
  readonly #host: LitElement;
  readonly #load: () => Promise<Module>;
  #asked = false;
  #module: Module | undefined;

  constructor(host: LitElement, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** The module, or `undefined` while it is on its way. */
  get module(): Module | undefined {
    if (!this.#asked) void this.#ask();
    return this.#module;
  }

  /** Starts listening. */
  hostConnected(): void {
    addEventListener('online', this.#again);
  }

  /** Stops listening. */
  hostDisconnected(): void {
    removeEventListener('online', this.#again);
  }

  readonly #again = (): void => {
    if (this.failed) void this.#ask();
  };

  async #ask(): Promise<void> {
    this.#asked = true;
    try {
      this.#module = await this.#load();
      this.failed = false;
    } catch {
      // The figures are in the table all the same, and the widget says so.
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
