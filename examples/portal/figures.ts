import type { Tabulation } from '@kinerja/core/records/tabulation';
import { readings } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { gradeLabel } from '@kinerja/core/regulations/words';
import { type Step, decimal, score } from '@kinerja/core/scoring';
import { tallyOf } from '@kinerja/core/survey';

/** The index of one survey in one reading of the regulation, with its working. */
export interface Figure {
  readonly regulation: string;
  /** What each unsur is multiplied by, as a reader writes it: `1/9`, `0,111`, `0,11`. */
  readonly weight: string;
  /** Two decimals with a point, as scored. */
  readonly value: string;
  readonly grade: string;
  readonly label: string;
  readonly step: Step;
}

/** The index in every reading that offices use, the exact one first; empty while nobody has answered. */
export function figuresOf(tabulation: Tabulation): readonly Figure[] {
  const input = tallyOf(tabulation);
  return readings.flatMap((regulation) => {
    const outcome = score(regulation, input);
    if (!outcome.done) return [];
    return [
      {
        regulation: regulation.id,
        weight: comma(regulation.weight),
        value: outcome.value,
        grade: outcome.grade ?? '–',
        label: outcome.grade ? gradeLabel(regulation.id, outcome.grade).id : 'di bawah skala',
        step: outcome.step,
      },
    ];
  });
}

/** A decimal as Indonesian readers write it. */
export const comma = (value: string): string => value.replace('.', ',');

/** An exact value (`"138/49"`), rounded for a reader. */
export const shown = (value: string, digits: number): string => comma(decimal(value, digits));

/** All steps of a calculation with this id, in the order of the calculation. */
export function stepsWith(id: Step['id'], root: Step): readonly Step[] {
  return [...(root.id === id ? [root] : []), ...root.from.flatMap((origin) => stepsWith(id, origin))];
}
