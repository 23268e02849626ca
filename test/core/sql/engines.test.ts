import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { permenpanrb14of2017 as law } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { indexSql } from '@kinerja/core/sql';
import { data, digits } from './digits.ts';
import { type Engine, engines } from './engines.ts';
import { oddities } from './oddities.ts';
import { predicates } from './predicates.ts';
import { openShards } from './shards.ts';

for (const { name, open, skip } of engines) {
  describe(name, { skip: skip ?? false }, () => {
    let engine: Engine;
    before(async () => {
      engine = await open();
    });
    after(() => engine?.close());
    digits(() => engine, data);
    oddities(() => engine);
    predicates(() => engine);
  });
}

describe('PostgreSQL over three servers', () => {
  let engine: Engine;
  before(async () => {
    engine = await openShards();
  });
  after(() => engine?.close());
  digits(() => engine, data.slice(0, 1));

  it('lets each server add up its own answers', async () => {
    const elements = Object.fromEntries(law.elements.map((id) => [id, id]));
    const columns = law.elements.map((id) => `${id} SMALLINT`);
    await engine.create('answers', `unit VARCHAR(20), ${columns.join()}`);
    const sql = indexSql(law, { answers: 'answers', unit: 'unit', elements }, engine.dialect, 2);
    const remote = async () => {
      const plan = await engine.query(`EXPLAIN (VERBOSE, COSTS OFF) ${sql}`);
      return plan.map((row) => row['QUERY PLAN'] ?? '').filter((line) => line.includes('Remote SQL'));
    };
    const added = await remote();
    assert.equal(added.length, 3);
    for (const line of added) assert.match(line, /SELECT unit, count\(\*\), sum\(\(CASE .* GROUP BY 1$/);
    await engine.run('SET enable_partitionwise_aggregate = off');
    for (const line of await remote()) assert.doesNotMatch(line, /sum|GROUP BY/);
  });
});
