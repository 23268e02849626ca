import { regulations } from '@kinerja/core/regulations/all';
import { bkn11of2022, bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { permenpanrb16of2014 } from '@kinerja/core/regulations/permenpanrb-16-2014';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import {
  permenpanrb8of2021,
  permenpanrb8of2021officials,
} from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import type { Enacted, Regulation } from '@kinerja/core/scoring';
import { activityCases, indicatorCases, pointsCases, sharesCases } from './appraisals.ts';
import { type Case, type Vector, vectorOf } from './case.ts';
import { creditCases, distributionCases, evaluationCases } from './evaluations.ts';
import { surveyCases } from './surveys.ts';

/** A regulation as another language can compute with it, and what must come out. */
export interface Published extends Enacted {
  /** The numbers of the law, by the names they have in the SDK, and where each comes from. */
  readonly numbers: Readonly<Record<string, unknown>>;
  readonly cases: readonly Vector[];
}

function published(regulation: Regulation<never>, cases: readonly Case[]): Published {
  const { id, inForce, ...rest } = regulation as Regulation<never> & Record<string, unknown>;
  const numbers = Object.entries(rest).filter(([, value]) => typeof value !== 'function');
  return {
    id,
    inForce,
    numbers: Object.fromEntries(numbers),
    cases: cases.map((each) => vectorOf(regulation, each)),
  };
}

const credit = (regulation: typeof bkn3of2023): Published =>
  published(
    regulation,
    creditCases(Object.keys(regulation.coefficients), Object.keys(regulation.percentages)),
  );

/** Every file, by its name: a list of regulations with their cases. */
export function goldenFiles(): Readonly<Record<string, readonly Published[]>> {
  return {
    'survey.json': [
      ...regulations.survey.map((law, place) => published(law, surveyCases(law, place))),
      published(permenpanrb16of2014, [
        { name: 'no-method', input: { respondents: 10, elements: { waktu: { sum: 30, count: 10 } } } },
      ]),
    ],
    'evaluation.json': [published(permenpanrb6of2022, evaluationCases())],
    'appraisal.json': [
      published(pp30of2019, sharesCases()),
      published(permenpanrb8of2021, indicatorCases()),
      published(permenpanrb8of2021officials, pointsCases()),
      published(pp46of2011, activityCases()),
    ],
    'distribution.json': [published(se3of2023, distributionCases())],
    'credit.json': [credit(bkn3of2023), credit(bkn11of2022)],
  };
}

/** One line for each case, so that a change shows which. */
export function written(file: readonly Published[]): string {
  const blocks = file.map(({ cases, ...law }) => {
    const lines = cases.map((each) => `  ${JSON.stringify(each)}`);
    return `${JSON.stringify(law).slice(0, -1)},"cases":[\n${lines.join(',\n')}\n]}`;
  });
  return `[\n${blocks.join(',\n')}\n]\n`;
}
