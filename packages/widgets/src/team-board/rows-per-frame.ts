/** A frame that comes so many milliseconds after the one before was held up. */
const LATE = 24;
/** And one that comes so many after it was not: nothing was drawn before, which says nothing about the machine. */
const PAUSE = 250;
/** So a dozen rows, about a screen, are there in five frames. */
const MOST = 4;
/** After a late frame so many have to come in time before one draws more: else a slow machine would be late each other. */
const CAREFUL = 8;

/**
 * How many rows a frame may draw: one more after each frame that came in time, one alone after a pause, and for a while
 * after a late one. No fixed count suits a slow and a fast machine.
 */
export class RowsPerFrame {
  #count = 1;
  #before = -Infinity;
  #careful = 0;

  /** At most so many in the frame of this time, in milliseconds. */
  at(now: DOMHighResTimeStamp): number {
    const gap = now - this.#before;
    this.#before = now;
    if (gap >= LATE) {
      this.#count = 1;
      if (gap < PAUSE) this.#careful = CAREFUL;
    } else if (this.#careful > 0) this.#careful--;
    else this.#count = Math.min(this.#count + 1, MOST);
    return this.#count;
  }
}
