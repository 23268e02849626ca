/** Milliseconds of work at a stretch: what is done once more than that still ends long before 50. */
const BUDGET = 8;

/** Who waits for a turn, in the order of their messages. */
const waiting: (() => void)[] = [];
let port: MessagePort | undefined;

/** One channel for all: thousands of them would be the browser's to sweep, in one task. */
function openPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return port2;
}

/** Lets painting, scrolling and clicks have their turn. A message to ourselves and no timer, which hidden pages slow down. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port ??= openPort();
    port.postMessage(null);
  });
}

/** Work in small pieces. */
export interface Pace {
  /** Whether it is time for others: ask after every piece, and wait for `turn` then. */
  readonly due: () => boolean;
  /** @throws the reason of the signal */
  readonly turn: () => Promise<void>;
}

/** A pace that ends with the signal. */
export function pacing(signal?: AbortSignal, budget = BUDGET): Pace {
  let until = performance.now() + budget;
  const stop = (): void => {
    if (signal?.aborted) throw signal.reason;
  };
  return {
    due: () => performance.now() >= until,
    turn: async () => {
      stop();
      await turn();
      stop();
      until = performance.now() + budget;
    },
  };
}

/** What becomes of each item, worked out in small pieces. @throws the reason of the signal */
export async function mapped<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  pace: Pace,
): Promise<Result[]> {
  const results: Result[] = [];
  // By number: an iterator may make an object for each, and thousands are gone through again and again.
  for (let place = 0; place < items.length; place++) {
    results.push(work(items[place] as Item));
    if (pace.due()) await pace.turn();
  }
  return results;
}

/** So many are sorted at once. */
const RUN = 64;

/** Sorted, equals in their order, in small pieces: ten thousand names at once would hold up the page. */
export async function sorted<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
  pace: Pace,
): Promise<readonly Item[]> {
  let from = [...items];
  for (let at = 0; at < from.length; at += RUN) {
    from.splice(at, RUN, ...from.slice(at, at + RUN).sort(compare));
    if (pace.due()) await pace.turn();
  }
  for (let width = RUN; width < from.length; width *= 2) {
    const to: Item[] = [];
    for (let at = 0; at < from.length; at += 2 * width)
      await merge(from, [at, at + width, at + 2 * width], to, compare, pace);
    from = to;
  }
  return from;
}

/** Two sorted runs that follow each other into one. */
async function merge<Item>(
  from: readonly Item[],
  [first, middle, last]: readonly [number, number, number],
  to: Item[],
  compare: (one: Item, other: Item) => number,
  pace: Pace,
): Promise<void> {
  const end = Math.min(last, from.length);
  let left = first;
  let right = Math.min(middle, end);
  const half = right;
  while (left < half || right < end) {
    const [one, other] = [from[left], from[right]] as [Item, Item];
    const takeLeft = right >= end || (left < half && compare(one, other) <= 0);
    to.push(takeLeft ? one : other);
    if (takeLeft) left++;
    else right++;
    if (to.length % RUN === 0 && pace.due()) await pace.turn();
  }
}
