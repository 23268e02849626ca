import { readFileSync } from 'node:fs';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { kep25of2004 } from '@kinerja/core/regulations/kep-25-2004';
import {
  permenpanrb14of2017,
  permenpanrb14of2017w011,
  permenpanrb14of2017w0111,
} from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { permenpanrb8of2021 } from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import type { Step } from '@kinerja/core/scoring';
import type { ElementTally } from '@kinerja/core/survey';

/** A step that a golden input gives, and the regulation that gave it. */
export interface GoldenStep {
  readonly vector: string;
  readonly regulation: string;
  readonly step: Step;
}

const vectors = JSON.parse(
  readFileSync(new URL('../../golden/regulations.json', import.meta.url), 'utf8'),
) as { readonly id: string; readonly inputs: any }[];

const readings: Record<string, typeof permenpanrb14of2017> = {
  exact: permenpanrb14of2017,
  '0.11': permenpanrb14of2017w011,
  '0.111': permenpanrb14of2017w0111,
};

const root = (outcome: { done: boolean; step?: Step }): Step[] => (outcome.step ? [outcome.step] : []);

function survey({ unsur_order, respondents, totals, nrr, rows, weight }: any): Step[] {
  const element = (place: number): ElementTally => {
    if (rows)
      return { sum: rows.reduce((sum: number, row: number[]) => sum + row[place]!, 0), count: rows.length };
    return totals ? { sum: totals[place], count: respondents } : { mean: String(nrr[place]) };
  };
  const elements = Object.fromEntries(unsur_order.map((id: string, at: number) => [id, element(at)]));
  const outcome = (readings[weight] ?? permenpanrb14of2017).score({ respondents, elements });
  return outcome.done ? [outcome.step, ...outcome.parts] : [];
}

function activity(target: any, actual: any): Step[] {
  const of = (name: string) => ({ target: target[name] ?? 1, actual: actual[name] ?? 1 });
  const aspects = { quantity: of('output'), quality: of('quality'), time: of('months'), cost: of('cost') };
  const step = pp46of2011.activity('kegiatan', aspects);
  return step ? [step] : [];
}

function indicator({ target, target_pct, realisasi, realisasi_pct, target_is_maximum }: any): Step[] {
  const range = Array.isArray(target) ? { minimum: target[0], maximum: target[1] } : (target ?? target_pct);
  const actual = realisasi ?? realisasi_pct;
  const result = { formula: 'normal', target: range, actual, maximumAttainable: target_is_maximum === true };
  const step = permenpanrb8of2021.indicator(result as never);
  return step ? [step] : [];
}

const levels: Record<string, string> = { di_bawah: 'below', sesuai: 'meets', di_atas: 'exceeds' };
const jenjang: Record<number, string> = { 12.5: 'ahli-pertama', 25: 'ahli-muda' };
const period = ({ koefisien, predikat, bulan }: any) => ({
  level: jenjang[koefisien]!,
  predicate: predikat.toLowerCase().replace(/ /g, '-'),
  months: bulan,
});
const list = (value: any): any[] => (Array.isArray(value) ? value : Object.values(value ?? {})).flat(9);

/** Which regulation and which steps a vector is about; vectors about no score give none. */
function stepsOf(id: string, inputs: any): readonly [string, Step[]] {
  if (inputs.unsur_order && !inputs.unsur_nik) return ['permenpanrb-14-2017', survey(inputs)];
  if (id.startsWith('ikm2004')) return ['kep-25-2004', graded(kep25of2004, inputs.nik)];
  if (id.startsWith('skm'))
    return ['permenpanrb-14-2017', graded(permenpanrb14of2017, inputs.nik ?? inputs.ikm ?? inputs.edges)];
  if (id === 'pp46-example-rakor') return ['pp-46-2011', activity(inputs.target, inputs.actual)];
  if (inputs.target_months)
    return ['pp-46-2011', activity({ months: inputs.target_months }, { months: inputs.actual_months })];
  if (inputs.target_cost)
    return ['pp-46-2011', activity({ cost: inputs.target_cost }, { cost: inputs.actual_cost })];
  if (id.startsWith('p8') && !inputs.ku_parts) return ['permenpanrb-8-2021', indicator(inputs)];
  if (id === 'pp30-predicates') {
    return [
      'pp-30-2019',
      inputs.cases.map((each: any) => pp30of2019.predicate(String(each.x), each.ide_baru)!),
    ];
  }
  if (id === 'p6-matrix') return ['permenpanrb-6-2022', inputs.hasil_then_perilaku.flatMap(cell)];
  const periods = id.startsWith('ak') ? (inputs.parts ?? (inputs.bulan ? [inputs] : [])) : [];
  return [
    'bkn-3-2023',
    periods.length ? root(bkn3of2023.score({ periods: periods.map(period) }) as never) : [],
  ];
}

const graded = (regulation: typeof permenpanrb14of2017, values: any): Step[] =>
  list([values])
    .filter((value) => /^\d+(\.\d+)?$/.test(String(value)))
    .map((value) => regulation.grade(String(value)));

const cell = ([results, behaviour]: [string, string]): Step[] =>
  root(
    permenpanrb6of2022.score({
      results: { level: levels[results] as never, items: {} },
      behaviour: { level: levels[behaviour] as never, items: {} },
    }) as never,
  );

/** The steps of all golden inputs. */
export const goldenSteps: readonly GoldenStep[] = vectors.flatMap(({ id: vector, inputs }) => {
  const [regulation, steps] = stepsOf(vector, inputs);
  return steps.map((step) => ({ vector, regulation, step }));
});
