import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type QualityQuestion, defaultQualityPolicy, qualityLabel } from '@kinerja/core/publication';
import type { Tabulation } from '@kinerja/core/survey';

const good: Tabulation = {
  id: 's1',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'SKM' },
  unit: 'Unit',
  period: { from: '2026-01-01', to: '2026-06-30' },
  instrument: { id: 'permenpanrb-14-2017', version: '1.0.0' },
  respondents: 100,
  population: 130,
  cutOff: '2026-06-30T08:41:12Z',
  elements: ['waktu', 'biaya'].map((id) => ({ id, label: { id }, sum: 300, count: 100 })),
};

const answer = (changes: Partial<Tabulation>, question: QualityQuestion) =>
  qualityLabel({ ...good, ...changes }).find((each) => each.question === question);
const counts = (...each: number[]): Tabulation['elements'] =>
  each.map((count, place) => ({ id: `e${place}`, label: { id: 'e' }, sum: count, count }));

test('a survey that does everything right is told five times yes', () => {
  assert.deepEqual(
    qualityLabel(good).map(({ question, met }) => [question, met]),
    [
      ['enough-respondents', true],
      ['few-gaps', true],
      ['whole-period', true],
      ['method-stated', true],
      ['recomputable', true],
    ],
  );
});

const cases: readonly (readonly [string, Partial<Tabulation>, QualityQuestion, boolean | null, object])[] = [
  ['one fewer than the table asks', { respondents: 96 }, 'enough-respondents', false, { needed: 97 }],
  ['as many as the table asks', { respondents: 97 }, 'enough-respondents', true, { needed: 97 }],
  ['nobody knows how many were served', { population: undefined } as object, 'enough-respondents', null, {}],
  ['no number of respondents', { respondents: null }, 'enough-respondents', null, {}],
  ['just enough answers', { elements: counts(100, 80) }, 'few-gaps', true, { percent: '90.0', least: '90' }],
  ['one answer too few', { elements: counts(100, 79) }, 'few-gaps', false, { percent: '89.5' }],
  ['no respondents at all', { respondents: 0, elements: counts(0) }, 'few-gaps', null, {}],
  [
    'a period that goes on',
    { cutOff: '2026-06-29T23:00:00Z' },
    'whole-period',
    false,
    { cutOff: '2026-06-29' },
  ],
  ['no instrument named', { instrument: undefined } as object, 'method-stated', null, {}],
];

for (const [what, changes, question, met, facts] of cases)
  test(`${question}: ${what}`, () => {
    const found = answer(changes, question);
    assert.equal(found?.met, met);
    assert.deepEqual({ ...found, ...facts }, found);
  });

test('printed means cannot be computed again, and tell nothing of gaps', () => {
  const elements = [{ id: 'waktu', label: { id: 'Waktu' }, mean: '3.1' }];
  assert.equal(answer({ elements }, 'recomputable')?.met, false);
  assert.equal(answer({ elements }, 'few-gaps')?.met, null);
});

test('how much may be missing is the office’s to say, and ours is no law', () => {
  assert.equal(defaultQualityPolicy.citation.status, 'assumption');
  const strict = { ...defaultQualityPolicy, leastAnswered: '100' };
  assert.equal(qualityLabel({ ...good, elements: counts(100, 99) }, strict)[1]?.met, false);
});
