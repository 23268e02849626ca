import assert from 'node:assert/strict';
import { test } from 'node:test';
import { voicesOf } from '@kinerja/core/multi-source';
import { rating, scheme, schemeOf, voice } from './scheme.ts';

const counted = (below: number, meets: number, exceeds: number, unable = 0) => ({
  below,
  meets,
  exceeds,
  unable,
});
const both = (...numbers: Parameters<typeof counted>) => ({
  results: counted(...numbers),
  behaviour: counted(...numbers),
});
const only = (id: 'peer' | 'self', axes?: readonly ('results' | 'behaviour')[]) =>
  schemeOf([voice(id, '1', axes ? { axes } : {})]);

test('final ratings are counted by voice; who could not judge is in no level', () => {
  const ratings = [
    rating('supervisor', 's1', 'exceeds'),
    rating('peer', 'p1', 'below'),
    rating('peer', 'p2', 'meets', { behaviour: { items: { kompeten: { unable: true } } } }),
    rating('peer', 'p3', 'exceeds', { status: 'draft' }),
    rating('self', 'e1', null),
  ];
  const voices = voicesOf(ratings, scheme);
  assert.deepEqual(voices.supervisor, both(0, 0, 1));
  assert.deepEqual(voices.peer, { results: counted(1, 1, 0), behaviour: counted(1, 0, 0, 1) });
  assert.deepEqual(voices.self, both(0, 0, 0, 1));
  assert.deepEqual(voices.subordinate, both(0, 0, 0));
  assert.deepEqual(Object.keys(voices), ['supervisor', 'self', 'peer', 'subordinate', 'third-party']);
});

test('only voices and axes that the scheme asks', () => {
  const ratings = [rating('peer', 'p1'), rating('supervisor', 's1')];
  assert.deepEqual(voicesOf(ratings, only('peer', ['behaviour'])), { peer: { behaviour: counted(0, 1, 0) } });
  assert.deepEqual(voicesOf(ratings, only('self')), { self: both(0, 0, 0) });
});

test('a rater with a tie counts only where the scheme says so, and is said either way', () => {
  const tied = rating('peer', 'p1', 'exceeds', { rater: { id: 'p1', role: 'peer', tie: 'Ipar' } });
  const ratings = [tied, rating('peer', 'p2', 'below')];
  assert.deepEqual(voicesOf(ratings, scheme).peer, { ...both(1, 0, 0), tied: true });
  const lenient = schemeOf(scheme.voices.sources, { ties: 'counted' });
  assert.deepEqual(voicesOf(ratings, lenient).peer, { ...both(1, 0, 1), tied: true });
});

test('nobody is counted twice, and nobody of another plan', () => {
  const issues = (...ratings: readonly ReturnType<typeof rating>[]) => {
    try {
      return voicesOf(ratings, scheme) && [];
    } catch (error) {
      return (error as { facts: { issues: { rule: string }[] } }).facts.issues.map(({ rule }) => rule);
    }
  };
  const first = rating('peer', 'p1');
  assert.deepEqual(issues(first, rating('third-party', 'p1')), ['duplicate']);
  assert.deepEqual(issues(first, rating('peer', 'p1', 'meets', { status: 'draft' })), []);
  assert.deepEqual(issues(first, rating('peer', 'p2', 'meets', { plan: 'other' })), ['other-plan']);
});
