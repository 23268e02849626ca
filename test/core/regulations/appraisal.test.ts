import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { inForce, regulations } from '@kinerja/core/regulations/all';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import {
  permenpanrb8of2021,
  permenpanrb8of2021officials,
} from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import { gradeLabel, lawWords } from '@kinerja/core/regulations/words';
import { type Outcome, type Step, decimal, score } from '@kinerja/core/scoring';
import fc from 'fast-check';

function value(outcome: Outcome): string {
  assert.ok(outcome.done, JSON.stringify(outcome));
  return outcome.value;
}
const missing = (outcome: Outcome): string[] => {
  assert.ok(!outcome.done);
  return outcome.missing.map(({ path }) => path.join('.'));
};
const refused = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    assert.ok(isKinerjaError(error, 'invalid-data'));
    return error.facts.issues.map(({ path, rule }) => `${path.join('.')} ${rule}`);
  }
  throw new assert.AssertionError({ message: 'nothing was refused' });
};

// PP 46/2011 with Perka BKN 1/2013

const full = { target: 1, actual: 1 };
const timed = (actual: number, target = 100): Step =>
  pp46of2011.activity('a', { quantity: full, quality: full, time: { target, actual } })!.from[2]!;
const activity = { quantity: full, quality: full, time: { target: 100, actual: 76 } };

test('time and cost: on plan 76, 24 % less 100, a little less 76 again, not done 0', () => {
  for (const [actual, expected, formula] of [
    [100, '76', 'thrift'],
    [76, '100', 'thrift'],
    [75.99, '75.99', 'thrift-beyond'],
    [50, '50', 'thrift-beyond'],
    [0, '0', 'not-done'],
    // Late: the formula of the law goes on, below zero too. Other applications have formulas of their own here.
    [176, '0', 'thrift'],
    [200, '-24', 'thrift'],
  ] as const) {
    const step = timed(actual);
    assert.equal(step.value, expected, String(actual));
    assert.equal(step.arguments.formula, formula);
  }
});

test("time and cost: less time never lowers the value, the edge at 24 % excepted, which is the law's own", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000 }), (actual) => {
      const [more, less] = [
        Number(decimal(timed(actual + 1, 10_000).value, 9)),
        Number(decimal(timed(actual, 10_000).value, 9)),
      ];
      if (actual === 7599) assert.ok(less < more, 'the edge');
      else if (actual < 7599) assert.ok(less < more, 'beyond the edge the law itself turns around');
      else assert.ok(less > more);
    }),
    { examples: [[7599], [7600], [7598]] },
  );
});

test('quantity and quality: a better realisation never lowers the whole', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (a, b) => {
      const year = (actual: number) => ({
        activities: { a: { ...activity, quantity: { target: 100, actual } } },
        behaviour: { komitmen: 80 },
      });
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      assert.ok(Number(value(score(pp46of2011, year(low)))) <= Number(value(score(pp46of2011, year(high)))));
    }),
  );
});

test('a whole year: mean of activities, tasks and creativity added, 60 and 40 %', () => {
  const outcome = score(pp46of2011, {
    activities: { a: activity, b: { ...activity, cost: { target: 100, actual: 100 } } },
    additionalTasks: 4,
    creativity: 3,
    behaviour: { komitmen: 80, disiplin: 90 },
  });
  // a = 100; b = (100 + 100 + 100 + 76) / 4 = 94; mean 97 + 2 + 3 = 102; 61.2 + 34 = 95.2
  assert.equal(value(outcome), '95.20');
  assert.ok(outcome.done && outcome.grade === 'sangat-baik');
});

test('additional tasks: 1–3, 4–6, 7 and more', () => {
  const points = [0, 1, 3, 4, 6, 7, 30].map((additionalTasks) =>
    Number(
      value(
        score(pp46of2011, { activities: { a: activity }, additionalTasks, behaviour: { komitmen: 100 } }),
      ),
    ),
  );
  assert.deepEqual(points, [100, 100.6, 100.6, 101.2, 101.2, 101.8, 101.8]);
});

test('mistake 21: a cost that is planned is added as well as counted', () => {
  const step = pp46of2011.activity('a', {
    quantity: { target: 1, actual: 1 },
    quality: { target: 100, actual: 90 },
    time: { target: 12, actual: 12 },
    cost: { target: 129_500_200, actual: 129_500_200 },
  })!;
  assert.equal(step.value, '85.5');
  assert.equal(step.from.length, 4);
});

test('mistakes 14 and 22: not done is 0, without a target it is missing, never 176 and never NaN', () => {
  assert.equal(timed(0).value, '0');
  const year = {
    activities: { a: { ...activity, time: { target: 0, actual: 5 } } },
    behaviour: { komitmen: 80 },
  };
  assert.deepEqual(
    refused(() => score(pp46of2011, year)),
    ['activities.a.time.target out-of-range'],
  );
});

test('mistake 15: later than planned uses the one formula of the law', () => {
  assert.equal(timed(120).value, '56');
  assert.equal(timed(120).arguments.formula, 'thrift');
});

test('grades between the printed whole numbers belong to the lower one', () => {
  const grade = (whole: number) => {
    const aspect = { target: 100, actual: whole };
    const activities = {
      a: { quantity: aspect, quality: aspect, time: { target: 100, actual: 176 - whole } },
    };
    const outcome = score(pp46of2011, { activities, behaviour: { komitmen: whole } });
    assert.ok(outcome.done);
    return outcome.grade;
  };
  assert.deepEqual([91, 90.995, 90.99, 90.5, 76, 75.5, 60.5, 50.5].map(grade), [
    'sangat-baik',
    'sangat-baik',
    'baik',
    'baik',
    'baik',
    'cukup',
    'kurang',
    'buruk',
  ]);
});

test('what is missing is named, all of it at once', () => {
  assert.deepEqual(missing(score(pp46of2011, { activities: {}, behaviour: {} })), [
    'activities',
    'behaviour',
  ]);
  const open = { ...activity, quantity: { target: 10, actual: null }, quality: { target: 10 } };
  assert.deepEqual(missing(score(pp46of2011, { activities: { a: open }, behaviour: { komitmen: 80 } })), [
    'activities.a.quantity.actual',
    'activities.a.quality.actual',
  ]);
});

// PermenPANRB 8/2021

const percent = (actual: number, formula: 'normal' | 'special' = 'normal') =>
  permenpanrb8of2021.indicator({ formula, target: 100, actual })!;

test('mistake 17: every percentage has a value, also between the printed whole ones', () => {
  for (const [actual, category, expected] of [
    [0, 'sangat-kurang', '0'],
    [59, 'sangat-kurang', '49'],
    [59.4, 'sangat-kurang', '49'],
    [59.5, 'kurang', '50'],
    [79, 'kurang', '69'],
    [79.5, 'cukup', '70'],
    [98, 'cukup', '88'],
    [99, 'cukup', '89'],
    [99.5, 'baik', '109'],
    [100, 'baik', '109'],
    [100.4, 'baik', '109'],
    [100.5, 'sangat-baik', '110'],
    [101, 'sangat-baik', '110'],
    [110, 'sangat-baik', '120'],
    [110.5, 'sangat-baik', '120'],
    [500, 'sangat-baik', '120'],
  ] as const) {
    const step = percent(actual);
    assert.deepEqual([step.arguments.category, step.value], [category, expected], String(actual));
  }
  // The worked form of the annex: 93 of 95 is 97.89 %, in whole percent 98, which is worth 88.
  assert.equal(permenpanrb8of2021.indicator({ formula: 'normal', target: 95, actual: 93 })!.value, '88');
});

test('a better realisation never lowers the value, in either direction', () => {
  const better = fc
    .tuple(fc.nat(30_000), fc.nat(30_000))
    .map(([a, b]) => [Math.min(a, b) / 100, Math.max(a, b) / 100] as const);
  fc.assert(
    fc.property(better, ([low, high]) => {
      const of = (actual: number, formula: 'normal' | 'special') =>
        Number(decimal(percent(actual, formula).value, 9));
      assert.ok(of(low, 'normal') <= of(high, 'normal'));
      assert.ok(of(low, 'special') >= of(high, 'special'));
    }),
  );
});

test('less is better: (2 − realised ÷ target); more than twice as much is not below zero', () => {
  assert.equal(percent(50, 'special').value, '120');
  assert.equal(percent(120, 'special').arguments.category, 'cukup');
  assert.equal(percent(250, 'special').value, '0');
  assert.equal(percent(250, 'special').from[0]!.from[0]!.id, 'limited');
});

test('a range counts as reached inside, and from its nearer bound outside', () => {
  const ranged = (actual: number) =>
    permenpanrb8of2021.indicator({ formula: 'normal', target: { minimum: 80, maximum: 90 }, actual })!.value;
  assert.deepEqual([80, 85, 90].map(ranged), ['109', '109', '109']);
  assert.equal(
    ranged(40),
    permenpanrb8of2021.indicator({ formula: 'normal', target: 80, actual: 40 })!.value,
  );
  assert.deepEqual(
    refused(() =>
      permenpanrb8of2021.indicator({ formula: 'normal', target: { minimum: 9, maximum: 8 }, actual: 9 }),
    ),
    ['indicator.target range'],
  );
});

const done = { formula: 'normal', target: 100, actual: 100 } as const;

test('main and additional work: weights for all or none, additional at most 10', () => {
  const plans = (weights: readonly (number | undefined)[]) =>
    Object.fromEntries(
      weights.map((weight, at) => [`p${at}`, { indicators: { a: done }, ...(weight && { weight }) }]),
    );
  assert.equal(value(score(permenpanrb8of2021, { main: plans([undefined, undefined]) })), '109.00');
  assert.equal(value(score(permenpanrb8of2021, { main: plans([0.6, 0.4]) })), '109.00');
  assert.deepEqual(
    refused(() => score(permenpanrb8of2021, { main: plans([0.6, undefined]) })),
    ['main weights-for-all-or-none', 'main weights-add-up'],
  );
  assert.deepEqual(
    refused(() => score(permenpanrb8of2021, { main: plans([0.6, 0.6]) })),
    ['main weights-add-up'],
  );
  const best = { ...done, maximumAttainable: true };
  const one = { main: plans([undefined]), additional: { a: { scope: 2, result: best } } };
  assert.equal(value(score(permenpanrb8of2021, one)), '111.40');
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`t${at}`, { scope: 2, result: best }]),
  );
  assert.equal(value(score(permenpanrb8of2021, { main: plans([undefined]), additional: many })), '119.00');
});

const plan = (quantity: number, quality: number, time: number) => {
  const result = (actual: number) => ({ formula: 'normal', target: 100, actual }) as const;
  return { quantity: result(quantity), quality: result(quality), time: result(time) };
};

test('mistake 18: 42 points are 120, in whatever order plans come and however many they are', () => {
  const of = (...plans: ReturnType<typeof plan>[]) =>
    value(
      score(permenpanrb8of2021officials, {
        main: Object.fromEntries(plans.map((each, at) => [`p${at}`, each])),
      }),
    );
  // 16 + 13 + 13 = 42
  assert.equal(of(plan(101, 100, 100)), '120.0');
  assert.equal(of(plan(100, 100, 100)), '100.0');
  assert.equal(of(plan(80, 80, 60)), '80.0');
  assert.equal(of(plan(60, 60, 0)), '60.0');
  assert.equal(of(plan(0, 0, 0)), '25.0');
  assert.equal(of(plan(101, 100, 100), plan(0, 0, 0)), of(plan(0, 0, 0), plan(101, 100, 100)));
  const main = { a: plan(100, 100, 100) };
  const additional = { b: plan(101, 100, 100), c: plan(0, 0, 0) };
  assert.equal(value(score(permenpanrb8of2021officials, { main, additional })), '102.5');
});

// PP 30/2019

test('mistakes 19 and 20: no value falls between predicates, and nobody is given points', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000 }), fc.boolean(), (hundredths, innovation) => {
      const points = hundredths / 100;
      const expected =
        points >= 110 && innovation
          ? 'sangat-baik'
          : points >= 90
            ? 'baik'
            : points >= 70
              ? 'cukup'
              : points >= 50
                ? 'kurang'
                : 'sangat-kurang';
      const outcome = score(pp30of2019, {
        results: points,
        behaviour: points,
        peersAsked: false,
        innovation,
      });
      assert.ok(outcome.done);
      assert.deepEqual([outcome.value, outcome.grade], [points.toFixed(2), expected]);
    }),
    {
      examples: [
        [8999, false],
        [9000, false],
        [10_999, true],
        [11_000, true],
        [9050, true],
      ],
    },
  );
});

test('shares: 70 and 30, or 60 and 40 where peers are asked, which has to be said; at most 120', () => {
  assert.equal(value(score(pp30of2019, { results: 100, behaviour: 50, peersAsked: false })), '85.00');
  assert.equal(value(score(pp30of2019, { results: 100, behaviour: 50, peersAsked: true })), '80.00');
  assert.equal(
    value(score(pp30of2019, { results: 140, behaviour: 120, peersAsked: true, innovation: true })),
    '120.00',
  );
  assert.deepEqual(missing(score(pp30of2019, { results: 100, behaviour: 50 })), ['peersAsked']);
  assert.deepEqual(missing(score(pp30of2019, { peersAsked: true })), ['results', 'behaviour']);
  assert.deepEqual(missing(score(pp30of2019, { results: 115, behaviour: 115, peersAsked: false })), [
    'innovation',
  ]);
});

// Peraturan BKN 3/2023

test('angka kredit: added exactly, rounded once', () => {
  const months = (...list: number[]) =>
    value(
      score(bkn3of2023, {
        periods: list.map((each) => ({ level: 'ahli-pertama', predicate: 'baik', months: each })),
      }),
    );
  assert.equal(months(1, 1, 1), '3.13', 'not three times 1.04');
  assert.equal(months(12), '12.50');
  assert.equal(
    value(score(bkn3of2023, { base: 40.5, periods: [{ level: 'mahir', predicate: 'kurang', months: 6 }] })),
    '43.63',
  );
  assert.deepEqual(
    missing(score(bkn3of2023, { periods: [{ level: 'mahir', predicate: null, months: null }] })),
    ['periods.0.months', 'periods.0.predicate'],
  );
  assert.deepEqual(
    refused(() => score(bkn3of2023, { periods: [{ level: 'x', predicate: 'y', months: 0 }] })),
    ['periods.0.months out-of-range', 'periods.0.predicate not-offered', 'periods.0.level not-offered'],
  );
});

test('what is still needed for the next pangkat and jenjang', () => {
  assert.equal(bkn3of2023.needed('ahli-pertama', 'rank', '20.83')!.value, '29.17');
  assert.equal(bkn3of2023.needed('ahli-pertama', 'grade', '100')!.value, '0');
  assert.equal(bkn3of2023.needed('ahli-pertama', 'grade', '140')!.value, '0');
  assert.equal(bkn3of2023.needed('ahli-utama', 'grade', '0'), null);
});

// SE MenPANRB 3/2023

const spread = (organisation: string, counts: Record<string, number>) =>
  score(se3of2023, { organisation, counts });

test('distribution: each limit is reported with its share; nobody is changed', () => {
  const kept = spread('istimewa', { 'sangat-baik': 7, baik: 3 });
  assert.equal(value(kept), 'kept');
  const over = spread('istimewa', { 'sangat-baik': 8, baik: 2 });
  assert.equal(value(over), 'broken');
  assert.ok(over.done);
  assert.deepEqual(
    over.parts.map((part) => [part.value, part.arguments.rule, part.arguments.share]),
    [
      ['kept', 'more-than', '0.8'],
      ['broken', 'at-most', '0.8'],
    ],
  );
  assert.equal(
    value(spread('baik', { baik: 6, 'sangat-baik': 4 })),
    'broken',
    'somebody must need improvement',
  );
  assert.equal(value(spread('baik', { baik: 6, 'sangat-baik': 3, kurang: 1 })), 'kept');
  assert.equal(value(spread('sangat-kurang', { 'sangat-kurang': 6, kurang: 3, 'sangat-baik': 1 })), 'broken');
  assert.deepEqual(missing(score(se3of2023, { counts: {} })), ['organisation', 'counts']);
  assert.deepEqual(
    refused(() => spread('baik', { cukup: 1, baik: 1.5 })),
    ['counts.cukup unknown-property', 'counts.baik count'],
  );
});

test('distribution: units too small for any spread are said to be so, and from 20 people on there are none', () => {
  for (const organisation of Object.keys(se3of2023.limits)) {
    const infeasible = Array.from({ length: 19 }, (_, at) => at + 1).filter(
      (n) => !se3of2023.feasible(organisation, n),
    );
    // 3 of 4 are more than 70 %, 2 of 4 are not more than half; one of 2 is not 60 %, and 2 leave none for the rest.
    const expected = {
      istimewa: [1, 2, 4],
      baik: [1, 2, 4],
      'butuh-perbaikan': [],
      kurang: [1, 2],
      'sangat-kurang': [1, 2],
    };
    assert.deepEqual(infeasible, expected[organisation as keyof typeof expected], organisation);
  }
  for (let n = 20; n <= 200; n++) {
    const [half, most, tenth] = [Math.floor(n / 2) + 1, Math.ceil(0.6 * n), Math.ceil(0.1 * n)];
    const spreads: Record<string, Record<string, number>> = {
      istimewa: { 'sangat-baik': half, baik: n - half },
      baik: { baik: half, kurang: n - half },
      'butuh-perbaikan': { 'butuh-perbaikan': most, baik: n - most },
      kurang: { kurang: most, 'butuh-perbaikan': tenth, baik: n - most - tenth },
      'sangat-kurang': { 'sangat-kurang': most, kurang: tenth, baik: n - most - tenth },
    };
    for (const [organisation, counts] of Object.entries(spreads))
      assert.equal(value(spread(organisation, counts)), 'kept');
  }
  assert.equal(value(spread('istimewa', { 'sangat-baik': 1 })), 'infeasible');
});

// All

test('mistake 16: the law of 2022 has no number, and the numeric laws are not called by its name', () => {
  for (const regulation of regulations.evaluation) assert.ok(!('grades' in regulation));
  assert.ok(regulations.appraisal.every(({ id }) => !id.startsWith('permenpanrb-6-2022')));
});

test('in force: by day, readings included, superseded ones not', () => {
  const ids = (kind: keyof typeof regulations, day: string) => inForce(kind, day).map(({ id }) => id);
  assert.deepEqual(ids('survey', '2026-11-22'), [
    'permenpanrb-14-2017',
    'permenpanrb-14-2017+w0.111',
    'permenpanrb-14-2017+w0.11',
    'permenpanrb-90-2021+spak-5of4',
    'permenpanrb-90-2021+spkp-8of6',
  ]);
  assert.deepEqual(ids('surveyWithoutIndex', '2015-06-01'), ['permenpanrb-16-2014']);
  assert.deepEqual(ids('survey', '2010-01-01'), ['kep-25-2004', 'kep-25-2004+w0.071']);
  assert.deepEqual(ids('evaluation', '2022-02-02'), []);
  assert.deepEqual(ids('evaluation', '2022-02-03'), ['permenpanrb-6-2022']);
  assert.deepEqual(ids('appraisal', '2021-06-30'), ['pp-30-2019', 'pp-46-2011']);
  assert.deepEqual(ids('appraisal', '2021-07-01'), [
    'pp-30-2019',
    'permenpanrb-8-2021',
    'permenpanrb-8-2021+ja-jf',
  ]);
  assert.deepEqual(ids('appraisal', '2022-02-03'), ['pp-30-2019']);
});

test('every grade of every law has its words in both languages', () => {
  for (const list of Object.values(regulations)) {
    for (const regulation of list) {
      const { title } = lawWords(regulation.id);
      assert.ok(title.id && title.en, regulation.id);
      const grades =
        'grades' in regulation
          ? Object.keys(regulation.grades)
          : 'predicates' in regulation
            ? regulation.predicates
            : [];
      for (const grade of grades) assert.ok(gradeLabel(regulation.id, grade).en, `${regulation.id} ${grade}`);
    }
  }
});
