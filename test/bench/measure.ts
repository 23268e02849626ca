import { Bench } from 'tinybench';

/** One way to do the work: `run` does it so many times over. */
export interface Way {
  readonly name: string;
  readonly times: number;
  readonly run: () => unknown;
}

/** Our way beside another, on the same work with the same answers. */
export interface Comparison {
  readonly work: string;
  readonly ours: number;
  readonly other: string;
  /** Median milliseconds of processor time, each for the work once. */
  readonly theirs: number;
  /** Theirs by ours. */
  readonly ratio: number;
  /** The least that the ratio may be. */
  readonly bound: number;
}

/**
 * Time of the processor and not of the clock on the wall: it leaves out what other programs take, and counts
 * all threads of this one.
 */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** One round of a way: the median time of the work once. */
async function round({ name, times, run }: Way, milliseconds: number): Promise<number> {
  const bench = new Bench({ now, time: milliseconds, iterations: 3, warmup: false, throws: true });
  bench.add(name, run);
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error(`${name} was not measured`);
  return task.result.latency.p50 / times;
}

/**
 * Measures our way and the others by turns, so that a change of the machine meets all of them; each ratio is the
 * median of the rounds, after one round that is not counted.
 */
export async function compare(
  work: string,
  ours: Way,
  others: readonly (readonly [way: Way, bound: number])[],
  { rounds = 7, milliseconds = 250 }: { readonly rounds?: number; readonly milliseconds?: number } = {},
): Promise<Comparison[]> {
  const ways = [ours, ...others.map(([way]) => way)];
  const times: number[][] = ways.map(() => []);
  for (let count = 0; count <= rounds; count++) {
    for (const [place, way] of ways.entries()) {
      globalThis.gc?.();
      const time = await round(way, milliseconds);
      if (count > 0) times[place]!.push(time);
    }
  }
  return others.map(([way, bound], place) => ({
    work,
    ours: middle(times[0]!),
    other: way.name,
    theirs: middle(times[place + 1]!),
    ratio: middle(times[0]!.map((time, count) => times[place + 1]![count]! / time)),
    bound,
  }));
}

/** Does the work so many times over, with the inputs in turn. */
export function over<Input>(
  name: string,
  inputs: readonly Input[],
  times: number,
  work: (input: Input) => unknown,
): Way {
  const run = (): void => {
    for (let count = 0; count < times; count++) work(inputs[count % inputs.length]!);
  };
  return { name, times, run };
}

/** The same for work that has to be waited for. */
export function overAsync<Input>(
  name: string,
  inputs: readonly Input[],
  times: number,
  work: (input: Input) => Promise<unknown>,
): Way {
  const run = async (): Promise<void> => {
    for (let count = 0; count < times; count++) await work(inputs[count % inputs.length]!);
  };
  return { name, times, run };
}
