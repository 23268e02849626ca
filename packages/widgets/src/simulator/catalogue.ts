import { regulations } from '@kinerja/core/regulations/all';
import { lawWords } from '@kinerja/core/regulations/words';
import type { Scheme } from '@kinerja/core/schemes';
import type { Enacted } from '@kinerja/core/scoring';
import type { Localize } from '../shared/localize.ts';
import { activityTrial } from './trials/activities.ts';
import { creditTrial } from './trials/credit.ts';
import { distributionTrial } from './trials/distribution.ts';
import { freeMethodTrial } from './trials/free-method.ts';
import { indicatorTrial, pointsTrial } from './trials/indicators.ts';
import { matrixTrial } from './trials/matrix.ts';
import { sharesTrial } from './trials/shares.ts';
import { surveyTrial } from './trials/survey.ts';
import type { Trial } from './trials/trial.ts';
import type { SimulatorWords } from './simulator-words.ts';

/** A law that can be tried. */
export interface Entry {
  readonly law: Enacted;
  readonly about: keyof SimulatorWords['kinds'];
  /** What sets one reading of a law apart from another, in numbers of its own. */
  readonly reading?: (words: SimulatorWords) => string;
  readonly trial: () => Trial;
}

const { survey, surveyWithoutIndex, evaluation, appraisal, distribution, credit } = regulations;
const [shares, indicators, points, activities] = appraisal;

/** Every regulation that there is, newest law of each kind first. */
export const catalogue: readonly Entry[] = [
  ...evaluation.map((law): Entry => ({ law, about: 'evaluation', trial: () => matrixTrial(law) })),
  ...survey.map((law): Entry => ({
    law,
    about: 'survey',
    reading: (words) => words.survey(law.elements.length, law.weight, law.scale[1]),
    trial: () => surveyTrial(law),
  })),
  ...surveyWithoutIndex.map((law): Entry => ({ law, about: 'survey', trial: () => freeMethodTrial(law) })),
  ...distribution.map((law): Entry => ({ law, about: 'distribution', trial: () => distributionTrial(law) })),
  ...credit.map((law): Entry => ({ law, about: 'credit', trial: () => creditTrial(law) })),
  { law: shares, about: 'appraisal', trial: () => sharesTrial(shares) },
  {
    law: indicators,
    about: 'appraisal',
    reading: (words) => words.indicators,
    trial: () => indicatorTrial(indicators),
  },
  {
    law: points,
    about: 'appraisal',
    reading: (words) => words.points,
    trial: () => pointsTrial(points),
  },
  { law: activities, about: 'appraisal', trial: () => activityTrial(activities) },
];

/** How a law is called in a list, with its reading. */
export function entryName({ law, reading }: Entry, words: SimulatorWords): string {
  const name = lawWords(law.id).name;
  return reading ? `${name} · ${reading(words)}` : name;
}

/** The full title of a law. */
export function lawTitle({ law }: Entry, localize: Localize): string {
  return localize.text(lawWords(law.id).title);
}

/** How a scheme is called in a list. */
export function schemeName({ region, name }: Scheme, localize: Localize): string {
  return `${localize.text(region)} · ${localize.text(name)}`;
}
