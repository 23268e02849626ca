import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishGroups, withholdSmallGroups } from '@kinerja/core/publication';
import type { Breakdown } from '@kinerja/core/records/tabulation';
import { Tabulation } from '@kinerja/core/records/tabulation';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';

const elements = (count: number) =>
  permenpanrb14of2017.elements.map((id) => ({ id, label: { id }, sum: count * 3, count }));

function broken(...counts: number[]): Tabulation {
  const respondents = counts.reduce((sum, each) => sum + each, 0);
  const groups = counts.map((count, place) => ({
    id: `g${place}`,
    label: { id: `Kelompok ${place}` },
    respondents: count,
    elements: elements(count),
  }));
  return {
    id: 's1',
    regulation: 'permenpanrb-14-2017',
    title: { id: 'SKM' },
    unit: 'Unit',
    period: { from: '2026-01-01', to: '2026-06-30' },
    respondents,
    population: 400,
    cutOff: '2026-06-30T08:41:12Z',
    elements: elements(respondents),
    breakdowns: [{ id: 'pendidikan', label: { id: 'Pendidikan' }, groups }],
  };
}

const first = ({ breakdowns }: Tabulation): Breakdown => breakdowns![0]!;
const withheld = (it: Tabulation): boolean[] => first(it).groups.map((group) => 'withheld' in group);

test('nothing of a small group is left but its name, nor of the one that would give it away', () => {
  const safe = withholdSmallGroups(broken(40, 9, 4));
  assert.deepEqual(withheld(safe), [false, true, true]);
  assert.deepEqual(first(safe).groups[2], { id: 'g2', label: { id: 'Kelompok 2' }, withheld: true });
  assert.ok(Tabulation.safeParse(safe).success);
});

test('large groups stay as they are, and a second time changes nothing', () => {
  assert.deepEqual(withholdSmallGroups(broken(40, 9)), broken(40, 9));
  const once = withholdSmallGroups(broken(40, 30, 9, 4));
  assert.deepEqual(withholdSmallGroups(once), once);
});

test('what an office withheld itself, or people did not say, is not left to subtraction', () => {
  const [large, small, ...rest] = first(broken(40, 9, 4)).groups;
  const alone = { id: 'g2', label: { id: 'Kelompok 2' }, withheld: true } as const;
  const withGroups = (groups: Breakdown['groups'], respondents: number | null): Tabulation => {
    const it = broken(40, 9, 4);
    return { ...it, respondents, breakdowns: [{ ...first(it), groups }] };
  };
  assert.equal(rest.length, 1);
  assert.deepEqual(withheld(withholdSmallGroups(withGroups([large!, small!, alone], 53))), [
    false,
    true,
    true,
  ]);
  assert.deepEqual(withheld(withholdSmallGroups(withGroups([large!, small!], 51))), [false, true]);
  assert.deepEqual(withheld(withholdSmallGroups(withGroups([large!, small!], 54))), [false, false]);
  // With enough who did not say, a small group hides among them.
  assert.deepEqual(withheld(withholdSmallGroups(withGroups([large!, small!, ...rest], 58))), [
    false,
    false,
    true,
  ]);
  assert.deepEqual(withheld(withholdSmallGroups(withGroups([large!, small!], null))), [false, false]);
});

test('a tabulation without breakdowns is handed out as it is', () => {
  const { breakdowns: _breakdowns, ...plain } = broken(40);
  assert.equal(withholdSmallGroups(plain), plain);
});

test('each group has the index of its own answers, by the law of the whole', () => {
  const it = broken(40, 9, 4);
  const [large, ...others] = publishGroups(it, first(it), permenpanrb14of2017);
  assert.ok(large?.publication?.published);
  assert.equal(large.publication.value, '75.00');
  assert.equal(large.publication.respondents, 40);
  assert.equal(large.publication.sampleSize, null);
  assert.deepEqual(
    others.map(({ publication }) => publication),
    [null, null],
  );
});
