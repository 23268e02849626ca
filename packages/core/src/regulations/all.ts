import type { Enacted } from '../scoring/regulation.ts';
import { bkn11of2022, bkn3of2023 } from './bkn-3-2023.ts';
import { evaluationRegulations } from './evaluation.ts';
import { permenpanrb16of2014 } from './permenpanrb-16-2014.ts';
import { permenpanrb8of2021, permenpanrb8of2021officials } from './permenpanrb-8-2021.ts';
import { pp30of2019 } from './pp-30-2019.ts';
import { pp46of2011 } from './pp-46-2011.ts';
import { se3of2023 } from './se-3-2023.ts';
import { surveyRegulations } from './survey.ts';

/** Every regulation by what it decides. */
export const regulations = {
  survey: surveyRegulations,
  /** A survey of which the law prescribes no index. */
  surveyWithoutIndex: [permenpanrb16of2014],
  /** A predicate from two judgements. */
  evaluation: evaluationRegulations,
  /** A value from activities, indicators or shares of both axes: the numeric regimes. */
  appraisal: [pp30of2019, permenpanrb8of2021, permenpanrb8of2021officials, pp46of2011],
  distribution: [se3of2023],
  credit: [bkn3of2023, bkn11of2022],
} as const;

/** What a regulation decides. */
export type RegulationKind = keyof typeof regulations;

/**
 * The regulations of a kind that were in force on a day (`YYYY-MM-DD`), readings included. Used once, when a record
 * is made: it then names its regulation for ever. Where only a month or year was confirmed, all of it counts.
 */
export function inForce<K extends RegulationKind>(
  kind: K,
  day: string,
): readonly (typeof regulations)[K][number][] {
  const list: readonly (Enacted & (typeof regulations)[K][number])[] = regulations[kind];
  return list.filter(({ inForce: { from, until } }) => {
    // A month or a year is before all of its days, as text too.
    return from <= day && (until === undefined || day.slice(0, until.length) <= until);
  });
}
