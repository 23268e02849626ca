import { type Delivery, type Kind, KinerjaError, isKinerjaError, toKinerjaError } from '@kinerja/core';
import type { Adapter, Keyed } from './adapter.ts';
import { Calls } from './calls.ts';
import { type After, exclusive } from './exclusive.ts';
import { inTurn } from './order.ts';
import { type Entry, type Local, errorOf } from './outbox.ts';
import type { Rejected } from './refusals.ts';

/** What a sender needs beside the device and the receiver. */
export interface SenderOptions {
  readonly name: string;
  readonly patience: number;
  readonly after: After;
  readonly onRejected?: ((rejected: Rejected) => void) | undefined;
}

/** Milliseconds before the first attempt again; doubled each time, up to the longest. */
const FIRST = 2_000;
const LONGEST_BACKOFF = 300_000;
const LONGEST_PAUSE = 86_400_000;
/** So many that fail one after the other are enough to see that the receiver is ill. */
const ENOUGH = 5;

/**
 * Sends what waits in the outbox: one at a time, one tab at a time, the oldest first and nothing before what it rests
 * on, until all is confirmed.
 */
export class Sender {
  readonly #local: Local;
  readonly #remote: Adapter;
  readonly #options: SenderOptions;
  readonly #calls: Calls;
  /** How often each entry has failed: what a receiver chokes on goes to the end, and does not block the rest. */
  readonly #failures = new Map<number, number>();
  #running: Promise<void> | undefined;
  #again = false;
  #seen: readonly Entry[] = [];
  #problem: KinerjaError | undefined;
  /** The receiver asked for a pause, until the timer ends. */
  #paused: KinerjaError | undefined;
  #round = 0;
  #cancel: (() => void) | undefined;
  #closed = false;

  constructor(local: Local, remote: Adapter, options: SenderOptions) {
    this.#local = local;
    this.#remote = remote;
    this.#options = options;
    this.#calls = new Calls(options.name);
  }

  /** Stores first, then sends. @throws `storage`, and what the receiver will never take */
  async put(kind: Kind, record: Keyed): Promise<Delivery> {
    const answer = this.#calls.answer(kind, record);
    // It may be refused while it is still being added; nobody listens before that is over.
    answer.catch(() => {});
    try {
      await this.#local.outbox.add(kind, record);
    } catch (error) {
      this.#calls.claim(kind, record, toKinerjaError(error))?.();
      return answer;
    }
    // Only now may it be called stored.
    const stop = this.#options.after(this.#options.patience, () => this.#calls.store(kind, record));
    void this.flush();
    return answer.finally(stop);
  }

  /** Tries to deliver everything that waits; fulfilled when it was tried, never rejected. */
  flush(): Promise<void> {
    this.#again = true;
    return (this.#running ??= this.#run());
  }

  close(): void {
    this.#closed = true;
    this.#cancel?.();
    this.#calls.close();
  }

  async #run(): Promise<void> {
    try {
      while (this.#again) {
        this.#again = false;
        await this.#pass();
      }
    } finally {
      this.#running = undefined;
    }
  }

  async #pass(): Promise<void> {
    const failed = new Set<number>();
    this.#problem = this.#paused;
    try {
      if (this.#paused) this.#seen = await this.#local.outbox.entries();
      for (let more = !this.#paused; more;)
        more = await exclusive(this.#options.name, this.#options.after, () => this.#step(failed));
    } catch (error) {
      this.#problem = toKinerjaError(error);
    }
    this.#conclude();
  }

  /** Sends one entry; `false` when there is nothing more to do for now. */
  async #step(failed: Set<number>): Promise<boolean> {
    // Whatever was added before is seen here.
    this.#again = false;
    const entries = await this.#local.outbox.entries();
    this.#seen = entries;
    // Another tab may have sent what somebody here waits for, and was refused.
    for (const entry of entries) await this.#giveBack(entry);
    const entry = this.#next(entries, failed);
    if (!entry) return false;
    try {
      const delivery = await this.#remote.write(entry.kind, entry.record);
      if (delivery.state !== 'received') throw new KinerjaError('unreachable', {});
      // Not being able to purge is no failure: it is sent again, and the receiver answers the same.
      await this.#local.outbox.remove(settledBy(entry, entries)).catch(() => failed.add(entry.key));
      this.#calls.deliver(entry.kind, entry.record, delivery);
      return true;
    } catch (error) {
      return this.#failed(entry, toKinerjaError(error), failed);
    }
  }

  #next(entries: readonly Entry[], failed: ReadonlySet<number>): Entry | undefined {
    const failures = (entry: Entry): number => this.#failures.get(entry.key) ?? 0;
    return inTurn(entries)
      .filter((entry) => !failed.has(entry.key))
      .sort((one, other) => failures(one) - failures(other))[0];
  }

  async #failed(entry: Entry, error: KinerjaError, failed: Set<number>): Promise<boolean> {
    const { key } = entry;
    if (isFinal(error)) {
      await this.#reject(entry, error).catch(() => failed.add(key));
      return true;
    }
    failed.add(key);
    // Signing in is for a person to do, and nobody can tell when: any other problem is a reason to try again.
    if (!this.#problem || error.code !== 'refused') this.#problem = error;
    if (isKinerjaError(error, 'busy')) this.#pause(error);
    if (isForAll(error)) return false;
    this.#failures.set(key, (this.#failures.get(key) ?? 0) + 1);
    return failed.size < ENOUGH;
  }

  async #reject({ key, kind, record }: Entry, error: KinerjaError): Promise<void> {
    const rejected = { code: error.code, facts: error.facts };
    const there = await this.#local.outbox.reject(key, rejected);
    if (!there || (await this.#giveBack({ key, kind, record, rejected }))) return;
    this.#options.onRejected?.({ kind, record, error });
  }

  /** When somebody still waits for this entry, he gets the error and keeps what he wrote; `false` when nobody does. */
  async #giveBack(entry: Entry): Promise<boolean> {
    const { key, kind, record, rejected } = entry;
    const refuse = rejected && this.#calls.claim(kind, record, errorOf(rejected));
    if (!refuse) return false;
    await this.#local.outbox.remove([key]).catch(() => {});
    refuse();
    return true;
  }

  /** What was added since the last step is not spoken of: it gets a pass of its own. */
  #conclude(): void {
    const entries = this.#seen;
    this.#calls.conclude(entries, this.#problem?.code);
    if (this.#paused) return;
    this.#cancel?.();
    if (entries.every((entry) => entry.rejected)) this.#round = 0;
    else if (this.#problem?.code !== 'refused') this.#later(0);
  }

  #pause(error: KinerjaError<'busy'>): void {
    this.#paused = error;
    this.#later((error.facts.retryAfter ?? 0) * 1_000);
  }

  /** Not before `earliest`, each time after a longer while, and not all devices at once. */
  #later(earliest: number): void {
    this.#cancel?.();
    if (this.#closed) return;
    const backoff = Math.min(LONGEST_BACKOFF, FIRST * 2 ** this.#round++);
    const wait = Math.max(earliest, backoff) * (1 + Math.random() / 2);
    this.#cancel = this.#options.after(Math.min(LONGEST_PAUSE, wait), () => {
      this.#paused = undefined;
      void this.flush();
    });
  }
}

/** The entry itself, and older versions of the same record that were refused: this one took their place. */
function settledBy(entry: Entry, entries: readonly Entry[]): readonly number[] {
  const { kind, key, record } = entry;
  const isOlder = (other: Entry): boolean =>
    other.kind === kind && other.record.id === record.id && other.key < key;
  return entries
    .filter((other) => other.rejected && isOlder(other))
    .map((other) => other.key)
    .concat(key);
}

/** Whether the receiver will never take it, however often it is sent. */
function isFinal(error: KinerjaError): boolean {
  if (isKinerjaError(error, 'refused')) return error.facts.status === 403;
  return !['unreachable', 'busy', 'storage', 'unexpected'].includes(error.code);
}

/** Whether every other entry would fail the same way. A server that fails (5xx) may fail on this one only. */
function isForAll(error: KinerjaError): boolean {
  return error.code === 'busy' || (isKinerjaError(error, 'unreachable') && error.facts.status === undefined);
}
