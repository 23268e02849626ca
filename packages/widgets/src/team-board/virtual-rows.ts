import type { LitElement, ReactiveController } from 'lit';

/** Rows from `first` up to, without, `end` are drawn. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Rows above and below what is seen that are drawn too, so that scrolling shows no gap. */
const AHEAD = 10;
/** Narrower than so many times its size of letters, the frame shows rows as cards. */
const CARDS = 44;
/** The range moves in steps, so that it is not drawn anew for each row that goes by. */
const STEP = 5;

/**
 * Knows which of many rows of one height are seen in a frame that scrolls, and draws the host anew when others are.
 * `frame` and `probe` (one row's height) are elements of the host; they may come and go.
 */
export class VirtualRows implements ReactiveController {
  /** Whether the frame is narrow: rows are cards. */
  narrow = false;
  /** Height of a row in pixels. */
  height = 68;
  range: Range = { first: 0, end: 30 };
  readonly #host: LitElement;
  readonly #count: () => number;
  #frame: HTMLElement | null = null;
  #probe: HTMLElement | null = null;
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor(host: LitElement, count: () => number) {
    this.#host = host;
    this.#count = count;
    host.addController(this);
  }

  /** Takes hold of the frame, if it is another. */
  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const frame = renderRoot.querySelector<HTMLElement>('.frame');
    this.#probe = renderRoot.querySelector<HTMLElement>('.probe');
    if (frame !== this.#frame) {
      this.hostDisconnected();
      this.#frame = frame;
      frame?.addEventListener('scroll', this.#look, { passive: true });
      if (frame) this.#sizes.observe(frame);
      if (this.#probe) this.#sizes.observe(this.#probe);
    }
    this.#look();
  }

  /** Lets go. */
  hostDisconnected(): void {
    this.#frame?.removeEventListener('scroll', this.#look);
    this.#sizes.disconnect();
    this.#frame = null;
  }

  /** Scrolls just so far that the row is wholly seen. */
  reveal(row: number): void {
    const frame = this.#frame;
    if (!frame) return;
    const [top, bottom] = [row * this.height, (row + 1) * this.height];
    const head = this.#headHeight();
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (bottom > frame.scrollTop + frame.clientHeight - head)
      frame.scrollTop = bottom - frame.clientHeight + head;
    this.#look();
  }

  /** How many rows are seen at once. */
  get page(): number {
    const seen = (this.#frame?.clientHeight ?? 0) - this.#headHeight();
    return Math.max(1, Math.floor(seen / this.height) - 1);
  }

  /** How far the frame is scrolled, to be there again later. */
  get top(): number {
    return this.#frame?.scrollTop ?? 0;
  }

  set top(top: number) {
    if (this.#frame) this.#frame.scrollTop = top;
  }

  /** The head stays above the rows while they scroll. */
  #headHeight(): number {
    return this.#frame?.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
  }

  #measure(): void {
    const [frame, probe] = [this.#frame, this.#probe];
    if (!frame || !probe || frame.clientWidth === 0) return;
    const letter = parseFloat(getComputedStyle(frame).fontSize);
    const narrow = frame.clientWidth < CARDS * letter;
    const height = probe.offsetHeight || this.height;
    if (narrow !== this.narrow || height !== this.height) {
      this.narrow = narrow;
      this.height = height;
      this.#host.requestUpdate();
    }
    this.#look();
  }

  readonly #look = (): void => {
    const frame = this.#frame;
    if (!frame) return;
    const seen = Math.floor(frame.scrollTop / this.height);
    const first = Math.max(0, Math.floor((seen - AHEAD) / STEP) * STEP);
    const rows = Math.ceil(frame.clientHeight / this.height) + 2 * AHEAD + STEP;
    const end = Math.min(this.#count(), first + rows);
    if (first === this.range.first && end === this.range.end) return;
    this.range = { first, end };
    this.#host.requestUpdate();
  };
}
