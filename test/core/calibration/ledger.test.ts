import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { type Adjustment, adjusted, checkAdjustments, ledger } from '@kinerja/core/calibration';
import type { Axes, Level } from '@kinerja/core/evaluation';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import fc from 'fast-check';
import { change } from './changes.ts';

const raw: Axes = {
  results: { level: 'exceeds', items: { a: 'exceeds', b: 'meets' } },
  behaviour: { level: 'meets', items: {} },
};
const lowered = change('1', ['results', 'level'], 'exceeds', 'meets');
const restored = change('2', ['results', 'level'], 'meets', 'exceeds', { stage: 'decision' });

test('raw, calibrated and final stand side by side, with every change', () => {
  const lines = ledger(raw, [restored, lowered], 'e1');
  assert.deepEqual(
    lines.map(({ path, raw, calibrated, final, changes }) => [
      path.join('.'),
      raw,
      calibrated,
      final,
      changes.length,
    ]),
    [
      ['results.level', 'exceeds', 'meets', 'exceeds', 2],
      ['results.items.a', 'exceeds', 'exceeds', 'exceeds', 0],
      ['results.items.b', 'meets', 'meets', 'meets', 0],
      ['behaviour.level', 'meets', 'meets', 'meets', 0],
    ],
  );
  assert.deepEqual(lines[0]?.changes, [lowered, restored]);
});

test('before and after are both scored by the law; nothing is changed in place', () => {
  const kept = structuredClone(raw);
  const predicate = (axes: Axes) => {
    const outcome = permenpanrb6of2022.score(axes);
    return outcome.done && outcome.value;
  };
  const worse = change('1', ['behaviour', 'level'], 'meets', 'below');
  assert.deepEqual(adjusted(raw, []), raw);
  assert.deepEqual([predicate(raw), predicate(adjusted(raw, [worse]))], ['baik', 'kurang']);
  assert.deepEqual(raw, kept);
  assert.deepEqual(adjusted(raw, [change('1', ['results', 'items', 'b'], 'meets', 'below')]), {
    ...raw,
    results: { level: 'exceeds', items: { a: 'exceeds', b: 'below' } },
  });
});

const path = ['results', 'level'];

test('changes follow each other by the clock, whether or not a moment has parts of a second', () => {
  const first = change('1', path, 'exceeds', 'meets', { at: '2026-12-15T08:00:00Z' });
  const second = change('2', path, 'meets', 'below', { at: '2026-12-15T08:00:00.500Z' });
  assert.equal(ledger(raw, [second, first])[0]?.final, 'below');
});

const refused: readonly (readonly [string, readonly Adjustment[], readonly string[]])[] = [
  ['two calibrators at once', [lowered, change('2', path, 'exceeds', 'below')], ['2.from conflict']],
  ['what was never so', [change('1', path, 'below', 'meets')], ['1.from conflict']],
  ['no ground', [change('1', path, 'exceeds', 'meets', { ground: ' ' })], ['1.ground required']],
  [
    'a law without a place in it',
    [change('1', path, 'exceeds', 'meets', { rule: { law: 'X', place: ' ', status: 'local-policy' } })],
    ['1.rule required'],
  ],
  [
    'no rule',
    [change('1', path, 'exceeds', 'meets', { rule: { law: '', place: '', status: 'local-policy' } })],
    ['1.rule required'],
  ],
  [
    'the person concerned',
    [change('1', path, 'exceeds', 'meets', { by: { id: 'e1', role: 'performance-team' } })],
    ['1.by person-concerned'],
  ],
  ['what was not rated', [change('1', ['results', 'items', 'z'], 'meets', 'below')], ['1.path unknown-path']],
  ['a level that is none', [change('1', path, 'exceeds', 'superb')], ['1.to not-offered']],
  ['no change', [change('1', path, 'exceeds', 'exceeds')], ['1.to unchanged']],
  ['one change twice', [lowered, { ...lowered, from: 'meets', to: 'below' }], ['1.id duplicate']],
  [
    'calibration after the decision',
    [lowered, restored, change('3', path, 'exceeds', 'below')],
    ['3.stage decided'],
  ],
  [
    'all at once',
    [change('1', ['x'], 'a', 'a', { ground: '' })],
    ['1.path unknown-path', '1.to not-offered', '1.to unchanged', '1.ground required'],
  ],
];
for (const [name, changes, issues] of refused) {
  test(`refused: ${name}`, () => {
    const found = checkAdjustments(raw, changes, 'e1');
    assert.deepEqual(
      found.map(({ path, rule }) => `${path.slice(1).join('.')} ${rule}`),
      issues,
    );
    assert.throws(
      () => ledger(raw, changes, 'e1'),
      (error) => isKinerjaError(error, 'invalid-data') && error.facts.issues.length === issues.length,
    );
    assert.throws(() => adjusted(raw, changes, 'e1'), { code: 'invalid-data' });
  });
}

const levels: readonly Level[] = ['below', 'meets', 'exceeds'];

test('the changes of a line lead from raw to final, one to the next, in whatever order they were stored', () => {
  const steps = fc.array(
    fc.record({ to: fc.constantFrom(...levels), of: fc.constantFrom('results', 'behaviour') }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat()), (list, chance) => {
      const now: Record<string, Level> = { results: 'exceeds', behaviour: 'meets' };
      const changes = list.flatMap(({ to, of }, place) => {
        const from = now[of]!;
        now[of] = to;
        return from === to ? [] : [change(`${place}`, [of, 'level'], from, to)];
      });
      const shuffled = [...changes].sort(() => (chance.next().value % 2 ? 1 : -1));
      const lines = ledger(raw, shuffled);
      assert.deepEqual(lines, ledger(raw, changes));
      assert.equal(
        lines.reduce((sum, line) => sum + line.changes.length, 0),
        changes.length,
      );
      for (const { raw: first, final, calibrated, changes: own } of lines) {
        assert.equal(
          own.reduce((value: string, each) => (each.from === value ? each.to : 'broken'), first),
          final,
        );
        assert.equal(calibrated, final);
      }
    }),
    { seed: 3 },
  );
});
