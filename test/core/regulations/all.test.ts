import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inForce, regulations } from '@kinerja/core/regulations/all';
import { gradeLabel, lawWords } from '@kinerja/core/regulations/words';

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
