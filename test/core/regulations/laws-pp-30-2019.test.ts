import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import fc from 'fast-check';
import { runs } from './runs.ts';
import { type Rational, below, hair, halfUp, minus, plus, rational, times, written } from './rational.ts';
import { hundredths } from './subjects/inputs.ts';

/** Article 41 again: 60 and 40 % where peers are asked, 70 and 30 % where not; at most 120. */
function whole(results: Rational, behaviour: Rational, peersAsked: boolean): Rational {
  const [most, least] = peersAsked ? ['0.6', '0.4'] : ['0.7', '0.3'];
  const sum = plus(times(results, rational(most!)), times(behaviour, rational(least!)));
  return below(rational(120), sum) ? rational(120) : sum;
}

const grades = [
  ['sangat-baik', 110],
  ['baik', 90],
  ['cukup', 70],
  ['kurang', 50],
  ['sangat-kurang', 0],
] as const;

function graded(value: string, innovation: boolean): string {
  const reached = grades.findIndex(([, from]) => !below(rational(value), rational(from)));
  return grades[reached === 0 && !innovation ? 1 : reached]![0];
}

test('value and predicate by rational arithmetic, peers asked or not', () => {
  const value = hundredths(0, 150);
  const property = fc.property(
    value,
    value,
    fc.boolean(),
    fc.boolean(),
    (results, behaviour, peers, idea) => {
      const outcome = pp30of2019.score({ results, behaviour, peersAsked: peers, innovation: idea });
      assert.ok(outcome.done);
      assert.equal(outcome.value, halfUp(whole(rational(results), rational(behaviour), peers), 2));
      assert.equal(outcome.grade, graded(outcome.value, idea));
      assert.deepEqual(outcome.notices, []);
    },
  );
  fc.assert(property, runs(200));
});

test('each predicate begins where the value rounds up to it; a hair under it is the next one', () => {
  for (const [at, [grade, from]] of grades.slice(0, -1).entries()) {
    const tie = minus(rational(from), rational('0.005'));
    for (const [value, text, expected] of [
      [tie, `${from}.00`, grade],
      [minus(tie, hair), `${from - 1}.99`, grades[at + 1]![0]],
    ] as const) {
      for (const peersAsked of [true, false]) {
        const both = written(value);
        const outcome = pp30of2019.score({ results: both, behaviour: both, peersAsked, innovation: true });
        assert.ok(outcome.done);
        assert.deepEqual([outcome.value, outcome.grade], [text, expected]);
      }
    }
  }
});

test('whether there was an innovation is asked from 110 on only, and of a value alone as well', () => {
  const asked = (points: string) => {
    const outcome = pp30of2019.score({ results: points, behaviour: points, peersAsked: true });
    return outcome.done ? outcome.grade : outcome.missing;
  };
  assert.equal(asked('109.994'), 'baik');
  assert.deepEqual(asked('109.995'), [{ path: ['innovation'] }]);
  assert.equal(pp30of2019.predicate('110'), null);
  const step = pp30of2019.predicate('110', true)!;
  assert.deepEqual([step.value, step.arguments], ['sangat-baik', { from: '110', innovation: 'true' }]);
  const without = pp30of2019.predicate('110', false)!;
  assert.deepEqual([without.value, without.arguments], ['baik', { from: '90', innovation: 'false' }]);
  assert.deepEqual(pp30of2019.predicate('70')!.arguments, { from: '70' });
  const none = pp30of2019.predicate('-1')!;
  assert.deepEqual(
    [none.id, none.value, none.arguments, none.citation, none.from],
    ['graded', '', { from: '' }, pp30of2019.citations.grades, []],
  );
});
