import type { LitElement, ReactiveController } from 'lit';
import type { KinerjaEventMap } from './events.ts';

/** What is done with a plan, by whatever widget. */
export const aboutPlans = [
  'kinerja-submitted',
  'kinerja-delivered',
  'kinerja-rejected',
  'kinerja-reported',
  'kinerja-rated',
] as const;

/** Hears events of other widgets on the document while the host is in it. */
export class Listen<Name extends keyof KinerjaEventMap> implements ReactiveController {
  readonly #names: readonly Name[];
  readonly #heard: (event: KinerjaEventMap[Name]) => void;

  constructor(host: LitElement, names: readonly Name[], heard: (event: KinerjaEventMap[Name]) => void) {
    this.#names = names;
    this.#heard = heard;
    host.addController(this);
  }

  /** Starts listening. */
  hostConnected(): void {
    for (const name of this.#names) document.addEventListener(name, this.#heard as EventListener);
  }

  /** Stops listening. */
  hostDisconnected(): void {
    for (const name of this.#names) document.removeEventListener(name, this.#heard as EventListener);
  }
}
