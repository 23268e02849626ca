import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import type { Outcome, Regulation, Step } from '@kinerja/core/scoring';
import fc from 'fast-check';
import { type Place, changed, has, leaves, shuffled } from './leaves.ts';
import { runs } from './runs.ts';

/** One regulation with inputs to try its laws on. */
export interface Subject<Input = any> {
  readonly regulation: Regulation<Input>;
  /** Inputs with everything in them, all of one shape. */
  readonly complete: fc.Arbitrary<Input>;
  /** Those among which better is never worth less, where that is not all of them; `null`: nothing in it is better. */
  readonly comparable?: fc.Arbitrary<Input> | null;
  /** The best first, of the ids in the input that can be better; numbers are better when they are higher. */
  readonly best?: readonly string[];
  /** Which numbers are better when they are lower. */
  readonly fewer?: RegExp;
}

/** The outcome, or the places that were refused; anything else that is thrown is thrown on. */
function tried({ regulation }: Subject, input: unknown): Outcome | readonly Place[] {
  try {
    return regulation.score(input);
  } catch (error) {
    if (!isKinerjaError(error, 'invalid-data')) throw error;
    return error.facts.issues.map(({ path }) => path.map(String));
  }
}

/** A step as text, with what it came from in one order, whatever it was. */
function sorted(step: Step): string {
  const named = Object.entries(step.arguments).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...step, arguments: named, from: step.from.map(sorted).sort() });
}

/** How good an outcome is: its number, and its grade. */
function rank(regulation: Regulation<any>, outcome: Outcome): readonly [value: number, grade: number] {
  assert.ok(outcome.done);
  const { grades, predicates } = regulation as { grades?: object; predicates?: readonly string[] };
  const list = predicates ?? Object.keys(grades ?? {});
  const value = Number(outcome.value);
  const grade = -(outcome.grade === null ? list.length : list.indexOf(outcome.grade));
  return [Number.isNaN(value) ? grade : value, grade];
}

/** Takes one thing at a time from the other input: where that is better, so is the outcome, or it stays. */
function betterIsNeverWorthLess(
  { regulation, fewer, best = [] }: Subject,
  one: unknown,
  other: unknown,
): void {
  const goodness = (each: unknown): number =>
    best.includes(String(each)) ? -best.indexOf(String(each)) : Number(each);
  const others = leaves(other);
  const before = rank(regulation, regulation.score(one));
  leaves(one).forEach(([place, a], at) => {
    const b = others[at]![1];
    if (a === b) return;
    const after = rank(regulation, regulation.score(changed(one, place, b)));
    const better = fewer?.test(place.join('.')) ? goodness(b) < goodness(a) : goodness(b) > goodness(a);
    const [low, high] = better ? [before, after] : [after, before];
    assert.ok(low[0] <= high[0] && low[1] <= high[1], `${place.join('.')}: ${low} then ${high}`);
  });
}

const kinds = {
  string: ['', 'x', '-1', '1e3', '1/0', 'constructor', '__proto__', 'toString', '0', '3', '1/3'],
  number: [Number.NaN, Number.POSITIVE_INFINITY, -1, -0, 0, 0.5, 1e21, 5e-324, 2 ** 60],
  boolean: [true, false],
} as const;
const groups = /(^|\.)(activities|main|additional|periods|counts|elements|items|indicators)$/;

/** Every way to leave one thing out of an input, or to put something else there. */
function* spoilt(input: unknown): Generator<() => unknown> {
  for (const [place, value] of leaves(input)) {
    for (const other of [undefined, ...kinds[typeof value as keyof typeof kinds]]) {
      yield () => changed(input, place, other);
    }
    for (const [at] of place.entries()) {
      const outer = place.slice(0, at + 1);
      const parent = outer.slice(0, -1);
      if (groups.test(outer.join('.'))) {
        yield () => changed(input, outer, outer.at(-1) === 'periods' ? [] : {});
      }
      // Ids are other people's: no name may be mistaken for one of the language.
      if (groups.test(parent.join('.')) && parent.at(-1) !== 'periods') {
        const child = outer.reduce((each: any, key) => each[key], input);
        yield () => changed(changed(input, outer, undefined), [...parent, 'constructor'], child);
      }
    }
  }
}

// Answers to yes or no, what the type closes, and the number of people, which no index reads.
const closed = /(^|\.)(formula|respondents|method|peersAsked|innovation|maximumAttainable)$/;

function orderNeverMatters(subject: Subject, one: unknown, other: unknown): void {
  const [a, b] = [tried(subject, one) as Outcome, tried(subject, other) as Outcome];
  if (!a.done || !b.done) return assert.deepEqual(a, b);
  assert.deepEqual([a.value, a.grade, a.notices], [b.value, b.grade, b.notices]);
  assert.deepEqual([a.step, ...a.parts].map(sorted).sort(), [b.step, ...b.parts].map(sorted).sort());
}

function total(subject: Subject, input: unknown, each: unknown): void {
  const found = tried(subject, each);
  if ('done' in found && found.done) return;
  const places = 'done' in found ? found.missing.map(({ path }) => path) : found;
  assert.ok(places.length > 0);
  for (const place of places) assert.ok(has(each, place) || has(input, place), place.join('.'));
}

function refuses(subject: Subject, input: unknown): void {
  for (const [place, value] of leaves(input)) {
    if (closed.test(place.join('.'))) continue;
    for (const wrong of typeof value === 'number' ? [-1, Number.NaN, '--'] : ['--', 'constructor', '-1']) {
      const found = tried(subject, changed(input, place, wrong));
      assert.ok(!('done' in found), `${wrong} at ${place.join('.')}`);
      // A mean, and the end of a range, are told as the unsur and the target that they belong to.
      const told = [place, place.slice(0, -1)].filter((each) => each.length > 0).map(String);
      assert.ok(
        found.some((each) => told.includes(String(each))),
        `${found.join(' ')} at ${place.join('.')}`,
      );
    }
  }
}

/** What holds of every regulation, whatever it says. */
export function holdToLaws(subject: Subject): void {
  const { regulation, complete, comparable = complete } = subject;
  const chance = fc.infiniteStream(fc.double({ noNaN: true }));
  describe(regulation.id, () => {
    test('order never matters', () => {
      const property = fc.property(complete, chance, (input, next) =>
        orderNeverMatters(
          subject,
          input,
          shuffled(input, () => next.next().value),
        ),
      );
      fc.assert(property, runs(15));
    });
    if (comparable) {
      test('better is never worth less', () => {
        const property = fc.property(comparable, comparable, (one, other) =>
          betterIsNeverWorthLess(subject, one, other),
        );
        fc.assert(property, runs(12));
      });
    }
    test('an input gives a value, or the places that are missing, or those that are impossible', () => {
      const property = fc.property(complete, fc.nat(), (input, at) => {
        const all = [...spoilt(input)];
        total(subject, input, all[at % all.length]!());
      });
      fc.assert(property, runs(60));
    });
    test('what no number or id can be is refused at its place', () => {
      fc.assert(
        fc.property(complete, (input) => refuses(subject, input)),
        runs(1),
      );
    });
  });
}
