import type { LitElement, ReactiveController } from 'lit';
import { RowsPerFrame } from './rows-per-frame.ts';

/** Which rows are drawn, first to last; each has the place of its index among so many. */
export interface Drawn {
  readonly indices: readonly number[];
  readonly places: number;
  /** At most so many are given words: places keep the row that they have until one of the next frames. */
  readonly atOnce: number;
  /** Whether a row lies in the frame: one that is only drawn ahead can wait for its words. */
  readonly isSeen: (index: number) => boolean;
}

/** Rows above and below what is seen that are drawn too, so that scrolling shows no gap. */
const AHEAD = 2;
/** Narrower than so many times its size of letters, rows are cards. */
const CARDS = 44;

/**
 * Knows which of many rows of one height are seen in a frame that scrolls, and has others drawn when it is scrolled.
 * `frame` and `probe` (one row's height) are elements of the host; they may come and go.
 */
export class VirtualRows implements ReactiveController {
  /** Whether there is little room: rows are cards. */
  narrow = false;
  /** Height of a row in pixels. */
  height = 68;
  /** Called after rows were drawn. */
  drawn: () => void = () => undefined;
  readonly #host: LitElement;
  readonly #count: () => number;
  readonly #draw: (body: HTMLElement, drawn: Drawn) => boolean;
  #frame: HTMLElement | null = null;
  #probe: HTMLElement | null = null;
  /** As wide as the frame, and there also where nobody is. */
  #room: HTMLElement | null = null;
  #looking = 0;
  readonly #perFrame = new RowsPerFrame();
  /** As they were last told: to ask for them while rows are drawn would lay out the page each time. */
  #scrollTop = 0;
  #clientHeight = 600;
  /** How far it was scrolled in the frame before. */
  #before = 0;
  #measuring = 0;
  readonly #sizes = new ResizeObserver(() => {
    // Not at once: rows that become cards have another height, and the observer would be told of its own doing.
    cancelAnimationFrame(this.#measuring);
    this.#measuring = requestAnimationFrame(() => this.#measure());
  });

  /** `draw` draws rows into their body, and tells whether it left some for the next frame. */
  constructor(host: LitElement, count: () => number, draw: (body: HTMLElement, drawn: Drawn) => boolean) {
    this.#host = host;
    this.#count = count;
    this.#draw = draw;
    host.addController(this);
  }

  /** Has the host rendered: after a move in the page nothing else would take hold of the frame again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Takes hold of the frame, if it is another. */
  hostUpdated(): void {
    // One that has left the page may still be rendered, and nobody would let go again.
    if (!this.#host.isConnected) return;
    const { renderRoot } = this.#host;
    const frame = renderRoot.querySelector<HTMLElement>('.frame');
    this.#probe = renderRoot.querySelector<HTMLElement>('.probe');
    // The grey lines before it are as wide: what is drawn after them must not be drawn as a table first.
    const room = renderRoot.querySelector<HTMLElement>('.filters, .loading');
    const isKnown = frame === this.#frame && room === this.#room;
    // One that is new is measured once it is laid out, and its rows come then.
    if (!isKnown) {
      this.hostDisconnected();
      this.#frame = frame;
      this.#room = room;
      frame?.addEventListener('scroll', this.#scrolled, { passive: true });
      for (const each of [room, frame, this.#probe]) if (each) this.#sizes.observe(each);
    }
    // Rows in a frame of their own: what is around them was enough for one. Where they are they stay: to put those that
    // are drawn ahead into the page anew at each page of records that comes costs two frames and says nothing.
    if (isKnown) this.#soon();
  }

  /** Lets go. */
  hostDisconnected(): void {
    this.#frame?.removeEventListener('scroll', this.#scrolled);
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#looking);
    cancelAnimationFrame(this.#measuring);
    this.#looking = 0;
    this.#frame = null;
    this.#room = null;
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
    this.#scrolled();
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
    this.#scrollTop = top;
  }

  /** The head stays above the rows while they scroll. */
  #headHeight(): number {
    return this.#frame?.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
  }

  #measure(): void {
    const [frame, room] = [this.#frame, this.#room];
    // Filters are not printed, and of what is hidden nothing can be measured.
    const width = room?.clientWidth || frame?.clientWidth;
    if (!room || !width) return;
    this.#clientHeight = frame?.clientHeight ?? this.#clientHeight;
    const letter = parseFloat(getComputedStyle(room).fontSize);
    const narrow = width < CARDS * letter;
    const height = this.#probe?.offsetHeight || this.height;
    if (narrow !== this.narrow || height !== this.height) {
      this.narrow = narrow;
      this.height = height;
      this.#host.requestUpdate();
    } else this.#soon();
  }

  readonly #scrolled = (): void => {
    this.#scrollTop = this.#frame?.scrollTop ?? 0;
    this.#soon();
  };

  /** Looks once in the next frame, however often it is asked for. */
  #soon(): void {
    this.#looking ||= requestAnimationFrame((now) => {
      this.#looking = 0;
      this.#look(this.#perFrame.at(now));
    });
  }

  /** Indices of the rows that lie in the frame, with so many more above and below. */
  #seen(ahead: number): { readonly first: number; readonly end: number } {
    const all = this.#count();
    const top = Math.floor(this.#scrollTop / this.height) - ahead;
    const rows = Math.ceil(this.#clientHeight / this.height) + 1 + 2 * ahead;
    const first = Math.max(0, Math.min(top, all - rows));
    return { first, end: Math.min(all, first + rows) };
  }

  #look(atOnce: number): void {
    const body = this.#frame?.querySelector<HTMLElement>('.body');
    // Who scrolls so fast sees rows once it is slower: what is drawn now would be gone in the frame after the next.
    const isFast = Math.abs(this.#scrollTop - this.#before) > this.#clientHeight / 2;
    this.#before = this.#scrollTop;
    if (!body) return;
    const { first, end } = this.#seen(AHEAD);
    const indices = Array.from({ length: end - first }, (_, at) => first + at);
    const seen = this.#seen(0);
    const isSeen = (index: number): boolean => index >= seen.first && index < seen.end;
    if (isFast || this.#draw(body, { indices, places: indices.length, atOnce, isSeen })) this.#soon();
    this.drawn();
  }
}
