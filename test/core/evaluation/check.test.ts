import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Plan,
  type Progress,
  type Rating,
  accumulate,
  axes,
  checkProgress,
  checkRating,
} from '@kinerja/core/evaluation';
import { Plan as PlanSchema } from '@kinerja/core/records/plan';
import { Progress as ProgressSchema } from '@kinerja/core/records/progress';
import * as z from 'zod/mini';
import { entry, higher, part, planOf, range, ratio, yesNo } from './indicators.ts';

const plan: Plan = planOf(
  { id: 'a', result: 'Pendaftaran selesai', indicator: higher },
  { id: 'b', result: 'SOP ditetapkan', indicator: yesNo },
  { id: 'c', result: 'Pengaduan selesai tepat waktu', indicator: ratio },
);

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

test('axes: every item that was rated is scored, whatever its name', () => {
  const items: Record<string, { level: 'below' }> = JSON.parse(
    '{"__proto__":{"level":"below"},"constructor":{"level":"below"}}',
  );
  const rating = { results: { items }, behaviour: { items: {} } };
  assert.deepEqual(Object.keys(axes(rating as unknown as Rating).results.items), [
    '__proto__',
    'constructor',
  ]);
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

test('progress: a month without a single case is told, and is no percentage', () => {
  const report = (value: number, of: number) => ({ ...part(value, of), target: 'c' });
  assert.deepEqual(checkProgress(plan, report(0, 0)), []);
  assert.ok(z.safeParse(ProgressSchema, report(0, 0)).success);
  assert.deepEqual(
    [report(1, 0), report(0, -1)].map((each) => checkProgress(plan, each).map(({ path }) => path.join('.'))),
    [['of'], ['of']],
  );
  assert.equal(accumulate(ratio, [report(0, 0)]), null);
  assert.equal(accumulate(ratio, [report(0, 0), report(9, 10)]), '90');
});

test('progress: a ratio says of how many, and nothing else does', () => {
  const report = (value: number, of?: number) =>
    ({ ...entry(value), target: 'c', ...(of === undefined ? {} : { of }) }) satisfies Progress;
  assert.deepEqual(checkProgress(plan, report(45, 50)), []);
  assert.deepEqual(checkProgress(plan, report(50, 50)), [], 'all of them');
  assert.deepEqual(checkProgress(plan, report(0, 50)), [], 'none of them');
  assert.deepEqual(checkProgress(plan, report(45)), [{ path: ['of'], rule: 'required' }]);
  assert.deepEqual(checkProgress(plan, report(45, 0)), [
    { path: ['of'], rule: 'out-of-range', facts: { above: 0, value: 0 } },
  ]);
  assert.deepEqual(checkProgress(plan, report(51, 50)), [
    { path: ['value'], rule: 'out-of-range', facts: { minimum: 0, maximum: 50, value: 51 } },
  ]);
  assert.deepEqual(
    checkProgress(plan, report(-1, 50)).map(({ path }) => path),
    [['value']],
  );
  assert.deepEqual(checkProgress(plan, part(45, 50)), [{ path: ['of'], rule: 'unknown-property' }]);
  assert.deepEqual(checkProgress(plan, { ...entry(true), target: 'b', of: 1 }), [
    { path: ['of'], rule: 'unknown-property' },
  ]);
  assert.deepEqual(
    checkProgress(plan, { ...entry(true), target: 'c' }).map(({ path }) => path),
    [['value'], ['of']],
  );
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
