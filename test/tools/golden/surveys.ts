import type { ElementTally, Tally } from '@kinerja/core/survey';
import { hardestUnits, most, summedUnits } from '../../core/sql/sums.ts';
import { type SurveyRegulation, type Unit, answeredUnits } from '../../core/sql/units.ts';
import { type Case, example } from './case.ts';

/** Cases for one reading: what offices printed, the ends of the scale, ties, edges, gaps, impossible values. */
export function surveyCases(law: SurveyRegulation, place: number): readonly Case<Tally>[] {
  const units = [
    ...answeredUnits(law, 24, 10 + place),
    ...summedUnits(law, 14, 20 + place),
    ...hardestUnits(law, 3, 30 + place),
  ];
  const made = units.map((unit) => ({ name: `made-${unit.unit}`, input: tallyOf(law, unit) }));
  // Other languages count in 64 bits.
  const counted = made.filter(({ input }) =>
    Object.values(input.elements).every((each) => 'mean' in each || each.count <= most),
  );
  return [...offices(law), ...ends(law), ...counted];
}

function tallyOf({ elements }: SurveyRegulation, { respondents, sums }: Unit): Tally {
  const known = elements.flatMap((id, place): [string, ElementTally][] => {
    const { sum, count } = sums[place] ?? { sum: null, count: null };
    return sum === null && count === null
      ? []
      : [[id, { sum: Number(sum ?? 0n), count: Number(count ?? 0n) }]];
  });
  return { respondents, elements: Object.fromEntries(known) };
}

const all = ({ elements }: SurveyRegulation, each: ElementTally): Tally => ({
  respondents: null,
  elements: Object.fromEntries(elements.map((id) => [id, each])),
});

function ends(law: SurveyRegulation): readonly Case<Tally>[] {
  const [lowest, highest] = law.scale;
  const good = all(law, { mean: '3.505' });
  const [first = ''] = law.elements;
  return [
    { name: 'lowest', input: all(law, { sum: lowest * 10, count: 10 }) },
    { name: 'highest', input: all(law, { sum: highest * 10, count: 10 }) },
    { name: 'printed-means', input: good },
    { name: 'nobody', input: { respondents: 0, elements: {} } },
    { name: 'mean-above', input: { ...good, elements: { ...good.elements, [first]: { mean: '6.01' } } } },
    { name: 'no-mean', input: { ...good, elements: { ...good.elements, [first]: { mean: '3,5' } } } },
    { name: 'unknown-unsur', input: { ...good, elements: { ...good.elements, keramahan: { mean: '3' } } } },
  ];
}

const weights: Readonly<Record<string, string>> = {
  exact: 'permenpanrb-14-2017',
  '0.11': 'permenpanrb-14-2017+w0.11',
};
/** Printed surveys, and printed values that stand for a survey of which every mean is the value ÷ 25. */
const surveys = [
  'skm-bantul-dptr-2023',
  'skm-gaspul-tw3-exact',
  'skm-gaspul-tw3-w011',
  'skm-tubaba-all4-n1',
  'skm-sengkuang-nine-unsur',
];
const values: readonly (readonly [id: string, law: string, list: string, times: number])[] = [
  ['skm-mutu-edges', 'permenpanrb-14-2017', 'edges', 4],
  ['skm-ni-edges', 'permenpanrb-14-2017', 'ni', 100],
  ['ikm2004-edges', 'kep-25-2004', 'nik', 4],
];

function offices(law: SurveyRegulation): readonly Case<Tally>[] {
  const printed = surveys
    .map((id) => example<PrintedSurvey>(id))
    .filter(({ inputs }) => weights[String(inputs.weight)] === law.id);
  const wholes = printed.map(({ id, source_url, inputs }) => ({
    name: id,
    source: source_url,
    input: printedTally(inputs),
  }));
  const graded = values
    .filter(([, id]) => id === law.id)
    .flatMap(([id, , list, times]) => {
      const { source_url, inputs } = example<Record<string, number[]>>(id);
      return (inputs[list] ?? []).map((value, place) => {
        // In tenthousandths, so that no binary fraction is printed.
        const units = String(Math.round(value * 100 * times * 100) / 100).padStart(5, '0');
        const mean = `${units.slice(0, -4)}.${units.slice(-4)}`;
        return { name: `${id}-${place}`, source: source_url, input: all(law, { mean }) };
      });
    });
  return [...wholes, ...graded];
}

interface PrintedSurvey {
  readonly unsur_order: readonly string[];
  readonly respondents: number | null;
  readonly weight: string | number;
  readonly totals?: readonly number[];
  readonly nrr?: readonly number[];
  readonly rows?: readonly (readonly number[])[];
}

function printedTally({ unsur_order, respondents, totals, nrr, rows }: PrintedSurvey): Tally {
  const elements = unsur_order.map((id, place): [string, ElementTally] => {
    const answers = rows?.map((row) => row[place] ?? 0);
    if (answers) return [id, { sum: answers.reduce((sum, each) => sum + each), count: answers.length }];
    if (totals) return [id, { sum: totals[place] ?? 0, count: respondents ?? 0 }];
    return [id, { mean: String(nrr?.[place]) }];
  });
  return { respondents, elements: Object.fromEntries(elements) };
}
