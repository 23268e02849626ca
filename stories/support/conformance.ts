import { levelA } from './conformance-level-a.ts';
import { levelAA } from './conformance-level-aa.ts';
import type { Line, Verdict } from './conformance-tried.ts';

/** One criterion of level A or AA, by its number and name in WCAG 2.2, in the order of the text. */
export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  readonly verdict: Verdict;
  /** What the widgets do, in Indonesian: this is read by those who buy and check. */
  readonly how: string;
  /** Files of the repository that try it; beside them axe, where it has rules for the criterion. */
  readonly tried: readonly string[];
}

const criterion =
  (level: Criterion['level']) =>
  ([number, name, verdict, how, ...tried]: Line): Criterion => ({ number, name, level, verdict, how, tried });

/** Every criterion of WCAG 2.2 at level A and AA that is in force (4.1.1 is not any more). */
export const criteria: readonly Criterion[] = [
  ...levelA.map(criterion('A')),
  ...levelAA.map(criterion('AA')),
];
