import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Adjustment, type Calibrated, proposedSpread } from '@kinerja/core/calibration';
import type { Axes, Level } from '@kinerja/core/evaluation';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import { change } from './changes.ts';

const laws = { evaluation: permenpanrb6of2022, distribution: se3of2023 };
const axes = (results: Level, behaviour: Level): Axes => ({
  results: { level: results, items: {} },
  behaviour: { level: behaviour, items: {} },
});
const lower = (proposed = true): Partial<Calibrated> => ({
  [proposed ? 'proposed' : 'adjustments']: [change('1', ['results', 'level'], 'exceeds', 'meets')],
});
/** Ten people: eight of the best, one good, one who needs to improve. */
const unit = (more: (place: number) => Partial<Calibrated> = () => ({})): readonly Calibrated[] =>
  Array.from({ length: 10 }, (_, place) => ({
    id: `e${place}`,
    raw:
      place < 8 ? axes('exceeds', 'exceeds') : place === 8 ? axes('meets', 'meets') : axes('below', 'meets'),
    ...more(place),
  }));
const value = (spread: ReturnType<typeof proposedSpread>['before']) =>
  spread.outcome.done && spread.outcome.value;

test('without a proposal before is after', () => {
  const { before, after, changed, unrated } = proposedSpread(unit(), laws, 'istimewa');
  assert.deepEqual(before.counts, {
    'sangat-baik': 8,
    baik: 1,
    'butuh-perbaikan': 1,
    kurang: 0,
    'sangat-kurang': 0,
  });
  assert.deepEqual(after, before);
  assert.deepEqual([changed, unrated, value(before)], [[], [], 'broken']);
});

test('a proposal is tried by the law, on a copy', () => {
  const people = unit((place) => (place === 0 ? lower() : {}));
  const kept = structuredClone(people);
  const { before, after, changed } = proposedSpread(people, laws, 'istimewa');
  assert.deepEqual([value(before), value(after)], ['broken', 'kept']);
  assert.deepEqual(changed, [{ id: 'e0', from: 'sangat-baik', to: 'baik' }]);
  assert.equal(after.counts['sangat-baik'], 7);
  assert.deepEqual(people, kept);
});

test('what was changed already is in both', () => {
  const { before, after, changed } = proposedSpread(
    unit((place) => (place === 0 ? lower(false) : {})),
    laws,
    'istimewa',
  );
  assert.deepEqual([value(before), value(after), changed], ['kept', 'kept', []]);
});

test('a change of an axis that does not change the predicate is none', () => {
  const proposed: readonly Adjustment[] = [change('1', ['behaviour', 'level'], 'meets', 'exceeds')];
  assert.deepEqual(
    proposedSpread([{ id: 'e1', raw: axes('meets', 'meets'), proposed }], laws, 'baik').changed,
    [],
  );
});

test('who is not rated is in no count, and is named', () => {
  const none = {
    id: 'x',
    raw: { results: { items: {} }, behaviour: { level: 'meets', items: {} } },
  } as const;
  const { before, unrated } = proposedSpread([...unit(), none], laws, 'istimewa');
  assert.deepEqual([unrated, Object.values(before.counts).reduce((sum, each) => sum + each)], [['x'], 10]);
});

test('without the predicate of the organisation the limits are not known', () => {
  assert.deepEqual(proposedSpread(unit(), laws).before.outcome, {
    done: false,
    missing: [{ path: ['organisation'] }],
  });
});

test('nobody changes his own rating, not even to try', () => {
  const [proposed] = [
    [change('1', ['results', 'level'], 'exceeds', 'meets', { by: { id: 'e1', role: 'supervisor' } })],
  ];
  assert.throws(() => proposedSpread([{ id: 'e1', raw: axes('exceeds', 'meets'), proposed }], laws), {
    code: 'invalid-data',
  });
});
