import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as zod from 'zod/mini';
// zod's own names and types: Rollup puts it in zod's place.
import * as engine from '../../packages/embed/src/shared/small-schemas.ts';

type Z = typeof zod;
const small = engine as unknown as Z;

/** What becomes of a value, or where it is wrong first. */
function judged(schema: zod.ZodMiniType, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value);
  return success ? { data } : { wrong: error.issues[0]?.path };
}

const never = (): boolean => false;

const rules: Readonly<
  Record<string, readonly [make: (z: Z) => zod.ZodMiniType, values: readonly unknown[]]>
> = {
  'days of the calendar': [
    (z) => z.iso.date(),
    ['2026-02-28', '2026-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '2026-04-31', '2026-13-01'],
  ],
  'moments of such a day': [
    (z) => z.iso.datetime(),
    ['2026-02-28T00:00:00Z', '2026-02-30T00:00:00Z', '2026-02-28T24:00:00Z'],
  ],
  'at least so many characters': [
    (z) => z.string().check(z.minLength(2)),
    ['', 'a', 'ab', '𝒜', '𝒜𝒜', '𝒜b', 'abc'],
  ],
  'at most so many characters': [
    (z) => z.string().check(z.maxLength(2)),
    ['', 'ab', 'abc', 'abcd', '𝒜𝒜', '𝒜𝒜𝒜'],
  ],
  'so many items': [
    (z) => z.array(z.int()).check(z.minLength(1), z.maxLength(2)),
    [[], [1], [1, 2], [1, 2, 3], [1, 'a']],
  ],
  'the place of what is wrong': [
    (z) => z.object({ list: z.array(z.object({ a: z.int() })) }),
    [{ list: [{ a: 1 }, { a: 'x' }] }, { list: 1 }, {}],
  ],
  'the place that a rule of its own names': [
    (z) => z.object({ a: z.object({ b: z.int() }).check(z.refine(never, { path: ['b'] })) }),
    [{ a: { b: 1 } }],
  ],
  'what is not named is left out': [(z) => z.object({ a: z.optional(z.int()) }), [{ a: 1, b: 2 }, { b: 2 }]],
};

describe('each rule of the small engine is zod’s', () => {
  for (const [name, [make, values]] of Object.entries(rules))
    it(name, () => {
      for (const value of values)
        assert.deepEqual(judged(make(small), value), judged(make(zod), value), JSON.stringify(value));
    });

  it('changes nothing of what it is given', () => {
    const schema = small.object({ list: small.array(small.string().check(small.trim())) });
    const given = { list: [' a ', 'b'], more: 1 };
    assert.deepEqual(judged(schema, given), { data: { list: ['a', 'b'] } });
    assert.deepEqual(given, { list: [' a ', 'b'], more: 1 });
  });
});
