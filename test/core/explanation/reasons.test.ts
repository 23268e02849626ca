import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Language,
  type Reason,
  type ReasonCode,
  activityGuide,
  creditGuide,
  distributionGuide,
  indicatorGuide,
  matrixGuide,
  pointsGuide,
  reasonSentence,
  reasons,
  sharesGuide,
  stepAt,
  surveyGuide,
} from '@kinerja/core/explanation';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb14of2017, permenpanrb14of2017w0111 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import {
  permenpanrb8of2021,
  permenpanrb8of2021officials,
} from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import { credit } from '../../../packages/core/src/scoring/methods/credit.ts';
import {
  activityYear,
  creditYears,
  examples,
  indicatorYear,
  instrument,
  pointsYear,
  rated,
  tally,
  unit,
} from './examples.ts';
import { minus, plus } from './exact.ts';

const sum = (found: readonly Reason[]): string =>
  found.map(({ cost }) => cost!).reduce((a, b) => plus(a, b), '0');
const short = (found: readonly Reason[]): unknown[] =>
  found.map(({ code, cost, facts }) => [code, 'term' in facts ? facts.term : '', cost]);

test('survey: the unsur that cost most first; all costs together are what the index lacks to the top', () => {
  const outcome = permenpanrb14of2017.score(tally);
  assert.ok(outcome.done);
  const found = reasons(surveyGuide(permenpanrb14of2017), outcome);
  assert.equal(found.length, 9);
  const [worst] = found;
  assert.ok(worst?.code === 'unsur-below-top');
  assert.equal(worst.facts.element, 'persyaratan');
  // (4 − 138/49) × 1/9 × 25
  assert.equal(worst.cost, '1450/441');
  assert.equal(worst.facts.lifted, '82.03');
  assert.equal(worst.facts.grade, 'B');
  assert.equal(sum(found), minus('100', outcome.step.from[0]!.from[0]!.value));
});

test('survey: lifted is what the regulation gives for that unsur at the top of the scale', () => {
  for (const regulation of [permenpanrb14of2017, permenpanrb14of2017w0111]) {
    for (const each of reasons(surveyGuide(regulation), regulation.score(tally))) {
      assert.ok(each.code === 'unsur-below-top');
      const top = { ...tally, elements: { ...tally.elements, [each.facts.element]: { mean: '4' } } };
      const lifted = regulation.score(top);
      assert.ok(lifted.done);
      assert.deepEqual([each.facts.lifted, each.facts.grade], [lifted.value, lifted.grade]);
    }
  }
});

const matrix = (input: Parameters<typeof permenpanrb6of2022.score>[0]) =>
  reasons(matrixGuide(permenpanrb6of2022), permenpanrb6of2022.score(input)).map(({ code, facts }) => [
    code,
    facts,
  ]);

test('matrix: the axis that holds the predicate, and the items judged lowest', () => {
  assert.deepEqual(matrix(rated), [
    ['axis-holds', { axis: 'behaviour', judged: 'below', predicate: 'baik' }],
    ['item-below', { axis: 'results', item: 'rhk-2', judged: 'below' }],
    ['item-below', { axis: 'behaviour', item: 'akuntabel', judged: 'below' }],
  ]);
  const axes = (results: 'meets' | 'exceeds', behaviour: 'meets' | 'exceeds') => ({
    results: { level: results, items: {} },
    behaviour: { level: behaviour, items: {} },
  });
  assert.deepEqual(matrix(axes('meets', 'meets')), [
    ['axes-hold-together', { results: 'meets', behaviour: 'meets', predicate: 'sangat-baik' }],
  ]);
  assert.deepEqual(matrix(axes('exceeds', 'exceeds')), []);
});

test('activities: each aspect against its best, what was saved too much and what was not done by name', () => {
  const found = reasons(activityGuide(pp46of2011), pp46of2011.score(activityYear));
  const named = (code: ReasonCode) => found.filter((each) => each.code === code);
  // Time and cost give at best 100: at a saving of 24 %.
  assert.ok(found.every(({ facts }) => !('best' in facts) || facts.best === '100' || facts.best === '3'));
  assert.deepEqual(
    named('saved-too-much').map(({ path }) => path.at(-2)),
    ['term=cost'],
  );
  assert.deepEqual(
    named('not-done').map(({ path }) => path.slice(-3)),
    [['term=bimtek', 'term=time', 'achieved']],
  );
  // Quantity of bimtek: 100 points of one of three aspects, of one of three activities, of 60 %.
  const quantity = found.find(({ path }) => path.join().includes('term=bimtek,term=quantity'));
  assert.equal(quantity?.cost, '20/3');
  const costs = found.map(({ cost }) => Number(cost!.split('/')[0]) / Number(cost!.split('/')[1] ?? 1));
  assert.deepEqual(
    costs,
    [...costs].sort((a, b) => b - a),
  );
});

test('activities: with all at their best nothing is left to say', () => {
  const aspect = { target: 100, actual: 100 };
  const year = {
    activities: { a: { quantity: aspect, quality: aspect, time: { target: 100, actual: 76 } } },
    behaviour: { komitmen: 100 },
  };
  assert.deepEqual(reasons(activityGuide(pp46of2011), pp46of2011.score(year)), []);
});

test('shares: each axis against the limit; the innovation that is asked; what a limit cut', () => {
  const of = (input: object) =>
    short(reasons(sharesGuide(pp30of2019), pp30of2019.score({ peersAsked: false, ...input })));
  assert.deepEqual(of({ results: 100, behaviour: 110 }), [
    ['part-below-best', 'results', '14'],
    ['part-below-best', 'behaviour', '3'],
  ]);
  assert.deepEqual(of({ results: 120, behaviour: 110, innovation: false }), [
    ['innovation-asked', '', null],
    ['part-below-best', 'behaviour', '3'],
  ]);
  assert.deepEqual(of({ results: 130, behaviour: 120, innovation: true }), [['cut-by-limit', '', '7']]);
});

test('indicators: each against 120, with the share of its plan; additional work up to its limit', () => {
  const outcome = permenpanrb8of2021.score(indicatorYear);
  const found = reasons(indicatorGuide(permenpanrb8of2021), outcome);
  assert.deepEqual(short(found), [
    ['part-below-best', 'berkas', '8.5'],
    ['part-below-best', 'suhu', '11/3'],
    ['part-below-best', 'posko', '1.64'],
  ]);
  const posko = { scope: 9, result: { formula: 'normal', target: 10, actual: 20 } } as const;
  const much = permenpanrb8of2021.score({ ...indicatorYear, additional: { posko } });
  const [first] = reasons(indicatorGuide(permenpanrb8of2021), much).filter(
    ({ code }) => code === 'cut-by-limit',
  );
  assert.equal(first?.cost, '0.8');
});

test('points: each plan against the best value of its table', () => {
  const found = reasons(
    pointsGuide(permenpanrb8of2021officials),
    permenpanrb8of2021officials.score(pointsYear),
  );
  assert.deepEqual(short(found), [
    ['part-below-best', 'rhk-1', '20'],
    ['part-below-best', 'posko', '0.8'],
  ]);
});

test('credit: each time against the best predicate', () => {
  const found = reasons(creditGuide(bkn3of2023, 'ahli-pertama'), bkn3of2023.score(creditYears));
  // (150 − 75) % × 12.5 × 7/12
  assert.deepEqual(
    found.map(({ code, cost, facts }) => [code, cost, facts]),
    [
      [
        'predicate-below-best',
        '5.46875',
        { level: 'ahli-pertama', predicate: 'butuh-perbaikan', percent: '75', best: '150' },
      ],
    ],
  );
});

test('credit: where a year is limited, the best is the limit, and what is over it was cut', () => {
  const law = credit({ ...bkn3of2023, limit: '100' });
  const guide = creditGuide(law, 'ahli-pertama');
  const found = reasons(guide, law.score(creditYears));
  assert.deepEqual(
    found.map(({ code, cost }) => [code, cost]),
    [
      ['cut-by-limit', '6.25'],
      ['predicate-below-best', '175/96'],
    ],
  );
});

test('distribution: the limits that are not kept', () => {
  const found = reasons(distributionGuide(se3of2023), se3of2023.score({ ...unit, counts: { baik: 12 } }));
  assert.deepEqual(
    found.map(({ code, facts }) => [code, facts]),
    [
      ['limit-broken', { rule: 'at-most', predicates: 'baik', part: '1', limit: '0.7' }],
      ['limit-broken', { rule: 'some', predicates: 'butuh-perbaikan kurang', part: '0', limit: '0' }],
    ],
  );
});

test('without a score there are no reasons', () => {
  assert.deepEqual(reasons(sharesGuide(pp30of2019), { done: false, missing: [] }), []);
});

test('every reason of every example is said in both languages, and names a step that is there', () => {
  for (const { name, use } of examples) {
    use((guide, input) => {
      const outcome = guide.regulation.score(input);
      for (const each of reasons(guide, outcome)) {
        assert.ok(stepAt(outcome, each.path), `${name} ${each.path.join(' ')}`);
        for (const language of ['id', 'en'] satisfies Language[]) {
          const regulation = guide.regulation.id.replace(/ .*/, '');
          const sentence = reasonSentence(each, { regulation, language, instrument });
          assert.doesNotMatch(
            sentence,
            /undefined|null|\[object|: ?$|\d\/\d|butuh-|sangat-|\bbelow\b(?! exp)/,
            sentence,
          );
        }
      }
    });
  }
});
