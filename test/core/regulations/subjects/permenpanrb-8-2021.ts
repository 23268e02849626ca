import {
  permenpanrb8of2021,
  permenpanrb8of2021officials,
} from '@kinerja/core/regulations/permenpanrb-8-2021';
import fc from 'fast-check';
import type { Subject } from '../laws.ts';
import { hundredths, keyed } from './inputs.ts';

const result = (formula: string, target: unknown, most: number) =>
  fc.record({ formula: fc.constant(formula), target: fc.constant(target), actual: hundredths(0, most) });
const range = { minimum: 70, maximum: 90.5 };

const several = fc.record({
  more: result('normal', 80, 120),
  less: result('special', 80, 200),
  // More than the most that can be attained is nothing that can be reported.
  most: result('normal', 80, 80).map((each) => ({ ...each, maximumAttainable: true })),
});
const ranged = fc.record({
  'more-in': result('normal', range, 120),
  'less-in': result('special', range, 200),
});

export const indicators: Subject = {
  regulation: permenpanrb8of2021,
  complete: fc.record({
    main: fc.record({
      a: fc.record({ indicators: several, weight: fc.constant(0.25) }),
      b: fc.record({ indicators: ranged, weight: fc.constant(0.35) }),
      c: fc.record({ value: hundredths(0, 120), weight: fc.constant(0.4) }),
    }),
    additional: fc.record({
      more: fc.record({ scope: fc.constant(2), result: result('normal', 80, 120) }),
      less: fc.record({ scope: fc.constant(0.5), result: result('special', 80, 200) }),
    }),
  }),
  fewer: /\.less(-in)?\.(result\.)?actual$/,
};

const plan = fc.record({
  quantity: result('normal', 80, 120),
  quality: result('normal', range, 120),
  time: result('special', 12, 30),
});

export const officials: Subject = {
  regulation: permenpanrb8of2021officials,
  complete: fc.record({ main: keyed(['a', 'b'], plan), additional: keyed(['d', 'e'], plan) }),
  fewer: /\.time\.actual$/,
};
