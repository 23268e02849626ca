import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type StepObjection,
  activityGuide,
  addressed,
  creditGuide,
  indicatorGuide,
  inputsOf,
  matrixGuide,
  pointsGuide,
  rescore,
  rescoreAll,
  surveyGuide,
} from '@kinerja/core/explanation';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import {
  permenpanrb8of2021,
  permenpanrb8of2021officials,
} from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { activityYear, creditYears, examples, indicatorYear, pointsYear, rated, tally } from './examples.ts';
import { refused } from '../regulations/outcomes.ts';

const guide = matrixGuide(permenpanrb6of2022);
const objection: StepObjection = {
  path: ['axis=behaviour', 'item=akuntabel', 'judged'],
  claim: [{ path: ['behaviour', 'items', 'akuntabel'], value: 'meets' }],
  ground: 'Laporan gratifikasi diserahkan tepat waktu',
};

test('an objection to an item: before and after, and that the item decides nothing by itself', () => {
  const made = rescore(guide, rated, objection);
  assert.ok(made.before.done && made.after.done);
  assert.deepEqual([made.step.before.value, made.step.after?.value], ['below', 'meets']);
  assert.deepEqual([made.before.value, made.after.value], ['kurang', 'kurang']);
  assert.deepEqual(
    made.difference.steps.map(({ path }) => path),
    [objection.path],
  );
});

test('an objection to an axis changes the predicate; several are decided together', () => {
  const axis: StepObjection = {
    path: ['axis=behaviour', 'judged'],
    claim: [{ path: ['behaviour', 'level'], value: 'meets' }],
    ground: 'Tidak ada catatan pelanggaran',
  };
  const one = rescore(guide, rated, axis);
  assert.ok(one.after.done && one.after.value === 'baik');
  const both = rescoreAll(guide, rated, [objection, axis]);
  assert.ok(both.after.done && both.after.value === 'baik');
  assert.equal(both.difference.steps.length, 3);
  assert.deepEqual(JSON.parse(JSON.stringify(axis)), axis);
});

test('a claim must be about what the step stems from, and the step must be there', () => {
  const other = { ...objection, claim: [{ path: ['results', 'level'], value: 'exceeds' }] };
  assert.deepEqual(
    refused(() => rescore(guide, rated, other)),
    ['claim.0.path other-step'],
  );
  assert.deepEqual(
    refused(() => rescore(guide, rated, { ...objection, claim: [] })),
    ['claim required'],
  );
  assert.deepEqual(
    refused(() => rescore(guide, rated, { ...objection, path: ['graded'] })),
    ['path unknown-step'],
  );
  const impossible = { ...objection, claim: [{ path: ['behaviour', 'items', 'akuntabel'], value: 'best' }] };
  assert.deepEqual(
    refused(() => rescore(guide, rated, impossible)),
    ['behaviour.items.akuntabel not-offered'],
  );
  assert.deepEqual(
    refused(() => rescoreAll(guide, rated, [other])),
    ['claim.0.path other-step'],
  );
});

test('a claim that leaves something missing has no score after, and no step', () => {
  const made = rescore(surveyGuide(permenpanrb14of2017), tally, {
    path: ['element=waktu', 'mean'],
    claim: [{ path: ['elements', 'waktu'], value: { sum: 0, count: 0 } }],
    ground: 'Semua jawaban salah unsur',
  });
  assert.deepEqual(made.after, { done: false, missing: [{ path: ['elements', 'waktu'] }] });
  assert.equal(made.step.after, null);
});

const at = (paths: readonly (readonly string[])[]): string[] => paths.map((path) => path.join('.'));

test('the input that a step stems from, by regulation', () => {
  const survey = permenpanrb14of2017.score(tally);
  const skm = surveyGuide(permenpanrb14of2017);
  assert.deepEqual(at(inputsOf(skm, survey, ['element=waktu', 'mean'])), ['elements.waktu']);
  assert.deepEqual(at(inputsOf(skm, survey, ['element=waktu', 'graded'])), ['elements.waktu']);
  assert.equal(inputsOf(skm, survey, ['total']).length, 9);
  assert.deepEqual(inputsOf(skm, survey, ['nothing']), []);

  const year = pp46of2011.score(activityYear);
  const activities = activityGuide(pp46of2011);
  const results = ['term=performance', 'term=results'];
  const of = (...path: string[]) => at(inputsOf(activities, year, [...results, ...path]));
  assert.deepEqual(of('term=activities', 'term=rapat', 'term=time', 'achieved'), ['activities.rapat.time']);
  assert.deepEqual(of('term=additionalTasks', 'given'), ['additionalTasks']);
  assert.deepEqual(of('term=creativity', 'given'), ['creativity']);
  assert.deepEqual(at(inputsOf(activities, year, ['term=performance', 'term=behaviour', 'averaged'])), [
    'behaviour.orientasi',
    'behaviour.integritas',
    'behaviour.komitmen',
  ]);

  const credit = creditGuide(bkn3of2023, 'ahli-pertama');
  const second = ['term=credit', 'level=ahli-pertama', 'credited#2'];
  assert.deepEqual(at(inputsOf(credit, bkn3of2023.score(creditYears), second)), ['periods.1']);
});

test('every given figure of an appraisal is found from the root', () => {
  const points = pointsGuide(permenpanrb8of2021officials);
  const scored = permenpanrb8of2021officials.score(pointsYear);
  const aspects = (plan: string) => ['quantity', 'quality', 'time'].map((each) => `${plan}.${each}`);
  assert.deepEqual(at(inputsOf(points, scored, addressed(scored)[0]!.path)), [
    ...aspects('main.rhk-1'),
    ...aspects('main.rhk-2'),
    ...aspects('additional.posko'),
  ]);
  const indicators = indicatorGuide(permenpanrb8of2021);
  const outcome = permenpanrb8of2021.score(indicatorYear);
  assert.deepEqual(at(inputsOf(indicators, outcome, addressed(outcome)[0]!.path)), [
    'main.rhk-1.indicators.berkas',
    'main.rhk-1.indicators.hari',
    'main.rhk-2.indicators.puas',
    'main.rhk-3.indicators.suhu',
    'additional.posko.scope',
    'additional.posko.result',
  ]);
});

test('every place that is named is there in the input, for every example', () => {
  for (const { name, use } of examples) {
    use((each, input) => {
      const outcome = each.regulation.score(input);
      const places = addressed(outcome).flatMap(({ trail }) => each.inputs(trail));
      assert.ok(places.length > 0, name);
      for (const place of places) {
        const holder = place.slice(0, -1).reduce((inner: any, part) => inner?.[part], input as any);
        assert.ok(typeof holder === 'object' && holder !== null, `${name}: ${place.join('.')}`);
      }
    });
  }
});
