import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type HeardVoices,
  type LevelCounts,
  jointValue,
  shownVoices,
  voicesOf,
} from '@kinerja/core/multi-source';
import { receipt, verify } from '@kinerja/core/receipt';
import fc from 'fast-check';
import { all } from './outcomes.ts';
import { rating, scheme } from './scheme.ts';

const rule = jointValue(scheme);
const few = fc.nat({ max: 4 });
const levels: fc.Arbitrary<LevelCounts> = fc.record({ below: few, meets: few, exceeds: few });
const raters = fc.record({ results: levels, behaviour: levels });
const percent = fc.integer({ min: 0, max: 15_000 }).map((hundredths) => `${hundredths / 100}`);
const targets = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), percent }), {
  minLength: 1,
  selector: ({ id }) => id,
});
const citizens = fc.record({
  index: fc.integer({ min: 2500, max: 10_000 }).map((hundredths) => `${hundredths / 100}`),
  respondents: fc.integer({ min: 0, max: 60 }),
});
const heard: fc.Arbitrary<HeardVoices> = fc.record(
  {
    supervisor: raters,
    self: raters,
    peer: raters,
    subordinate: raters,
    'third-party': raters,
    citizens,
    targets,
  },
  { requiredKeys: [] },
);
const groups = ['supervisor', 'peer', 'subordinate', 'third-party'] as const;
const axes = ['results', 'behaviour'] as const;

test('a better level never lowers the value, on the same people', () => {
  const where = fc.tuple(
    fc.constantFrom(...groups),
    fc.constantFrom(...axes),
    fc.constantFrom(['below', 'meets'], ['below', 'exceeds'], ['meets', 'exceeds'] as const),
  );
  fc.assert(
    fc.property(heard, where, (input, [group, axis, [from, to]]) => {
      const before = input[group]?.[axis];
      fc.pre(before !== undefined && before[from as 'below'] > 0);
      const better = { ...before, [from!]: before[from as 'below'] - 1, [to!]: before[to as 'below'] + 1 };
      const [lower, higher] = [input, { ...input, [group]: { ...input[group], [axis]: better } }].map(
        rule.score,
      );
      assert.equal(lower?.done, higher?.done);
      if (lower?.done && higher?.done) assert.ok(Number(higher.value) >= Number(lower.value));
    }),
    { seed: 3, numRuns: 150 },
  );
});

test('every input gives a value of 0 to 100, or names what is missing; and its receipt verifies after JSON', () => {
  fc.assert(
    fc.property(heard, (input) => {
      const sealed = receipt(rule, input);
      const { outcome } = sealed;
      if (outcome.done) assert.ok(Number(outcome.value) >= 0 && Number(outcome.value) <= 100);
      else assert.ok(outcome.missing.length > 0);
      assert.deepEqual(verify(JSON.parse(JSON.stringify(sealed)), [rule]), { valid: true });
    }),
    { seed: 3 },
  );
});

test('the weights of those heard add up to 1, exactly', () => {
  fc.assert(
    fc.property(heard, (input) => {
      const outcome = rule.score(input);
      fc.pre(outcome.done);
      const shares = all(outcome.step).filter(({ id }) => id === 'shared');
      const weights = shares.map(({ arguments: { weight } }) => String(weight).split(/[/]/).map(Number));
      // 720 720 has every divisor that these weights can have.
      const parts = weights.map(([n = 0, d = 1]) => Math.round((n * 720_720) / d));
      assert.equal(
        parts.reduce((sum, part) => sum + part),
        720_720,
      );
    }),
    { seed: 3 },
  );
});

test('a voice that is not heard is no voice of the lowest level, and counts as the mean of the others', () => {
  const silent = (id: 'citizens' | 'targets', lowest: HeardVoices): void =>
    fc.assert(
      fc.property(heard, (input) => {
        const { [id]: _, ...others } = input;
        const [without, worst] = [others, { ...others, ...lowest }].map(rule.score);
        fc.pre(without?.done === true && worst?.done === true);
        // The rounded values may be equal where the others are the lowest too.
        assert.ok(Number(worst.value) <= Number(without.value));
        if (Number(without.value) > 1) assert.notEqual(worst.value, without.value);
      }),
      { seed: 3 },
    );
  silent('citizens', { citizens: { index: '0', respondents: 60 } });
  silent('targets', { targets: [{ id: 'a', percent: '0' }] });
});

const role = fc.constantFrom('supervisor', 'self', 'peer', 'subordinate', 'third-party');
const level = fc.constantFrom('below', 'meets', 'exceeds', null);

test('the order in which ratings come never matters', () => {
  const many = fc.array(fc.tuple(role, level), { maxLength: 20 });
  fc.assert(
    fc.property(many, fc.infiniteStream(fc.nat()), (list, chance) => {
      const ratings = list.map(([who, what], place) => rating(who as 'peer', `r${place}`, what as 'below'));
      const shuffled = [...ratings].sort(() => (chance.next().value % 2 ? 1 : -1));
      assert.deepEqual(voicesOf(shuffled, scheme), voicesOf(ratings, scheme));
    }),
    { seed: 3 },
  );
});

test('what is shown gives the very same outcome, and shows the same again', () => {
  fc.assert(
    fc.property(heard, (input) => {
      const shown = shownVoices(input, scheme);
      assert.deepEqual(rule.score(shown.input), rule.score(input));
      assert.deepEqual(shownVoices(shown.input, scheme), shown);
    }),
    { seed: 3, numRuns: 100 },
  );
});

test('whatever a group too small said, and of how few it was, nothing that is given out differs', () => {
  const small = fc.record({ below: fc.nat(1), meets: fc.nat(1), exceeds: fc.constant(0) });
  const tooFew = fc.record({
    results: small,
    behaviour: small,
    tied: fc.constantFrom(true as const, null),
  });
  const hidden = fc.option(
    tooFew.map(({ tied, ...counts }) => ({ ...counts, ...(tied && { tied }) })),
    { nil: null },
  );
  fc.assert(
    fc.property(heard, hidden, hidden, (input, one, other) => {
      // Peers count with nobody when they are few; without third parties and subordinates nobody counts with them.
      const alone = { ...input, subordinate: null, 'third-party': null };
      const [first, second] = [one, other].map((peer) => ({ ...alone, peer }));
      assert.deepEqual(shownVoices(first!, scheme), shownVoices(second!, scheme));
      assert.deepEqual(rule.score(first!), rule.score(second!));
    }),
    { seed: 3, numRuns: 100 },
  );
});
