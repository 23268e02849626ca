import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { findRegulation } from '@kinerja/core/scoring';
import type { ElementTally, Tally } from '@kinerja/core/survey';
import fc from 'fast-check';
import { holdToLaws } from './laws.ts';
import {
  type Rational,
  below,
  hair,
  halfUp,
  minus,
  over,
  rational,
  times,
  total,
  written,
} from './rational.ts';
import { runs } from './runs.ts';
import { surveys } from './subjects/survey.ts';

for (const subject of surveys) holdToLaws(subject);

/** The laws again, as they are printed: weight of an unsur, factor, and where each letter begins. */
const since2017 = { A: '88.31', B: '76.61', C: '65', D: '25' };
const until2014 = { A: '81.26', B: '62.51', C: '43.76', D: '25' };
const printed: Readonly<Record<string, readonly [weight: string, factor: string, from: object]>> = {
  'permenpanrb-14-2017': ['1/9', '25', since2017],
  'permenpanrb-14-2017+w0.111': ['0.111', '25', since2017],
  'permenpanrb-14-2017+w0.11': ['0.11', '25', since2017],
  'permenpanrb-90-2021+spak-5of4': ['1/5', '25', since2017],
  'permenpanrb-90-2021+spkp-8of6': ['1/8', '1', { ungraded: '1' }],
  'kep-25-2004': ['1/14', '25', until2014],
  'kep-25-2004+w0.071': ['0.071', '25', until2014],
};

/** The letter of a value that was rounded to two decimals; `null` under the lowest. */
const letter = (bands: object, value: string): string | null =>
  Object.entries(bands).find(([, from]) => !below(rational(value), rational(from)))?.[0] ?? null;

const meanOf = (each: ElementTally): Rational =>
  'mean' in each ? rational(each.mean) : rational(`${each.sum}/${each.count}`);

for (const [id, [weight, factor, bands]] of Object.entries(printed)) {
  const regulation = findRegulation(surveyRegulations, id);
  const printedValue = (means: readonly Rational[]): string =>
    halfUp(times(times(total(means), rational(weight)), rational(factor)), 2);

  test(`${id}: index, letter and the letter of each unsur by rational arithmetic`, () => {
    const { complete } = surveys.find((each) => each.regulation.id === id)!;
    const property = fc.property(complete, (tally: Tally) => {
      const means = regulation.elements.map((each) => meanOf(tally.elements[each]!));
      const outcome = regulation.score(tally);
      assert.ok(outcome.done);
      assert.equal(outcome.value, printedValue(means));
      assert.equal(outcome.grade, letter(bands, outcome.value));
      const parts = means.map((mean) => halfUp(times(mean, rational(factor)), 2));
      assert.deepEqual(
        outcome.parts.map((part) => [part.from[0]!.value, part.value]),
        parts.map((value) => [value, letter(bands, value) ?? '']),
      );
    });
    fc.assert(property, runs(40));
  });

  const edges = Object.entries<string>(bands as Record<string, string>);
  for (const [at, [grade, from]] of edges.entries()) {
    test(`${id}: ${grade} begins where the value rounds up to ${from}, and a hair under it does not`, () => {
      const tie = minus(rational(from), rational('0.005'));
      const [least, most] = regulation.scale.map((end) => rational(end));
      const lower = edges[at + 1]?.[0] ?? '';
      const under = halfUp(minus(rational(from), rational('0.01')), 2);
      for (const [value, text, expected] of [
        [tie, halfUp(rational(from), 2), grade],
        [minus(tie, hair), under, lower],
      ] as const) {
        const step = regulation.grade(written(value));
        assert.deepEqual([step.value, step.from[0]!.value], [expected, text]);
        // The same by a tally in which every unsur has the mean that gives this value, where the scale has it.
        const scaled = times(times(rational(weight), rational(factor)), rational(regulation.elements.length));
        const mean = over(value, scaled);
        if (below(mean, least!) || below(most!, mean)) continue;
        const elements = regulation.elements.map((each) => [each, { mean: written(mean) }]);
        const outcome = regulation.score({ respondents: null, elements: Object.fromEntries(elements) });
        assert.ok(outcome.done);
        assert.deepEqual([outcome.value, outcome.grade ?? ''], [text, expected]);
      }
    });
  }
}

test('every index has its printed numbers here', () =>
  assert.deepEqual(Object.keys(printed).sort(), surveyRegulations.map(({ id }) => id).sort()));
