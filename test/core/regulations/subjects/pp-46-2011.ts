import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import fc from 'fast-check';
import type { Subject } from '../laws.ts';
import { hundredths, keyed } from './inputs.ts';

const aspect = (actual: fc.Arbitrary<number>, target: number) =>
  fc.record({ target: fc.constant(target), actual });

/** Years of which the time and cost of the activities, each planned as 100, are these. */
function years(spent: fc.Arbitrary<number>) {
  const activity = {
    quantity: aspect(fc.nat(30), 12),
    quality: aspect(hundredths(0, 100), 100),
    time: aspect(spent, 100),
  };
  return fc.record({
    activities: fc.record({
      counted: fc.record(activity),
      paid: fc.record({ ...activity, cost: aspect(spent, 100) }),
    }),
    additionalTasks: fc.nat(9),
    creativity: hundredths(0, 12),
    behaviour: keyed(['komitmen', 'disiplin', 'kerja-sama'], hundredths(0, 100)),
  });
}

export const activities: Subject = {
  regulation: pp46of2011,
  complete: years(hundredths(0, 250)),
  // To a saving of 24 %: beyond it the law itself turns around, which laws-pp-46-2011.test.ts asserts.
  comparable: years(hundredths(76, 250)),
  fewer: /\.(time|cost)\.actual$/,
};
