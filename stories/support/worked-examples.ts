import type { Text } from '@kinerja/core';
import { regulations } from '@kinerja/core/regulations/all';
import { type Score, findRegulation, score } from '@kinerja/core/scoring';
import { tallyOf } from '@kinerja/core/survey';
import { bantulTabulation, sekadauTabulation } from '@kinerja/mock';

/** A calculation that a page shows, and what it is of. */
interface WorkedExample {
  readonly about: Text;
  readonly score: Score;
}

type Sum = Readonly<{ sum: number; count: number }>;
const madeUp = (what: string, english: string): Text => ({
  id: `${what} (angka rekaan)`,
  en: `${english} (made-up numbers)`,
});

/** Sums of so many answers for each element of a survey regulation, in the order that the law lists them. */
function tallied(id: string, count: number, sums: readonly number[]): WorkedExample['score'] {
  const regulation = findRegulation(regulations.survey, id);
  const elements = Object.fromEntries(
    regulation.elements.map((element, place): [string, Sum] => [element, { sum: sums[place] ?? 0, count }]),
  );
  return score(regulation, { respondents: count, elements });
}

const sekadau: Text = {
  id: 'Kabupaten Sekadau, semester I 2019: 49 jawaban yang diterbitkan',
  en: 'Kabupaten Sekadau, first half of 2019: 49 published answers',
};
const { survey, surveyWithoutIndex, evaluation, appraisal, distribution, credit } = regulations;
const [pp30, , , pp46] = appraisal;
const [, indicators, officials] = appraisal;
const reached = (target: number, actual: number, formula: 'normal' | 'special' = 'normal') => ({
  formula,
  target,
  actual,
});
const fourteen = [150, 148, 155, 160, 152, 149, 140, 151, 158, 147, 150, 139, 146, 162];

/** By the id of the regulation: every one has an example. */
const examples: Readonly<Record<string, () => WorkedExample>> = {
  ...Object.fromEntries(
    survey
      .filter(({ id }) => id.startsWith('permenpanrb-14-2017'))
      .map((regulation) => [
        regulation.id,
        () => ({ about: sekadau, score: score(regulation, tallyOf(sekadauTabulation)) }),
      ]),
  ),
  'kep-25-2004': () => ({
    about: madeUp('Empat belas unsur, 50 responden', 'Fourteen elements, 50 respondents'),
    score: tallied('kep-25-2004', 50, fourteen),
  }),
  'kep-25-2004+w0.071': () => ({
    about: madeUp('Empat belas unsur, 50 responden', 'Fourteen elements, 50 respondents'),
    score: tallied('kep-25-2004+w0.071', 50, fourteen),
  }),
  'permenpanrb-90-2021+spak-5of4': () => ({
    about: madeUp('Lima butir antikorupsi, 40 responden', 'Five anti-corruption items, 40 respondents'),
    score: tallied('permenpanrb-90-2021+spak-5of4', 40, [158, 159, 160, 157, 158]),
  }),
  'permenpanrb-90-2021+spkp-8of6': () => ({
    about: madeUp('Delapan butir berskala 6, 40 responden', 'Eight items on a scale to 6, 40 respondents'),
    score: tallied('permenpanrb-90-2021+spkp-8of6', 40, [221, 218, 225, 214, 230, 219, 224, 216]),
  }),
  'permenpanrb-16-2014': () => ({
    about: {
      id: 'Metodenya bebas: yang kurang untuk sebuah indeks disebut',
      en: 'The method is free: what is missing for an index is named',
    },
    score: score(surveyWithoutIndex[0], tallyOf(bantulTabulation)),
  }),
  'permenpanrb-6-2022': () => ({
    about: madeUp(
      'Hasil kerja di atas, perilaku sesuai ekspektasi',
      'Results above, behaviour on expectation',
    ),
    score: score(findRegulation(evaluation, 'permenpanrb-6-2022'), {
      results: { level: 'exceeds', items: {} },
      behaviour: { level: 'meets', items: { akuntabel: 'meets', loyal: 'exceeds' } },
    }),
  }),
  'pp-30-2019': () => ({
    about: madeUp('Tanpa pendapat rekan: 70% dan 30%', 'Peers were not asked: 70% and 30%'),
    score: score(pp30, { results: '92.5', behaviour: 88, peersAsked: false }),
  }),
  'permenpanrb-8-2021': () => ({
    about: madeUp(
      'Tiga indikator: 93 dari 95, 85 dari 85, dan 4 hari dari target 5',
      'Three indicators: 93 of 95, 85 of 85, and 4 days for a target of 5',
    ),
    score: score(indicators, {
      main: {
        'layanan-cepat': {
          indicators: {
            selesai: reached(95, 93),
            kepuasan: reached(85, 85),
            waktu: reached(5, 4, 'special'),
          },
        },
      },
    }),
  }),
  'permenpanrb-8-2021+ja-jf': () => ({
    about: madeUp('Satu rencana dengan tiga aspek', 'One plan with three aspects'),
    score: score(officials, {
      main: {
        laporan: { quantity: reached(12, 13), quality: reached(100, 100), time: reached(12, 12) },
      },
    }),
  }),
  'pp-46-2011': () => ({
    about: {
      id: 'Contoh tercetak: 100 + 90 + 76 + 76, dibagi 4 = 85,50; perilaku angka rekaan',
      en: 'A printed example: 100 + 90 + 76 + 76, divided by 4 = 85.50; behaviour made up',
    },
    score: score(pp46, {
      activities: {
        laporan: {
          quantity: { target: 1, actual: 1 },
          quality: { target: 100, actual: 90 },
          time: { target: 12, actual: 12 },
          cost: { target: 170_395_000, actual: 170_395_000 },
        },
      },
      behaviour: { integritas: 85, disiplin: 88, komitmen: 86 },
    }),
  }),
  'se-3-2023': () => ({
    about: madeUp('Unit 12 orang, predikat organisasi Baik', 'A unit of 12, the organisation is Baik'),
    score: score(distribution[0], {
      organisation: 'baik',
      counts: { 'sangat-baik': 2, baik: 8, 'butuh-perbaikan': 2 },
    }),
  }),
  'bkn-3-2023': () => ({
    about: {
      id: 'Contoh paparan BKN: 18,75 pada 2023 dan 2 bulan Baik pada 2024 = 20,83',
      en: 'Example of BKN: 18.75 for 2023 and two months of Baik in 2024 = 20.83',
    },
    score: score(credit[0], {
      periods: [
        { level: 'ahli-pertama', predicate: 'sangat-baik', months: 12 },
        { level: 'ahli-pertama', predicate: 'baik', months: 2 },
      ],
    }),
  }),
  'bkn-11-2022': () => ({
    about: {
      id: 'Contoh tercetak: paling banyak 150% × 25 = 37,5 setahun',
      en: 'A printed example: at most 150% × 25 = 37.5 a year',
    },
    score: score(credit[1], {
      periods: [{ level: 'ahli-muda', predicate: 'sangat-baik', months: 12 }],
    }),
  }),
};

/** The worked example of a regulation. @throws Error when it has none: a page without one is not finished */
export function workedExample(id: string): WorkedExample {
  const make = examples[id];
  if (!make) throw new Error(`${id} has no worked example`);
  return make();
}
