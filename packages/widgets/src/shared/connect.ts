import type { Source } from '@kinerja/core';
import type { LitElement, ReactiveController } from 'lit';
import { ConnectEvent } from './events.ts';

/** How long a widget waits for a source before it says that none came, in milliseconds. */
const PATIENCE = 10_000;

/** A widget: its host page may set `source`, else it is asked for. */
export interface Connected extends LitElement {
  source: Source | undefined;
  /** Whose device this is, if that matters to the widget. */
  readonly device?: string;
}

/**
 * Finds the source of a widget: the property if the host set it, else whoever answers `kinerja-connect`,
 * now or when a `<kinerja-source>` says `kinerja-ready`. Sets `host.source`; calls `missing` once if none comes.
 */
export class Connect implements ReactiveController {
  readonly #host: Connected;
  readonly #missing: () => void;
  #granted: Source | undefined;
  #timer = 0;

  constructor(host: Connected, missing: () => void) {
    this.#host = host;
    this.#missing = missing;
    host.addController(this);
  }

  /** Asks, and keeps listening for a source that comes later. */
  hostConnected(): void {
    document.addEventListener('kinerja-ready', this.ask);
    this.ask();
    this.#timer = window.setTimeout(() => this.#host.source ?? this.#missing(), PATIENCE);
  }

  /** Stops asking. */
  hostDisconnected(): void {
    document.removeEventListener('kinerja-ready', this.ask);
    clearTimeout(this.#timer);
  }

  /** Asks anew; one that the host set stays. */
  readonly ask = (): void => {
    // One that was granted may be replaced after a move in the page; one that the host set may not.
    if (this.#host.source && this.#host.source !== this.#granted) return;
    this.#host.dispatchEvent(
      new ConnectEvent((source) => {
        this.#granted = source;
        this.#host.source = source;
      }, this.#host.device),
    );
  };
}
