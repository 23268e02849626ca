/** A frame that comes so many milliseconds after the one before was held up, or nothing was drawn before it. */
const LATE = 24;
/** So a dozen rows, about a screen, are there in five frames. */
const MOST = 4;

/**
 * How many rows a frame may draw: one more after each frame that came in time, and one alone after a late one. No fixed
 * count suits a slow and a fast machine.
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
