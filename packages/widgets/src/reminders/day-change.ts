import type { LitElement, ReactiveController } from 'lit';
import { today } from '../shared/today.ts';

/** What time it is. */
type Clock = () => Date;

/** A clock that the page holds still must not be asked again and again. */
const LEAST = 60_000;

/** Milliseconds until the person's own next day. */
function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}

/** Looks at the clock of the host when its day ends, with one timer, and when the page is seen again. */
export class DayChange implements ReactiveController {
  readonly #host: LitElement;
  readonly #clockOf: () => Clock;
  readonly #looked: (anotherDay: boolean) => void;
  #clock: Clock | undefined;
  #day = '';
  #timer = 0;

  /** `looked` is called when another day has begun, and whenever the page is seen again. */
  constructor(host: LitElement, clockOf: () => Clock, looked: (anotherDay: boolean) => void) {
    this.#host = host;
    this.#clockOf = clockOf;
    this.#looked = looked;
    host.addController(this);
  }

  /** Starts waiting. */
  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
    this.#begin();
  }

  /** Takes up another clock, while the host is in the page. */
  hostUpdated(): void {
    if (this.#host.isConnected && this.#clockOf() !== this.#clock) this.#begin();
  }

  /** Stops waiting. */
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen);
    clearTimeout(this.#timer);
  }

  #begin(): void {
    this.#clock = this.#clockOf();
    this.#day = today(this.#clock());
    this.#wait(this.#clock(), 0);
  }

  #wait(now: Date, least: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#ended, Math.max(least, untilMidnight(now)));
  }

  /** Whether it is another day than at the last look; waits for the end of this one. */
  #look(): boolean {
    const now = this.#clockOf()();
    const before = this.#day;
    this.#day = today(now);
    this.#wait(now, LEAST);
    return this.#day !== before;
  }

  readonly #ended = (): void => {
    if (this.#look()) this.#looked(true);
  };

  /** A machine that slept has slept through its timers. */
  readonly #seen = (): void => {
    if (document.visibilityState === 'visible') this.#looked(this.#look());
  };
}
