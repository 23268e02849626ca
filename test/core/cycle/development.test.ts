import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import {
  type DevelopmentAction,
  actOnDevelopment,
  developmentActions,
  developmentRules,
  mayActOnDevelopment,
} from '@kinerja/core/cycle';
import { Development as DevelopmentSchema } from '@kinerja/core/records/development';
import * as z from 'zod/mini';
import { act, context, development, places, today, untalked, written } from './developments.ts';
import { agreed, as, broken } from './evaluations.ts';
import { at, dewi, roles } from './unit.ts';

/** What may be done, written apart from the table; the employee has offered, so the supervisor answers. */
const allowed: Record<DevelopmentAction, readonly [from: string, by: string, to: string]> = {
  write: ['new, draft', 'employee, supervisor', 'draft'],
  offer: ['draft', 'employee, supervisor', 'offered'],
  return: ['offered', 'supervisor', 'draft'],
  agree: ['offered', 'supervisor', 'agreed'],
  'check-in': ['agreed', 'employee, supervisor', 'agreed'],
  extend: ['agreed', 'supervisor', 'agreed'],
  conclude: ['agreed', 'supervisor', 'concluded'],
  reply: ['concluded, closed', 'employee', ''],
  withdraw: ['draft, offered, agreed', 'supervisor', 'closed'],
  close: ['concluded', 'supervisor', 'closed'],
};

describe('development: who may do what, from where', () => {
  for (const action of Object.keys(developmentRules) as DevelopmentAction[])
    it(action, () => {
      const [from, by, to] = allowed[action];
      for (const [place, record] of places)
        for (const role of roles) {
          const may = from.split(', ').includes(place) && by.split(', ').includes(role);
          const what = `${action} from ${place} by ${role}`;
          assert.equal(mayActOnDevelopment(record, action, as(role), context()).allowed, may, what);
          const given = act(action, role, action === 'check-in' ? { id: 'c2' } : {});
          const does = () => actOnDevelopment(record, given, context());
          if (may) assert.equal(does().stage, to || place, what);
          else assert.throws(does, (error) => isKinerjaError(error), what);
        }
    });

  it('nobody but the two of the plan, and nobody about himself', () => {
    const because = (id: string, role: 'employee' | 'supervisor', changes = {}) => {
      const found = mayActOnDevelopment(null, 'write', { id, role }, context(changes));
      return found.allowed ? 'allowed' : found.because;
    };
    assert.equal(because('putu', 'employee'), 'not-yours');
    assert.equal(because('sari', 'supervisor'), 'not-yours');
    const { plan } = context();
    assert.equal(
      because('sari', 'supervisor', { plan: { ...plan, supervisor: plan.employee } }),
      'about-yourself',
    );
    const other = { ...development('draft'), plan: 'lain' };
    const found = mayActOnDevelopment(other, 'write', as('employee'), context());
    assert.equal(!found.allowed && found.because, 'not-yours');
  });

  it('whoever offers waits for the other one, whichever of the two it is', () => {
    const draft = development('draft');
    const offered = actOnDevelopment(draft, act('offer', 'supervisor'), context());
    const own = mayActOnDevelopment(offered, 'agree', as('supervisor'), context());
    assert.deepEqual(!own.allowed && own.because === 'missing' && own.issues, [
      { path: ['stage'], rule: 'offered-by-yourself' },
    ]);
    assert.equal(actOnDevelopment(offered, act('agree', 'employee'), context()).stage, 'agreed');
    const back = actOnDevelopment(offered, act('return', 'employee'), context());
    const again = actOnDevelopment(back, act('offer', 'employee'), context());
    assert.equal(mayActOnDevelopment(again, 'agree', as('supervisor'), context()).allowed, true);
  });

  it('a new supervisor does not agree to what the one before offered', () => {
    const offered = actOnDevelopment(development('draft'), act('offer', 'supervisor'), context());
    const taken = context({ plan: { ...agreed, supervisor: dewi } });
    const by = { id: dewi.id, role: 'supervisor' } as const;
    const permission = mayActOnDevelopment(offered, 'agree', by, taken);
    assert.equal(!permission.allowed && permission.because, 'missing');
    assert.ok(mayActOnDevelopment(offered, 'agree', as('employee'), taken).allowed);
  });

  it('lists every action with its reason', () => {
    const names = developmentActions(development('agreed'), as('employee'), context())
      .filter(({ allowed: may }) => may)
      .map(({ action }) => action);
    assert.deepEqual(names, ['check-in']);
  });
});

describe('development: the record', () => {
  it('is valid at every stage, one revision and one entry later each time', () => {
    let revision = 0;
    for (const record of places.values()) {
      if (!record) continue;
      assert.deepEqual(z.parse(DevelopmentSchema, JSON.parse(JSON.stringify(record))), record);
      assert.equal(record.revision, record.history.length);
      assert.ok(record.revision > revision);
      revision = record.revision;
    }
  });

  it('keeps check-ins as they were said, dated and by whom', () => {
    const agreed = untalked;
    const after = actOnDevelopment(agreed, act('check-in', 'supervisor', { done: [] }), context());
    assert.deepEqual(after.checkIns, [
      { id: 'c1', on: today, by: as('supervisor'), progress: 'on-track', note: 'Berjalan baik' },
    ]);
    const second = act('check-in', 'employee', { id: 'c2', progress: 'reached' });
    const more = actOnDevelopment(after, second, context({ today: '2026-08-01' }));
    assert.deepEqual([more.checkIns[0], more.checkIns.length], [after.checkIns[0], 2]);
    assert.deepEqual(more.checkIns[1]?.done, ['k1']);
    assert.deepEqual(agreed.checkIns, [], 'the one before stays');
  });

  it('is extended with its reason, and remembers the end it had', () => {
    const after = actOnDevelopment(development('agreed'), act('extend', 'supervisor'), context());
    assert.deepEqual(after.time, { from: '2026-07-10', to: '2026-11-08' });
    assert.deepEqual(after.extensions, [
      {
        on: today,
        by: as('supervisor'),
        from: '2026-10-08',
        to: '2026-11-08',
        reason: 'Cuti sakit tiga minggu',
      },
    ]);
  });

  it('has the outcome with its ground, and the word of the employee beside it', () => {
    const replied = actOnDevelopment(development('closed'), act('reply', 'employee'), context());
    assert.deepEqual(replied.outcome, {
      on: today,
      by: as('supervisor'),
      result: 'reached',
      ground: 'Tiga bulan sesuai target',
    });
    assert.deepEqual(replied.reply, { on: today, words: 'Terima kasih atas bimbingannya' });
    assert.equal(replied.stage, 'closed');
    assert.deepEqual(
      broken(() => actOnDevelopment(replied, act('reply', 'employee'), context())),
      ['reply fixed'],
    );
  });

  it('begins with an id, a time and a rhythm', () => {
    const bare = act('write', 'employee', { id: undefined, change: { areas: written.areas } });
    assert.deepEqual(
      broken(() => actOnDevelopment(null, bare, context())),
      ['id required', 'time required', 'checkInEvery required'],
    );
  });

  it('is not written before what was written last', () => {
    const early = act('offer', 'employee', { at: at('2026-07-09') });
    assert.deepEqual(
      broken(() => actOnDevelopment(development('draft'), early, context())),
      ['at out-of-range'],
    );
  });
});
