import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Realised, achievementBy } from '@kinerja/core/evaluation';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { permenpanrb8of2021 } from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { decimal } from '@kinerja/core/scoring';
import fc from 'fast-check';
import { atMost, higher, lower, range, ratio, target, yesNo } from './indicators.ts';

const timed = (value: string | null): Realised => ({
  target: target({ ...lower, aspect: 'time', target: 100 }, 't'),
  value,
});
const full: readonly Realised[] = [
  { target: target(higher, 'q'), value: '1000' },
  { target: target({ ...ratio, aspect: 'quality', target: 100 }, 'k'), value: '100' },
];
const byPp46 = (value: string) => achievementBy(pp46of2011, [...full, timed(value)]);
const by8 = (value: string) => achievementBy(permenpanrb8of2021, [timed(value)]);

// Realised of a target of 100 where lower is better: advisory, PermenPANRB 8/2021, PP 46/2011.
const table: readonly [string, string | null, string, string][] = [
  ['100', '100', '100', '76'],
  ['50', '200', '150', '50'],
  ['76', '131.58', '124', '100'],
  // A little more than 24 % saved: the value of PP 46/2011 falls to under 76.
  ['75.99', '131.60', '124', '75.99'],
  ['176', '56.82', '24', '0'],
  ['250', '40', '0', '-74'],
  ['0', null, '200', '0'],
];
for (const [value, advisory, special, saving] of table) {
  test(`lower is better, ${value} of 100: each law by its own formula, beside the advisory one`, () => {
    const [one] = by8(value).targets;
    assert.equal(one!.own!.percent, special);
    assert.equal(one!.advisory && decimal(one!.advisory.percent, 2).replace('.00', ''), advisory);
    const [, , time] = byPp46(value).targets;
    assert.equal(time!.own!.percent, saving);
    assert.deepEqual(time!.advisory, one!.advisory);
  });
}

test('PermenPANRB 8/2021: the steps say which formula, with the citation of the law', () => {
  const { own } = by8('75').targets[0]!;
  assert.deepEqual([own!.step.id, own!.step.from[0]!.arguments.formula], ['rounded', 'less-is-better']);
  assert.equal(own!.step.citation.law, 'PermenPANRB 8/2021');
  const inside = achievementBy(permenpanrb8of2021, [{ target: target(range), value: '85' }]);
  assert.equal(inside.targets[0]!.own!.percent, '100');
  const over = achievementBy(permenpanrb8of2021, [{ target: target(range), value: '125' }]);
  assert.deepEqual(
    [over.targets[0]!.own!.percent, over.targets[0]!.advisory!.percent],
    ['125', '80'],
    'the law measures against the upper bound and knows no too much',
  );
});

test('PermenPANRB 8/2021: one target that has no place does not hide the others', () => {
  const found = achievementBy(permenpanrb8of2021, [
    { target: target(yesNo, 's'), value: true },
    { target: target(higher, 'a'), value: '990' },
    timed(null),
  ]);
  assert.deepEqual(
    found.targets.map(({ own }) => own?.percent),
    [undefined, '99', undefined],
  );
  assert.deepEqual(found.missing, [{ path: ['targets', 't', 'progress'] }]);
  assert.deepEqual(
    found.unsupported.map(({ path }) => path.join('.')),
    ['targets.s.indicator.direction'],
  );
  assert.equal(found.targets[0]!.advisory!.percent, '100');
});

test('PP 46/2011: the value of the activity is the mean of its aspects; without all of them there is none', () => {
  const whole = byPp46('76');
  assert.deepEqual([whole.activity!.value, whole.activity!.arguments.term], ['100', 'q']);
  assert.deepEqual(
    whole.targets.map(({ own }) => own!.step.arguments.formula),
    ['share', 'share', 'thrift'],
  );
  const part = achievementBy(pp46of2011, full);
  assert.deepEqual([part.activity, part.missing], [null, [{ path: ['time'] }]]);
  assert.deepEqual(
    part.targets.map(({ own, advisory }) => [own, advisory!.percent]),
    [
      [null, '100'],
      [null, '100'],
    ],
  );
});

test('PermenPANRB 6/2022 has no formula: the advisory one stands alone, and says so', () => {
  const found = achievementBy(permenpanrb6of2022, [timed('50')]);
  assert.deepEqual([found.hasFormula, found.regulation], [false, 'permenpanrb-6-2022']);
  assert.deepEqual(found.targets, [
    { target: 't', advisory: { percent: '200', uncapped: '200', capped: false }, own: null },
  ]);
  assert.deepEqual([by8('50').hasFormula, byPp46('50').hasFormula], [true, true]);
});

test('less is never worse where lower is better, the edge of PP 46/2011 and what lies beyond it excepted', () => {
  const value = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)].map(String);
      const [better, worse] = [by8(few!).targets[0]!, by8(many!).targets[0]!];
      assert.ok(Number(worse.own!.percent) <= Number(better.own!.percent));
      assert.ok(atMost(worse.advisory!.percent, better.advisory!.percent));
      if (Math.min(a, b) < 76) return;
      const saved = [many!, few!].map((each) => Number(byPp46(each).targets[2]!.own!.percent));
      assert.ok(saved[0]! <= saved[1]!);
    }),
    { seed: 3 },
  );
});
