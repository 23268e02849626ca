import { surveyRegulations } from '@kinerja/core/regulations/survey';

const counted = surveyRegulations.map(({ id, elements }) => [
  `${id}, as counted`,
  id,
  {
    respondents: 7,
    elements: Object.fromEntries(elements.map((each, at) => [each, { sum: 15 + (at % 5), count: 7 }])),
  },
]) satisfies readonly Sealed[];

const ids = surveyRegulations[0]!.elements;
const lowest = { respondents: null, elements: Object.fromEntries(ids.map((each) => [each, { mean: '1' }])) };

const aspect = (target: number, actual: number | null) => ({ target, actual });
const year2011 = {
  activities: {
    saved: { quantity: aspect(12, 11), quality: aspect(100, 87.5), time: aspect(12, 10) },
    'saved-too-much': {
      quantity: aspect(3, 3),
      quality: aspect(100, 90),
      time: aspect(100, 70),
      cost: aspect(129_500_200, 0),
    },
  },
  additionalTasks: 5,
  creativity: 3,
  behaviour: { komitmen: 88, disiplin: '79.5' },
};

const result = (formula: 'normal' | 'special', target: unknown, actual: number) => ({
  formula,
  target,
  actual,
});
const range = { minimum: 80, maximum: 90 };
const indicators = {
  under: result('normal', range, 70),
  inside: result('normal', range, 85),
  over: result('special', range, 99),
  much: result('special', 4, 9),
  most: { ...result('normal', 100, 100), maximumAttainable: true },
  plain: result('normal', 3, 2),
};
const plan = (actual: number) => ({
  quantity: result('normal', 10, actual),
  quality: result('normal', range, 88),
  time: result('special', 12, 11),
});
const level = (predicate: string, months: number) => ({ level: 'ahli-muda', predicate, months });

type Sealed = readonly [name: string, regulation: string, input: unknown];

/** One input or more for every regulation, so that each kind of step it can take is taken. */
export const inputs: readonly Sealed[] = [
  ...counted,
  ['as printed, under the scale', 'permenpanrb-14-2017+w0.11', lowest],
  ['no index is prescribed', 'permenpanrb-16-2014', lowest],
  [
    'a predicate with what it rests on',
    'permenpanrb-6-2022',
    {
      results: { level: 'meets', items: { a: 'exceeds', b: 'meets' } },
      behaviour: { level: 'below', items: { loyal: 'below' } },
    },
  ],
  [
    'an axis that is not rated',
    'permenpanrb-6-2022',
    { results: { level: 'meets', items: {} }, behaviour: { items: {} } },
  ],
  ['a year by activities', 'pp-46-2011', year2011],
  [
    'a year under the scale',
    'pp-46-2011',
    {
      activities: { late: { quantity: aspect(1, 0), quality: aspect(100, 0), time: aspect(1, 9) } },
      behaviour: { komitmen: 0 },
    },
  ],
  [
    'a year by indicators, weighted, with more than enough additional work',
    'permenpanrb-8-2021',
    {
      main: { a: { indicators, weight: 0.7 }, b: { value: '88.5', weight: '0.3' } },
      additional: {
        c: { scope: 9, result: result('normal', 10, 11) },
        d: { scope: 2, result: result('normal', 10, 7) },
      },
    },
  ],
  [
    'a year by indicators, not weighted',
    'permenpanrb-8-2021',
    {
      main: { a: { indicators }, b: { value: 100 } },
      additional: { c: { scope: 2, result: result('special', 10, 10) } },
    },
  ],
  [
    'a year of which only values are known',
    'permenpanrb-8-2021',
    { main: { a: { value: 59.2 }, b: { value: 43.6 } } },
  ],
  [
    'a year by points',
    'permenpanrb-8-2021+ja-jf',
    { main: { a: plan(11), b: plan(7) }, additional: { c: plan(9) } },
  ],
  [
    'shares, peers asked, more than the most',
    'pp-30-2019',
    { results: 130, behaviour: 118, peersAsked: true, innovation: true },
  ],
  [
    'shares, peers not asked, no innovation',
    'pp-30-2019',
    { results: 115, behaviour: '112.345', peersAsked: false, innovation: false },
  ],
  ['shares, no innovation asked for', 'pp-30-2019', { results: 66, behaviour: 71, peersAsked: false }],
  [
    'angka kredit',
    'bkn-3-2023',
    { base: '40.5', periods: [level('sangat-baik', 12), level('baik', 2), level('kurang', 7)] },
  ],
  [
    'angka kredit with a limit',
    'bkn-11-2022',
    { periods: [level('sangat-baik', 12), level('butuh-perbaikan', 5)] },
  ],
  [
    'a unit that keeps the pattern',
    'se-3-2023',
    { organisation: 'istimewa', counts: { 'sangat-baik': 3, baik: 2 } },
  ],
  [
    'a unit that breaks it',
    'se-3-2023',
    { organisation: 'sangat-kurang', counts: { 'sangat-kurang': 2, kurang: 1, 'sangat-baik': 2 } },
  ],
  ['a unit too small for it', 'se-3-2023', { organisation: 'baik', counts: { baik: 2 } }],
];
