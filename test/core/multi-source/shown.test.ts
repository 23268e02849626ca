import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HeardVoices, shownComments, shownVoices, voicesOf } from '@kinerja/core/multi-source';
import { both, counts, rating, scheme } from './scheme.ts';

const named = { supervisor: both(0, 1, 0) };

test('who is known by name is shown; a group too small is not, nor how many it has', () => {
  const { input, hidden } = shownVoices(
    { ...named, peer: both(1, 1, 0), citizens: { index: 80, respondents: 29 } },
    scheme,
  );
  assert.deepEqual(input, named);
  assert.deepEqual(
    hidden.map(({ voice, axis, into }) => [voice, axis, into]),
    [
      ['self', 'results', undefined],
      ['self', 'behaviour', undefined],
      ...['peer', 'subordinate', 'third-party'].flatMap((voice) => [
        [voice, 'results', undefined],
        [voice, 'behaviour', undefined],
      ]),
      ['citizens', undefined, undefined],
      ['targets', undefined, undefined],
    ],
  );
});

test('those who count with others are shown among them', () => {
  const { input, hidden } = shownVoices({ peer: both(0, 2, 2), subordinate: both(2, 0, 0) }, scheme);
  assert.deepEqual(input, { peer: both(2, 2, 2) });
  assert.deepEqual(hidden.find(({ voice }) => voice === 'subordinate')?.into, 'peer');
});

test('of a group that is shown, the axis that few judged is not', () => {
  const { input } = shownVoices({ peer: { results: counts(1, 0, 0), behaviour: counts(0, 0, 3) } }, scheme);
  assert.deepEqual(input, { peer: { behaviour: counts(0, 0, 3) } });
});

test('who could not judge is not told', () => {
  const { input } = shownVoices({ peer: { results: { ...counts(0, 0, 3), unable: 1 } } }, scheme);
  assert.deepEqual(input, { peer: { results: counts(0, 0, 3) } });
});

const before: HeardVoices = { ...named, peer: both(1, 2, 1) };
const looks: readonly (readonly [string, HeardVoices, boolean])[] = [
  ['nothing new', before, false],
  ['one more', { ...named, peer: both(1, 2, 2) }, true],
  ['two changed their minds', { ...named, peer: both(1, 0, 3) }, true],
  ['three more', { ...named, peer: both(1, 2, 4) }, false],
  ['three more, and one who left', { ...named, peer: both(0, 2, 4) }, true],
  ['only the supervisor, who is known', { supervisor: both(0, 0, 1), peer: both(1, 2, 1) }, false],
  ['too few now', { ...named, peer: both(1, 1, 0) }, false],
  ['others who count with them', { ...named, peer: both(1, 2, 1), subordinate: both(0, 0, 1) }, true],
  ['others who are enough alone', { ...named, peer: both(1, 2, 1), subordinate: both(0, 0, 3) }, false],
];
for (const [name, now, unchanged] of looks) {
  test(`a second look: ${name} is ${unchanged ? 'held back' : 'shown'}`, () => {
    const shown = shownVoices(now, scheme, before);
    assert.equal(shown.unchanged, unchanged);
    assert.deepEqual(shown.input, unchanged ? before : shownVoices(now, scheme).input);
  });
}

test('a later look still shows what is known by name', () => {
  const now = { supervisor: both(0, 0, 1), peer: both(1, 2, 2) };
  assert.deepEqual(shownVoices(now, scheme, before).input, { ...before, supervisor: both(0, 0, 1) });
});

const words = (id: string, strengths: string, more = {}) =>
  rating('peer', id, 'meets', { strengths, ...more });
const comments = (ratings: readonly ReturnType<typeof rating>[]) =>
  shownComments(ratings, voicesOf(ratings, scheme), scheme);

test('comments are told in the order of their letters, each kind by itself, and without a day', () => {
  const note = {
    results: { level: 'meets' as const, items: { a: { level: 'meets' as const, note: 'Rapi' } } },
  };
  const ratings = [
    words('p3', 'Teliti', { on: '2026-01-02' }),
    words('p1', 'Cekatan', { ...note, improvements: 'Lebih tenang' }),
    words('p2', 'Ramah'),
  ];
  const told = [
    {
      voice: 'peer',
      strengths: ['Cekatan', 'Ramah', 'Teliti'],
      improvements: ['Lebih tenang'],
      notes: ['Rapi'],
    },
  ];
  assert.deepEqual(comments(ratings), told);
  assert.deepEqual(comments([...ratings].reverse()), told);
});

test('comments of a group too small are not told; of one that counts with others, among theirs', () => {
  const peers = ['p1', 'p2', 'p3'].map((id) => words(id, `P ${id}`));
  const other = rating('subordinate', 'u1', 'meets', { strengths: 'B' });
  assert.deepEqual(comments(peers.slice(1)), []);
  assert.deepEqual(
    comments([...peers, other]).map(({ voice, strengths }) => [voice, strengths]),
    [['peer', ['B', 'P p1', 'P p2', 'P p3']]],
  );
  const tied = words('p4', 'Z', { rater: { id: 'p4', role: 'peer', tie: 'Ipar' } });
  assert.equal(comments([...peers, tied])[0]?.strengths.includes('Z'), false);
});

test('comments of a group that is heard on one axis alone are told', () => {
  const unable = { results: { items: {} } };
  const peers = ['p1', 'p2', 'p3'].map((id) => words(id, `P ${id}`, unable));
  assert.deepEqual(comments(peers)[0]?.strengths, ['P p1', 'P p2', 'P p3']);
});
