import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import {
  type Indicator,
  type Level,
  type Plan,
  type Progress,
  type Rating,
  accumulate,
  achievement,
  axes,
  behaviourValues,
  checkProgress,
  checkRating,
  defaultProposalPolicy,
  levels,
  proposeLevel,
} from '@kinerja/core/evaluation';
import { Plan as PlanSchema } from '@kinerja/core/records/plan';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { score } from '@kinerja/core/scoring';
import * as z from 'zod/mini';

const described = { name: 'IKI', aspect: 'quantity', unit: 'dokumen' } as const;
const higher: Indicator = { ...described, direction: 'higher', target: 1000, accumulation: 'sum' };
const lower: Indicator = { ...described, direction: 'lower', target: 3, accumulation: 'average' };
const range: Indicator = {
  ...described,
  direction: 'range',
  minimum: 80,
  maximum: 100,
  accumulation: 'last',
};
const yesNo: Indicator = { ...described, direction: 'yes-no', accumulation: 'last' };

const entry = (value: number | boolean, on = '2026-02-01', target = 'a'): Progress => ({
  id: `${target}-${on}-${value}`,
  plan: 'p1',
  target,
  on,
  value,
});

test('accumulation: sum, average, last; nothing reported is null, never zero', () => {
  const entries = [entry(90, '2026-03-01'), entry(80, '2026-01-01'), entry(85, '2026-02-01')];
  assert.equal(accumulate(higher, entries), '255');
  assert.equal(accumulate(lower, [entry(2), entry(3), entry(2)]), '7/3');
  assert.equal(accumulate(range, entries), '90', 'the latest day, in whatever order they come');
  assert.equal(accumulate(yesNo, [entry(false, '2026-01-01'), entry(true, '2026-02-01')]), true);
  for (const indicator of [higher, lower, range, yesNo]) assert.equal(accumulate(indicator, []), null);
  assert.equal(accumulate(higher, [entry(0.1), entry(0.2)]), '0.3', 'decimals add up as decimals');
  assert.equal(accumulate(higher, [entry(1e-7), entry(1e21)]), '1000000000000000000000.0000001');
});

const achievements: readonly [string, Indicator, string | boolean | null, string | null][] = [
  ['higher, half way', higher, '500', '50'],
  ['higher, beyond', higher, '1200', '120'],
  ['higher, zero reported is zero', higher, '0', '0'],
  ['lower, on target', lower, '3', '100'],
  ['lower, faster is more', lower, '2', '150'],
  ['lower, twice as long', lower, '6', '50'],
  ['lower, zero gives no percentage', lower, '0', null],
  ['range, inside', range, '92', '100'],
  ['range, on the edges', range, '80', '100'],
  ['range, under', range, '70', '87.5'],
  ['range, over', range, '125', '80'],
  ['yes', yesNo, true, '100'],
  ['no', yesNo, false, '0'],
  ['nothing reported', higher, null, null],
];

for (const [name, indicator, value, percent] of achievements) {
  test(`achievement: ${name}`, () => assert.equal(achievement(indicator, value), percent));
}

test('a proposal is advisory, cites its policy, and needs something to go by', () => {
  const at = (value: number) => proposeLevel(higher, [entry(value)])?.level;
  assert.deepEqual([999, 1000, 1099, 1100].map(at), ['below', 'meets', 'meets', 'exceeds']);
  assert.equal(proposeLevel(higher, []), null);
  const proposal = proposeLevel(higher, [entry(333)])!;
  assert.deepEqual(proposal, {
    advisory: true,
    level: 'below',
    percent: '33.30',
    citation: defaultProposalPolicy.citation,
  });
  assert.equal(proposal.citation.status, 'assumption');
  const own = { ...defaultProposalPolicy, exceedsFrom: 105 };
  assert.equal(proposeLevel(higher, [entry(1050)], own)?.level, 'exceeds');
});

test('levels and values: three and seven, in both languages', () => {
  assert.deepEqual(
    levels.map((each) => each.level),
    ['below', 'meets', 'exceeds'],
  );
  assert.deepEqual(
    behaviourValues.map((each) => each.label.id),
    ['Berorientasi Pelayanan', 'Akuntabel', 'Kompeten', 'Harmonis', 'Loyal', 'Adaptif', 'Kolaboratif'],
  );
  for (const { label, meaning, guides } of behaviourValues) {
    assert.equal(guides.length, 3);
    for (const words of [label, meaning, ...guides]) assert.ok(words.id && words.en);
  }
});

const matrix: readonly [Level, Level, string][] = [
  ['exceeds', 'exceeds', 'sangat-baik'],
  ['exceeds', 'meets', 'baik'],
  ['exceeds', 'below', 'kurang'],
  ['meets', 'exceeds', 'baik'],
  ['meets', 'meets', 'baik'],
  ['meets', 'below', 'kurang'],
  ['below', 'exceeds', 'butuh-perbaikan'],
  ['below', 'meets', 'butuh-perbaikan'],
  ['below', 'below', 'sangat-kurang'],
];

for (const [results, behaviour, predicate] of matrix) {
  test(`results ${results}, behaviour ${behaviour}: ${predicate}`, () => {
    const outcome = score(permenpanrb6of2022, {
      results: { level: results, items: { a: 'meets' } },
      behaviour: { level: behaviour, items: {} },
    });
    assert.ok(outcome.done);
    assert.equal(outcome.value, predicate);
    assert.deepEqual(
      outcome.step.from.map((step) => step.value),
      [results, behaviour],
    );
    assert.deepEqual(outcome.step.from[0]!.from[0]!.arguments, { axis: 'results', item: 'a' });
  });
}

test('a better level never lowers the predicate', () => {
  const rank = permenpanrb6of2022.predicates;
  const order: readonly Level[] = ['below', 'meets', 'exceeds'];
  const at = (results: Level, behaviour: Level): number =>
    rank.indexOf(matrix.find(([r, b]) => r === results && b === behaviour)![2]);
  for (const other of order) {
    for (const [less, more] of [
      ['below', 'meets'],
      ['meets', 'exceeds'],
    ] as const) {
      assert.ok(at(more, other) <= at(less, other));
      assert.ok(at(other, more) <= at(other, less));
    }
  }
});

test('an axis without a level is missing, by name', () => {
  const outcome = score(permenpanrb6of2022, {
    results: { items: { a: 'exceeds' } },
    behaviour: { level: 'meets', items: {} },
  });
  assert.deepEqual(outcome, {
    regulation: 'permenpanrb-6-2022',
    done: false,
    missing: [{ path: ['results', 'level'] }],
  });
});

test('a level that does not exist is refused with the place named', () => {
  for (const bad of ['great', 'constructor', '__proto__']) {
    assert.throws(
      () =>
        score(permenpanrb6of2022, {
          results: { level: bad as Level, items: {} },
          behaviour: { items: { loyal: bad as Level } },
        }),
      (error) => {
        assert.ok(isKinerjaError(error, 'invalid-data'));
        assert.deepEqual(
          error.facts.issues.map((issue) => issue.path),
          [
            ['results', 'level'],
            ['behaviour', 'items', 'loyal'],
          ],
        );
        return true;
      },
    );
  }
});

const plan: Plan = {
  id: 'p1',
  revision: 1,
  regulation: 'permenpanrb-6-2022',
  employee: { id: 'rina', name: 'Rina', position: 'Analis' },
  supervisor: { id: 'agus', name: 'Agus', position: 'Kepala' },
  period: { from: '2026-01-01', to: '2026-12-31' },
  stage: 'agreed',
  targets: [
    { id: 'a', result: 'Pendaftaran selesai', indicator: higher },
    { id: 'b', result: 'SOP ditetapkan', indicator: yesNo },
  ],
  expectations: {},
};

test('a plan with a target that cannot be measured is refused', () => {
  assert.ok(z.safeParse(PlanSchema, plan).success);
  for (const indicator of [
    { ...higher, target: 0 },
    { ...higher, target: Number.POSITIVE_INFINITY },
    { ...range, minimum: 101 },
    { ...higher, direction: 'up' },
  ]) {
    const bad = { ...plan, targets: [{ ...plan.targets[0], indicator }] };
    const { success, error } = z.safeParse(PlanSchema, bad);
    assert.ok(!success);
    assert.deepEqual(error.issues[0]!.path.slice(0, 3), ['targets', 0, 'indicator']);
  }
});

test('progress: what is wrong is named', () => {
  assert.deepEqual(checkProgress(plan, entry(3)), []);
  assert.deepEqual(checkProgress(plan, entry(true, '2026-02-01', 'b')), []);
  const place = (progress: Progress) => checkProgress(plan, progress).map((issue) => issue.path.join('.'));
  assert.deepEqual(place(entry(3, '2026-01-01')), [], 'the first day is in the period');
  assert.deepEqual(place(entry(3, '2026-12-31')), [], 'so is the last');
  assert.deepEqual(place(entry(3, '2025-12-31')), ['on']);
  assert.deepEqual(place(entry(3, '2027-01-01')), ['on']);
  assert.deepEqual(place(entry(3, '2026-02-01', 'z')), ['target']);
  assert.deepEqual(place(entry(true)), ['value']);
  assert.deepEqual(place(entry(1, '2026-02-01', 'b')), ['value']);
  assert.deepEqual(place(entry(-1)), ['value']);
  assert.deepEqual(place({ ...entry(3), plan: 'p2' }), ['plan']);
});

const rating: Rating = {
  id: 'r1',
  revision: 1,
  plan: 'p1',
  rater: { id: 'agus', role: 'supervisor' },
  status: 'final',
  on: '2026-12-31',
  results: {
    level: 'meets',
    items: { a: { level: 'exceeds', note: 'Baik sekali' }, b: { note: 'Belum dinilai' } },
  },
  behaviour: { level: 'meets', items: { loyal: { level: 'meets' } } },
};

test('axes take the levels out of a rating; an item without one is left out', () => {
  assert.deepEqual(axes(rating), {
    results: { level: 'meets', items: { a: 'exceeds' } },
    behaviour: { level: 'meets', items: { loyal: 'meets' } },
  });
});

test('rating: what is wrong is named; a draft may be incomplete', () => {
  const place = (changes: Partial<Rating>) =>
    checkRating(plan, { ...rating, ...changes }).map((issue) => issue.path.join('.'));
  assert.deepEqual(place({}), []);
  assert.deepEqual(place({ results: { items: {} }, behaviour: { items: {} } }), [
    'results.level',
    'behaviour.level',
  ]);
  assert.deepEqual(place({ status: 'draft', results: { items: {} }, behaviour: { items: {} } }), []);
  assert.deepEqual(place({ rater: { id: 'budi', role: 'supervisor' } }), ['rater.id']);
  assert.deepEqual(place({ rater: { id: 'agus', role: 'self' } }), ['rater.id']);
  assert.deepEqual(place({ rater: { id: 'rina', role: 'self' } }), []);
  assert.deepEqual(place({ plan: 'p2' }), ['plan']);
  assert.deepEqual(place({ results: { level: 'meets', items: { z: { level: 'meets' } } } }), [
    'results.items.z',
  ]);
  assert.deepEqual(place({ behaviour: { level: 'meets', items: { rajin: { level: 'meets' } } } }), [
    'behaviour.items.rajin',
  ]);
});
