import type { Text } from '@kinerja/core';
import { localDecimal } from '@kinerja/core/explanation';
import { type PublicationPolicy } from '@kinerja/core/publication';
import { gradeLabel } from '@kinerja/core/regulations/words';
import type { Tabulation } from '@kinerja/core/survey';
import type { Findings } from './findings.ts';

/** The module that draws. */
export type Drawings = typeof import('./drawings.ts');

/** What every part of the results is shown with. */
export interface Shown {
  readonly findings: Findings;
  /** Language of numbers and dates. */
  readonly language: string;
  readonly text: (text: Text) => string;
  readonly policy: PublicationPolicy;
  /** Surveys of the same service, this one among them; `null` when they could not be read. */
  readonly series: readonly Tabulation[] | null;
  /** What draws: `undefined` while it is on its way, `null` when it cannot be loaded. */
  readonly drawings: Drawings | null | undefined;
}

/** A number as the reader's language writes it. */
export const numberIn = ({ language }: Pick<Shown, 'language'>, value: string): string =>
  localDecimal(value, language);

/** The official label of a grade. */
export function labelOf({ findings, text }: Pick<Shown, 'findings' | 'text'>, grade: string): string {
  return text(gradeLabel(findings.regulation.id, grade));
}
