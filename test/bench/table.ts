import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Comparison } from './measure.ts';

const versionOf = (name: string): string => {
  const path = fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url));
  return `${name} ${JSON.parse(readFileSync(path, 'utf8')).version}`;
};

function time(milliseconds: number): string {
  if (milliseconds < 0.001) return `${(milliseconds * 1e6).toFixed(0)} ns`;
  if (milliseconds < 1) return `${(milliseconds * 1e3).toPrecision(3)} µs`;
  return milliseconds < 1_000
    ? `${milliseconds.toPrecision(3)} ms`
    : `${(milliseconds / 1e3).toPrecision(3)} s`;
}

const short = (ratio: number): string => `${ratio.toPrecision(ratio < 10 ? 2 : 3)}×`;

/** Prints the machine, the versions, and a line for each comparison with its bound. */
export function printTable(comparisons: readonly Comparison[], whole: boolean): void {
  const processors = cpus();
  const core = import.meta.resolve('@kinerja/core').includes('/dist/') ? 'compiled packages' : 'sources';
  const engines = ['@kinerja/core', 'json-rules-engine', 'publicodes', '@duckdb/node-api', 'tinybench'];
  console.log(
    `\n${processors[0]?.model ?? 'unknown processor'}, ${processors.length} processors; Node ${process.version}`,
  );
  console.log(`${engines.map(versionOf).join(', ')}; measured: the ${core}`);
  console.log('Median processor time of the work once; the ratio is theirs by ours, median of the rounds.\n');
  const lines = comparisons.map(({ work, ours, other, theirs, ratio, bound }) => [
    work,
    time(ours),
    other,
    time(theirs),
    short(ratio),
    bound > 0 ? `≥ ${short(bound)}` : '',
    bound > 0 && whole ? (ratio < bound ? 'MISSED' : 'held') : '',
  ]);
  const table = [['work', 'ours', 'other', 'theirs', 'ratio', 'bound', ''], ...lines];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  for (const line of table)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  if (!whole) console.log('\nA share of the input only: these are not the figures of the bounds.');
}
