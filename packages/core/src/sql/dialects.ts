import type { Reader } from '../scoring/inputs.ts';
import { power } from './whole-numbers.ts';

/** `postgresql` is also Citus, `mysql` also MariaDB. */
export type Dialect = 'postgresql' | 'mysql' | 'sqlite' | 'duckdb';

/** A table or view by its name, or by its schema and its name. */
export type TableName = string | readonly [schema: string, table: string];

/** What the engines write differently. */
export interface Writing {
  /** Whole part of the quotient of two whole numbers, neither below zero. */
  divide(dividend: string, divisor: string): string;
  /** A whole number of the smallest unit as an exact decimal with all its digits. */
  decimal(units: string, digits: number): string;
  /** Whether a number has no fraction. */
  whole(number: string): string;
  /** Whether a column holds this text, letter for letter. */
  same(column: string, literal: string): string;
  /** The name of the 64-bit whole numbers in a cast. */
  readonly integer: string;
  readonly quote: '"' | '`';
  /** Whether the engine takes such a name as it is written. */
  takes(name: string): boolean;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const timesUnit = (units: string, digits: number): string =>
  digits > 0 ? `${units} * 0.${'1'.padStart(digits, '0')}` : units;

const postgresql: Writing = {
  divide: (dividend, divisor) => `${dividend} / ${divisor}`,
  decimal: timesUnit,
  whole: (number) => `FLOOR(${number}) = ${number}`,
  same: (column, literal) => `${column} = ${literal}`,
  integer: 'BIGINT',
  quote: '"',
  // Longer names are cut without a word.
  takes: (name) => bytes(name) <= 63,
};

const writings: Readonly<Record<Dialect, Writing>> = {
  postgresql,
  duckdb: {
    ...postgresql,
    // A single slash gives a binary float.
    divide: (dividend, divisor) => `${dividend} // ${divisor}`,
    takes: () => true,
  },
  mysql: {
    ...postgresql,
    divide: (dividend, divisor) => `${dividend} DIV ${divisor}`,
    // Its usual collations take no notice of case or of spaces at the end.
    same: (column, literal) => `CAST(CONVERT(${column} USING utf8mb4) AS BINARY) = ${literal}`,
    integer: 'SIGNED',
    quote: '`',
    takes: (name) => name.length <= 64 && !/[\u{10000}-\u{10FFFF}]| $/u.test(name),
  },
  sqlite: {
    ...postgresql,
    // It has no exact decimals, only text.
    decimal: (units, digits) => {
      const one = power(digits);
      return digits > 0
        ? `(${units} / ${one}) || '.' || SUBSTR(${one} + ${units} % ${one}, 2)`
        : `CAST(${units} AS TEXT)`;
    },
    // Any column may hold anything.
    whole: (number) => `TYPEOF(${number}) = 'integer'`,
    same: (column, literal) => `${column} COLLATE BINARY = ${literal}`,
    integer: 'INTEGER',
    // In double quotes a column that does not exist would be a text.
    quote: '`',
    takes: () => true,
  },
};

/** How one engine writes, with names and texts quoted; what cannot be quoted is noted with the reader. */
export interface Writer extends Writing {
  name(path: readonly string[], name: string): string;
  table(path: readonly string[], table: TableName): string;
  /** Text in single quotes. */
  text(path: readonly string[], text: string): string;
  /** A cast to 64-bit whole numbers. */
  cast(number: string): string;
}

/** The writer of a dialect; what cannot be written is noted with the reader, with its place. */
export function writer(dialect: Dialect, reader: Reader): Writer {
  const writing = writings[dialect];
  const name = (path: readonly string[], given: string): string => {
    // Control characters and halves of a character are in no name that a person gave.
    const possible = given !== '' && !/[\p{Cc}\p{Cs}]/u.test(given) && writing.takes(given);
    if (!possible) reader.refuse(path, 'format', { value: given });
    return writing.quote + given.split(writing.quote).join(writing.quote + writing.quote) + writing.quote;
  };
  return {
    ...writing,
    name,
    table: (path, table) =>
      (typeof table === 'string' ? [table] : table).map((part) => name(path, part)).join('.'),
    text(path, text) {
      // A backslash means itself in one engine, and in another only by a setting.
      if (/[\\\p{Cc}\p{Cs}]/u.test(text)) reader.refuse(path, 'format', { value: text });
      return `'${text.split("'").join("''")}'`;
    },
    cast: (number) => `CAST(${number} AS ${writing.integer})`,
  };
}
