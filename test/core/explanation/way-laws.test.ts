import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Goal,
  type Guide,
  type Lever,
  activityGuide,
  creditGuide,
  indicatorGuide,
  nextGrade,
  planAndBehaviourGuide,
  pointsGuide,
  sharesGuide,
  wayTo,
  withChanges,
} from '@kinerja/core/explanation';
import { bkn11of2022, bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import {
  permenpanrb8of2021,
  permenpanrb8of2021officials,
} from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import * as fc from 'fast-check';

// Exact scoring of every value is slow; what fails here fails in a few dozen.
const runs = 8;

/** Some ten whole steps for each lever, so that each of its values can be tried. */
const coarse = <Input>(guide: Guide<Input>, input: Input): readonly Lever[] =>
  guide.levers(input).map((lever) => {
    const step = Math.ceil((Number(lever.to) - Number(lever.from)) / 10);
    return { ...lever, step: `${Math.max(1, step)}` };
  });

function reaches<Input>(guide: Guide<Input>, goal: Goal, input: Input): boolean {
  const outcome = guide.regulation.score(input);
  if (!outcome.done) return false;
  if ('least' in goal) return Number(outcome.value) >= Number(goal.least);
  const place = guide.grades.indexOf(outcome.grade ?? '');
  return place >= 0 && place <= guide.grades.indexOf(goal.grade);
}

/** The least distance from now at which a lever reaches the goal, by trying all whole values; choices stay. */
function tried<Input>(guide: Guide<Input>, goal: Goal, input: Input, lever: Lever): number | null {
  const now = Number(lever.now);
  let best: number | null = null;
  const step = Number(lever.step);
  const first = Math.ceil(Number(lever.from) / step) * step;
  for (let value = first; value <= Number(lever.to); value += step) {
    const away: number = Math.abs(value - now);
    if (away === 0 || (best !== null && away >= best)) continue;
    if (reaches(guide, goal, withChanges(input, lever.changes(`${value}`)))) best = away;
  }
  return best;
}

/** What must hold for any input: every proposal reaches the goal, is the nearest, and none is overlooked. */
function holds<Input>(guide: Guide<Input>, input: Input, goal?: Goal): void {
  if (!guide.regulation.score(input).done) return;
  const levers = coarse(guide, input);
  const way = goal ? wayTo(guide, input, goal, levers) : nextGrade(guide, input, levers);
  if (way.standing !== 'open') return;
  const named = (path: readonly string[]): string => path.join('.');
  const byLever = new Map(
    way.proposals
      .filter(({ until }) => until !== undefined)
      .map((each) => [named(each.moves.at(-1)!.path) + kind(each.moves.at(-1)!.after), each]),
  );
  for (const proposal of way.proposals) {
    assert.ok(reaches(guide, way.goal, proposal.input), 'it holds');
    assert.deepEqual(guide.regulation.score(proposal.input), proposal.outcome);
  }
  for (const lever of levers) {
    const found = byLever.get(named(lever.path) + kind(lever.changes('1')[0]!.value));
    const away: number | null = tried(guide, way.goal, input, lever);
    if (found?.moves.length === 1) {
      assert.equal(Math.abs(amount(found.moves[0]!.after) - Number(lever.now)), away, named(lever.path));
    } else assert.equal(away, null, `${named(lever.path)} is overlooked`);
  }
}

/** What a further period is told by, beside its place. */
const kind = (value: unknown): string =>
  typeof value === 'object' ? (value as { predicate: string }).predicate : '';
const amount = (value: unknown): number =>
  Number(typeof value === 'object' ? (value as { months: number }).months : value);

const small = (min: number, max: number) => fc.integer({ min, max });
const aspect = (target: number) => fc.record({ target: fc.constant(target), actual: small(0, target) });
const activity = fc.tuple(small(1, 12), small(2, 40)).chain(([quantity, cost]) =>
  fc.record({
    quantity: aspect(quantity),
    quality: aspect(100),
    time: fc.record({ target: fc.constant(12), actual: small(0, 20) }),
    cost: fc.record({ target: fc.constant(cost), actual: small(0, 60) }),
  }),
);
const activityYears = fc.record({
  activities: fc.dictionary(fc.constantFrom('a', 'b'), activity, { minKeys: 1 }),
  additionalTasks: small(0, 8),
  behaviour: fc.record({ komitmen: small(40, 100) }),
});

test('PP 46/2011: what is proposed holds and is the nearest, on both sides of the 24 % edge', () => {
  const guide = activityGuide(pp46of2011);
  fc.assert(
    fc.property(activityYears, (year) => holds(guide, year)),
    { seed: 46, numRuns: runs },
  );
});

test('PP 30/2019: also where an innovation was not said', () => {
  const values = fc.record(
    {
      results: small(30, 125),
      behaviour: small(30, 125),
      peersAsked: fc.boolean(),
      innovation: fc.boolean(),
    },
    { requiredKeys: ['results', 'behaviour', 'peersAsked'] },
  );
  fc.assert(
    fc.property(values, (input) => holds(sharesGuide(pp30of2019), input)),
    { seed: 30, numRuns: runs },
  );
});

const formula = fc.constantFrom('normal' as const, 'special' as const);
const single = fc.record({ formula, target: small(5, 30), actual: small(0, 45) });
const range = fc.record({
  formula,
  target: fc.record({ minimum: small(5, 9), maximum: small(10, 20) }),
  actual: small(0, 30),
});
const most = fc.record({
  formula: fc.constant('normal' as const),
  target: small(5, 120),
  actual: small(0, 130),
  maximumAttainable: fc.constant(true),
});
const result = fc.oneof(single, range, most);
const goal = small(1, 121).map((least): Goal => ({ least: `${least}` }));

const indicatorYears = fc.record(
  {
    main: fc.dictionary(
      fc.constantFrom('rhk-1', 'rhk-2'),
      fc.oneof(
        fc.record({ indicators: fc.dictionary(fc.constantFrom('i', 'j'), result, { minKeys: 1 }) }),
        fc.record({ value: small(0, 120) }),
      ),
      { minKeys: 1 },
    ),
    additional: fc.dictionary(fc.constantFrom('x', 'y'), fc.record({ scope: small(1, 9), result })),
  },
  { requiredKeys: ['main'] },
);

test('PermenPANRB 8/2021: any value that is asked for', () => {
  const guide = indicatorGuide(permenpanrb8of2021);
  fc.assert(
    fc.property(indicatorYears, goal, (year, least) => holds(guide, year, least)),
    { seed: 8, numRuns: runs },
  );
});

const plan = fc.record({ quantity: result, quality: result, time: result });
const pointsYears = fc.record(
  {
    main: fc.dictionary(fc.constantFrom('a', 'b'), plan, { minKeys: 1 }),
    additional: fc.dictionary(fc.constantFrom('x'), plan),
  },
  { requiredKeys: ['main'] },
);

test('PermenPANRB 8/2021 for officials: any value that is asked for', () => {
  const guide = pointsGuide(permenpanrb8of2021officials);
  fc.assert(
    fc.property(pointsYears, goal, (year, least) => holds(guide, year, least)),
    { seed: 9, numRuns: runs },
  );
});

test('both laws of 2021 together: the next predicate', () => {
  const guide = planAndBehaviourGuide(indicatorGuide(permenpanrb8of2021), pp30of2019);
  const inputs = fc.record(
    {
      plan: indicatorYears,
      behaviour: small(50, 120),
      peersAsked: fc.boolean(),
      innovation: fc.boolean(),
    },
    { requiredKeys: ['plan', 'behaviour', 'peersAsked'] },
  );
  fc.assert(
    fc.property(inputs, (input) => holds(guide, input)),
    { seed: 12, numRuns: 12 },
  );
});

test('angka kredit: the least whole months with each predicate', () => {
  const jenjang = fc.constantFrom('ahli-pertama', 'ahli-muda', 'terampil', 'pemula');
  const predicate = fc.constantFrom('sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang');
  const period = fc.record({ level: jenjang, predicate, months: small(1, 12) });
  const inputs = fc.record({ base: small(0, 60), periods: fc.array(period, { minLength: 1, maxLength: 3 }) });
  const regulation = fc.constantFrom(bkn3of2023, bkn11of2022);
  fc.assert(
    fc.property(regulation, jenjang, inputs, small(1, 100), (law, level, input, least) => {
      const enough = `${Math.min(least, Number(law.needs[level]!.rank))}`;
      holds(creditGuide(law, level), input, { least: enough });
    }),
    { seed: 3, numRuns: runs },
  );
});
