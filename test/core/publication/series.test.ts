import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPublicationPolicy, latestComparable, policyFor, seriesOf } from '@kinerja/core/publication';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Tabulation } from '@kinerja/core/survey';

const instrument = { id: serviceQuestionnaire.id, version: serviceQuestionnaire.version };

function year(of: number, changes: Partial<Tabulation> = {}): Tabulation {
  return {
    id: `skm-${of}`,
    regulation: 'permenpanrb-14-2017',
    title: { id: 'SKM' },
    unit: 'Unit',
    period: { from: `${of}-01-01`, to: `${of}-12-31` },
    instrument,
    respondents: 40,
    cutOff: `${of}-12-31T10:00:00Z`,
    elements: serviceQuestionnaire.questions.map(({ id, label }) => ({ id, label, sum: 120, count: 40 })),
    ...changes,
  };
}

const series = (...all: Tabulation[]) =>
  seriesOf(all, (id) => surveyRegulations.find((each) => each.id === id));

test('stands in the order of the periods, whatever order they come in', () => {
  assert.deepEqual(
    series(year(2025), year(2023), year(2024)).map(({ tabulation, breaks }) => [tabulation.id, breaks]),
    [
      ['skm-2023', []],
      ['skm-2024', []],
      ['skm-2025', []],
    ],
  );
});

test('says why two that follow each other do not compare', () => {
  const before = year(2024);
  const breaks = (changes: Partial<Tabulation>) => series(before, year(2025, changes))[1]?.breaks;
  assert.deepEqual(breaks({ regulation: 'permenpanrb-14-2017+w0.11' }), ['regulation']);
  assert.deepEqual(breaks({ elements: before.elements.slice(1) }), ['elements']);
  assert.deepEqual(breaks({ elements: [...before.elements].reverse() }), []);
  assert.deepEqual(breaks({ instrument: { ...instrument, version: '2.0.0' } }), ['instrument']);
  const { instrument: _instrument, ...unnamed } = year(2025);
  assert.deepEqual(series(before, unnamed)[1]?.breaks, ['instrument-unknown']);
});

test('withholds what is of too few, and what has no answers for an unsur', () => {
  const [few, incomplete] = series(
    year(2024, { respondents: 29 }),
    year(2025, { elements: year(2025).elements.map((each) => ({ ...each, sum: 0, count: 0 })) }),
  );
  assert.ok(few && !few.publication.published && few.publication.reason === 'too-few');
  assert.ok(
    incomplete && !incomplete.publication.published && incomplete.publication.reason === 'incomplete',
  );
});

test('does not withhold what an office has printed elsewhere', () => {
  const source = { title: 'Laporan', url: 'https://example.go.id/laporan' };
  assert.equal(policyFor(year(2024, { source })).leastRespondents, 0);
  assert.equal(policyFor(year(2024)), defaultPublicationPolicy);
  assert.ok(series(year(2024, { respondents: 29, source }))[0]?.publication.published);
});

test('leaves out what names a regulation that is not known', () => {
  assert.deepEqual(series(year(2024, { regulation: 'other' })), []);
});

test('only what came since the last break compares with the latest', () => {
  const other = { regulation: 'permenpanrb-14-2017+w0.11' };
  const ids = (...all: Tabulation[]) =>
    latestComparable(series(...all)).map(({ tabulation }) => tabulation.id);
  assert.deepEqual(ids(year(2022), year(2023, other), year(2024), year(2025)), ['skm-2024', 'skm-2025']);
  assert.deepEqual(ids(year(2024), year(2025)), ['skm-2024', 'skm-2025']);
  assert.deepEqual(ids(year(2024), year(2025, other)), ['skm-2025']);
  assert.deepEqual(ids(), []);
});
