import { readFileSync } from 'node:fs';
import {
  type Guide,
  activityGuide,
  creditGuide,
  distributionGuide,
  indicatorGuide,
  jointGuide,
  matrixGuide,
  planAndBehaviourGuide,
  pointsGuide,
  sharesGuide,
  surveyGuide,
} from '@kinerja/core/explanation';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { regulations } from '@kinerja/core/regulations/all';
import { bkn11of2022, bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import {
  permenpanrb8of2021,
  permenpanrb8of2021officials,
} from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import { jointValue } from '@kinerja/core/multi-source';
import type { Tally } from '@kinerja/core/survey';
import { everybody } from '../multi-source/outcomes.ts';
import { scheme } from '../multi-source/scheme.ts';

/** A guide with an input that has a score; the type of the input stays inside. */
export interface Example {
  readonly name: string;
  readonly use: <Result>(run: <Input>(guide: Guide<Input>, input: Input) => Result) => Result;
}

const example = <Input>(name: string, guide: Guide<Input>, input: Input): Example => ({
  name,
  use: (run) => run(guide, input),
});

export const instrument = serviceQuestionnaire;

/** The office of Sekadau: sums of 49 answers. */
export const sekadau = JSON.parse(
  readFileSync(new URL('../../golden/skm-sekadau-2019-s1.json', import.meta.url), 'utf8'),
) as { readonly totals: Readonly<Record<string, number>>; readonly respondents: number };

export const tally: Tally = {
  respondents: sekadau.respondents,
  elements: Object.fromEntries(
    Object.entries(sekadau.totals).map(([id, sum]) => [id, { sum, count: sekadau.respondents }]),
  ),
};

export const activityYear = {
  activities: {
    rapat: {
      quantity: { target: 12, actual: 10 },
      quality: { target: 100, actual: 80 },
      time: { target: 12, actual: 10 },
      cost: { target: '2500000', actual: '1000000' },
    },
    laporan: {
      quantity: { target: 4, actual: 4 },
      quality: { target: 100, actual: 85 },
      time: { target: 12, actual: 12 },
    },
    bimtek: {
      quantity: { target: 2, actual: 0 },
      quality: { target: 100, actual: 0 },
      time: { target: 6, actual: 0 },
    },
  },
  additionalTasks: 2,
  creativity: 3,
  behaviour: { orientasi: 80, integritas: 82, komitmen: '81.5' },
};

export const indicatorYear = {
  main: {
    'rhk-1': {
      indicators: {
        berkas: { formula: 'normal', target: 1000, actual: 790 },
        hari: { formula: 'special', target: 5, actual: 4 },
      },
    },
    'rhk-2': {
      indicators: { puas: { formula: 'normal', target: 100, actual: 100, maximumAttainable: true } },
    },
    'rhk-3': {
      indicators: { suhu: { formula: 'normal', target: { minimum: 20, maximum: 25 }, actual: 22 } },
    },
  },
  additional: { posko: { scope: 5, result: { formula: 'normal', target: 10, actual: 10 } } },
} as const;

export const pointsYear = {
  main: {
    'rhk-1': {
      quantity: { formula: 'normal', target: 10, actual: 10 },
      quality: { formula: 'normal', target: 100, actual: 70 },
      time: { formula: 'special', target: 12, actual: 12 },
    },
    'rhk-2': {
      quantity: { formula: 'normal', target: 4, actual: 5 },
      quality: { formula: 'normal', target: 100, actual: 100 },
      time: { formula: 'special', target: 6, actual: 5 },
    },
  },
  additional: {
    posko: {
      quantity: { formula: 'normal', target: 1, actual: 1 },
      quality: { formula: 'normal', target: 100, actual: 90 },
      time: { formula: 'special', target: 1, actual: 1 },
    },
  },
} as const;

export const rated = {
  results: { level: 'meets', items: { 'rhk-1': 'exceeds', 'rhk-2': 'below' } },
  behaviour: { level: 'below', items: { akuntabel: 'below', loyal: 'meets' } },
} as const;

export const creditYears = {
  base: '30.5',
  periods: [
    { level: 'ahli-pertama', predicate: 'sangat-baik', months: 12 },
    { level: 'ahli-pertama', predicate: 'butuh-perbaikan', months: 7 },
  ],
};

export const unit = { organisation: 'baik', counts: { 'sangat-baik': 4, baik: 7, kurang: 1 } };

const weighted = {
  main: {
    'rhk-1': { indicators: indicatorYear.main['rhk-1'].indicators, weight: '0.4' },
    'rhk-2': { value: 95, weight: '0.6' },
  },
};

const surveys = regulations.survey.map((regulation) => {
  const elements = Object.fromEntries(regulation.elements.map((id, at) => [id, { sum: 31 + at, count: 13 }]));
  return example(regulation.id, surveyGuide(regulation), { respondents: 13, elements });
});

/** Every regulation that gives a value, each with an input that makes it speak of all it can. */
export const examples: readonly Example[] = [
  ...surveys,
  example('sekadau', surveyGuide(permenpanrb14of2017), tally),
  example('matrix', matrixGuide(permenpanrb6of2022), rated),
  example('activities', activityGuide(pp46of2011), activityYear),
  example('shares', sharesGuide(pp30of2019), { results: 88, behaviour: 95, peersAsked: false }),
  example('shares over the limit', sharesGuide(pp30of2019), {
    results: 130,
    behaviour: 118,
    peersAsked: true,
    innovation: false,
  }),
  example('indicators', indicatorGuide(permenpanrb8of2021), indicatorYear),
  example('weighted plans', indicatorGuide(permenpanrb8of2021), weighted),
  example('points', pointsGuide(permenpanrb8of2021officials), pointsYear),
  example('plan and behaviour', planAndBehaviourGuide(indicatorGuide(permenpanrb8of2021), pp30of2019), {
    plan: indicatorYear,
    behaviour: 90,
    peersAsked: false,
    innovation: false,
  }),
  example('credit', creditGuide(bkn3of2023, 'ahli-pertama'), creditYears),
  example('credit before', creditGuide(bkn11of2022, 'ahli-pertama'), creditYears),
  example('voices', jointGuide(jointValue(scheme)), everybody),
  example('distribution', distributionGuide(se3of2023), unit),
];
