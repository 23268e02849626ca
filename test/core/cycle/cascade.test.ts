import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actOnPlan, alignmentDebt, confirmable, directParts } from '@kinerja/core/cycle';
import type { Indicator, Plan, Target } from '@kinerja/core/evaluation';
import { range, yesNo } from '../evaluation/indicators.ts';
import { at, bayu, dewi, plan, target } from './unit.ts';

const higher = (goal: number, changes: Partial<Indicator> = {}): Indicator =>
  ({ ...target('a').indicator, target: goal, ...changes }) as Indicator;
const superior = (...targets: Target[]): Plan =>
  plan({ id: 'plan-bayu', employee: bayu, supervisor: dewi, stage: 'agreed', targets });
const supports = (
  id: string,
  of: string,
  indicator = higher(1),
  cascade: 'direct' | 'non-direct' = 'direct',
): Target => target(id, { indicator, alignment: { plan: 'plan-bayu', target: of, cascade } });
const staff = (id: string, ...targets: Target[]): Plan => plan({ id, stage: 'agreed', targets });
const shown = (above: Plan, ...plans: Plan[]): string[] =>
  alignmentDebt(above, plans).map((debt) => {
    const rest = 'plan' in debt ? `${debt.plan} ${debt.target} of ${debt.supports}` : debt.target;
    return `${debt.kind} ${rest}`;
  });

describe('direct parts', () => {
  const above = superior(target('x', { indicator: higher(1000) }));
  const parts = (...goals: number[]) =>
    directParts(
      above,
      goals.map((goal, index) => staff(`p${index}`, supports('a', 'x', higher(goal)))),
    )[0];

  it('add up to the target of the superior, exactly', () => {
    const of = (...goals: number[]) => [parts(...goals)?.state, parts(...goals)?.sum, parts(...goals)?.over];
    assert.deepEqual(of(600, 400), ['adds-up', '1000', '0']);
    assert.deepEqual(of(600, 399.9), ['shortfall', '999.9', '-0.1']);
    assert.deepEqual(of(600, 400.1), ['excess', '1000.1', '0.1']);
    assert.deepEqual(of(999.7, 0.1, 0.2), ['adds-up', '1000', '0'], 'as binary numbers these are not 1000');
  });

  it('name the staff targets', () => {
    assert.deepEqual(parts(600, 400)?.parts, [
      { plan: 'p0', target: 'a' },
      { plan: 'p1', target: 'a' },
    ]);
  });

  it('are compared only where the same is added', () => {
    const state = (whole: Indicator, part: Indicator) =>
      directParts(superior(target('x', { indicator: whole })), [staff('p', supports('a', 'x', part))])[0]
        ?.state;
    assert.equal(state(higher(10), higher(10, { unit: 'orang' })), 'other-unit');
    assert.equal(state(higher(10), higher(10, { accumulation: 'average' })), 'other-unit');
    assert.equal(state(higher(10), higher(10, { direction: 'lower' })), 'other-unit');
    const sums = [range, yesNo].map((each): Indicator => ({ ...each, accumulation: 'sum' }));
    for (const whole of [...sums, higher(10, { accumulation: 'ratio' })])
      assert.equal(state(whole, whole), 'not-additive');
  });

  it('are of direct cascades only', () => {
    const own = staff('p', supports('a', 'x', higher(5), 'non-direct'));
    assert.deepEqual(directParts(above, [own]), []);
  });
});

describe('alignment debt', () => {
  const above = superior(target('x', { indicator: higher(10) }), target('y', { indicator: higher(20) }));

  it('is empty where everything fits', () => {
    const one = staff('p1', supports('a', 'x', higher(10)), supports('b', 'y', higher(3), 'non-direct'));
    assert.deepEqual(shown(above, one), []);
  });

  it('lists what nobody supports, what does not add up, and what is not there', () => {
    const one = staff('p1', supports('a', 'x', higher(4)), supports('b', 'z'));
    assert.deepEqual(shown(above, one), ['unsupported y', 'shortfall x', 'missing p1 b of z']);
    assert.deepEqual(shown(above), ['unsupported x', 'unsupported y']);
    const other = staff(
      'p1',
      target('a', { alignment: { plan: 'plan-lain', target: 'x', cascade: 'direct' } }),
    );
    assert.deepEqual(shown(above, other), ['unsupported x', 'unsupported y'], 'of another superior');
  });

  it('lists what is provisional on either side', () => {
    const one = staff('p1', supports('a', 'x', higher(10)), supports('b', 'y', higher(20)));
    assert.deepEqual(shown({ ...above, stage: 'submitted' }, one), [
      'provisional p1 a of x',
      'provisional p1 b of y',
    ]);
    assert.equal(shown(above, { ...one, provisional: true }).length, 2);
  });

  it('lists what the superior changed since the staff plan was agreed', () => {
    const by = { id: 'dewi', role: 'supervisor' } as const;
    const of = { id: 'bayu', role: 'employee' } as const;
    const draft = { ...above, stage: 'submitted' } as const;
    const agreed = actOnPlan(draft, { action: 'agree', by, at: at('2026-01-10') });
    const entry = { at: at('2026-01-20'), by: { id: 'bayu', role: 'supervisor' }, action: 'agree' } as const;
    const one = {
      ...staff('p1', supports('a', 'x', higher(10)), supports('b', 'y', higher(20))),
      history: [entry],
    };
    assert.deepEqual(shown(agreed, one), []);
    const change = { targets: [target('x', { indicator: higher(12) }), above.targets[1]!] };
    const revised = [
      { action: 'revise', by, at: at('2026-06-01'), remark: 'Tambahan anggaran' } as const,
      { action: 'write', by: of, at: at('2026-06-02'), change } as const,
      { action: 'submit', by: of, at: at('2026-06-03') } as const,
      { action: 'agree', by, at: at('2026-06-04') } as const,
    ].reduce((before, act) => actOnPlan(before, act), agreed);
    assert.deepEqual(shown(revised, one), ['shortfall x', 'changed p1 a of x']);
    const later = { ...one, history: [{ ...entry, at: at('2026-06-05') }] };
    assert.deepEqual(shown(revised, later), ['shortfall x'], 'agreed again since');
    const twice = { ...one, history: [entry, { ...entry, at: at('2026-06-05') }] };
    assert.deepEqual(shown(revised, twice), ['shortfall x'], 'the last agreement counts');
  });

  it('looks each target up a few times, however many there are', () => {
    let reads = 0;
    const counted = (id: string): Target =>
      Object.defineProperty({ ...target(id) }, 'id', { get: () => ((reads += 1), id), enumerable: true });
    const ids = Array.from({ length: 500 }, (_, index) => `t${index}`);
    const large = superior(...ids.map(counted));
    const entry = { at: at('2026-01-20'), by: { id: 'bayu', role: 'supervisor' }, action: 'agree' } as const;
    const one = { ...staff('p1', ...ids.map((id) => supports(id, id))), history: [entry] };
    assert.equal(alignmentDebt(large, [one]).length, 500, 'each is short of its 1000');
    assert.ok(reads < 500 * 20, `${reads} reads of 500 ids`);
  });
});

it('provisional plans can be confirmed once the superior has agreed and nothing is missing', () => {
  const above = superior(target('x'));
  const draft = (id: string, ...targets: Target[]) => plan({ id, provisional: true, targets });
  const [fits, misses] = [
    draft('p1', supports('a', 'x')),
    draft('p2', supports('a', 'x'), supports('b', 'z')),
  ];
  const ids = (of: Plan, ...plans: Plan[]) => confirmable(of, plans).map(({ id }) => id);
  assert.deepEqual(ids(above, fits, misses, plan({ id: 'p3' })), ['p1']);
  assert.deepEqual(ids({ ...above, stage: 'draft' }, fits), []);
  assert.deepEqual(ids(above, { ...fits, supervisor: dewi }), []);
});
