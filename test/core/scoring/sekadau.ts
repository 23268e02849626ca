import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { score } from '@kinerja/core/scoring';
import type { Response, Survey, Tally } from '@kinerja/core/survey';

/** The text of a golden file. */
export const golden = (name: string): string =>
  readFileSync(new URL(`../../golden/${name}`, import.meta.url), 'utf8');

/** A survey with the official questionnaire. */
export const survey: Survey = {
  id: 's1',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'SKM' },
  unit: 'Unit',
  service: 'Layanan',
  period: { from: '2019-01-01', to: '2019-06-30' },
  instrument: serviceQuestionnaire,
};

/** The nine unsur. */
export const ids = permenpanrb14of2017.elements;

/** One response with these answers. */
export function response(answers: Response['answers'], place = 0): Response {
  const instrument = { id: serviceQuestionnaire.id, version: serviceQuestionnaire.version };
  return {
    id: `r${place}`,
    survey: 's1',
    instrument,
    answers,
    profile: {},
    language: 'id',
    on: '2019-03-01',
  };
}

const [head = '', ...rows] = golden('skm-sekadau-2019-s1.csv').trim().split(/\r?\n/);
const columns = head.split(',').slice(1);
/** The 49 published responses. */
export const sekadau = rows.map((row, place) => {
  const values = row.split(',').slice(1).map(Number);
  return response(Object.fromEntries(columns.map((id, at) => [id, values[at]!])), place);
});

/** The outcome of an input that is complete. */
export function done(regulation: typeof permenpanrb14of2017, input: Tally) {
  const outcome = score(regulation, input);
  assert.ok(outcome.done);
  return outcome;
}

/** A tally with the same sum and count for each unsur. */
export const all = (sum: number, count: number): Tally => ({
  respondents: count,
  elements: Object.fromEntries(ids.map((id) => [id, { sum, count }])),
});
