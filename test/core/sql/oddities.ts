import assert from 'node:assert/strict';
import { it } from 'node:test';
import { perceptionIndex } from '@kinerja/core/regulations/permenpanrb-90-2021';
import { type IndexSource, indexSql } from '@kinerja/core/sql';
import type { Engine, Row } from './engines.ts';

const law = perceptionIndex({ survey: 'spak', questionnaire: 'two', elements: ['a', 'b'], highest: 4 });

const answers = { answers: 'odd_answers', unit: 'unit', elements: { a: 'a', b: 'b' } } as const;
const sums = {
  sums: 'odd_sums',
  unit: 'unit',
  respondents: 'people',
  elements: { a: { sum: 'sa', count: 'na' }, b: { sum: 'sb', count: 'nb' } },
} as const;

/** What tables hold that nobody planned. */
export function oddities(engine: () => Engine): void {
  const rows = async (source: IndexSource): Promise<Record<string, Row>> => {
    const found = await engine().query(indexSql(law, source, engine().dialect, 2));
    return Object.fromEntries(found.map((row) => [`${row['unit']}`, row]));
  };
  const figures = (row: Row | undefined) => [row?.['value'], row?.['grade'], row?.['reason']];

  it('refuses answers that are no whole numbers, also where they add up to one', async () => {
    await engine().run('CREATE TABLE odd_answers (unit VARCHAR(20), a DECIMAL(10, 2), b DECIMAL(10, 2))');
    await engine().run(
      "INSERT INTO odd_answers VALUES ('half', 2.5, 3), ('half', 2.5, 3), ('whole', 3.00, 4), (NULL, 2, 2)",
    );
    const { half, whole, null: nobody } = await rows(answers);
    assert.deepEqual(figures(half), [null, null, 'out-of-range']);
    assert.deepEqual([half?.['mean_a'], half?.['mean_b'], half?.['respondents']], [null, '3.00', '2']);
    assert.deepEqual(figures(whole), ['87.50', 'B', null]);
    assert.deepEqual(figures(nobody), ['50.00', 'D', null]);
  });

  it('adds up the rows of a unit, and refuses sums that cannot be', async () => {
    const amounts = ['sa', 'na', 'sb', 'nb'].map((name) => `${name} DECIMAL(30, 2)`);
    await engine().run(`CREATE TABLE odd_sums (unit VARCHAR(20), people INTEGER, ${amounts.join()})`);
    await engine().run(`INSERT INTO odd_sums VALUES
      ('parts', 2, 7, 2, 8, 2), ('parts', 1, 3, 1, NULL, NULL),
      ('half', 2, 6.5, 2, 8, 2), ('cancel', 1, 9, 1, 4, 1), ('cancel', 1, -1, 1, 4, 1),
      ('vast', 1, 4, 1, 9000000000000000000, 3000000001), ('vaster', 1, 4, 1, 9000000000000000000, 1),
      ('more', 1, 4, 1, 6000000000, 2000000000), ('more', 1, 4, 1, 6000000000, 2000000000)`);
    const found = await rows(sums);
    assert.deepEqual(figures(found['parts']), ['91.67', 'A', null]);
    assert.equal(found['parts']?.['respondents'], '3');
    assert.deepEqual(figures(found['half']), [null, null, 'out-of-range']);
    assert.deepEqual(figures(found['cancel']), [null, null, 'out-of-range']);
    assert.deepEqual(figures(found['vast']), [null, null, 'too-many']);
    assert.deepEqual(figures(found['vaster']), [null, null, 'out-of-range']);
    assert.deepEqual(figures(found['more']), [null, null, 'too-many']);
  });

  it('quotes any name, and takes none of its own for the table', async () => {
    const quote = engine().dialect === 'mysql' || engine().dialect === 'sqlite' ? '`' : '"';
    const name = (text: string) => quote + text.split(quote).join(quote + quote) + quote;
    const [table, unit, a, b] = ['rounded', 'select', `it's "a" \`b\``, 'unsur 2; DROP'];
    const columns = [`${name(unit)} INTEGER`, `${name(a)} INTEGER`, `${name(b)} INTEGER`];
    await engine().run(`CREATE TABLE ${name(table)} (${columns.join()})`);
    await engine().run(`INSERT INTO ${name(table)} VALUES (1, 4, 4)`);
    const source = { answers: table, unit, elements: { a, b } };
    assert.deepEqual(figures((await rows(source))['1']), ['100.00', 'A', null]);
    await engine().run(`CREATE VIEW odd_view AS ${indexSql(law, source, engine().dialect, 0)}`);
    const [row] = await engine().query('SELECT * FROM odd_view WHERE unit = 1');
    assert.deepEqual({ ...row }, { ...viewed });
  });

  it('fails on a column that does not exist', async () => {
    await assert.rejects(rows({ ...answers, elements: { a: 'a', b: 'absent' } }), /absent/);
  });
}

/** Without decimals too. */
const viewed: Row = {
  unit: '1',
  respondents: '1',
  mean_a: '4',
  mean_b: '4',
  total: '4',
  value: '100.00',
  grade: 'A',
  reason: null,
};
