import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regulations } from '@kinerja/core/regulations/all';
import { gradeLabel, lawWords } from '@kinerja/core/regulations/words';

const all = Object.values(regulations).flat();
const laws = [...new Set(all.map(({ id }) => id.split('+')[0]!))];

test('each law is called as it is cited', () =>
  assert.deepEqual(
    laws.map((law) => lawWords(law).name),
    [
      'PermenPANRB 14/2017',
      'PermenPANRB 90/2021',
      'KEP/25/M.PAN/2/2004',
      'PermenPANRB 16/2014',
      'PermenPANRB 6/2022',
      'PP 30/2019',
      'PermenPANRB 8/2021',
      'PP 46/2011',
      'SE MenPANRB 3/2023',
      'Peraturan BKN 3/2023',
      'Peraturan BKN 11/2022',
    ],
  ));

const quality = { A: 'Sangat baik', B: 'Baik', C: 'Kurang baik', D: 'Tidak baik' };
const official: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'permenpanrb-14-2017': quality,
  'kep-25-2004': quality,
  'permenpanrb-90-2021': quality,
  'permenpanrb-6-2022': {
    'sangat-baik': 'Sangat Baik',
    baik: 'Baik',
    'butuh-perbaikan': 'Butuh Perbaikan',
    kurang: 'Kurang',
    'sangat-kurang': 'Sangat Kurang',
  },
  'pp-46-2011': {
    'sangat-baik': 'Sangat Baik',
    baik: 'Baik',
    cukup: 'Cukup',
    kurang: 'Kurang',
    buruk: 'Buruk',
  },
  'pp-30-2019': {
    'sangat-baik': 'Sangat Baik',
    baik: 'Baik',
    cukup: 'Cukup',
    kurang: 'Kurang',
    'sangat-kurang': 'Sangat Kurang',
  },
};

test('the grades of each law are called as on its official table', () => {
  for (const [law, labels] of Object.entries(official)) {
    for (const [grade, label] of Object.entries(labels)) assert.equal(gradeLabel(law, grade).id, label, law);
  }
  assert.equal(gradeLabel('se-3-2023', 'istimewa').id, 'Istimewa');
  // Where credit and limits on groups speak of predicates, they are those of the law of 2022 or 2021.
  for (const law of ['permenpanrb-8-2021', 'se-3-2023', 'bkn-3-2023', 'bkn-11-2022']) {
    assert.equal(gradeLabel(law, 'sangat-kurang').id, 'Sangat Kurang', law);
  }
  for (const verdict of ['kept', 'broken', 'infeasible']) {
    assert.notEqual(gradeLabel('se-3-2023', verdict).id, verdict);
  }
  assert.notEqual(gradeLabel('permenpanrb-90-2021', 'ungraded').id, 'ungraded');
});

test('a reading of a law has the words of the law', () => {
  assert.equal(lawWords('permenpanrb-14-2017+w0.11'), lawWords('permenpanrb-14-2017'));
  assert.equal(gradeLabel('permenpanrb-90-2021+spkp-unit-7', 'A').id, 'Sangat baik');
});

test('all of it can be read in both languages', () => {
  for (const law of laws) {
    const { title, grades, terms = {} } = lawWords(law);
    for (const { id, en } of [title, ...Object.values(grades), ...Object.values(terms)]) {
      assert.ok(id && en, `${law} ${id} ${en}`);
    }
  }
});

test('what a law calls by a name of its own is called so', () => {
  const own = (law: string, term: string) => lawWords(law).terms?.[term]?.id;
  assert.deepEqual(
    ['quantity', 'quality', 'time', 'cost', 'results', 'behaviour', 'performance'].map((term) =>
      own('pp-46-2011', term),
    ),
    [
      'Kuantitas',
      'Kualitas',
      'Waktu',
      'Biaya',
      'Sasaran kerja pegawai (SKP)',
      'Perilaku kerja',
      'Prestasi kerja',
    ],
  );
  assert.equal(own('pp-30-2019', 'results'), 'Nilai SKP');
  assert.equal(own('permenpanrb-8-2021', 'main'), 'Kinerja utama');
  assert.equal(own('permenpanrb-8-2021+ja-jf', 'additional'), 'Kinerja tambahan');
  assert.equal(own('bkn-3-2023', 'credit'), 'Angka kredit kumulatif');
});

test('what no law calls anything is shown as it is', () => {
  assert.deepEqual(lawWords('perda-1-2030'), {
    name: 'perda-1-2030',
    title: { id: 'perda-1-2030' },
    grades: {},
  });
  assert.deepEqual(gradeLabel('perda-1-2030', 'A'), { id: 'A' });
  assert.deepEqual(gradeLabel('permenpanrb-14-2017', 'E'), { id: 'E' });
  assert.deepEqual(gradeLabel('permenpanrb-16-2014', 'A'), { id: 'A' }, 'it prescribes no letters');
});
