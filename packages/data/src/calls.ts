import {
  type Delivery,
  type ErrorCode,
  type Kind,
  type KinerjaError,
  type Received,
  receiptCode,
} from '@kinerja/core';
import type { Keyed } from './adapter.ts';
import type { Entry } from './outbox.ts';
import { canonical } from './rules.ts';

interface Caller {
  readonly resolve: (delivery: Delivery) => void;
  readonly reject: (error: KinerjaError) => void;
}

interface Call {
  readonly code: string;
  /** Who wrote the record and has had no answer yet; nobody, once it was answered "stored". */
  callers: readonly Caller[];
  readonly delivered: Promise<Received>;
  readonly deliver: (received: Received) => void;
  readonly rejected: Promise<KinerjaError>;
  readonly reject: (error: KinerjaError) => void;
}

/** What one tab tells the others. */
interface News {
  readonly mark: string;
  readonly received: Received;
}

/** Knows who in this tab waits for which record, and hears when another tab delivers it. */
export class Calls {
  readonly #name: string;
  readonly #calls = new Map<string, Call>();
  #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** Fulfilled when it is known what became of the record; asked for before it is added, so that no news is missed. */
  answer(kind: Kind, record: Keyed): Promise<Delivery> {
    this.#listen();
    const mark = markOf(kind, record);
    const call = this.#calls.get(mark) ?? newCall(record.id);
    this.#calls.set(mark, call);
    return new Promise((resolve, reject) => {
      call.callers = [...call.callers, { resolve, reject }];
    });
  }

  /** Answers "stored" to whoever waits for the record. */
  store(kind: Kind, record: Keyed, because?: ErrorCode): void {
    const call = this.#calls.get(markOf(kind, record));
    if (!call) return;
    const { code, delivered, rejected, callers } = call;
    call.callers = [];
    for (const { resolve } of callers)
      resolve({ state: 'stored', code, delivered, rejected, ...(because && { because }) });
  }

  /** Tells everybody here and in the other tabs that the receiver has it. */
  deliver(kind: Kind, record: Keyed, received: Received): void {
    const news = { mark: markOf(kind, record), received };
    this.#settle(news);
    const channel = openChannel(this.#name);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin, and has no target
    channel?.postMessage(news);
    channel?.close();
  }

  /**
   * Tells whoever was told "stored" why it is refused; others are taken away, so that nobody tells them anything else
   * in the meantime. `undefined`: none waits.
   */
  claim(kind: Kind, record: Keyed, error: KinerjaError): (() => void) | undefined {
    const mark = markOf(kind, record);
    const call = this.#calls.get(mark);
    const callers = call?.callers ?? [];
    if (callers.length === 0) {
      // It is not forgotten: somebody may send it again, and it may be received after all.
      call?.reject(error);
      return undefined;
    }
    this.#forget(mark);
    return () => callers.forEach((caller) => caller.reject(error));
  }

  /** An attempt is over: whoever waits for one of these is told that it is stored, and why it is not more than that. */
  conclude(entries: readonly Entry[], because?: ErrorCode): void {
    for (const { kind, record, rejected } of entries) if (!rejected) this.store(kind, record, because);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  #listen(): void {
    if (this.#channel) return;
    this.#channel = openChannel(this.#name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<News>) => this.#settle(data));
  }

  #settle({ mark, received }: News): void {
    const call = this.#calls.get(mark);
    this.#forget(mark);
    call?.callers.forEach((caller) => caller.resolve(received));
    call?.deliver(received);
  }

  /** An open channel can keep the page out of the browser's page cache: it is closed when nobody waits. */
  #forget(mark: string): void {
    this.#calls.delete(mark);
    if (this.#calls.size === 0) this.close();
  }
}

/** What it says is what it is: keys of entries start again when somebody deletes the database under an open page. */
function markOf(kind: Kind, record: Keyed): string {
  return kind + canonical(record);
}

function newCall(id: string): Call {
  const [delivered, deliver] = promised<Received>();
  const [rejected, reject] = promised<KinerjaError>();
  return { code: receiptCode(id), callers: [], delivered, deliver, rejected, reject };
}

function promised<T>(): [Promise<T>, (value: T) => void] {
  let fulfil: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    fulfil = resolve;
  });
  return [promise, fulfil];
}

/** `undefined` where there is none, where the browser forbids it together with storage, and outside of pages. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return globalThis.document && new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
