import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Due, due, teamDue } from '@kinerja/core/cycle';
import { calendar, state } from './due-lists.ts';
import { agreed, as, evaluation } from './evaluations.ts';
import { dewi, plan, scheme, supervisor, team } from './unit.ts';

const options = { today: '2027-01-10', calendar, soon: 7 };
const lenient = { ...scheme, rating: { ...scheme.rating, every: 'year' as const } };
const putu = { id: 'putu', name: 'Putu', position: 'Arsiparis', unit: 'Pelayanan' };
const ofPutu = plan({ id: 'plan-putu', employee: putu, stage: 'submitted' });
const elsewhere = plan({ id: 'plan-lain', employee: { ...putu, id: 'made' }, supervisor: dewi });
const given = state({
  scheme: lenient,
  plans: [agreed, ofPutu, elsewhere],
  evaluations: [evaluation('self-assessed')],
});
const actions = (list: readonly Due[]): string[] => [...new Set(list.map(({ action }) => action))];
const shown = (...parts: Parameters<typeof teamDue>) =>
  teamDue(...parts).map(({ employee, own, yours }) => [employee, actions(own), actions(yours)]);

describe('what is due for a team', () => {
  it('of a supervisor: his people alone, with what each has to do and he about them', () => {
    assert.deepEqual(shown(given, supervisor, options), [
      ['sari', ['report'], ['check-in', 'give-feedback', 'rate']],
      ['putu', [], ['agree-plan']],
    ]);
  });

  it('of the performance team: everybody', () => {
    const rated = { ...given, evaluations: [evaluation('rated')] };
    assert.deepEqual(shown(rated, team, options), [
      ['sari', ['report'], ['calibrate']],
      ['putu', [], []],
      ['made', ['submit-plan'], []],
    ]);
  });

  it('with those who have no plan yet, where they are told', () => {
    const people = ['wayan', 'made'];
    assert.deepEqual(shown(given, supervisor, { ...options, people }).slice(0, 2), [
      ['wayan', ['write-plan'], []],
      ['made', [], []],
    ]);
    assert.deepEqual(teamDue(state({ plans: [] }), supervisor, options), []);
  });

  it('is nobody else to see, and not of oneself', () => {
    for (const role of ['employee', 'peer', 'appeal-authority'] as const)
      assert.deepEqual(teamDue(given, as(role), { ...options, people: ['sari'] }), [], role);
    assert.ok(!shown(given, { ...team, id: 'sari' }, options).some(([employee]) => employee === 'sari'));
  });

  it('what another supervisor has begun is done, and not told', () => {
    const whole = evaluation('released', { supervisor: dewi, plans: ['plan-sari', 'plan-dua'] });
    const second = { ...agreed, id: 'plan-dua', supervisor: dewi };
    const moved = { ...given, plans: [agreed, second], evaluations: [whole] };
    const [sari] = teamDue(moved, supervisor, options);
    assert.deepEqual(actions(sari!.own), ['report']);
    assert.ok(sari!.own.every(({ record }) => record?.id === 'plan-sari'));
    assert.deepEqual(actions(sari!.yours), ['check-in', 'give-feedback']);
  });

  it('is what each would be told alone', () => {
    for (const { employee, own, yours } of teamDue(given, team, options)) {
      assert.deepEqual(own, due(given, { id: employee, role: 'employee' }, options));
      assert.deepEqual(
        yours,
        due(given, team, options).filter((each) => each.employee === employee),
      );
    }
  });
});
