import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '@kinerja/core/calendar';
import { type RegulationKind, inForce, regulations } from '@kinerja/core/regulations/all';
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

/** First and last day in force; where only a month or a year was confirmed, all of it. */
const days: Readonly<Record<string, readonly [first: string, last: string | null]>> = {
  'kep-25-2004': ['2004-02-01', '2014-12-31'],
  'kep-25-2004+w0.071': ['2004-02-01', '2014-12-31'],
  'permenpanrb-16-2014': ['2014-01-01', '2017-04-30'],
  'permenpanrb-14-2017': ['2017-05-01', null],
  'permenpanrb-14-2017+w0.111': ['2017-05-01', null],
  'permenpanrb-14-2017+w0.11': ['2017-05-01', null],
  'permenpanrb-90-2021+spak-5of4': ['2021-01-01', null],
  'permenpanrb-90-2021+spkp-8of6': ['2021-01-01', null],
  'permenpanrb-6-2022': ['2022-02-03', null],
  'pp-46-2011': ['2014-01-01', '2021-06-30'],
  'pp-30-2019': ['2019-01-01', null],
  'permenpanrb-8-2021': ['2021-07-01', '2022-02-02'],
  'permenpanrb-8-2021+ja-jf': ['2021-07-01', '2022-02-02'],
  'se-3-2023': ['2023-01-31', null],
  'bkn-11-2022': ['2022-01-01', '2023-12-31'],
  'bkn-3-2023': ['2023-01-01', null],
};

test('each law is in force from its first day to its last, and on no other', () => {
  const kinds = Object.keys(regulations) as RegulationKind[];
  const all = kinds.flatMap((kind) => regulations[kind].map(({ id }) => [kind, id] as const));
  assert.deepEqual(all.map(([, id]) => id).sort(), Object.keys(days).sort());
  for (const [kind, id] of all) {
    const on = (day: string) => inForce(kind, day).some((each) => each.id === id);
    const [first, last] = days[id]!;
    assert.deepEqual([on(addDays(first, -1)), on(first)], [false, true], id);
    if (last) assert.deepEqual([on(last), on(addDays(last, 1))], [true, false], id);
    else assert.ok(on('9999-12-31'), id);
  }
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
