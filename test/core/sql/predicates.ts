import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { permenpanrb6of2022 as law } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { score } from '@kinerja/core/scoring';
import { predicateSql } from '@kinerja/core/sql';
import { type Engine, type Row, insert } from './engines.ts';
import { randomFrom } from './units.ts';

/** Levels as columns hold them: also absent, empty, in other letters, with a space behind, and of no law. */
const held = ['below', 'meets', 'exceeds', null, '', 'Meets', 'meets ', 'sesuai'] as const;

/** Every pair of levels many times over, against the SDK. */
export function predicates(engine: () => Engine): void {
  it(`gives the predicates of ${law.id} for 10000 ratings`, async () => {
    const random = randomFrom(6);
    const ratings = Array.from({ length: 10_000 }, (_, place) => {
      // Every pair, then any of them.
      const pair = place < held.length ** 2 ? place : random(held.length ** 2);
      const [results, behaviour] = [held[pair % held.length]!, held[Math.floor(pair / held.length)]!];
      return { rating: `r${place}`, results, behaviour };
    });
    await engine().run('CREATE TABLE ratings (id VARCHAR(20), hasil VARCHAR(20), perilaku VARCHAR(20))');
    const rated = ratings.map(({ rating, results, behaviour }) => [rating, results, behaviour]);
    await insert(engine(), 'ratings', rated);
    const source = { ratings: 'ratings', rating: 'id', results: 'hasil', behaviour: 'perilaku' };
    const rows = await engine().query(predicateSql(law, source, engine().dialect));
    const expected = new Map(ratings.map((each) => [each.rating, row(each)]));
    assert.equal(rows.length, expected.size);
    for (const each of rows) assert.deepEqual({ ...each }, expected.get(each['rating']!));
  });
}

interface Rating {
  readonly rating: string;
  readonly results: string | null;
  readonly behaviour: string | null;
}

function row({ rating, results, behaviour }: Rating): Row {
  const axis = (level: string | null) => ({ level: (level ?? undefined) as 'meets' | undefined, items: {} });
  try {
    const outcome = score(law, { results: axis(results), behaviour: axis(behaviour) });
    return outcome.done
      ? { rating, predicate: outcome.value, reason: null }
      : { rating, predicate: null, reason: 'missing' };
  } catch (error) {
    if (!isKinerjaError(error, 'invalid-data')) throw error;
    return { rating, predicate: null, reason: 'not-offered' };
  }
}
