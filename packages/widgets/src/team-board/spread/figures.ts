import { type Spread, spreadOf } from '@kinerja/core/calibration';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import type { Row } from '../row.ts';

/** The law that says how predicates may be spread. */
export const law = se3of2023;

/** Every predicate that an organisation may have. */
export const organisations: readonly string[] = Object.keys(law.limits);

/** How these people are spread, for the organisation's predicate; none that the law does not know. */
export function figuresOf(rows: readonly Row[], organisation: string): Spread {
  const predicates = rows.map(({ predicate }) => predicate);
  return spreadOf(law, predicates, organisations.includes(organisation) ? organisation : undefined);
}

/** Whether the limits are kept; `none`: there is nobody to count, or no predicate of the organisation. */
export type Verdict = 'kept' | 'broken' | 'infeasible' | 'none';

/** What the law says of a spread. */
export function verdictOf({ outcome }: Spread): Verdict {
  const verdicts = ['kept', 'broken', 'infeasible'] as const;
  return (outcome.done && verdicts.find((each) => each === outcome.value)) || 'none';
}

/** People by unit, in the order in which they come; an empty name for those without. */
export function byUnit(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const units = new Map<string, Row[]>();
  for (const row of rows) {
    const unit = row.person.unit ?? '';
    const known = units.get(unit);
    if (known) known.push(row);
    else units.set(unit, [row]);
  }
  return units;
}
