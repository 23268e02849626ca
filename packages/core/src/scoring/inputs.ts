import { type Issue, KinerjaError } from '../errors.ts';
import { type Exact, exact, less } from './exact.ts';
import type { Missing } from './regulation.ts';

/** A number as a host gives it: a JSON number, or exact text. */
export type Given = number | string;

/** What a number may be: above one bound, or at least and at most these. */
export interface Range {
  readonly above?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * Reads the numbers of an input, and remembers what is missing and what is impossible, each with its place, so that
 * a person is told everything at once.
 */
export interface Reader {
  /** The number at this place; `null`, and remembered, when there is none or it is out of range. */
  number(path: readonly string[], value: Given | null | undefined, range?: Range): Exact | null;
  /** Notes that something else is missing. */
  miss(path: readonly string[]): void;
  /** Notes that something else is impossible. */
  refuse(path: readonly string[], rule: string, facts?: Issue['facts']): void;
  /** What is missing so far. @throws KinerjaError `invalid-data` when anything was refused */
  missing(): readonly Missing[];
}

// A number is read as the decimal it prints as, never in exponent form: 0.1 is one tenth.
const print = (value: Given): string =>
  typeof value === 'number'
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : value;

/** The exact text of a number; `null` when it is none. */
export function given(value: Given): Exact | null {
  return exact(print(value));
}

/** What a law's table has for an id; nothing for the names that every object has. */
export function lookUp<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

function within(number: Exact, { above, minimum, maximum }: Range): boolean {
  if (above !== undefined && !less(print(above), number)) return false;
  if (minimum !== undefined && less(number, print(minimum))) return false;
  return maximum === undefined || !less(print(maximum), number);
}

/** A fresh reader for one input. */
export function reading(): Reader {
  const missing: Missing[] = [];
  const issues: Issue[] = [];
  return {
    number(path, value, range = {}) {
      if (value === null || value === undefined || value === '') {
        missing.push({ path });
        return null;
      }
      const number = given(value);
      if (number !== null && within(number, range)) return number;
      issues.push({ path, rule: number === null ? 'type' : 'out-of-range', facts: { ...range, value } });
      return null;
    },
    miss: (path) => void missing.push({ path }),
    refuse: (path, rule, facts) => void issues.push({ path, rule, ...(facts && { facts }) }),
    missing() {
      if (issues.length > 0) throw new KinerjaError('invalid-data', { issues });
      return missing;
    },
  };
}
