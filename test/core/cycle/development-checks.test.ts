import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actOnDevelopment, checkDevelopment, mayActOnDevelopment } from '@kinerja/core/cycle';
import type { Development } from '@kinerja/core/records/development';
import { act, context, development, untalked } from './developments.ts';
import { as, broken } from './evaluations.ts';
import { scheme } from './unit.ts';

const draft = development('draft');
const [area] = draft.areas;
const [activity] = draft.activities;
if (!area || !activity) throw new Error('nothing written');

const found = (changes: Partial<Development>, around = context()): string[] =>
  checkDevelopment({ ...draft, ...changes }, around).map(({ path, rule }) => `${path.join('.')} ${rule}`);

describe('a development plan that can be offered', () => {
  const cases: readonly (readonly [string, Partial<Development>, readonly string[]])[] = [
    ['as it is', {}, []],
    ['without areas', { areas: [] }, ['areas required', 'activities.0.areas.0 unknown']],
    ['without activities', { activities: [] }, ['activities required']],
    [
      'about a target that the plan has not',
      { areas: [{ ...area, about: { type: 'target', id: 'z' } }] },
      ['areas.0.about.id unknown-target'],
    ],
    [
      'about what is no value',
      { areas: [{ ...area, about: { type: 'value', id: 'rajin' } }] },
      ['areas.0.about.id unknown'],
    ],
    ['about a value', { areas: [{ ...area, about: { type: 'value', id: 'loyal' } }] }, []],
    ['about an axis', { areas: [{ ...area, about: { type: 'axis', id: 'behaviour' } }] }, []],
    ['about all', { areas: [{ ...area, about: { type: 'general' } }] }, []],
    [
      'with an area that nothing helps',
      { areas: [area, { ...area, id: 'r2' }] },
      ['areas.1.id without-activity'],
    ],
    [
      'with two of one id',
      { areas: [area, area], activities: [activity, activity] },
      ['areas.1.id duplicate', 'activities.1.id duplicate'],
    ],
    ['whose time ends today', { time: { from: '2026-07-01', to: '2026-07-10' } }, ['time.to out-of-range']],
  ];
  for (const [what, changes, expected] of cases) it(what, () => assert.deepEqual(found(changes), expected));

  it('knows the qualities of the scheme', () => {
    const changes = { areas: [{ ...area, about: { type: 'value', id: 'sikap' } as const }] };
    const qualities = [{ id: 'sikap', label: { id: 'Sikap' } }];
    const by = { ...scheme, rating: { ...scheme.rating, qualities } };
    assert.deepEqual(found(changes, context({ scheme: by })), []);
    assert.deepEqual(found(changes), ['areas.0.about.id unknown']);
  });

  it('else it is not offered, and says why', () => {
    const empty = { ...draft, areas: [], activities: [] };
    const permission = mayActOnDevelopment(empty, 'offer', as('employee'), context());
    assert.equal(!permission.allowed && permission.because, 'missing');
    assert.deepEqual(
      broken(() => actOnDevelopment(empty, act('offer', 'employee'), context())),
      ['areas required', 'activities required'],
    );
  });
});

describe('what an act brings', () => {
  const agreed = untalked;
  const talked = actOnDevelopment(agreed, act('check-in', 'employee'), context());
  const refused = (record: Development, given: ReturnType<typeof act>, today = '2026-07-10') =>
    broken(() => actOnDevelopment(record, given, context({ today })));

  it('a check-in has a new id, words, a progress, and activities that there are', () => {
    assert.deepEqual(refused(talked, act('check-in', 'employee')), ['id duplicate']);
    assert.deepEqual(refused(agreed, act('check-in', 'employee', { note: ' ' })), ['note required']);
    assert.deepEqual(refused(agreed, act('check-in', 'employee', { done: ['k9'] })), ['done.0 unknown']);
  });

  it('the time is extended, never cut, and never to what has gone by', () => {
    const extend = (until: string, today?: string) =>
      refused(agreed, act('extend', 'supervisor', { until }), today);
    assert.deepEqual(extend('2026-10-08'), ['until out-of-range']);
    assert.deepEqual(extend('2026-10-09'), []);
    assert.deepEqual(extend('2026-10-20', '2026-10-20'), ['until out-of-range']);
    assert.deepEqual(extend('kapan-kapan'), ['until format']);
    assert.deepEqual(refused(agreed, act('extend', 'supervisor', { remark: '' })), ['remark required']);
  });

  it('nothing is concluded that nobody talked about', () => {
    assert.deepEqual(refused(agreed, act('conclude', 'supervisor')), ['checkIns required']);
  });

  it('the chance lasts to its last day; only that it was reached may be said before', () => {
    const conclude = (result: string, today: string) =>
      refused(talked, act('conclude', 'supervisor', { result }), today);
    assert.deepEqual(conclude('not-reached', '2026-10-07'), ['result too-early']);
    assert.deepEqual(conclude('partly', '2026-10-07'), ['result too-early']);
    assert.deepEqual(conclude('reached', '2026-10-07'), []);
    assert.deepEqual(conclude('not-reached', '2026-10-08'), []);
    assert.deepEqual(refused(talked, act('conclude', 'supervisor', { ground: '' })), ['ground required']);
  });

  it('a day that there is not is refused', () => {
    assert.deepEqual(refused(agreed, act('check-in', 'employee'), '2026-02-30'), ['today format']);
  });
});
