import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actOnDevelopment, nextCheckIn, outcomeTerm, teamDue } from '@kinerja/core/cycle';
import type { Development } from '@kinerja/core/records/development';
import { act, context, development, untalked } from './developments.ts';
import { calendar, list, state } from './due-lists.ts';
import { supervisor } from './unit.ts';

const due = (role: 'employee' | 'supervisor' | 'peer', today: string, ...all: Development[]): string[] =>
  list(state({ development: all }), role, today)
    .filter(({ record }) => record?.kind === 'development')
    .map(({ action, firstDay, lastDay, state: how }) => `${action} ${firstDay} ${lastDay ?? '–'} ${how}`);

describe('development that is due', () => {
  it('to agree to, for the other one, without a term', () => {
    const offered = development('offered');
    assert.deepEqual(due('supervisor', '2026-07-12', offered), ['agree-development 2026-07-10 – open']);
    assert.deepEqual(due('employee', '2026-07-12', offered), []);
    assert.deepEqual(due('supervisor', '2026-07-12', development('draft')), []);
    assert.deepEqual(due('supervisor', '2026-07-12', development('concluded')), []);
    assert.deepEqual(due('peer', '2026-07-12', offered), []);
  });

  it('to check in, for both, as often as was agreed', () => {
    const open = 'check-in-development 2026-07-10 2026-08-09';
    assert.deepEqual(due('employee', '2026-07-12', untalked), [`${open} open`]);
    assert.deepEqual(due('employee', '2026-08-03', untalked), [`${open} due-soon`]);
    assert.deepEqual(due('supervisor', '2026-08-10', untalked)[0], `${open} overdue`);
  });

  it('counts from the last check-in, and none after the end', () => {
    const at = (on: string): Development => ({
      ...untalked,
      checkIns: [{ id: 'c', on, by: supervisor, progress: 'on-track' }],
    });
    assert.equal(nextCheckIn(at('2026-08-20'))?.lastDay, '2026-09-19');
    assert.equal(nextCheckIn(at('2026-09-08'))?.lastDay, '2026-10-08');
    assert.equal(nextCheckIn(at('2026-09-09')), null);
  });

  it('is held once at least, on the last day where the time is short', () => {
    const short = { ...untalked, time: { from: '2026-07-10', to: '2026-07-20' } };
    assert.equal(nextCheckIn(short)?.lastDay, '2026-07-20');
    const later = { ...untalked, time: { from: '2026-08-01', to: '2026-10-08' } };
    assert.deepEqual(
      [nextCheckIn(later)?.firstDay, nextCheckIn(later)?.lastDay],
      ['2026-08-01', '2026-08-31'],
    );
  });

  it('to conclude by the supervisor, once the time is over; put off with it', () => {
    const of = (record: Development, today: string) =>
      due('supervisor', today, record).filter((each) => each.startsWith('conclude'));
    assert.deepEqual(of(untalked, '2026-10-07'), ['conclude-development 2026-10-08 2026-10-22 not-yet']);
    assert.deepEqual(of(untalked, '2026-10-08'), ['conclude-development 2026-10-08 2026-10-22 open']);
    assert.deepEqual(of(untalked, '2026-10-23'), ['conclude-development 2026-10-08 2026-10-22 overdue']);
    assert.deepEqual(
      due('employee', '2026-10-23', { ...untalked, checkIns: development('agreed').checkIns }).length,
      1,
    );
    const extended = actOnDevelopment(untalked, act('extend', 'supervisor'), context());
    assert.equal(outcomeTerm(extended).firstDay, '2026-11-08');
  });

  it('is told of each person of a team', () => {
    const options = { today: '2026-07-12', calendar, soon: 7 };
    const [only] = teamDue(state({ development: [untalked] }), supervisor, options);
    const has = (items: readonly { readonly action: string }[] = []) =>
      items.map(({ action }) => action).filter((each) => each.endsWith('-development'));
    assert.deepEqual(has(only?.own), ['check-in-development']);
    assert.deepEqual(has(only?.yours), ['check-in-development', 'conclude-development']);
  });

  it('of a plan that is not known nothing is', () => {
    assert.deepEqual(due('employee', '2026-07-12', { ...untalked, plan: 'lain' }), []);
  });
});
