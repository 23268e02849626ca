import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexNeed, nextGrade, surveyGuide } from '@kinerja/core/explanation';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import type { Tally } from '@kinerja/core/survey';
import { weightedIndex } from '../../../packages/core/src/scoring/methods/weighted-index.ts';
import * as fc from 'fast-check';
import { tally } from './examples.ts';
import { minus, plus } from './exact.ts';

type Regulation = (typeof surveyRegulations)[number];

/** Tallies of any regulation, of sums or of printed means. */
const tallies = fc.constantFrom(...surveyRegulations).chain((regulation) => {
  const [low, high] = regulation.scale;
  const count = fc.integer({ min: 1, max: 60 });
  const counted = count.chain((count) =>
    fc.integer({ min: count * low, max: count * high }).map((sum) => ({ sum, count })),
  );
  const printed = fc
    .integer({ min: low * 100, max: high * 100 })
    .map((n) => ({ mean: (n / 100).toFixed(2) }));
  const all = fc.tuple(...regulation.elements.map(() => fc.oneof(counted, printed)));
  return all.map((elements): [Regulation, Tally] => [
    regulation,
    {
      respondents: null,
      elements: Object.fromEntries(regulation.elements.map((id, at) => [id, elements[at]!])),
    },
  ]);
});

const place = (regulation: Regulation, tally: Tally): number => {
  const outcome = regulation.score(tally);
  assert.ok(outcome.done);
  const names = Object.keys(regulation.grades);
  return outcome.grade === null ? names.length : names.indexOf(outcome.grade);
};

test('law: each proposal reaches the next grade, and one answer point or printed digit less does not', () => {
  fc.assert(
    fc.property(tallies, ([regulation, tally]) => {
      const way = nextGrade(surveyGuide(regulation), tally);
      const now = place(regulation, tally);
      if (way.standing === 'best') {
        assert.equal(now, 0);
        return;
      }
      assert.equal(way.standing, 'open');
      if (way.standing !== 'open') return;
      for (const { moves, input } of way.proposals) {
        assert.equal(moves.length, 1);
        assert.ok(place(regulation, input) < now, 'reaches it');
        const [{ path, before, after }] = moves as [(typeof moves)[0]];
        const id = path[1]!;
        const down = path[2] === 'sum' ? { sum: Number(after) - 1 } : { mean: minus(String(after), '0.01') };
        const less = { ...tally, elements: { ...tally.elements, [id]: { ...tally.elements[id]!, ...down } } };
        assert.ok(place(regulation, less as Tally) >= now, 'the smallest step less does not');
        assert.ok(Number(after) > Number(before));
      }
      // What is not proposed is not possible: even at the top of the scale that unsur alone is not enough.
      const proposed = new Set(way.proposals.map(({ moves }) => moves[0]!.path[1]));
      for (const id of regulation.elements.filter((each) => !proposed.has(each))) {
        const top = { ...tally, elements: { ...tally.elements, [id]: { mean: `${regulation.scale[1]}` } } };
        assert.equal(place(regulation, top), now);
      }
    }),
    { seed: 5, numRuns: 30 },
  );
});

const tiny = '0.000000001';

test('law: the exact rise of one unsur, and of all evenly, is the least there is', () => {
  fc.assert(
    fc.property(tallies, ([regulation, tally]) => {
      const need = indexNeed(regulation, tally);
      const now = place(regulation, tally);
      if (need.standing !== 'open') {
        assert.equal(now, 0);
        return;
      }
      const less = (by: Readonly<Record<string, string>>, input: Tally): Tally => ({
        ...input,
        elements: Object.fromEntries(
          Object.entries(input.elements).map(([id, element]) => {
            const rises = by[id] !== undefined && by[id] !== '0' && 'mean' in element;
            return [id, rises ? { mean: minus(element.mean, tiny) } : element];
          }),
        ),
      });
      for (const rise of [...Object.values(need.single), need.even]) {
        if (!rise) continue;
        assert.equal(rise.outcome.grade, need.grade);
        assert.equal(rise.outcome.value, need.from, 'exactly on the edge');
        assert.ok(place(regulation, rise.input) < now);
        assert.equal(place(regulation, less(rise.by, rise.input)), now, 'anything less is not enough');
      }
      const top = String(regulation.scale[1]);
      for (const [id, rise] of Object.entries(need.single)) {
        const highest = { ...tally, elements: { ...tally.elements, [id]: { mean: top } } };
        assert.equal(rise === null, place(regulation, highest) >= now, id);
      }
    }),
    { seed: 7, numRuns: 30 },
  );
});

test('the office of Sekadau: what it lacks for the next letter', () => {
  const need = indexNeed(permenpanrb14of2017, tally);
  assert.ok(need.standing === 'open');
  const { grade, from, least, lack, even } = need;
  assert.deepEqual([grade, from, least], ['A', '88.31', '88.305']);
  assert.equal(plus(need.outcome.step.from[0]!.from[0]!.value, lack), least);
  // All nine lift the index as their mean lifts it: lack ÷ 25.
  assert.equal(even?.by['waktu'], plus(lack, '0', 25));
  // 9.57 points are 3.4 of a scale of 3: no single unsur can give that.
  assert.ok(Object.values(need.single).every((each) => each === null));
  const way = nextGrade(surveyGuide(permenpanrb14of2017), tally);
  assert.ok(way.standing === 'open' && way.proposals.length === 0);
});

const all = (mean: string): Tally => ({
  respondents: null,
  elements: Object.fromEntries(permenpanrb14of2017.elements.map((id) => [id, { mean }])),
});

test('where one is at the top of the scale, the others share what is lacking', () => {
  const given: Tally = { ...all('3.4'), elements: { ...all('3.4').elements, biaya: { mean: '3.99' } } };
  const need = indexNeed(permenpanrb14of2017, given);
  assert.ok(need.standing === 'open' && need.even);
  assert.equal(need.even.by['biaya'], '0.01');
  assert.notEqual(need.even.by['waktu'], '0.01');
  assert.equal(need.even.outcome.value, '88.31');
});

test('at the best grade there is nothing to reach; under the scale the lowest grade comes next', () => {
  assert.equal(indexNeed(permenpanrb14of2017, all('4')).standing, 'best');
  assert.equal(nextGrade(surveyGuide(permenpanrb14of2017), all('4')).standing, 'best');
  const [, w0111] = surveyRegulations;
  const under = indexNeed(w0111!, all('1'));
  assert.ok(under.standing === 'open' && under.grade === 'D' && under.outcome.grade === null);
});

test('where even perfect answers would not be enough, no rise is proposed', () => {
  const heavy = weightedIndex({ ...permenpanrb14of2017, grades: { A: '100.01', B: '1.00' } });
  const need = indexNeed(heavy, all('3'));
  assert.ok(need.standing === 'open' && need.even === null);
});

test('missing input is said first', () => {
  const { waktu: _, ...elements } = tally.elements;
  const way = nextGrade(surveyGuide(permenpanrb14of2017), { ...tally, elements });
  assert.deepEqual(way, { standing: 'missing', missing: [{ path: ['elements', 'waktu'] }] });
  assert.equal(indexNeed(permenpanrb14of2017, { ...tally, elements }).standing, 'missing');
});
