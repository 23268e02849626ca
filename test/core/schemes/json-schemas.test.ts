import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { recordSchemas } from '@kinerja/core/records/all';
import { type ValidateFunction, Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { folder, jsonSchemas, kinds } from '../../tools/json-schemas.ts';
import { changed, placesIn } from './places.ts';
import { samples } from './samples.ts';

type Kind = keyof typeof kinds;

const names = Object.keys(kinds) as Kind[];
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
formats.default(ajv);
const published = (kind: Kind): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(`${folder}${kind}.json`, 'utf8'));
const validators = Object.fromEntries(names.map((kind) => [kind, ajv.compile(published(kind))])) as Record<
  Kind,
  ValidateFunction
>;
const accepts = (kind: Kind, value: unknown): boolean => validators[kind](value);

describe('the published JSON Schemas', () => {
  it('are those that the sources give: node --conditions=@kinerja/source test/tools/json-schemas.ts', () => {
    const made = jsonSchemas();
    assert.deepEqual(readdirSync(folder).sort(), names.map((kind) => `${kind}.json`).sort());
    for (const kind of names) assert.deepEqual(published(kind), JSON.parse(JSON.stringify(made[kind])), kind);
  });

  it('are there for every kind of record', () => {
    const missing = Object.keys(recordSchemas).filter((kind) => !names.includes(kind as Kind));
    assert.deepEqual(missing, []);
  });

  it('come with the package', async () => {
    const plan = await import('@kinerja/core/json-schemas/plan.json', { with: { type: 'json' } });
    assert.deepEqual(plan.default, published('plan'));
  });

  it('are draft 2020-12, each with an id of its own that stays', () => {
    for (const kind of names) {
      const { $schema, $id, description, $comment } = published(kind);
      assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.match(String($id), new RegExp(`^urn:kinerja:schema:${kind}:\\d+\\.\\d+\\.\\d+$`));
      assert.ok(description && $comment, kind);
    }
  });

  it('say which rules between properties they cannot say', () => {
    const rules: readonly (readonly [Kind, string])[] = [
      ['survey', '`to`: Not before `from`.'],
      ['plan', '`to`: Not before `from`.'],
      ['plan', '`maximum`: Not below `minimum`.'],
      ['scheme', '`maximum`: Not below `minimum`.'],
      ['tabulation', '`elements`: No `count` is above `respondents`.'],
    ];
    for (const [kind, words] of rules) assert.ok(JSON.stringify(published(kind)).includes(words), words);
  });
});

/** What may be known to be nothing. */
const nullable = ['respondents', 'calibration'];

describe('by the published JSON Schemas', () => {
  for (const kind of names)
    it(`every real ${kind} is valid, and none without a property, with another or of another type`, () => {
      assert.ok(samples[kind].length > 0);
      for (const sample of samples[kind]) {
        assert.ok(accepts(kind, sample), JSON.stringify(validators[kind].errors));
        const { required } = published(kind) as { required: readonly string[] };
        for (const name of required) {
          const { [name]: _gone, ...rest } = sample as Record<string, unknown>;
          assert.equal(accepts(kind, rest), false, `${kind} without ${name}`);
          assert.equal(accepts(kind, { ...rest, [name]: null }), nullable.includes(name), `${kind} ${name}`);
        }
        assert.equal(accepts(kind, { ...(sample as object), strange: 1 }), false);
      }
      for (const other of [null, [], 'x', 1, {}]) assert.equal(accepts(kind, other), false);
    });

  it('a changed hash, a made-up status and a step without its origin are no receipt', () => {
    const [sealed] = samples.receipt;
    const wrong: readonly (readonly [readonly (string | number)[], unknown])[] = [
      [['hash'], 'A'.repeat(64)],
      [['outcome', 'done'], 'yes'],
      [['outcome', 'step', 'from'], undefined],
      [['outcome', 'step', 'citation', 'status'], 'said'],
      [['outcome', 'step', 'from', 0, 'id'], 'Rounded Up'],
    ];
    for (const [path, value] of wrong) {
      const broken: unknown = JSON.parse(JSON.stringify(changed(sealed, path, value)));
      assert.equal(accepts('receipt', broken), false, path.join('.'));
    }
  });
});

const pieces = [
  ['', ' ', 'x', '-a', 'a b', 'A.b-9', 'id', '1.0', '1.0.0', '0.25', '01', '3.', 'higher', 'supervisor'],
  ['2026-02-28', '2026-02-29', '2024-02-29', '2026-13-01', '2026-1-01', '2026-01'],
  ['2026-03-31T00:00:00Z', '2026-03-31T24:00:00Z', '2026-03-31T10:00:00+07:00', 'https://a.id/x', 'ftp://a'],
  [0, -1, 1, 2, 0.5, 100, 367, true, false, null],
  [[], [1], ['a'], {}, { id: 'a' }, { id: 'x', label: { id: 'x' } }, { extra: 1 }],
].flat(1);

const change = fc.record({
  kind: fc.constantFrom(...names),
  sample: fc.nat(),
  at: fc.nat(),
  next: fc.constantFrom(...pieces, undefined),
});

it('zod and JSON Schema judge alike whatever is changed, but for the rules that are said to be left out', () => {
  let taken = 0;
  const property = fc.property(change, ({ kind, sample, at, next }) => {
    const value = samples[kind][sample % samples[kind].length];
    const places = placesIn(value);
    const text = JSON.stringify(changed(value, places[at % places.length] ?? [], next));
    if (text === undefined) return;
    const json: unknown = JSON.parse(text);
    const { success, error } = kinds[kind].schema.safeParse(json);
    const left = error?.issues.every(({ code }) => code === 'custom') ?? false;
    assert.equal(accepts(kind, json), success || left, `${kind}: ${text}`);
    if (success) taken += 1;
  });
  fc.assert(property, { numRuns: 600, seed: 3 });
  assert.ok(taken > 60, `${taken} were taken`);
});
