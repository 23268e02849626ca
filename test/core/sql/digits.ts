import assert from 'node:assert/strict';
import { it } from 'node:test';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { indexSql } from '@kinerja/core/sql';
import { type Engine, type Row, insert } from './engines.ts';
import { decimals, expectedRows } from './expected.ts';
import { hardestUnits, summedUnits } from './sums.ts';
import { type SurveyRegulation, type Unit, answeredUnits } from './units.ts';

export interface Data {
  readonly law: SurveyRegulation;
  readonly name: string;
  readonly units: readonly Unit[];
  readonly expected: ReadonlyMap<string, Row>;
}

/** Units for one regulation, and what the SDK makes of them: once for all engines. */
function dataOf(law: SurveyRegulation, place: number): Data {
  const [answered, summed] = law === permenpanrb14of2017 ? [4_000, 5_940] : [200, 240];
  const units = [
    ...answeredUnits(law, answered, 1000 + place),
    ...summedUnits(law, summed, 2000 + place),
    ...hardestUnits(law, 60, 3000 + place),
  ];
  return { law, name: `survey_${place}`, units, expected: expectedRows(law, units) };
}

/** Every regulation, the one with ten thousand units first. */
export const data: readonly Data[] = surveyRegulations.map(dataOf);

/** Each regulation on this engine, from sums and from answers, against the SDK. */
export function digits(engine: () => Engine, surveys: readonly Data[]): void {
  for (const each of surveys) {
    const { law, name, units, expected } = each;
    it(`gives the digits of ${law.id} for ${units.length} units from sums`, async () => {
      await fillSums(engine(), each);
      const elements = Object.fromEntries(
        law.elements.map((id, place) => [id, { sum: `sum${place}`, count: `count${place}` }]),
      );
      const source = { sums: `${name}_sums`, unit: 'unit', respondents: 'people', elements };
      agree(await engine().query(indexSql(law, source, engine().dialect, decimals)), expected);
    });

    const answered = units.filter(({ answers }) => answers.length > 0);
    it(`gives the digits of ${law.id} for ${answered.length} units from answers`, async () => {
      await fillAnswers(engine(), each);
      const elements = Object.fromEntries(law.elements.map((id, place) => [id, `answer${place}`]));
      const source = { answers: `${name}_answers`, unit: 'unit', elements };
      const rows = await engine().query(indexSql(law, source, engine().dialect, decimals));
      agree(rows, new Map(answered.map(({ unit }) => [unit, expected.get(unit)!])));
    });
  }
}

function agree(rows: readonly Row[], expected: ReadonlyMap<string, Row>): void {
  assert.equal(rows.length, expected.size);
  for (const row of rows) assert.deepEqual({ ...row }, { ...expected.get(row['unit'] ?? '') });
}

async function fillSums(engine: Engine, { law, name, units }: Data): Promise<void> {
  const columns = law.elements.map((_id, place) => `sum${place} BIGINT, count${place} BIGINT`);
  await engine.create(`${name}_sums`, `unit VARCHAR(20), people INTEGER, ${columns.join()}`);
  const rows = units.map(({ unit, respondents, sums }) => [
    unit,
    respondents,
    ...sums.flatMap(({ sum, count }) => [sum, count]),
  ]);
  await insert(engine, `${name}_sums`, rows);
}

async function fillAnswers(engine: Engine, { law, name, units }: Data): Promise<void> {
  const columns = law.elements.map((_id, place) => `answer${place} SMALLINT`);
  await engine.create(`${name}_answers`, `unit VARCHAR(20), ${columns.join()}`);
  const rows = units.flatMap(({ unit, answers }) => answers.map((row) => [unit, ...row]));
  await insert(engine, `${name}_answers`, rows);
}
