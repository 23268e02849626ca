import type { Rating } from '@kinerja/core/evaluation';
import type { ReactiveControllerHost } from 'lit';
import type { Draft } from './draft.ts';
import type { Lens, Work } from './shown.ts';

/** What is filled in of one rating, and how far saving it has come. */
export interface Filled {
  readonly work: Work;
  /** What is filled in and not stored; nothing while the stored rating is untouched. */
  readonly draft: Draft | undefined;
  /** The stored rating that the draft began from. */
  readonly began: Rating | undefined;
  /** What was filled in before the stored version was chosen instead. */
  readonly aside: Draft | undefined;
  /** Whether what is filled in was kept on this device from an earlier visit. */
  readonly restored: boolean;
  readonly lens: Lens;
  /** Whether what was handed in is being rated once more. */
  readonly again: boolean;
}

export const editing: Work = { at: 'editing' };

export const closed: Lens = { at: 'closed' };

/** The form of one rating. What is typed on it, and what is sent from it, stays its own while another one is shown. */
export class Sheet {
  filled: Filled = {
    work: editing,
    draft: undefined,
    began: undefined,
    aside: undefined,
    restored: false,
    lens: closed,
    again: false,
  };
  /** The rating of which this device was asked what it kept. */
  asked = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get work(): Work {
    return this.filled.work;
  }

  set work(work: Work) {
    this.change({ work });
  }

  change(change: Partial<Filled>): void {
    this.filled = { ...this.filled, ...change };
    this.#host.requestUpdate();
  }

  /** Goes back to plain filling in: what is typed, what is being sent and a conflict to settle are kept. */
  rest(): void {
    const { work, draft, again } = this.filled;
    const lasts = work.at === 'submitting' || work.at === 'conflict';
    this.asked = '';
    this.change({ work: lasts ? work : editing, lens: closed, again: again && draft !== undefined });
  }
}
