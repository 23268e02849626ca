import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Cell,
  type Group,
  defaultPublicationPolicy,
  publish,
  publishBreakdown,
  suppressedCells,
  suppressedGroups,
  withholdSmallGroups,
} from '@kinerja/core/publication';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import type { Tabulation } from '@kinerja/core/survey';
import fc from 'fast-check';

function tabulation(respondents: number | null, changes: Partial<Tabulation> = {}): Tabulation {
  return {
    id: 's1',
    regulation: 'permenpanrb-14-2017',
    title: { id: 'SKM' },
    unit: 'Unit',
    period: { from: '2026-01-01', to: '2026-06-30' },
    respondents,
    population: 400,
    cutOff: '2026-06-30T08:41:12Z',
    elements: permenpanrb14of2017.elements.map((id) => ({
      id,
      label: { id },
      ...(respondents === null ? { mean: '3' } : { sum: respondents * 3, count: respondents }),
    })),
    ...changes,
  };
}

test('n, population, rate, sample, period, day, formula and policy always stand beside the figure', () => {
  assert.deepEqual(publish(tabulation(49), permenpanrb14of2017), {
    survey: 's1',
    regulation: 'permenpanrb-14-2017',
    respondents: 49,
    population: 400,
    responseRate: '12.25',
    sampleSize: 196,
    period: { from: '2026-01-01', to: '2026-06-30' },
    cutOff: '2026-06-30',
    policy: defaultPublicationPolicy,
    published: true,
    value: '75.00',
    grade: 'C',
    notices: [],
  });
});

for (const least of [NaN, -1, 1.5, null as unknown as number, '30' as unknown as number])
  test(`a policy whose bound is ${least} publishes nothing`, () => {
    const refused = { code: 'invalid-data' };
    const one = { ...defaultPublicationPolicy, leastRespondents: least };
    assert.throws(() => publish(tabulation(3), permenpanrb14of2017, one), refused);
    const two = { ...defaultPublicationPolicy, leastInGroup: least };
    assert.throws(() => publishBreakdown([tabulation(3)], permenpanrb14of2017, two), refused);
    const groups = [{ id: 'a', label: { id: 'A' }, respondents: 1, elements: tabulation(1).elements }];
    const whole = tabulation(3, {
      breakdowns: [{ by: 'service', label: { id: 'Layanan' }, groups }] as never,
    });
    assert.throws(() => withholdSmallGroups(whole, two), refused);
  });

test('no index below the least number of respondents; printed figures without one are shown', () => {
  const few = publish(tabulation(29), permenpanrb14of2017);
  assert.ok(!few.published && few.reason === 'too-few' && few.least === 30);
  assert.ok(!('value' in few));
  assert.ok(publish(tabulation(30), permenpanrb14of2017).published);
  assert.ok(publish(tabulation(null), permenpanrb14of2017).published);
  assert.equal(defaultPublicationPolicy.citation.status, 'assumption');
});

test('answers that were counted are few, whether or not anybody wrote down how many people gave them', () => {
  const few = { ...tabulation(3, { id: 'ktp' }), respondents: null };
  const one = publish(few, permenpanrb14of2017);
  assert.ok(!one.published && one.reason === 'too-few');
  const [ktp, kk, akta] = publishBreakdown(
    [few, tabulation(6, { id: 'kk' }), tabulation(40)],
    permenpanrb14of2017,
  );
  assert.ok(!ktp!.published && ktp!.reason === 'suppressed');
  assert.ok(!kk!.published && kk!.reason === 'suppressed', 'it shelters the other');
  assert.ok(akta!.published);
});

test('an incomplete survey says what is missing', () => {
  const elements = tabulation(40).elements.slice(1);
  const some = publish(tabulation(40, { elements }), permenpanrb14of2017);
  assert.ok(!some.published && some.reason === 'incomplete');
  assert.deepEqual(some.missing, [{ path: ['elements', 'persyaratan'] }]);
});

const groups = (counts: Record<string, number>): Group[] =>
  Object.entries(counts).map(([id, count]) => ({ id, count }));

const cases: readonly [string, Record<string, number>, readonly string[]][] = [
  ['nothing small', { a: 5, b: 9 }, []],
  ['one small one takes the next smallest along', { a: 3, b: 9, c: 7 }, ['a', 'c']],
  ['two small ones that are enough together', { a: 3, b: 4, c: 9 }, ['a', 'b']],
  ['two small ones that are too few together', { a: 1, b: 2, c: 9, d: 6 }, ['a', 'b', 'd']],
  ['empty groups are no shelter and no secret', { a: 0, b: 2, c: 8 }, ['b', 'c']],
  ['of equal ones always the same', { a: 1, c: 8, b: 8 }, ['a', 'b']],
  ['nobody else to hide behind', { a: 2 }, ['a']],
];

for (const [name, counts, expected] of cases) {
  test(`groups: ${name}`, () => assert.deepEqual([...suppressedGroups(groups(counts), 5)].sort(), expected));
}

test('groups: what is hidden cannot be found by subtraction, whatever the counts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(30), { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 2, max: 10 }),
      (counts, least) => {
        const list = counts.map((count, at) => ({ id: `g${at}`, count }));
        const suppressed = suppressedGroups(list, least);
        const hidden = list.filter(({ id }) => suppressed.has(id));
        for (const { id, count } of list) if (count > 0 && count < least) assert.ok(suppressed.has(id));
        if (hidden.length === 0 || hidden.length === list.filter(({ count }) => count > 0).length) return;
        assert.ok(hidden.length > 1);
        assert.ok(hidden.reduce((sum, { count }) => sum + count, 0) >= least);
      },
    ),
  );
});

test('cells: no row and no column with totals gives one away', () => {
  const table = fc.array(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(table, (rows) => {
      const cells: Cell[] = rows.flatMap((row, r) =>
        row.map((count, c) => ({ row: `r${r}`, column: `c${c}`, count })),
      );
      const suppressed = suppressedCells(cells, 5);
      const isHidden = ({ row, column }: Cell): boolean => suppressed.has(JSON.stringify([row, column]));
      for (const axis of ['row', 'column'] as const) {
        for (const name of new Set(cells.map((cell) => cell[axis]))) {
          const line = cells.filter((cell) => cell[axis] === name && cell.count > 0);
          const hidden = line.filter(isHidden);
          if (hidden.length === 0 || hidden.length === line.length) continue;
          assert.ok(hidden.length > 1 && hidden.reduce((sum, { count }) => sum + count, 0) >= 5);
        }
      }
    }),
  );
});

test('a breakdown hides small services, and the number of a service that shelters one', () => {
  const services = [
    tabulation(3, { id: 'ktp' }),
    tabulation(40, { id: 'akta' }),
    tabulation(6, { id: 'kk' }),
  ];
  const [ktp, akta, kk] = publishBreakdown(services, permenpanrb14of2017);
  for (const hidden of [ktp!, kk!]) {
    assert.ok(!hidden.published && hidden.reason === 'suppressed');
    assert.equal(hidden.respondents, null);
    assert.equal(hidden.responseRate, null);
  }
  assert.ok(akta!.published && akta!.respondents === 40);
});
