import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Records } from '@kinerja/core';
import { memory } from '@kinerja/data';
import { completeTabulation, sekadauTabulation } from '@kinerja/mock';
import { handlers } from '@kinerja/mock/handlers';
import { getResponse } from 'msw';

const response: Records['response'] = {
  id: '01ABCDEFGHJKMNPQRSK7Q2MX4D',
  survey: completeTabulation.id,
  instrument: { id: 'permenpanrb-14-2017', version: '1.0.0' },
  answers: { waktu: 3 },
  profile: {},
  language: 'id',
  on: '2026-06-01',
};

const served = handlers(
  memory({ response: [response], tabulation: [completeTabulation, sekadauTabulation] }),
);

async function found(query: string): Promise<readonly string[]> {
  const answer = await getResponse(served, new Request(`http://localhost/api/kinerja/tabulation${query}`));
  assert.ok(answer);
  return ((await answer.json()) as { id: string }[]).map(({ id }) => id).sort();
}

test('a receipt code finds the tabulation in which its answer is counted, as at a server', async () => {
  assert.deepEqual(await found('?receipt=K7Q2-MX4D'), [completeTabulation.id]);
  assert.deepEqual(await found('?receipt=k7q2mx4d'), [completeTabulation.id]);
  assert.deepEqual(await found('?receipt=K7Q2-MX4E'), []);
  assert.deepEqual(await found('?receipt='), []);
  assert.deepEqual(await found(''), [completeTabulation.id, sekadauTabulation.id].sort());
});
