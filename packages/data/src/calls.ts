import { type Delivery, type ErrorCode, type KinerjaError, type Received, receiptCode } from '@kinerja/core';
import type { After } from './exclusive.ts';
import type { Entry } from './outbox.ts';

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
}

/** What one tab tells the others. */
interface News {
  readonly mark: string;
  readonly received: Received;
}

/** Knows who in this tab waits for which entry, and hears when another tab delivers it. */
export class Calls {
  readonly #name: string;
  readonly #patience: (run: () => void) => () => void;
  readonly #calls = new Map<string, Call>();
  /** Deliveries that another tab told before the call was known here. */
  readonly #early = new Map<string, Received>();
  #channel: BroadcastChannel | undefined;

  constructor(name: string, patience: number, after: After) {
    this.#name = name;
    this.#patience = (run) => after(patience, run);
  }

  /** To be called before an entry is added, so that no news of it is missed. */
  listen(): void {
    if (this.#channel || !globalThis.document) return;
    this.#channel = openChannel(this.#name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<News>) => {
      if (this.#calls.has(data.mark)) this.#settle(data);
      else this.#early.set(data.mark, data.received);
    });
  }

  /** Stops listening, unless somebody waits: an open channel can keep the page out of the browser's page cache. */
  rest(): void {
    if (this.#calls.size === 0) this.close();
  }

  /** Fulfilled as soon as it is known what becomes of the entry, at the latest when patience ends. */
  answer(entry: Entry): Promise<Delivery> {
    this.listen();
    const mark = markOf(entry);
    const call = this.#calls.get(mark) ?? newCall(entry);
    this.#calls.set(mark, call);
    const answer = new Promise<Delivery>((resolve, reject) => {
      call.callers = [...call.callers, { resolve, reject }];
    });
    const received = this.#early.get(mark);
    if (received) this.#settle({ mark, received });
    return answer.finally(this.#patience(() => tellStored(call)));
  }

  /** Tells everybody here and in the other tabs that the receiver has it. */
  deliver(entry: Entry, received: Received): void {
    const news = { mark: markOf(entry), received };
    this.#settle(news);
    const channel = globalThis.document && openChannel(this.#name);
    channel?.postMessage(news);
    channel?.close();
  }

  /** Takes the callers away, so that nobody tells them anything else in the meantime; `undefined`: none waits. */
  claim(entry: Entry): ((error: KinerjaError) => void) | undefined {
    const callers = this.#calls.get(markOf(entry))?.callers ?? [];
    if (callers.length === 0) return undefined;
    this.#calls.delete(markOf(entry));
    this.rest();
    return (error) => callers.forEach((caller) => caller.reject(error));
  }

  /** An attempt is over: whoever still waits is told that it is stored, and why it is not more than that. */
  conclude(entries: readonly Entry[], because?: ErrorCode): void {
    const kept = new Set(entries.map(markOf));
    for (const [mark, call] of this.#calls) {
      // What is gone was delivered by another tab, and its news is on the way.
      if (kept.has(mark) || !this.#channel) tellStored(call, because);
    }
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
    this.#early.clear();
  }

  #settle({ mark, received }: News): void {
    const call = this.#calls.get(mark);
    this.#calls.delete(mark);
    call?.callers.forEach((caller) => caller.resolve(received));
    call?.deliver(received);
    this.rest();
  }
}

/** The id beside the key: keys start again when somebody deletes the database under an open page. */
function markOf({ key, record }: Entry): string {
  return `${key} ${record.id}`;
}

function newCall({ record }: Entry): Call {
  let deliver: Call['deliver'] = () => {};
  const delivered = new Promise<Received>((resolve) => {
    deliver = resolve;
  });
  return { code: receiptCode(record.id), callers: [], delivered, deliver };
}

function tellStored(call: Call, because?: ErrorCode): void {
  const { code, delivered, callers } = call;
  call.callers = [];
  for (const { resolve } of callers)
    resolve({ state: 'stored', code, delivered, ...(because && { because }) });
}

/** `undefined` where there is none, or where the browser forbids it together with storage. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
