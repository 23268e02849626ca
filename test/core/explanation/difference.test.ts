import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Difference,
  addressOf,
  addressed,
  difference,
  stepAt,
  whatIf,
  withChanges,
} from '@kinerja/core/explanation';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb14of2017, permenpanrb14of2017w011 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { receipt } from '@kinerja/core/receipt';
import { activityYear, examples, tally } from './examples.ts';

const changes = ({ steps }: Difference): string[] =>
  steps.map((each) => {
    const by = each.change === 'changed' ? ` ${each.value.by} [${each.arguments.join(' ')}]` : '';
    return `${each.change} ${each.path.join('/')}${by}`;
  });

test('every step of every example has one address, which finds it again, also after JSON', () => {
  for (const { name, use } of examples) {
    use((guide, input) => {
      const outcome = guide.regulation.score(input);
      const all = addressed(outcome);
      assert.equal(new Set(all.map(({ path }) => JSON.stringify(path))).size, all.length, name);
      const copy = JSON.parse(JSON.stringify(outcome)) as typeof outcome;
      for (const { path, step, trail } of all) {
        assert.deepEqual(stepAt(copy, path)?.step, step);
        assert.deepEqual(addressOf(outcome, step), path);
        assert.equal(trail.at(-1), step);
        assert.doesNotMatch(path.join(), /undefined|\[object/);
      }
    });
  }
});

test('addresses speak of what steps are about, and not of values', () => {
  const outcome = pp46of2011.score(activityYear);
  const paths = addressed(outcome).map(({ path }) => path.join('/'));
  assert.ok(paths.includes('term=performance/graded'));
  assert.ok(paths.includes('term=performance/term=results/term=activities/term=rapat/term=time/achieved'));
  assert.ok(paths.includes('term=performance/term=behaviour/term=integritas/given'));
  assert.equal(stepAt(outcome, ['nothing']), null);
  assert.equal(addressOf(outcome, { ...pp46of2011.activity('x', activityYear.activities.rapat)! }), null);
  assert.deepEqual(addressed({ done: false, missing: [] }), []);
});

test('two times in one jenjang are told apart by their order', () => {
  const period = { level: 'ahli-muda', predicate: 'baik', months: 6 };
  const outcome = bkn3of2023.score({ periods: [period, period] });
  const paths = addressed(outcome).map(({ path }) => path.join('/'));
  assert.deepEqual(paths, [
    'term=credit/rounded',
    'term=credit/summed',
    'term=credit/level=ahli-muda/credited',
    'term=credit/level=ahli-muda/credited#2',
  ]);
});

test('one changed answer: the steps on its way changed, by how much, and no others', () => {
  const {
    before,
    after,
    difference: found,
  } = whatIf(permenpanrb14of2017, tally, [{ path: ['elements', 'waktu', 'sum'], value: 199 - 4 }]);
  assert.ok(before.done && after.done);
  assert.deepEqual(found.value, { before: '78.74', after: '81.29', by: '2.55' });
  assert.deepEqual(found.grade, { before: 'B', after: 'B', same: true });
  assert.deepEqual(changes(found), [
    'changed rounded 2.55 []',
    'changed converted 125/49 []',
    'changed total 5/49 []',
    'changed element=waktu/weighted 5/49 [sum]',
    'changed element=waktu/mean 45/49 [sum]',
    'changed element=waktu/graded null [from]',
    'changed element=waktu/rounded 22.96 []',
    'changed element=waktu/converted 1125/49 [sum]',
  ]);
});

test('a limit that appears shifts no other step; an activity that goes takes only its own', () => {
  const input = { results: 119, behaviour: 118, peersAsked: true, innovation: true };
  const limited = whatIf(pp30of2019, input, [{ path: ['results'], value: 130 }]).difference;
  assert.deepEqual(changes(limited), [
    'changed term=performance/rounded 1.4 []',
    'appeared term=performance/limited',
    'changed term=performance/summed 6.6 []',
    'changed term=performance/term=results/shared 6.6 []',
    'changed term=performance/term=results/given 11 []',
  ]);
  const { bimtek: _, ...activities } = activityYear.activities;
  const scored = (outcome: ReturnType<typeof pp46of2011.score>) => ({ regulation: pp46of2011.id, outcome });
  const fewer = difference(
    scored(pp46of2011.score(activityYear)),
    scored(pp46of2011.score({ ...activityYear, activities })),
  );
  const vanished = changes(fewer).filter((each) => each.startsWith('vanished'));
  assert.equal(vanished.length, 4);
  assert.ok(vanished.every((each) => each.includes('term=bimtek')));
  assert.ok(!changes(fewer).some((each) => each.includes('term=laporan')));
});

test('two receipts that are equal do not differ, also after JSON', () => {
  const made = receipt(permenpanrb14of2017, tally);
  const found = difference(made, JSON.parse(JSON.stringify(made)) as typeof made);
  assert.deepEqual(found.steps, []);
  assert.equal(found.value.by, '0');
});

test('under another regulation values are put side by side and never subtracted', () => {
  const found = difference(receipt(permenpanrb14of2017, tally), receipt(permenpanrb14of2017w011, tally));
  assert.deepEqual(found.regulation, {
    before: 'permenpanrb-14-2017',
    after: 'permenpanrb-14-2017+w0.11',
    same: false,
  });
  assert.deepEqual(found.value, { before: '78.74', after: '77.95', by: null });
  assert.ok(found.steps.every((each) => each.change === 'changed' && each.value.by === null));
  // The means are the same in both.
  assert.ok(!changes(found).some((each) => each.endsWith('/mean')));
});

test('what became missing is said, and is no difference of numbers', () => {
  const found = whatIf(pp30of2019, { results: 90, behaviour: 90, peersAsked: false }, [
    { path: ['behaviour'], value: null },
  ]).difference;
  assert.deepEqual(found.missing, { before: [], after: [{ path: ['behaviour'] }] });
  assert.deepEqual(found.value, { before: '90.00', after: null, by: null });
  assert.deepEqual(found.grade, { before: 'baik', after: null, same: false });
  assert.ok(found.steps.every(({ change }) => change === 'vanished'));
});

test('a what-if leaves the input as it is, adds at the end of a list, and refuses a hole', () => {
  const input = { periods: [{ level: 'ahli-muda', predicate: 'baik', months: 6 }] };
  const frozen = JSON.stringify(input);
  const more = { level: 'ahli-muda', predicate: 'sangat-baik', months: 12 };
  const made = whatIf(bkn3of2023, input, [{ path: ['periods', '1'], value: more }]);
  assert.equal(made.difference.value.by, '37.5');
  assert.equal(JSON.stringify(input), frozen);
  assert.deepEqual(withChanges(input, [{ path: ['base'], value: '3' }]), { ...input, base: '3' });
  for (const place of ['3', '-1', 'x', '1.5']) {
    assert.throws(() => withChanges(input, [{ path: ['periods', place], value: more }]), {
      code: 'invalid-data',
    });
  }
  assert.throws(() => whatIf(pp30of2019, {}, [{ path: ['results'], value: -1 }]), { code: 'invalid-data' });
});

test('a change keeps names apart from those that every object has', () => {
  const made = withChanges({ a: 1 } as object, [{ path: ['constructor', 'x'], value: 2 }]);
  assert.deepEqual(Object.entries(made), [
    ['a', 1],
    ['constructor', { x: 2 }],
  ]);
});
