import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { regulations } from '@kinerja/core/regulations/all';
import { gradeLabel } from '@kinerja/core/regulations/words';
import { type Vector, example } from '../../tools/golden/case.ts';
import { goldenFiles, written } from '../../tools/golden/files.ts';

const files = goldenFiles();
const laws = Object.values(files).flat();

describe('the published golden vectors', () => {
  for (const [name, file] of Object.entries(files))
    it(`${name} is up to date (else run test/tools/golden-vectors.ts)`, () => {
      const published = readFileSync(new URL(import.meta.resolve(`@kinerja/core/golden/${name}`)), 'utf8');
      assert.ok(published === written(file), name);
      assert.ok(Array.isArray(JSON.parse(published)));
    });

  it('have cases with and without a value for every regulation', () => {
    const all = Object.values(regulations).flat();
    assert.deepEqual(laws.map(({ id }) => id).sort(), all.map(({ id }) => id).sort());
    for (const { id, cases } of laws) {
      assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length, id);
      assert.ok(cases.some(({ expected }) => 'value' in expected) || id === 'permenpanrb-16-2014', id);
      assert.ok(
        cases.some(({ expected }) => !('value' in expected)),
        id,
      );
    }
  });
});

const two = (value: number): string => value.toFixed(2);
const value = (wanted: string) => (found: Found) => assert.equal(found.value, wanted);
const grade = (wanted: string) => (found: Found) => assert.equal(found.grade, wanted);
const label = (wanted: string) => (found: Found) =>
  assert.equal(gradeLabel(found.law, found.grade ?? '').id, wanted);

interface Found {
  readonly law: string;
  readonly value: string;
  readonly grade: string | null;
}

/** What was printed beside the examples, as the expectations about the outcome that it makes. */
function printedOutcome(id: string, place: number): readonly ((found: Found) => void)[] {
  const { expected, inputs } = example<any, any>(id);
  const letter = expected.mutu?.[place] ?? expected.mutu ?? expected.mutu_computed;
  const checks: Readonly<Record<string, () => readonly ((found: Found) => void)[]>> = {
    'skm-mutu-edges': () => [grade(letter), value(two(inputs.edges[place]))],
    'skm-ni-edges': () => [grade(letter), value(two(expected.nik[place]))],
    'ikm2004-edges': () => [grade(letter), value(two(inputs.nik[place]))],
    'p6-matrix': () => [label(expected.predikat[place])],
    'pp30-predicates': () => [label(expected.predikat[place]), value(two(inputs.cases[place].x))],
    'pp46-categories': () => [label(expected.kategori[place]), value(two(inputs.nilai[place]))],
    'pp46-example-rakor': () => [value(two(expected.nilai_capaian))],
    'p8-total-skp': () => [value(two(expected.nilai_skp))],
    'ak-pertama-2023-sb': () => [value(two(expected.ak))],
    'ak-pertama-2024-2bulan': () => [value(two(expected.ak))],
    'ak-accumulation': () => [value(two(expected.ak_total))],
  };
  return checks[id]?.() ?? [grade(letter), value(two(expected.ikm))];
}

describe('what offices and annexes printed', () => {
  const printed = laws.flatMap(({ id, cases }) =>
    cases.filter(({ source }) => source).map((each): [string, Vector] => [id, each]),
  );

  it('is among the vectors', () => assert.equal(printed.length, 58));

  for (const [law, { name, expected }] of printed)
    it(`${law}: ${name}`, () => {
      // The next law under Peraturan BKN has these conversions too.
      const [, id = '', place = '0'] = /^(.*?)(?:-(\d{1,2}))?$/.exec(name) ?? [];
      assert.ok('value' in expected);
      for (const check of printedOutcome(id, Number(place))) check({ law, ...expected });
    });
});
