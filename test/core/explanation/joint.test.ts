import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Reading,
  inputsOf,
  jointGuide,
  reasonSentence,
  reasons,
  readerFor,
  stepAt,
  wayInWords,
  wayTo,
  withChanges,
} from '@kinerja/core/explanation';
import { type HeardVoices, jointValue } from '@kinerja/core/multi-source';
import * as fc from 'fast-check';
import { done, everybody, without } from '../multi-source/outcomes.ts';
import { both, counts, schemeOf, sources, voice } from '../multi-source/scheme.ts';
import { minus, plus } from './exact.ts';

const regulation = jointValue(schemeOf(sources));
const guide = jointGuide(regulation);
const reading = (language: string): Reading => ({ regulation: regulation.id, language });

test('each voice costs what it lacks to 100, by its weight among those heard', () => {
  const found = reasons(guide, regulation.score(everybody));
  assert.deepEqual(
    found.map(({ code, cost, facts }) => [code, 'term' in facts ? facts.term : '', cost]),
    [
      ['part-below-best', 'supervisor', '8'],
      ['part-below-best', 'subordinate', '8/3'],
      ['part-below-best', 'peer', '2'],
      ['part-below-best', 'citizens', '1.875'],
      ['part-below-best', 'targets', '0.25'],
    ],
  );
  assert.equal(
    reasonSentence(found[0]!, reading('id')),
    'Atasan langsung 80, paling tinggi 100: kehilangan 8 poin',
  );
  const few = reasons(guide, regulation.score(without('citizens', 'targets')));
  assert.equal(few[0]?.cost, '10', 'its weight of 0.4 is half of those heard');
});

const one = fc.constantFrom(both(1, 0, 0), both(0, 1, 0), both(0, 0, 1), {
  results: counts(0, 1, 0),
  behaviour: counts(1, 0, 0),
});
const many = fc.record({
  results: fc.record({ below: fc.nat(4), meets: fc.nat(4), exceeds: fc.nat(4) }),
  behaviour: fc.record({ below: fc.nat(4), meets: fc.nat(4), exceeds: fc.nat(4) }),
});
const figure = (most: number) => fc.integer({ min: 0, max: most }).map(String);
const heard: fc.Arbitrary<HeardVoices> = fc.record(
  {
    supervisor: one,
    peer: many,
    subordinate: many,
    'third-party': many,
    citizens: fc.record({ index: figure(100), respondents: fc.integer({ min: 0, max: 90 }) }),
    targets: fc.tuple(figure(100), figure(100)).map(([a, b]) => [
      { id: 'a', percent: a },
      { id: 'b', percent: b },
    ]),
  },
  { requiredKeys: ['supervisor'] },
);

test('all costs together are what the joint value lacks to 100, each of a step that is there', () => {
  fc.assert(
    fc.property(heard, (input) => {
      const outcome = done(regulation.score(input));
      const found = reasons(guide, outcome);
      const sum = found.map(({ cost }) => cost!).reduce((a, b) => plus(a, b), '0');
      assert.equal(sum, minus('100', outcome.step.from[0]!.value));
      for (const { path } of found) {
        assert.ok(stepAt(outcome, path));
        assert.ok(inputsOf(guide, outcome, path).length > 0, path.join(' '));
      }
    }),
    { seed: 8, numRuns: 60 },
  );
});

const table = {
  basis: { law: 'Perwali contoh', place: 'Lampiran', status: 'local-policy' as const },
  from: 'persen',
  to: 'nilai',
  covers: { least: '0', greatest: '120' },
  lines: [
    { from: { least: '0', greatest: '60' }, to: { least: '0', greatest: '50' } },
    { from: { least: '60', greatest: '120' }, to: { least: '70', greatest: '100' } },
  ],
};
const jumping = sources.map((each) =>
  each.id === 'targets' ? voice('targets', '0.1', { missing: 'leave-out', scale: table }) : each,
);

test('what is proposed reaches the value, the smallest step less does not, and only what is theirs moves', () => {
  const goal = fc.integer({ min: 60, max: 99 }).map((least) => ({ least: `${least}` }));
  for (const by of [guide, jointGuide(jointValue(schemeOf(jumping)))]) {
    const reaches = (input: HeardVoices, least: string): boolean =>
      Number(done(by.regulation.score(input)).value) >= Number(least);
    fc.assert(
      fc.property(heard, goal, (input, { least }) => {
        const way = wayTo(by, input, { least });
        if (way.standing !== 'open') return;
        for (const { moves, until, input: changed } of way.proposals) {
          assert.ok(reaches(changed, least));
          const { path, after } = moves.at(-1)!;
          assert.ok(['supervisor', 'targets', 'citizens'].includes(path[0]!));
          if (until === undefined) continue;
          const nearer = (Number(after) - 0.01).toFixed(2);
          assert.ok(!reaches(withChanges(changed, [{ path, value: nearer }]), least), path.join('.'));
        }
        // Whatever the superior alone could say is among what was tried.
        const best = withChanges(input, [{ path: ['supervisor'], value: both(0, 0, 1) }]);
        const alone = way.proposals.some(({ until }) => until === undefined);
        assert.equal(alone, reaches(best, least));
      }),
      { seed: 14, numRuns: 15 },
    );
  }
});

test('a figure on a scale of its own is looked for where the table jumps, and as far as it goes', () => {
  const by = jointGuide(jointValue(schemeOf(jumping)));
  const input = { supervisor: both(0, 1, 0), targets: [{ id: 'a', percent: '10' }] };
  const way = wayTo(by, input, { least: '78' });
  assert.ok(way.standing === 'open');
  const { moves, until } = way.proposals.find((each) => each.until !== undefined)!;
  assert.deepEqual(
    [moves, until],
    [[{ path: ['targets', '0', 'percent'], before: '10', after: '60' }], '120'],
  );
});

test('a way in words: levels by name, targets by their place', () => {
  const way = wayTo(guide, without('self', 'peer', 'subordinate', 'third-party'), { least: '85' });
  const [first, ...said] = wayInWords(way, reading('id'));
  assert.equal(first, 'Untuk mencapai 85, salah satu dari:');
  assert.deepEqual(
    said.filter((line) => line.includes('Atasan')),
    ['Perilaku kerja', 'Hasil kerja'].map(
      (axis) => `  Atasan langsung, ${axis}: sesuai ekspektasi → di atas ekspektasi – memberi 89,79`,
    ),
  );
  const low = {
    supervisor: both(0, 1, 0),
    targets: [
      { id: 'a', percent: '40' },
      { id: 'b', percent: '80' },
    ],
  };
  const lines = wayInWords(wayTo(guide, low, { least: '78' }), reading('en'));
  assert.ok(
    lines.includes('  Targets reached, 1, percent reached: 40 → 59.95 (holds up to 100) – gives 78.00'),
    lines.join('\n'),
  );
});

test('qualities of a scheme have the names that it gives them', () => {
  const qualities = [{ id: 'proses', label: { id: 'Proses kerja', en: 'Way of working' } }];
  const { names } = readerFor({ ...reading('en'), scheme: { rating: { qualities } } });
  assert.deepEqual([names.item?.('proses'), names.item?.('loyal')], ['Way of working', 'Loyal']);
});
