/** A frame that comes so many milliseconds after the one before was held up, or nothing was drawn before it. */
const LATE = 24;
/** More in a frame would not be seen sooner by anybody. */
const MOST = 4;

/**
 * How many rows a frame may draw: one more after each frame that came in time, and one alone after a late one. What a
 * row takes differs by ten times between a leader's computer and a clerk's.
 */
export class RowsPerFrame {
  #count = 1;
  #before = -Infinity;

  /** At most so many in the frame of this time, in milliseconds. */
  at(now: DOMHighResTimeStamp): number {
    this.#count = now - this.#before < LATE ? Math.min(this.#count + 1, MOST) : 1;
    this.#before = now;
    return this.#count;
  }
}
