import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Evaluation, type EvaluationStage, ratingsHeard, voicesToShow } from '@kinerja/core/cycle';
import type { Level, Rating } from '@kinerja/core/evaluation';
import { kupang } from '@kinerja/core/schemes';
import { evaluation, rating } from './evaluations.ts';

const peer = (id: string, behaviour: Level, changes: Partial<Rating> = {}): Rating => ({
  ...rating({ id, role: 'peer' }, 'meets', behaviour),
  id: `rating-${id}`,
  ...changes,
});
const said = [
  rating({ id: 'bayu', role: 'supervisor' }),
  peer('putu', 'exceeds', { strengths: 'Ramah' }),
  peer('made', 'meets'),
  peer('wayan', 'meets', { strengths: 'Cepat', improvements: 'Catat lebih awal' }),
];
const handed = (ratings: readonly Rating[]): Evaluation['ratings'] =>
  ratings.map(({ id, plan, rater: { role } }) => ({ rating: id, plan, role }));
const heard = (stage: EvaluationStage, ratings = said): Evaluation =>
  evaluation(stage, { ratings: handed(ratings) });

test('a group large enough is shown, with what it wrote in the order of its letters', () => {
  const [shown, ...others] = voicesToShow(heard('released'), said, kupang);
  assert.deepEqual(others, []);
  assert.equal(shown?.plan, 'plan-sari');
  assert.deepEqual(shown?.input.peer, { behaviour: { below: 0, meets: 2, exceeds: 1 } });
  assert.deepEqual(shown?.input.supervisor?.results, { below: 0, meets: 1, exceeds: 0 });
  assert.deepEqual(
    shown?.hidden.map(({ voice, into }) => [voice, into]),
    [
      ['third-party', undefined],
      ['third-party', 'peer'],
    ],
  );
  assert.deepEqual(shown?.comments.slice(1), [
    { voice: 'peer', strengths: ['Cepat', 'Ramah'], improvements: ['Catat lebih awal'], notes: [] },
  ]);
});

test('nothing while somebody may still be heard', () => {
  for (const stage of ['open', 'self-assessed', 'rated'] as const)
    assert.deepEqual(voicesToShow(heard(stage), said, kupang), []);
  assert.equal(voicesToShow(heard('calibrated'), said, kupang).length, 1);
});

test('of a group too small nothing, neither its levels nor its words', () => {
  const few = said.slice(0, 3);
  const [shown] = voicesToShow(heard('released', few), few, kupang);
  assert.deepEqual(Object.keys(shown?.input ?? {}), ['supervisor']);
  assert.doesNotMatch(JSON.stringify(shown), /Ramah/);
});

test('only what was handed in for this evaluation', () => {
  const draft = peer('agung', 'below', { status: 'draft' });
  const other = peer('ketut', 'below');
  const [shown] = voicesToShow(heard('released'), [...said, draft, other], kupang);
  assert.deepEqual(shown?.input.peer, { behaviour: { below: 0, meets: 2, exceeds: 1 } });
  assert.deepEqual(voicesToShow(heard('released', []), said, kupang), []);
});

test('of two that one rater handed in on a plan the latest counts, whichever order they are read in', () => {
  const again = peer('wayan', 'exceeds', { id: 'rating-wayan-2', strengths: 'Tekun' });
  const twice = heard('released', [...said, again]);
  const [shown] = voicesToShow(twice, [again, ...said], kupang);
  assert.deepEqual(shown?.input.peer, { behaviour: { below: 0, meets: 1, exceeds: 2 } });
  assert.deepEqual(shown?.comments.find(({ voice }) => voice === 'peer')?.strengths, ['Ramah', 'Tekun']);
  // The one of before is no voice of its own, and a draft takes nobody's place.
  const draft = { ...again, status: 'draft' } as const;
  assert.deepEqual(
    voicesToShow(twice, [draft, ...said], kupang),
    voicesToShow(heard('released'), said, kupang),
  );
});

test('of two ratings of the supervisor everybody who looks takes the one that was handed in last', () => {
  const [first] = said;
  assert.ok(first);
  const again = { ...first, id: 'a-later-one' };
  const both = heard('released', [first, again]);
  assert.deepEqual(ratingsHeard(both, [again, first]), [again]);
  assert.deepEqual(ratingsHeard(both, [first]), [first]);
  const elsewhere = { ...again, plan: 'another' };
  assert.deepEqual(ratingsHeard(heard('released', [first, elsewhere]), [elsewhere, first]), [
    first,
    elsewhere,
  ]);
});
