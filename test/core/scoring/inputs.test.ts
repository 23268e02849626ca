import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Issue, isKinerjaError } from '@kinerja/core';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { permenpanrb8of2021 } from '@kinerja/core/regulations/permenpanrb-8-2021';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';

/** All that is told about an input that is refused: a sentence for a person is made of it. */
function told(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    assert.ok(isKinerjaError(error, 'invalid-data'));
    return error.facts.issues;
  }
  throw new assert.AssertionError({ message: 'nothing was refused' });
}

const credited = (base: number | string): string => {
  const periods = [{ level: 'pemula', predicate: 'baik', months: 12 }];
  const outcome = bkn3of2023.score({ base, periods });
  assert.ok(outcome.done);
  return outcome.step.from[0]!.from[0]!.value;
};

test('a number is read as the decimal that it prints as, however large or small', () => {
  for (const [given, read] of [
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [1_234_567.89, '1234567.89'],
    [1e21, '1000000000000000000000'],
    [0.000_123_456_789, '0.000123456789'],
    ['0.10', '0.1'],
    ['22/7', '22/7'],
  ] as const) {
    assert.equal(credited(given), read);
  }
});

test('nothing, in whatever way it is said, is missing and not zero', () => {
  for (const nothing of [undefined, null, '']) {
    const outcome = pp30of2019.score({ results: nothing, behaviour: 80, peersAsked: true });
    assert.deepEqual(outcome, { done: false, missing: [{ path: ['results'] }] });
  }
});

test('several impossible numbers are told at once, each with its limits and what came', () =>
  assert.deepEqual(
    told(() => pp30of2019.score({ results: -0.5, behaviour: 'delapan', peersAsked: true })),
    [
      { path: ['results'], rule: 'out-of-range', facts: { minimum: 0, value: -0.5 } },
      { path: ['behaviour'], rule: 'type', facts: { minimum: 0, value: 'delapan' } },
    ],
  ));

test('limits belong to the range, except the one that a number has to be above', () => {
  const done = { target: 1, actual: 1 };
  const year = (komitmen: number, target = 1) => ({
    activities: { a: { quantity: { target, actual: 0 }, quality: done, time: done } },
    behaviour: { komitmen },
  });
  for (const value of [0, 100]) assert.ok(pp46of2011.score(year(value)).done);
  assert.deepEqual(
    told(() => pp46of2011.score(year(100.01))),
    [
      {
        path: ['behaviour', 'komitmen'],
        rule: 'out-of-range',
        facts: { minimum: 0, maximum: 100, value: 100.01 },
      },
    ],
  );
  assert.deepEqual(
    told(() => pp46of2011.score(year(80, 0))),
    [
      {
        path: ['activities', 'a', 'quantity', 'target'],
        rule: 'out-of-range',
        facts: { above: 0, value: 0 },
      },
    ],
  );
});

test('weights: above zero, one for each plan, one in all', () => {
  const plans = (...weights: (number | undefined)[]) =>
    Object.fromEntries(
      weights.map((weight, at) => [`p${at}`, { value: 100, ...(weight !== undefined && { weight }) }]),
    );
  const refused = (...weights: (number | undefined)[]) =>
    told(() => permenpanrb8of2021.score({ main: plans(...weights) }));
  const range = { above: 0, maximum: 1 };
  assert.ok(permenpanrb8of2021.score({ main: plans(1) }).done);
  assert.deepEqual(refused(1.2), [
    { path: ['main', 'p0', 'weight'], rule: 'out-of-range', facts: { ...range, value: 1.2 } },
  ]);
  assert.deepEqual(refused(0, 1), [
    { path: ['main', 'p0', 'weight'], rule: 'out-of-range', facts: { ...range, value: 0 } },
  ]);
  assert.deepEqual(refused(0.5, 0.25), [
    { path: ['main'], rule: 'weights-add-up', facts: { sum: '0.75', expected: 1 } },
  ]);
  assert.deepEqual(refused(1, undefined), [{ path: ['main'], rule: 'weights-for-all-or-none' }]);
});

test('a range has to begin before it ends', () => {
  const indicator = (minimum: number, maximum: number) => () =>
    permenpanrb8of2021.indicator({ formula: 'normal', target: { minimum, maximum }, actual: 9 });
  assert.deepEqual(told(indicator(9, 8)), [
    { path: ['indicator', 'target'], rule: 'range', facts: { minimum: '9', maximum: '8' } },
  ]);
  for (const [least, most] of [
    [0, 9],
    [9, 0],
  ] as const) {
    assert.equal(told(indicator(least, most))[0]!.rule, 'out-of-range');
  }
  assert.equal(indicator(9, 9)()!.arguments.category, 'baik');
});

test('ids that the law does not know are told as they came', () => {
  const periods = [{ level: 'perintis', predicate: 'cukup', months: 1 }];
  assert.deepEqual(
    told(() => bkn3of2023.score({ periods })),
    [
      { path: ['periods', '0', 'predicate'], rule: 'not-offered', facts: { value: 'cukup' } },
      { path: ['periods', '0', 'level'], rule: 'not-offered', facts: { value: 'perintis' } },
    ],
  );
  assert.deepEqual(
    told(() => se3of2023.score({ organisation: 'cukup', counts: { baik: -1, cukup: 1 } })),
    [
      { path: ['counts', 'baik'], rule: 'count', facts: { value: -1 } },
      { path: ['counts', 'cukup'], rule: 'unknown-property' },
      { path: ['organisation'], rule: 'not-offered', facts: { value: 'cukup' } },
    ],
  );
  for (const tasks of [1e21, 1e-7, 1.5]) {
    const one = { target: 1, actual: 1 };
    const activities = { a: { quantity: one, quality: one, time: one } };
    const year = { activities, behaviour: {}, additionalTasks: tasks };
    const [issue] = told(() => pp46of2011.score(year));
    assert.deepEqual(issue, { path: ['additionalTasks'], rule: 'count', facts: { value: tasks } });
  }
  const axis = (level: any) => ({ level, items: {} });
  assert.throws(
    () => permenpanrb6of2022.score({ results: axis('great'), behaviour: axis('meets') }),
    (error) => {
      assert.ok(isKinerjaError(error, 'invalid-data'));
      assert.deepEqual(error.facts, {
        kind: 'rating',
        issues: [{ path: ['results', 'level'], rule: 'not-offered', facts: { value: 'great' } }],
      });
      return true;
    },
  );
});

test('a mean off the scale is told with the scale, an unsur of another law as not known', () => {
  const even = Object.fromEntries(permenpanrb14of2017.elements.map((id) => [id, { mean: '3' }]));
  const elements = { ...even, waktu: { mean: '4.01' }, biaya: { sum: 9, count: 0 }, maklumat: { mean: '3' } };
  const scale = { minimum: 1, maximum: 4 };
  assert.deepEqual(
    told(() => permenpanrb14of2017.score({ respondents: null, elements })),
    [
      { path: ['elements', 'waktu'], rule: 'out-of-range', facts: { ...scale, value: '4.01' } },
      { path: ['elements', 'biaya'], rule: 'out-of-range', facts: { ...scale, value: '9/0' } },
      { path: ['elements', 'maklumat'], rule: 'unknown-property' },
    ],
  );
  // Nothing printed is missing, not impossible.
  assert.deepEqual(
    permenpanrb14of2017.score({ respondents: null, elements: { ...even, waktu: { mean: '' } } }),
    { done: false, missing: [{ path: ['elements', 'waktu'] }] },
  );
});
