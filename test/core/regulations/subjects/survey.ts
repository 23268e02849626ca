import { permenpanrb16of2014 } from '@kinerja/core/regulations/permenpanrb-16-2014';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import fc from 'fast-check';
import type { Subject } from '../laws.ts';
import { hundredths, keyed } from './inputs.ts';

const indices = surveyRegulations.map((regulation): Subject => {
  const [minimum, maximum] = regulation.scale;
  const sum = fc.integer({ min: minimum * 10, max: maximum * 10 });
  const counted = fc.record({ sum, count: fc.constant(10) });
  const printed = fc.record({ mean: hundredths(minimum, maximum).map(String) });
  // Some as offices count them, some as they print them.
  const half = Math.ceil(regulation.elements.length / 2);
  const elements = fc
    .tuple(
      keyed(regulation.elements.slice(half), counted),
      keyed(regulation.elements.slice(0, half), printed),
    )
    .map(([some, others]) => ({ ...some, ...others }));
  return { regulation, complete: fc.record({ respondents: fc.constant(10), elements }) };
});

/** The surveys, also the one without an index. */
export const surveys: readonly Subject[] = [
  ...indices,
  {
    regulation: permenpanrb16of2014,
    complete: fc.constant({ respondents: 10, elements: {}, method: 'free' }),
    comparable: null,
  },
];
