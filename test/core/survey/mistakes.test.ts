import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { findPersonalData } from '@kinerja/core/privacy';
import { kep25of2004, kep25of2004w0071 } from '@kinerja/core/regulations/kep-25-2004';
import {
  permenpanrb14of2017,
  permenpanrb14of2017w011,
  permenpanrb14of2017w0111,
} from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb16of2014 } from '@kinerja/core/regulations/permenpanrb-16-2014';
import {
  integrityPerception,
  perceptionIndex,
  servicePerception,
} from '@kinerja/core/regulations/permenpanrb-90-2021';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { Response as ResponseSchema } from '@kinerja/core/records/response';
import { score } from '@kinerja/core/scoring';
import { type Tally, examine, sampleSize } from '@kinerja/core/survey';
import * as z from 'zod/mini';

/** Mistakes of other applications (numbered B1 to B24 where they were collected), and that ours does not make them. */
const exact = permenpanrb14of2017;
const tally = (means: readonly string[], ids = exact.elements): Tally => ({
  respondents: null,
  elements: Object.fromEntries(ids.map((id, at) => [id, { mean: means[at % means.length]! }])),
});
const value = (regulation: typeof exact, input: Tally): string => {
  const outcome = score(regulation, input);
  assert.ok(outcome.done);
  return outcome.value;
};
const grade = (index: string): string => exact.grade(index).value;

test('B1: the weight of 14 unsur is refused for nine, which it would turn into at most 63.9', () => {
  assert.throws(
    () => score(kep25of2004w0071, tally(['4'])),
    (error) => isKinerjaError(error, 'invalid-data'),
  );
  assert.equal(value(exact, tally(['4'])), '100.00');
});

test('B2, B12, B24: every value between the printed bands has the letter of what is printed', () => {
  for (const [raw, letter] of [
    ['88.305', 'A'],
    ['88.3049', 'B'],
    ['76.6050000001', 'B'],
    ['64.9950000001', 'C'],
    ['64.9949999999', 'D'],
  ] as const) {
    const step = exact.grade(raw);
    assert.equal(step.value, letter);
    assert.equal(grade(step.from[0]!.value), letter, 'the printed value alone gives the same letter');
  }
});

test('B3: nothing above 100 is possible', () => {
  assert.throws(
    () => score(exact, tally(['4.01'])),
    (error) => isKinerjaError(error, 'invalid-data'),
  );
});

test('B4: one formula for every population, never falling', () => {
  assert.deepEqual([60, 150, 1000].map(sampleSize), [52, 108, 278]);
  for (let population = 2; population <= 3000; population++) {
    assert.ok(sampleSize(population) >= sampleSize(population - 1), String(population));
  }
});

test('B5: every answer counts, and the sample size only tells whether they are enough', () => {
  const many: Tally = {
    respondents: 5000,
    elements: Object.fromEntries(exact.elements.map((id) => [id, { sum: 15_000, count: 5000 }])),
  };
  assert.equal(value(exact, many), '75.00');
});

test('B6: nothing is rounded before the end', () => {
  // Σ weighted = 3.53238…: rounded to three decimals first, × 25 would print 88.30 and B.
  const near = {
    ...tally(['3.5324']),
    elements: { ...tally(['3.5324']).elements, waktu: { mean: '3.5319' } },
  };
  assert.equal(value(exact, near), '88.31');
  assert.ok(score(exact, near).done);
});

test('B7: 100 can be reached; the rounded weights are readings of their own, named in the record', () => {
  assert.deepEqual(
    [exact, permenpanrb14of2017w0111, permenpanrb14of2017w011].map((each) => value(each, tally(['4']))),
    ['100.00', '99.90', '99.00'],
  );
});

test('B8: what a step says is what was computed', () => {
  const outcome = score(permenpanrb14of2017w011, tally(['4']));
  assert.ok(outcome.done);
  const converted = outcome.step.from[0]!.from[0]!;
  assert.deepEqual(converted.arguments, { factor: '25' });
  assert.deepEqual(new Set(converted.from[0]!.from.map((each) => each.arguments.weight)), new Set(['0.11']));
});

test('B9: facilities and complaints have their own words, whatever their place', () => {
  const of = (id: string) => serviceQuestionnaire.questions.find((each) => each.id === id)!;
  const words = (id: string) => of(id).options.map((option) => option.label.id);
  assert.ok(
    words('pengaduan').includes('Dikelola dengan baik') && !words('sarana').includes('Dikelola dengan baik'),
  );
  assert.ok(words('sarana').includes('Buruk') && !words('pengaduan').includes('Buruk'));
});

test('B10: another scale is another regulation, not this one rescaled', () => {
  assert.throws(
    () => score(exact, tally(['5'])),
    (error) => isKinerjaError(error, 'invalid-data'),
  );
  assert.ok(servicePerception.id.startsWith('permenpanrb-90-2021'));
  assert.equal(value(servicePerception, tally(['5.4'], servicePerception.elements)), '5.40');
});

test('B11: a weighted sum is not divided again', () => assert.equal(value(exact, tally(['3'])), '75.00'));

test('B13: a response has no room for an identity, and one in a comment is found', () => {
  const response = {
    id: 'r1',
    survey: 's1',
    instrument: { id: 'permenpanrb-14-2017', version: '1.0.0' },
    answers: { waktu: 3 },
    profile: {},
    language: 'id',
    on: '2026-11-22',
  };
  assert.ok(z.safeParse(ResponseSchema, response).success);
  for (const identity of ['name', 'nik', 'phone', 'email', 'address', 'ip', 'deviceId']) {
    assert.equal(z.safeParse(ResponseSchema, { ...response, [identity]: 'x' }).success, false, identity);
  }
  assert.equal(findPersonalData('NIK 3404015708900001').length, 1);
});

// What examine() says of printed figures.

const rules = (printed: Parameters<typeof examine>[0]) =>
  examine(printed, exact, surveyRegulations).map((finding) => [
    finding.rule,
    'fits' in finding ? finding.fits : [],
  ]);

test('a letter of the 2004 table on a 2017 index is named', () => {
  const old = [kep25of2004.id, kep25of2004w0071.id];
  assert.deepEqual(rules({ index: '74.926', grade: 'B' }), [['letter-of-another-table', old]]);
  assert.deepEqual(rules({ index: 87, grade: 'A' }), [['letter-of-another-table', old]]);
  assert.deepEqual(rules({ index: 79.5, grade: 'B' }), []);
});

test('an index of another weight, or of none, is named', () => {
  const totals = [105, 101, 100, 116, 102, 105, 106, 105, 115];
  const gaspul: Tally = {
    respondents: 29,
    elements: Object.fromEntries(exact.elements.map((id, at) => [id, { sum: totals[at]!, count: 29 }])),
  };
  assert.deepEqual(rules({ index: 91.48, tally: gaspul }), []);
  assert.deepEqual(rules({ index: 90.56, tally: gaspul }), [
    ['index-of-another-weight', ['permenpanrb-14-2017+w0.11']],
  ]);
  const sengkuang = tally(['3.75', '3.04', '3.05', '3.84', '3.75', '3.76', '3.52', '3.73', '3.76']);
  assert.deepEqual(rules({ index: '80.50', tally: sengkuang }), [['index-not-reproduced', []]]);
});

test('an NI that does not give the index is named; rounding of what was printed is allowed for', () => {
  assert.deepEqual(rules({ index: 75.0075, interval: '3.003' }), [['interval-and-index-differ', []]]);
  assert.deepEqual(rules({ index: 77.37, interval: '3.095' }), []);
  assert.deepEqual(rules({ index: 100.3 }), [['off-the-scale', []]]);
});

// Other survey laws.

test('16/2014 prescribes no index and says so', () => {
  assert.deepEqual(permenpanrb16of2014.score(tally(['3'])), { done: false, missing: [{ path: ['method'] }] });
  assert.ok(
    permenpanrb16of2014.elements.includes('maklumat') && !permenpanrb16of2014.elements.includes('sarana'),
  );
});

test("perception surveys are configured: items and scale are the questionnaire's", () => {
  const printed = score(integrityPerception, tally(['3.96'], integrityPerception.elements));
  assert.ok(printed.done && printed.value === '99.00' && printed.grade === 'A');
  const six = score(servicePerception, tally(['5.4'], servicePerception.elements));
  assert.ok(six.done && six.grade === 'ungraded');
  const own = perceptionIndex({
    survey: 'spkp',
    questionnaire: 'unit-7',
    elements: ['a', 'b', 'c'],
    highest: 4,
  });
  assert.equal(own.id, 'permenpanrb-90-2021+spkp-unit-7');
  assert.equal(value(own, tally(['3'], ['a', 'b', 'c'])), '75.00');
  assert.equal(own.citations.scale.status, 'local-policy');
});
