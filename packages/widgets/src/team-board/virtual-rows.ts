import type { LitElement, ReactiveController } from 'lit';

/** Rows from `first` up to, without, `end` are drawn. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Rows above and below what is seen that are drawn too, so that scrolling shows no gap. */
const AHEAD = 5;
/** Narrower than so many times its size of letters, the frame shows rows as cards. */
const CARDS = 44;
/** So many rows that are not seen yet are drawn in a frame. */
const STEP = 3;

/**
 * Knows which of many rows of one height are seen in a frame that scrolls, and has others drawn when it is scrolled.
 * `frame` and `probe` (one row's height) are elements of the host; they may come and go.
 */
export class VirtualRows implements ReactiveController {
  /** Whether the frame is narrow: rows are cards. */
  narrow = false;
  /** Height of a row in pixels. */
  height = 68;
  #range: Range = { first: 0, end: 0 };
  readonly #host: LitElement;
  readonly #count: () => number;
  readonly #draw: (body: HTMLElement, range: Range) => void;
  #frame: HTMLElement | null = null;
  #probe: HTMLElement | null = null;
  #later = 0;
  #measuring = 0;
  readonly #sizes = new ResizeObserver(() => {
    // Not at once: rows that become cards have another height, and the observer would be told of its own doing.
    cancelAnimationFrame(this.#measuring);
    this.#measuring = requestAnimationFrame(() => this.#measure());
  });

  /** `draw` draws a range of rows into their body. */
  constructor(host: LitElement, count: () => number, draw: (body: HTMLElement, range: Range) => void) {
    this.#host = host;
    this.#count = count;
    this.#draw = draw;
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
    this.#show(this.#next());
  }

  /** Lets go. */
  hostDisconnected(): void {
    this.#frame?.removeEventListener('scroll', this.#look);
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#later);
    cancelAnimationFrame(this.#measuring);
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
    } else this.#look();
  }

  readonly #look = (): void => {
    const next = this.#next();
    if (next.first !== this.#range.first || next.end !== this.#range.end) this.#show(next);
  };

  /** Rows of one height that lie in the frame, with so many more above and below. */
  #seen(ahead: number): Range {
    const frame = this.#frame;
    if (!frame) return { first: 0, end: 0 };
    const all = this.#count();
    const top = Math.floor(frame.scrollTop / this.height) - ahead;
    const rows = Math.ceil(frame.clientHeight / this.height) + 1 + 2 * ahead;
    const first = Math.max(0, Math.min(top, all - rows));
    return { first, end: Math.min(all, first + rows) };
  }

  /** What is seen at once; what lies ahead some rows at a time, so that no frame has too much to do. */
  #next(): Range {
    const [seen, wanted, now] = [this.#seen(0), this.#seen(AHEAD), this.#range];
    if (now.end < seen.first || now.first > seen.end) return seen;
    const first = Math.min(Math.max(now.first - STEP, wanted.first), seen.first);
    const end = Math.max(Math.min(now.end + STEP, wanted.end), seen.end);
    // Rows behind stay until so many have gathered: to leave them out is work, too.
    const behind = {
      first: Math.max(first, seen.first - 2 * AHEAD),
      end: Math.min(end, seen.end + 2 * AHEAD),
    };
    return { first: Math.max(behind.first, 0), end: Math.min(behind.end, this.#count()) };
  }

  #show(next: Range): void {
    const body = this.#frame?.querySelector<HTMLElement>('.body');
    if (!body) return;
    this.#range = next;
    this.#draw(body, next);
    cancelAnimationFrame(this.#later);
    this.#later = requestAnimationFrame(this.#look);
  }
}
