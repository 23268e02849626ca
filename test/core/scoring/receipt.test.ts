import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { type Receipt, receipt, verify } from '@kinerja/core/receipt';
import type { Tally } from '@kinerja/core/survey';

const elements = Object.fromEntries(
  permenpanrb14of2017.elements.map((id, at) => [id, { sum: 30 + at, count: 10 }]),
);
const tally: Tally = { respondents: 10, elements };
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('a receipt verifies, also after a JSON round trip and with its properties in another order', () => {
  const made = receipt(permenpanrb14of2017, tally);
  assert.match(made.hash, /^[0-9a-f]{64}$/);
  assert.deepEqual(verify(made, surveyRegulations), { valid: true });
  assert.deepEqual(verify(copy(made), surveyRegulations), { valid: true });
  const { hash, outcome, input, regulation } = copy(made);
  const turned = Object.fromEntries(Object.entries(input.elements).reverse());
  assert.deepEqual(
    verify({ hash, outcome, input: { elements: turned, respondents: 10 }, regulation }, surveyRegulations),
    {
      valid: true,
    },
  );
});

test('the same input gives the same hash, to the digit', () => {
  // Fixed for ever: a published regulation is never edited, so neither is what it gives.
  const given = receipt(permenpanrb6of2022, {
    results: { level: 'exceeds', items: { a: 'exceeds' } },
    behaviour: { level: 'meets', items: {} },
  });
  assert.equal(given.hash, '4317f9f090196006e0fe8631a773a60de23766f02b9abf61f641c865674e00a8');
  assert.equal(
    receipt(permenpanrb14of2017, tally).hash,
    'f03602c2d848d33ee6c9ead466cd2e0c33203ec5bc38cfc2044f03c55367a264',
  );
});

/** Every receipt that differs from `made` in one leaf. */
function* tampered(value: unknown, rebuild: (leaf: unknown) => unknown): Generator<unknown> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield* tampered(child, (leaf) =>
        rebuild(
          Array.isArray(value)
            ? value.map((each, at) => (at === Number(key) ? leaf : each))
            : { ...value, [key]: leaf },
        ),
      );
    }
  } else yield rebuild(typeof value === 'number' ? value + 1 : `${value}x`);
}

test('a change anywhere is found', () => {
  const made = copy(receipt(permenpanrb14of2017, tally));
  let changes = 0;
  for (const each of tampered(made, (leaf) => leaf)) {
    changes += 1;
    assert.equal(verify(each as Receipt<Tally>, surveyRegulations).valid, false);
  }
  assert.ok(changes > 300, `${changes} leaves`);
});

test('a forged outcome with a matching hash is found by recomputing', () => {
  const other = receipt(permenpanrb14of2017, {
    ...tally,
    elements: { ...elements, waktu: { sum: 40, count: 10 } },
  });
  // Sealed by someone who can compute the hash, but not change the rule.
  const forger = { ...permenpanrb14of2017, score: () => other.outcome };
  assert.deepEqual(verify(receipt(forger, tally), surveyRegulations), { valid: false, reason: 'outcome' });
});

test('an input that the regulation refuses cannot have been scored', () => {
  const impossible: Tally = { respondents: 1, elements: { ...elements, waktu: { mean: '9' } } };
  const forger = { ...permenpanrb14of2017, score: () => receipt(permenpanrb14of2017, tally).outcome };
  assert.deepEqual(verify(receipt(forger, impossible), surveyRegulations), {
    valid: false,
    reason: 'outcome',
  });
});

test('each reading of a law verifies its own receipts and no other', () => {
  for (const regulation of surveyRegulations.filter(({ id }) => id.startsWith('permenpanrb-14-2017'))) {
    const made = receipt(regulation, tally);
    assert.deepEqual(verify(made, surveyRegulations), { valid: true });
    for (const other of surveyRegulations) {
      if (other.id === regulation.id) continue;
      assert.deepEqual(verify({ ...made, regulation: other.id }, surveyRegulations), {
        valid: false,
        reason: 'hash',
      });
    }
  }
});

test('what is no receipt, or no JSON, was never sealed', () => {
  const made = receipt(permenpanrb14of2017, tally);
  const circle: Record<string, unknown> = {};
  circle['circle'] = circle;
  const inputs = [NaN, Infinity, 1n, Symbol('x'), circle].map((input) => ({ ...made, input }));
  const outcomes = [NaN, 1n].map((value) => ({ ...made, outcome: { value } }));
  for (const given of [null, undefined, true, 7, 'x', [], {}, () => 1, ...inputs, ...outcomes]) {
    const verdict = verify(given as unknown as Receipt<Tally>, surveyRegulations);
    assert.deepEqual(verdict, { valid: false, reason: 'hash' }, typeof given);
  }
});

test('an unknown regulation is said', () => {
  const made = receipt(permenpanrb6of2022, { results: { items: {} }, behaviour: { items: {} } });
  assert.deepEqual(verify(made, []), { valid: false, reason: 'unknown-regulation' });
  assert.deepEqual(verify(made, evaluationRegulations), { valid: true });
});
