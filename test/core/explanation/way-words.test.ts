import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Language,
  activityGuide,
  indicatorGuide,
  matrixGuide,
  nextGrade,
  nextPromotion,
  placeInWords,
  sharesGuide,
  surveyGuide,
  wayInWords,
  wayTo,
} from '@kinerja/core/explanation';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { permenpanrb8of2021 } from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { activityYear, creditYears, examples, indicatorYear, instrument, rated, tally } from './examples.ts';

const id = (regulation: string) => ({ regulation, language: 'id', instrument });
const en = (regulation: string) => ({ regulation, language: 'en', instrument });

test('the way of a predicate', () => {
  const way = nextGrade(matrixGuide(permenpanrb6of2022), rated);
  assert.deepEqual(wayInWords(way, id('permenpanrb-6-2022')), [
    'Untuk mencapai Butuh Perbaikan atau lebih tinggi:',
    '  Perilaku kerja: di bawah ekspektasi → sesuai ekspektasi – memberi Baik',
  ]);
  assert.deepEqual(wayInWords(way, en('permenpanrb-6-2022')), [
    'To reach Needs improvement or higher:',
    '  Work behaviour: below expectation → meets expectation – gives Good',
  ]);
});

test('the way of a survey, with how far it holds', () => {
  const elements = { ...tally.elements, waktu: { sum: 106, count: 49 }, pengaduan: { mean: '3.05' } };
  const way = nextGrade(surveyGuide(permenpanrb14of2017), { ...tally, elements });
  const lines = wayInWords(way, id('permenpanrb-14-2017'));
  assert.equal(lines[0], 'Untuk mencapai Baik, salah satu dari:');
  const waktu = '  Waktu penyelesaian, jumlah nilai jawaban: 106 → 122 (berlaku sampai 196) – memberi Baik';
  const printed = lines.at(-1);
  assert.ok(lines.includes(waktu), lines.join('\n'));
  assert.match(
    printed!,
    /^ {2}Penanganan pengaduan, saran, dan masukan, rata-rata: 3,05 → 3,38 \(berlaku sampai 4\)/,
  );
});

test('what was not said, an innovation beside a number, and further months', () => {
  const shares = nextGrade(sharesGuide(pp30of2019), { results: 100, behaviour: 110, peersAsked: false });
  assert.equal(
    wayInWords(shares, en('pp-30-2019'))[1],
    '  A new idea or way: not said → yes and Value of the work plan (SKP): 100 → 110 (holds up to 120) – gives Very good',
  );
  const { way } = nextPromotion(bkn3of2023, creditYears, 'ahli-pertama', 'rank');
  assert.equal(wayInWords(way!, id('bkn-3-2023'))[0], 'Sudah tercapai: 50');
  const { way: grade } = nextPromotion(bkn3of2023, creditYears, 'ahli-pertama', 'grade');
  assert.equal(
    wayInWords(grade!, id('bkn-3-2023'))[2],
    '  44 bulan lagi sebagai Ahli Pertama dengan predikat Baik – memberi 100,55',
  );
});

test('missing, best, without grades and out of reach', () => {
  const { waktu: _, ...elements } = tally.elements;
  const missing = nextGrade(surveyGuide(permenpanrb14of2017), { ...tally, elements });
  assert.deepEqual(wayInWords(missing, id('permenpanrb-14-2017')), [
    'Belum dapat dihitung. Yang belum ada: Waktu penyelesaian',
  ]);
  const axis = { level: 'exceeds', items: {} } as const;
  const best = nextGrade(matrixGuide(permenpanrb6of2022), { results: axis, behaviour: axis });
  assert.deepEqual(wayInWords(best, en('permenpanrb-6-2022')), ['Already the highest: Very good']);
  const guide = indicatorGuide(permenpanrb8of2021);
  assert.match(
    wayInWords(nextGrade(guide, indicatorYear), id(''))[0]!,
    /^Nilainya 1\d\d,\d\d; ketentuan ini/,
  );
  assert.deepEqual(wayInWords(wayTo(guide, indicatorYear, { least: '500' }), en('')), [
    'No single change is enough to reach 500',
  ]);
});

const places: readonly [string, string, string][] = [
  ['activities/rapat/time/actual', 'Rapat, Waktu, realisasi', 'pp-46-2011'],
  ['main/rhk-1/indicators/berkas/actual', 'Kinerja utama, rhk-1, berkas, realisasi', 'permenpanrb-8-2021'],
  ['additional/posko/scope', 'Kinerja tambahan, posko, lingkup penugasan', 'permenpanrb-8-2021'],
  ['periods/0/months', 'Periode, 1, lama dalam bulan', 'bkn-3-2023'],
  ['behaviour/items/loyal', 'Perilaku kerja, Loyal', 'permenpanrb-6-2022'],
  ['behaviour/komitmen', 'Perilaku kerja, komitmen', 'pp-46-2011'],
  ['counts/sangat-baik', 'Jumlah pegawai, Sangat Baik', 'se-3-2023'],
  ['peersAsked', 'Apakah rekan kerja dan bawahan dimintai pendapat', 'pp-30-2019'],
  ['plan/main', 'Kinerja utama', 'permenpanrb-8-2021'],
];

for (const [path, expected, regulation] of places) {
  test(`a place in words: ${path}`, () => {
    assert.equal(placeInWords(path.split('/'), id(regulation)), expected);
  });
}

test('every way of every example is said in both languages', () => {
  for (const language of ['id', 'en'] satisfies Language[]) {
    for (const { name, use } of examples) {
      use((guide, input) => {
        const reading = { regulation: guide.regulation.id.replace(/ .*/, ''), language, instrument };
        const graded = guide.grades.length > 0;
        const way = graded ? nextGrade(guide, input) : wayTo(guide, input, { least: '110' });
        for (const line of wayInWords(way, reading)) {
          assert.doesNotMatch(line, /undefined|null|\[object|elements|actual|sangat-|butuh-|\bsum\b:/, name);
          assert.ok(line.trim().length > 5, name);
        }
      });
    }
  }
  assert.equal(nextGrade(activityGuide(pp46of2011), activityYear).standing, 'open');
});
