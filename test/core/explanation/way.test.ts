import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Guide,
  type Way,
  activityGuide,
  indicatorGuide,
  matrixGuide,
  nextGrade,
  nextPromotion,
  planAndBehaviourGuide,
  sharesGuide,
  wayTo,
} from '@kinerja/core/explanation';
import { type Level, levels } from '@kinerja/core/evaluation';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { permenpanrb8of2021 } from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { predicateMatrix } from '../../../packages/core/src/scoring/methods/predicate-matrix.ts';

type Said = Record<string, unknown>;

/** The moves of each proposal, `place: before → after`, with how far it still holds. */
function moves<Input>(way: Way<Input>): string[] {
  assert.ok(way.standing === 'open', way.standing);
  return way.proposals.map(({ moves: made, until, outcome }) => {
    const said = made.map(({ path, before, after }) => `${path.join('.')}: ${before} → ${after}`).join(', ');
    return `${said}${until === undefined ? '' : ` … ${until}`} = ${outcome.grade ?? outcome.value}`;
  });
}

const rated = (results: Level, behaviour: Level) => ({
  results: { level: results, items: {} },
  behaviour: { level: behaviour, items: {} },
});

const cells: readonly [Level, Level, readonly string[]][] = [
  [
    'below',
    'below',
    ['behaviour.level: below → meets = butuh-perbaikan', 'results.level: below → meets = kurang'],
  ],
  ['below', 'meets', ['results.level: below → meets = baik']],
  ['below', 'exceeds', ['results.level: below → meets = baik']],
  ['meets', 'below', ['behaviour.level: below → meets = baik']],
  ['exceeds', 'below', ['behaviour.level: below → meets = baik']],
  ['meets', 'meets', ['results.level: meets → exceeds, behaviour.level: meets → exceeds = sangat-baik']],
  ['meets', 'exceeds', ['results.level: meets → exceeds = sangat-baik']],
  ['exceeds', 'meets', ['behaviour.level: meets → exceeds = sangat-baik']],
];

for (const [results, behaviour, expected] of cells) {
  test(`matrix: every smallest change that betters ${results} / ${behaviour}`, () => {
    const way = nextGrade(matrixGuide(permenpanrb6of2022), rated(results, behaviour));
    assert.deepEqual(moves(way).sort(), [...expected].sort());
  });
}

test('matrix: what is proposed is what trying all nine cells finds', () => {
  const ids = levels.map(({ level }) => level);
  const { matrix, predicates } = permenpanrb6of2022;
  for (const results of ids) {
    for (const behaviour of ids) {
      const now = predicates.indexOf(matrix[results][behaviour]);
      const way = nextGrade(matrixGuide(permenpanrb6of2022), rated(results, behaviour));
      const better = ids.flatMap((r) =>
        ids
          .filter((b) => predicates.indexOf(matrix[r][b]) < now)
          .map((b) => [ids.indexOf(r), ids.indexOf(b)] as const),
      );
      if (way.standing === 'best') assert.deepEqual(better, []);
      else {
        assert.ok(way.standing === 'open');
        const [r0, b0] = [ids.indexOf(results), ids.indexOf(behaviour)];
        const up = better.filter(([r, b]) => r >= r0 && b >= b0);
        const least = up.filter(([r, b]) => !up.some(([x, y]) => (x !== r || y !== b) && x <= r && y <= b));
        const proposed = way.proposals.map(({ input }) => [
          ids.indexOf(input.results.level!),
          ids.indexOf(input.behaviour.level!),
        ]);
        assert.deepEqual(proposed.sort(), least.map(([r, b]) => [r, b]).sort());
      }
    }
  }
});

const aspect = (target: number, actual: number) => ({ target, actual });
const year = (time: number, behaviour = 80) => ({
  activities: {
    a: { quantity: aspect(10, 10), quality: aspect(100, 100), time: aspect(100, time) },
  },
  behaviour: { komitmen: behaviour },
});
const of = (way: Way<unknown>, place: string): string | undefined =>
  moves(way).find((each) => each.startsWith(place));

test('PP 46/2011: beyond a saving of 24 % the way leads back to the edge', () => {
  // A saving of 30 % gives 70 for time; one of 24 % gives 100, and any beyond gives less than 76 again.
  const way = nextGrade(activityGuide(pp46of2011), year(70, 87));
  assert.equal(of(way, 'activities.a.time'), 'activities.a.time.actual: 70 → 76 … 95.02 = sangat-baik');
  // A hundredth less is over the edge again, and does not hold.
  const over = pp46of2011.score(year(75.99, 87));
  assert.ok(over.done && over.grade === 'baik');
});

test('PP 46/2011: from a saving that is too small it holds up to the edge and not over it', () => {
  const way = nextGrade(activityGuide(pp46of2011), year(110, 87));
  assert.equal(of(way, 'activities.a.time'), 'activities.a.time.actual: 110 → 95.02 … 76 = sangat-baik');
});

test('PP 46/2011: what was not done at all can be done; more than was planned is asked of nobody', () => {
  const none = year(0, 87);
  const way = nextGrade(activityGuide(pp46of2011), none);
  assert.ok(of(way, 'activities.a.time')?.startsWith('activities.a.time.actual: 0 → '));
  assert.equal(of(way, 'activities.a.quantity'), undefined);
});

test('PP 46/2011: additional tasks and behaviour are levers too', () => {
  const way = nextGrade(activityGuide(pp46of2011), year(100, 85));
  const first = (place: string) => of(way, place)?.replace(/ .*/, '');
  assert.equal(of(way, 'behaviour.komitmen'), 'behaviour.komitmen: 85 → 89.49 … 100 = sangat-baik');
  assert.equal(first('additionalTasks'), 'additionalTasks:');
});

test('PP 30/2019: the highest predicate asks for the value and the innovation, each where it lacks', () => {
  const input = { results: 115, behaviour: 100, peersAsked: false };
  const guide = sharesGuide(pp30of2019);
  assert.deepEqual(moves(nextGrade(guide, { ...input, innovation: false })), [
    'innovation: false → true = sangat-baik',
  ]);
  const both = moves(nextGrade(guide, { ...input, results: 112, innovation: false }));
  assert.deepEqual(both, [
    'innovation: false → true, results: 112 → 114.28 … 120 = sangat-baik',
    'innovation: false → true, behaviour: 100 → 105.32 … 120 = sangat-baik',
  ]);
  assert.deepEqual(moves(nextGrade(guide, { ...input, results: 112, innovation: true })), [
    'results: 112 → 114.28 … 120 = sangat-baik',
    'behaviour: 100 → 105.32 … 120 = sangat-baik',
  ]);
  assert.deepEqual(nextGrade(guide, input), { standing: 'missing', missing: [{ path: ['innovation'] }] });
});

test('PP 30/2019: where the innovation was not said, what is proposed holds without it', () => {
  const way = nextGrade(sharesGuide(pp30of2019), { results: 80, behaviour: 90, peersAsked: false });
  assert.deepEqual(moves(way), ['results: 80 → 90 … 118.56 = baik', 'behaviour: 90 → 113.32 … 120 = baik']);
});

const main = (actual: number, maximumAttainable = false) => ({
  main: { r: { indicators: { i: { formula: 'normal' as const, target: 100, actual, maximumAttainable } } } },
});

test('PermenPANRB 8/2021 has no grades of its own: a value is asked for, and the target is a limit where it is the most', () => {
  const guide = indicatorGuide(permenpanrb8of2021);
  assert.equal(nextGrade(guide, main(90)).standing, 'ungraded');
  assert.deepEqual(moves(wayTo(guide, main(90), { least: '109' })), [
    'main.r.indicators.i.actual: 90 → 99.5 … 111 = 109.00',
  ]);
  assert.deepEqual(moves(wayTo(guide, main(90, true), { least: '109' })), [
    'main.r.indicators.i.actual: 90 → 99.5 … 100 = 120.00',
  ]);
  assert.equal(wayTo(guide, main(100), { least: '109' }).standing, 'reached');
  const beyond = wayTo(guide, main(90), { least: '120.01' });
  assert.ok(beyond.standing === 'open' && beyond.proposals.length === 0);
});

test('PermenPANRB 8/2021 with PP 30/2019: from an indicator to the predicate of the person', () => {
  const guide = planAndBehaviourGuide(indicatorGuide(permenpanrb8of2021), pp30of2019);
  const input = { plan: main(90), behaviour: 90, peersAsked: false, innovation: false };
  assert.deepEqual(moves(nextGrade(guide, input)), [
    'plan.main.r.indicators.i.actual: 90 → 99.5 … 111 = baik',
    'behaviour: 90 → 113.32 … 120 = baik',
  ]);
  const missing = nextGrade(guide, { plan: { main: {} }, peersAsked: true });
  assert.deepEqual(missing, {
    standing: 'missing',
    missing: [{ path: ['plan', 'main'] }, { path: ['behaviour'] }],
  });
});

const served = { base: '30', periods: [{ level: 'ahli-pertama', predicate: 'baik', months: 12 }] };

test('angka kredit: months to the next pangkat and jenjang by predicate, and what is needed', () => {
  const rank = nextPromotion(bkn3of2023, served, 'ahli-pertama', 'rank');
  assert.deepEqual([rank.needed?.value, rank.needed?.arguments['towards']], ['7.5', 'rank']);
  const months = (way: Way<unknown>): Said[] => {
    assert.ok(way.standing === 'open');
    return way.proposals.map(({ moves: [move] }) => move!.after as Said);
  };
  const level = 'ahli-pertama';
  // 7.5 points at 12.5 a year: 150, 100, 75, 50 and 25 %.
  assert.deepEqual(months(rank.way!), [
    { level, predicate: 'sangat-baik', months: 5 },
    { level, predicate: 'baik', months: 8 },
    { level, predicate: 'butuh-perbaikan', months: 10 },
    { level, predicate: 'kurang', months: 15 },
    { level, predicate: 'sangat-kurang', months: 29 },
  ]);
  assert.equal(nextPromotion(bkn3of2023, served, level, 'grade').needed?.value, '57.5');
});

test('angka kredit: enough, no next jenjang, and something missing', () => {
  const enough = nextPromotion(bkn3of2023, { ...served, base: 60 }, 'ahli-pertama', 'rank');
  assert.deepEqual([enough.needed?.value, enough.way?.standing], ['0', 'reached']);
  assert.deepEqual(nextPromotion(bkn3of2023, served, 'ahli-utama', 'grade'), { needed: null, way: null });
  const missing = nextPromotion(bkn3of2023, { periods: [] }, 'ahli-muda', 'rank');
  assert.deepEqual(missing, { needed: null, way: { standing: 'missing', missing: [{ path: ['periods'] }] } });
});

test('an impossible input is refused as the regulation refuses it', () => {
  const guide: Guide<never> = sharesGuide(pp30of2019) as never;
  assert.throws(() => nextGrade(guide, { results: -1, behaviour: 1, peersAsked: true } as never), {
    code: 'invalid-data',
  });
});

test('a goal that no outcome can reach is refused: a grade of another law, a value that is no number', () => {
  const guide = activityGuide(pp46of2011);
  for (const goal of [{ grade: 'A' }, { least: 'baik' }]) {
    assert.throws(() => wayTo(guide, year(100), goal), { code: 'invalid-data' });
  }
  const matrix = wayTo(matrixGuide(permenpanrb6of2022), rated('below', 'below'), { least: '1' });
  assert.ok(matrix.standing === 'open' && matrix.proposals.length === 0, 'a predicate is no number');
});

test('matrix: changes to opposite sides are each the smallest of their side', () => {
  const row = { below: 'baik', meets: 'kurang', exceeds: 'baik' };
  const odd = predicateMatrix({ ...permenpanrb6of2022, matrix: { below: row, meets: row, exceeds: row } });
  assert.deepEqual(moves(nextGrade(matrixGuide(odd), rated('meets', 'meets'))), [
    'behaviour.level: meets → below = baik',
    'behaviour.level: meets → exceeds = baik',
  ]);
});
