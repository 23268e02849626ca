import { bkn11of2022, bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import fc from 'fast-check';
import type { Subject } from '../laws.ts';
import { hundredths, keyed } from './inputs.ts';

const level = fc.constantFrom('exceeds', 'meets', 'below');

const judged: Subject = {
  regulation: permenpanrb6of2022,
  complete: keyed(['results', 'behaviour'], fc.record({ level, items: keyed(['a', 'b'], level) })),
  best: ['exceeds', 'meets', 'below'],
};

const shares = [true, false].map((peersAsked): Subject => ({
  regulation: pp30of2019,
  complete: fc.record({
    results: hundredths(0, 150),
    behaviour: hundredths(0, 120),
    peersAsked: fc.constant(peersAsked),
    innovation: fc.boolean(),
  }),
}));

const group: Subject = {
  regulation: se3of2023,
  complete: fc.record({
    organisation: fc.constantFrom(...Object.keys(se3of2023.limits)),
    counts: keyed(se3of2023.predicates, fc.nat(2)).map((counts) => ({ ...counts, baik: counts.baik! + 1 })),
  }),
  // It says of no spread that it is better.
  comparable: null,
};

const credits = [bkn3of2023, bkn11of2022].map((regulation): Subject => {
  const best = Object.keys(regulation.percentages);
  const period = fc.record({
    level: fc.constant('ahli-muda'),
    predicate: fc.constantFrom(...best),
    months: fc.integer({ min: 1, max: 12 }),
  });
  const periods = fc.array(period, { minLength: 3, maxLength: 3 });
  return { regulation, complete: fc.record({ base: hundredths(0, 200), periods }), best };
});

export const others: readonly Subject[] = [judged, ...shares, group, ...credits];
