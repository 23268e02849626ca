import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  type PlanAct,
  actOnPlan,
  agreedVersions,
  targetDifferences,
  targetsInForce,
  versionAt,
} from '@kinerja/core/cycle';
import type { Plan, Target } from '@kinerja/core/evaluation';
import { at, employee, plan, supervisor, target } from './unit.ts';

const more = (id: string, goal: number): Target => {
  const { indicator } = target(id);
  return indicator.direction === 'higher'
    ? target(id, { indicator: { ...indicator, target: goal } })
    : target(id);
};
const [first, second] = [
  [more('a', 1000), more('b', 10)],
  [more('a', 800), more('c', 5)],
];

const submit = (day: string): PlanAct => ({ action: 'submit', by: employee, at: at(day) });
const agree = (day: string): PlanAct => ({ action: 'agree', by: supervisor, at: at(day) });
const run = (given: Plan, ...acts: PlanAct[]): Plan =>
  acts.reduce((before, act) => actOnPlan(before, act), given);
const agreed = run(plan({ targets: first }), submit('2026-01-10'), agree('2026-01-20'));
const revising = run(agreed, {
  action: 'revise',
  by: supervisor,
  at: at('2026-06-01'),
  remark: 'Anggaran dipotong',
});
const change = { targets: second };
const revised = run(
  revising,
  { action: 'write', by: employee, at: at('2026-06-02'), change },
  submit('2026-06-03'),
  agree('2026-06-10'),
);

it('a plan that was never agreed has no version', () => {
  assert.deepEqual(agreedVersions(plan()), []);
  assert.equal(versionAt(plan(), at('2026-05-01')), null);
});

it('what was agreed holds until the revision is agreed', () => {
  const version = { number: 1, from: at('2026-01-20'), targets: first };
  assert.deepEqual(agreedVersions(agreed), [version]);
  assert.deepEqual(agreedVersions(revising), [{ ...version, reason: 'Anggaran dipotong' }]);
  assert.deepEqual(agreedVersions(revised), [
    { ...version, reason: 'Anggaran dipotong', until: at('2026-06-10') },
    { number: 2, from: at('2026-06-10'), targets: second },
  ]);
});

it('what holds now is what was agreed last', () => {
  assert.deepEqual([plan(), agreed, revising, revised].map(targetsInForce), [null, first, first, second]);
});

it('the version of a moment', () => {
  const number = (moment: string) => versionAt(revised, moment)?.number;
  assert.equal(number('2026-01-20T11:59:59Z'), undefined);
  assert.equal(number('2026-01-20T12:00:00Z'), 1);
  assert.equal(number('2026-06-10T11:59:59.999Z'), 1);
  assert.equal(number('2026-06-10T12:00:00.000Z'), 2);
});

it('a plan that came agreed, without history, has its one version', () => {
  const brought = plan({ stage: 'agreed', targets: first });
  assert.deepEqual(agreedVersions(brought), [{ number: 1, targets: first }]);
  const again = run(
    brought,
    { action: 'revise', by: employee, at: at('2026-06-01'), remark: 'Tugas baru' },
    submit('2026-06-03'),
    agree('2026-06-10'),
  );
  assert.deepEqual(
    agreedVersions(again).map(({ from, until }) => [from, until]),
    [
      [undefined, at('2026-06-10')],
      [at('2026-06-10'), undefined],
    ],
  );
});

it('differences, target by target', () => {
  const found = targetDifferences(first, second);
  assert.deepEqual(
    found.map(({ target: id, change: kind, properties }) => [id, kind, ...properties]),
    [
      ['a', 'changed', 'indicator'],
      ['b', 'removed'],
      ['c', 'added'],
    ],
  );
  assert.deepEqual([found[1]?.before, found[1]?.after], [first[1], null]);
  assert.deepEqual(targetDifferences(first, first), []);
  const aligned = (id: string) => target('a', { alignment: { plan: 'p', target: id, cascade: 'direct' } });
  const named = (a: Target, b: Target) => targetDifferences([a], [b])[0]?.properties;
  assert.deepEqual(named(target('a'), aligned('x')), ['alignment']);
  assert.deepEqual(named(aligned('x'), aligned('y')), ['alignment']);
  assert.deepEqual(named(target('a', { weight: 1 }), target('a', { weight: 2, goal: 'g' })), [
    'weight',
    'goal',
  ]);
  assert.equal(named(aligned('x'), aligned('x')), undefined);
  const reordered = first.map(
    (each) => Object.fromEntries(Object.entries(each).reverse()) as unknown as Target,
  );
  assert.deepEqual(targetDifferences(first, reordered), [], 'the order of properties is no change');
});
