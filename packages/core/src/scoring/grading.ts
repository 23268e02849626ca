import { less } from './exact.ts';
import type { Grades } from './regulation.ts';

/** The best grade whose least value is reached, with that value; empty when none is. */
export function gradeOf(grades: Grades, value: string): readonly [grade: string, from: string] {
  return Object.entries(grades).find(([, from]) => !less(value, from)) ?? ['', ''];
}

/** What a number gives by the least value from which it applies, the highest first. */
export type Thresholds = readonly (readonly [from: string, gives: string])[];

/** What the highest least value that is reached gives; nothing when none is. */
export function reachedIn(table: Thresholds, value: string): readonly [from: string, gives: string] {
  return table.find(([from]) => !less(value, from)) ?? ['', '0'];
}
