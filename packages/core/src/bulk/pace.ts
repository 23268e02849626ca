import { KinerjaError } from '../errors.ts';

/** How far a long run has come, in rows; `total` where it is known. */
export interface Progress {
  readonly done: number;
  readonly total?: number;
}

/** What every long run may be told. */
export interface BulkOptions {
  /** Called every so many rows, in order, and once at the end. */
  readonly progress?: (progress: Progress) => void;
  /** Rows between two calls of `progress`, above zero; where left out 262,144 of columns, 256 records. */
  readonly every?: number;
  /** Rows in all, where a stream's length is known beforehand; for `progress` only. */
  readonly total?: number;
  /** Ends the run: it rejects with the signal's reason, and gives nothing. */
  readonly signal?: AbortSignal;
}

/** One value, or many of them that are there already or come one after another. */
export type Stream<Value> = Iterable<Value> | AsyncIterable<Value>;

/** The most rows between two pauses, of columns and of records: some milliseconds of work, so that a page stays alive. */
const mostRows = { columns: 2 ** 18, records: 2 ** 8 } as const;

/** Counts the rows of one run: reports them, lets others have their turn, and stops where the run was aborted. */
export interface Pace {
  /** The most rows to take before the next `passed`. */
  readonly step: number;
  /** Rows so far. */
  done(): number;
  /** Notes that so many more rows are through. @throws the signal's reason */
  passed(rows: number): Promise<void>;
  /** Reports the end, if that was not done. */
  finish(): void;
}

/** @throws KinerjaError `invalid-data` when `every` is no whole number above zero */
export function pacing(options: BulkOptions, of: keyof typeof mostRows): Pace {
  const { progress, every = mostRows[of], total, signal } = options;
  wholeAboveZero('every', every);
  signal?.throwIfAborted();
  const step = Math.min(every, mostRows[of]);
  let done = 0;
  let reported = -1;
  let paused = 0;
  function report(): void {
    reported = done;
    progress?.({ done, ...(total !== undefined && { total }) });
  }
  async function passed(rows: number): Promise<void> {
    done += rows;
    if (done - Math.max(reported, 0) >= every) report();
    if (done - paused >= step) {
      paused = done;
      await turn();
    }
    signal?.throwIfAborted();
  }
  return { step, passed, done: () => done, finish: () => void (reported < done && report()) };
}

/** @throws KinerjaError `invalid-data` naming the option */
export function wholeAboveZero(option: string, value: number): void {
  if (Number.isInteger(value) && value > 0) return;
  throw new KinerjaError('invalid-data', { issues: [{ path: [option], rule: 'count', facts: { value } }] });
}

/**
 * Lets everything else that waits have its turn: painting, a click on cancel, another request. A message to
 * ourselves and not a timer, which pages that are not seen slow down.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * The values of a stream, until the signal ends it: also while the next one is being waited for. A source that
 * is left early is told so, and not waited for.
 */
export async function* interruptible<Value>(
  source: Stream<Value>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Value, void, undefined> {
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let interrupt: (reason: unknown) => void = () => {};
  const abort = (): void => interrupt(signal?.reason);
  const next = (): Promise<IteratorResult<Value>> =>
    new Promise((resolve, reject) => {
      interrupt = reject;
      Promise.resolve(iterator.next()).then(resolve, reject);
    });
  let ended = false;
  signal?.addEventListener('abort', abort);
  try {
    for (let each = await next(); !(ended = each.done === true); each = await next()) yield each.value;
  } finally {
    signal?.removeEventListener('abort', abort);
    if (!ended) Promise.resolve(iterator.return?.()).catch(() => {});
  }
}
