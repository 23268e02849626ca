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
import { counts, rating, scheme } from './scheme.ts';

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

test('whatever groups too small said, alone or together, nothing that is given out differs', () => {
  const small = ['peer', 'subordinate', 'third-party'] as const;
  const who = fc.record({
    of: fc.constantFrom(...small),
    level: fc.constantFrom('below', 'meets', 'exceeds'),
  });
  // Two people in all of the groups are too few even where all count together.
  const few = fc.record({
    results: fc.array(who, { maxLength: 2 }),
    behaviour: fc.array(who, { maxLength: 2 }),
  });
  const tied = fc.constantFrom(true as const, undefined);
  fc.assert(
    fc.property(heard, few, few, tied, (input, one, other, tie) => {
      const [first, second] = [one, other].map((people) => {
        const groups = small.map((group) => {
          const counted = axes.map((axis) => {
            const own = people[axis].filter(({ of }) => of === group).map(({ level }) => level);
            const count = (level: string): number => own.filter((each) => each === level).length;
            return [axis, counts(count('below'), count('meets'), count('exceeds'))];
          });
          return [group, { ...Object.fromEntries(counted), ...(people === one && tie && { tied: tie }) }];
        });
        return { ...input, ...Object.fromEntries(groups) };
      });
      assert.deepEqual(shownVoices(first!, scheme), shownVoices(second!, scheme));
      assert.deepEqual(rule.score(first!), rule.score(second!));
    }),
    { seed: 3, numRuns: 100 },
  );
});
