/** The benchmark itself; started by bench.ts, which says what is measured. */
import { evaluations } from './evaluations.ts';
import { indexes } from './indexes.ts';
import type { Comparison } from './measure.ts';
import { predicates } from './predicates.ts';
import { printTable } from './table.ts';
import { responses } from './responses.ts';

const share = Number(process.argv[2] ?? process.env['KINERJA_BENCH_SCALE'] ?? 1);
const rows = (whole: number): number => Math.max(1_000, Math.round(whole * share));

const comparisons: Comparison[] = [];
for (const compare of [
  predicates,
  indexes,
  () => evaluations(rows(5_600_000)),
  () => responses(rows(10_000_000)),
]) {
  comparisons.push(...(await compare()));
}
printTable(comparisons, share === 1);
if (share === 1 && comparisons.some(({ bound, ratio }) => ratio < bound)) process.exitCode = 1;
