import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { permenpanrb14of2017 as survey } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb6of2022 as evaluation } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { perceptionIndex } from '@kinerja/core/regulations/permenpanrb-90-2021';
import { type Dialect, indexSql, predicateSql } from '@kinerja/core/sql';
import { refused } from '../regulations/outcomes.ts';

const columns = Object.fromEntries(survey.elements.map((id) => [id, id]));
const source = { answers: 'answers', unit: 'unit', elements: columns };
const dialects: readonly Dialect[] = ['postgresql', 'mysql', 'sqlite', 'duckdb'];

/** The dialects that refuse a column of this name. */
function refusing(name: string): readonly Dialect[] {
  return dialects.filter((dialect) => {
    try {
      indexSql(survey, { ...source, unit: name }, dialect, 2);
      return false;
    } catch {
      return true;
    }
  });
}

describe('a query is refused', () => {
  it('for unsur that are missing or unknown, all at once', () => {
    const { waktu: _waktu, ...others } = columns;
    assert.deepEqual(
      refused(() => indexSql(survey, { ...source, elements: { ...others, ramah: 'x' } }, 'sqlite', 2)),
      ['elements.ramah unknown-property', 'elements.waktu required'],
    );
  });

  const names: readonly (readonly [what: string, name: string, by: readonly Dialect[]])[] = [
    ['nothing', '', dialects],
    ['a line break', 'a\nb', dialects],
    ['a zero character', 'a\0', dialects],
    ['half a character', 'a\uD83D', dialects],
    ['63 letters', 'a'.repeat(63), []],
    ['64 letters, which PostgreSQL cuts', 'a'.repeat(64), ['postgresql']],
    ['64 bytes', 'é'.repeat(32), ['postgresql']],
    ['65 letters', 'a'.repeat(65), ['postgresql', 'mysql']],
    ['a space at the end', 'a ', ['mysql']],
    ['a character beyond 16 bits', 'a😀', ['mysql']],
    ['quotes', '"`\'', []],
  ];
  for (const [what, name, by] of names)
    it(`for a name of ${what}: by ${by.length} of 4`, () => assert.deepEqual(refusing(name), by));

  it('for every impossible name, with its place', () => {
    const elements = Object.fromEntries(survey.elements.map((id) => [id, { sum: 'sum', count: '' }]));
    const issues = refused(() =>
      indexSql(survey, { sums: ['', 'x'], unit: '', respondents: '', elements }, 'mysql', 2),
    );
    assert.equal(issues.length, 12);
    for (const place of ['sums', 'unit', 'respondents', 'elements.waktu.count'])
      assert.ok(issues.includes(`${place} format`), place);
    assert.deepEqual(
      refused(() =>
        predicateSql(evaluation, { ratings: '', rating: '', results: 'r', behaviour: 'b' }, 'sqlite'),
      ),
      ['rating format', 'ratings format'],
    );
  });

  it('for an unsur whose name makes no column', () => {
    const long = perceptionIndex({
      survey: 'spak',
      questionnaire: 'x',
      elements: ['e'.repeat(60)],
      highest: 4,
    });
    const named = { ...source, elements: { ['e'.repeat(60)]: 'e' } };
    assert.deepEqual(
      refused(() => indexSql(long, named, 'postgresql', 2)),
      [`elements.${'e'.repeat(60)} format`],
    );
  });

  it('for more decimals than 64 bits hold', () => {
    for (const decimals of [0, 2, 4, 7]) indexSql(survey, source, 'sqlite', decimals);
    for (const decimals of [-1, 1.5, 11, 19, 1e9, Number.NaN])
      assert.deepEqual(
        refused(() => indexSql(survey, source, 'sqlite', decimals)),
        ['decimals out-of-range'],
      );
  });
});

describe('the text', () => {
  it('holds the numbers of the regulation and none of its own', () => {
    const text = indexSql(survey, source, 'postgresql', 2);
    for (const edge of ['8831', '7661', '6500', '2500']) assert.ok(text.includes(`>= ${edge} `), edge);
    assert.ok(text.includes('IN (1, 2, 3, 4)'));
    const stricter = { ...survey, grades: { ...survey.grades, A: '88.315' } };
    assert.match(indexSql(stricter, source, 'postgresql', 2), />= 8832 THEN 'A'/);
  });

  it('computes with no binary float', () => {
    for (const dialect of dialects)
      assert.doesNotMatch(indexSql(survey, source, dialect, 4), /float|double|real|round\(|pow|\de\d/i);
  });

  it('names a schema', () => {
    const elsewhere = { ...source, answers: ['skm', 'jawaban'] as const };
    assert.match(indexSql(survey, elsewhere, 'duckdb', 2), /FROM "skm"\."jawaban" GROUP BY/);
    assert.match(indexSql(survey, elsewhere, 'mysql', 2), /FROM `skm`\.`jawaban` GROUP BY/);
  });
});
