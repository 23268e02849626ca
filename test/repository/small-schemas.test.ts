import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it } from 'node:test';
import { type Issue, type Kind, isKinerjaError } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { type Adapter, type Schemas, memory, openSource } from '@kinerja/data';
import * as mock from '@kinerja/mock';
import fc from 'fast-check';

const engine = new URL('../../packages/embed/src/shared/small-schemas.ts', import.meta.url).href;
const copy = '?small';

// Node does here what Rollup does for the files for a script tag: a second copy of the schemas runs on the small engine.
registerHooks({
  resolve(specifier, context, next) {
    if (!context.parentURL?.endsWith(copy)) return next(specifier, context);
    if (specifier === 'zod/mini') return next(engine, context);
    const found = next(specifier, context);
    return { ...found, url: found.url + copy };
  },
});
const copied: { readonly recordSchemas: Schemas } = await import(
  new URL(`../../packages/core/src/records/all.ts${copy}`, import.meta.url).href
);

type Json = unknown;
type Path = readonly (string | number)[];
interface Verdict {
  readonly record?: Json;
  readonly issues?: readonly Issue[];
}

/** What a source on these schemas makes of a record that comes in. */
async function judge(schemas: Schemas, kind: Kind, value: Json): Promise<Verdict> {
  const adapter: Adapter = { ...memory(), read: async () => value ?? null };
  try {
    return { record: JSON.parse(JSON.stringify(await openSource(adapter, schemas).get(kind, 'any'))) };
  } catch (error) {
    assert.ok(isKinerjaError(error, 'invalid-data'), String((error as Error).cause ?? error));
    return { issues: error.facts.issues };
  }
}

async function compare(kind: Kind, value: Json): Promise<boolean> {
  const [zod, small] = [
    await judge(recordSchemas, kind, value),
    await judge(copied.recordSchemas, kind, value),
  ];
  // One line: the record itself would bury it.
  const line = `${kind}: zod ${JSON.stringify(zod.issues)}, small ${JSON.stringify(small.issues)}`;
  assert.equal(small.issues === undefined, zod.issues === undefined, line);
  assert.deepEqual(small.record, zod.record);
  // zod goes on looking where the small engine stops; what the latter names must be at a place that zod names.
  const places = zod.issues?.map(({ path }) => path.join('/')) ?? [];
  for (const { path } of small.issues ?? [])
    assert.ok(near(path.join('/'), places), `${path.join('/')} is not in ${places.join()}`);
  return zod.issues === undefined;
}

/** Of a union zod sometimes names the one option that nearly fits, and then a place inside of it. */
function near(place: string, places: readonly string[]): boolean {
  return places.some((other) => other === place || other.startsWith(`${place}/`) || place === '');
}

const response = {
  id: 'r-1',
  survey: 'skm-adminduk-2026',
  instrument: { id: 'permenpanrb-14-2017', version: '1.0.0' },
  answers: { persyaratan: 4, prosedur: 'unknown' },
  profile: { usia: 34, pekerjaan: 'pns' },
  comment: 'Baik',
  language: 'id-ID',
  on: '2026-03-31',
  session: 'morning',
};
/** With everything that an evaluation can have. */
const objected = {
  ...mock.releasedQuarter,
  stage: 'decided',
  raters: [{ id: 'budi', role: 'peer', status: 'heard' }],
  adjustments: [
    {
      id: 'a-1',
      at: '2026-10-20T02:00:00Z',
      by: { id: 'lestari', role: 'appeal-authority' },
      stage: 'decision',
      path: ['behaviour', 'level'],
      from: 'meets',
      to: 'exceeds',
      ground: 'Dasar',
      rule: { law: 'Aturan', place: 'pasal 1', status: 'local-policy' },
    },
  ],
  objection: {
    on: '2026-10-14',
    items: [
      {
        id: 'i-1',
        path: [],
        claim: ['exceeds', 1, true, null].map((value) => ({ path: ['behaviour', 'level'], value })),
        ground: 'Alasan',
        decision: { verdict: 'changed', ground: 'Dasar', adjustment: 'a-1' },
      },
    ],
  },
  followUps: [{ followUp: 'pelatihan', on: '2026-11-02', ground: 'Dasar' }],
};
const samples: readonly (readonly [Kind, Json])[] = [
  ...Object.entries(mock.demo).flatMap(([kind, records]) =>
    records.map((record): [Kind, Json] => [kind as Kind, record]),
  ),
  ['response', response],
  ['survey', mock.closedSurvey],
  ['plan', mock.longPlan],
  ['plan', { ...mock.rinaPlan, targets: mock.rinaPlan.targets.map((each) => ({ ...each, weight: 25 })) }],
  ['rating', mock.finalRating],
  ['rating', mock.draftRating],
  ['evaluation', objected],
];

const texts = [
  '',
  ' ',
  ' x ',
  '-a',
  'a b',
  'A.b_c-9',
  'unknown',
  'id',
  'en-GB',
  '1.0',
  '1.0.0',
  '3.25',
  '3.',
  'higher',
  'choice',
];
const lengths = [60, 61, 64, 65, 200, 201, 500, 501, 4000, 4001].flatMap((n) => [
  'a'.repeat(n),
  '𝒜'.repeat(n),
]);
const days = [
  '2026-02-28',
  '2026-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-1-01',
];
const moments = [
  'T00:00:00Z',
  'T23:59:59.123Z',
  'T24:00:00Z',
  'T10:00Z',
  'T10:00:00+07:00',
  ' 10:00:00Z',
  'T10:61:00Z',
];
const addresses = [
  'https://a.id/x',
  'http://a',
  'javascript:alert(1)',
  'https://a b',
  '//a',
  `https://${'a'.repeat(2000)}`,
];
const numbers = [0, -1, 1, 2, 0.5, 100, 1e21, -0, Number.NaN, Infinity];
const lists = [[], [1], ['a']];
const objects = [{}, { id: 'a' }, { id: ' ' }, { id: 'x', label: { id: 'x' } }, { extra: 1 }];
const dated = moments.map((moment) => `2026-03-31${moment}`);
const junk: readonly Json[] = [texts, lengths, days, dated, addresses, numbers, lists, objects].flat(1);

/** Every place in a value, or only those of objects. */
function placesIn(value: Json, objects: boolean, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return objects ? [] : [path];
  const list = Array.isArray(value);
  const inner = Object.entries(value).flatMap(([name, each]) =>
    placesIn(each, objects, [...path, list ? Number(name) : name]),
  );
  return objects && list ? inner : [path, ...inner];
}

/** The same value with something else at one place; `remove` takes the property away. */
function changed(value: Json, path: Path, next: Json, remove: boolean): Json {
  const [name, ...rest] = path;
  if (name === undefined) return next;
  if (typeof value !== 'object' || value === null) return value;
  const made: Record<string, Json> = Array.isArray(value) ? ([...value] as never) : { ...value };
  // JSON has no holes.
  if (remove && rest.length === 0 && !Array.isArray(value)) delete made[name];
  else made[name] = changed(made[name], rest, next, remove);
  return made;
}

const change = fc.record({
  at: fc.nat(),
  next: fc.oneof(
    fc.constantFrom(...junk, true, false, null, undefined),
    fc.string({ minLength: 1 }),
    fc.nat(),
    fc.jsonValue({ maxDepth: 1 }),
  ),
  how: fc.constantFrom('replace', 'remove', 'add'),
  name: fc.constantFrom('extra', 'constructor', 'toString', 'id', 'en', 'a b', ''),
});

describe('the small engine judges like zod', () => {
  for (const [kind, record] of samples)
    it(`takes the ${kind} ${(record as { id: string }).id}`, async () =>
      assert.equal(await compare(kind, record), true));

  it('whatever is changed in a record', async () => {
    let taken = 0;
    const property = fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(change, { minLength: 1, maxLength: 2 }),
      async ([kind, record], changes) => {
        let value = record;
        for (const { at, next, how, name } of changes) {
          const places = placesIn(value, how === 'add');
          const place = places[at % places.length] ?? [];
          value = changed(value, how === 'add' ? [...place, name] : place, next, how === 'remove');
        }
        if (await compare(kind, value)) taken++;
      },
    );
    await fc.assert(property, { numRuns: 3000 });
    // Or the changes were all too rough to tell the two apart.
    assert.ok(taken > 100, `${taken} of 3000 were taken`);
  });

  // A list may hold thousands: what stays as it is is not made anew, and what does not is not changed in its place.
  it('hands back what it is given, or a copy where something becomes another', () => {
    const made = (kind: Kind, value: Json): Json => copied.recordSchemas[kind]?.safeParse(value).data;
    for (const [kind, record] of samples) assert.equal(made(kind, record), record, kind);
    const given = { ...response, comment: ' Baik ', token: undefined };
    assert.deepEqual([made('response', given), given.comment], [response, ' Baik ']);
  });

  it('refuses a record that reaches for the prototype', async () => {
    const record = JSON.parse('{"__proto__": {"polluted": 1}, "id": "x"}');
    for (const part of ['answers', 'profile', 'instrument']) {
      const { issues } = await judge(copied.recordSchemas, 'response', { ...response, [part]: record });
      assert.ok(issues, part);
    }
    assert.equal('polluted' in {}, false);
  });
});
