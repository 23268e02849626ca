import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Plan,
  type Progress,
  type Rating,
  axes,
  checkProgress,
  checkRating,
} from '@kinerja/core/evaluation';
import { Plan as PlanSchema } from '@kinerja/core/records/plan';
import * as z from 'zod/mini';
import { entry, higher, range, yesNo } from './indicators.ts';

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
