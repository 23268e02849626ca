import type { Target } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import type { TargetMonth } from './months.ts';

/** How much was done over how much weight: planned share of a month, cases, reports or months. */
interface Step {
  readonly amount: number;
  readonly weight: number;
}

/** What was reported month by month, as a forecast goes on from it. */
export interface Course {
  /** Of a latest value the change from month to month, of anything else the months themselves. */
  readonly steps: readonly Step[];
  /** How many months it goes by. */
  readonly months: number;
  /** What the months to come are added to. */
  readonly begun: Step;
  /** The months to come, with the weight that each is expected to have. */
  readonly ahead: readonly { readonly month: string; readonly weight: number }[];
  /** Whether amount ÷ weight is the value, and not the amount. */
  readonly average: boolean;
  /** 100 of a ratio, which is in percent. */
  readonly scale: number;
  /** No value lies outside: a sum never falls, a share ends at 100. */
  readonly bounds: readonly [floor: number, ceiling: number];
  /** All that was reported, also in months that go on. */
  readonly reached: number;
  /** Months without a report before the last one that has one. */
  readonly gaps: readonly string[];
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const amountOf = (entries: readonly Progress[]): number => total(entries.map(({ value }) => Number(value)));
const sum = (steps: readonly Step[]): Step => ({
  amount: total(steps.map(({ amount }) => amount)),
  weight: total(steps.map(({ weight }) => weight)),
});

interface Told {
  readonly months: readonly TargetMonth[];
  readonly rest: readonly TargetMonth[];
  readonly all: readonly Progress[];
}

/** A month counts as much as was planned for it, or by its days. */
function ofSum({ breakdown }: Target, { months, rest, all }: Told) {
  const weightOf = ({ planned, part }: TargetMonth): number => (breakdown ? Number(planned) : part);
  const steps = months.map((month) => ({ amount: amountOf(month.entries), weight: weightOf(month) }));
  const reached = amountOf(all);
  // A month that nothing was planned for tells nothing of the pace; what was done in it counts.
  const telling = steps.filter(({ weight }) => weight > 0);
  return {
    steps: telling,
    months: telling.length,
    begun: sum(steps),
    ahead: rest.map((month) => ({ month: month.month, weight: weightOf(month) })),
    average: false,
    scale: 1,
    bounds: [reached, Infinity],
    reached,
  } as const;
}

/** Months count by their reports or cases; those to come as those so far. */
function ofShare(
  { months, rest, all }: Told,
  weightOf: (entry: Progress) => number,
  scale: number,
  ceiling: number,
) {
  const counted = (entries: readonly Progress[]): readonly Progress[] =>
    entries.filter((entry) => weightOf(entry) > 0);
  const stepOf = (entries: readonly Progress[]): Step => ({
    amount: amountOf(counted(entries)),
    weight: total(counted(entries).map(weightOf)),
  });
  const steps = months.map(({ entries }) => stepOf(entries)).filter(({ weight }) => weight > 0);
  const begun = sum(steps);
  const now = stepOf(all);
  return {
    steps,
    months: steps.length,
    begun,
    ahead: rest.map(({ month, part }) => ({ month, weight: (begun.weight / (steps.length || 1)) * part })),
    average: true,
    scale,
    bounds: [0, ceiling],
    reached: (now.amount / (now.weight || 1)) * scale,
  } as const;
}

/** From one latest value to the next; over a month without a report the change took two. */
function ofLast({ months, rest }: Told, all: readonly TargetMonth[]) {
  const points = months.map((month) => ({ at: all.indexOf(month), value: Number(month.reported) }));
  const steps = points.slice(1).map(({ at, value }, place) => {
    const before = points[place] ?? { at: at - 1, value };
    return { amount: value - before.value, weight: at - before.at };
  });
  const now = points.at(-1)?.value ?? 0;
  return {
    steps,
    begun: { amount: now, weight: 0 },
    months: points.length,
    ahead: rest.map(({ month }) => ({ month, weight: 1 })),
    average: false,
    scale: 1,
    bounds: [0, Infinity],
    reached: now,
  } as const;
}

/** What a forecast goes by: the months that are over and have a report, up to the last such month. */
export function courseOf(target: Target, months: readonly TargetMonth[]): Course {
  const last = months.map(({ state, reported }) => state === 'past' && reported !== null).lastIndexOf(true);
  const over = months.slice(0, last + 1);
  const told = {
    months: over.filter(({ reported }) => reported !== null),
    rest: months.slice(last + 1),
    all: months.flatMap(({ entries }) => entries),
  };
  const gaps = over.filter(({ reported }) => reported === null).map(({ month }) => month);
  switch (target.indicator.accumulation) {
    case 'sum':
      return { ...ofSum(target, told), gaps };
    case 'average':
      return { ...ofShare(told, () => 1, 1, Infinity), gaps };
    case 'ratio':
      return { ...ofShare(told, ({ of = 0 }) => of, 100, 100), gaps };
    case 'last':
      return { ...ofLast(told, months), gaps };
  }
}
