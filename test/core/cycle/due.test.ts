import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DueAction, type Feedback, due } from '@kinerja/core/cycle';
import type { Progress } from '@kinerja/core/evaluation';
import { calendar, list, now, state } from './due-lists.ts';
import { agreed, as, evaluation } from './evaluations.ts';
import { at, employee, plan, scheme, supervisor, target } from './unit.ts';

describe('plans that are due', () => {
  it('to write, when there is none', () => {
    assert.deepEqual(now(state({ plans: [] }), 'employee', '2026-01-20'), ['write-plan – 2026-02-01 open']);
    assert.deepEqual(now(state({ plans: [] }), 'employee', '2026-01-25'), [
      'write-plan – 2026-02-01 due-soon',
    ]);
    const last = plan({ period: { from: '2025-01-01', to: '2025-12-31' } });
    assert.deepEqual(now(state({ plans: [last] }), 'employee', '2026-02-02'), [
      'write-plan – 2026-02-01 overdue',
    ]);
  });

  it('to submit by the employee, then to agree by the supervisor', () => {
    const [draft, submitted] = [state({ plans: [plan()] }), state({ plans: [plan({ stage: 'submitted' })] })];
    assert.deepEqual(now(draft, 'employee', '2026-01-20'), ['submit-plan plan-sari 2026-02-01 open']);
    assert.deepEqual(
      [now(draft, 'supervisor', '2026-01-20'), now(submitted, 'employee', '2026-01-20')],
      [[], []],
    );
    assert.deepEqual(now(submitted, 'supervisor', '2026-01-20'), ['agree-plan plan-sari 2026-02-01 open']);
    assert.deepEqual(now(submitted, 'peer', '2026-01-20'), []);
  });

  it('not by the scheme of one region for a plan that was written under that of another', () => {
    const elsewhere = state({ plans: [plan({ scheme: 'lain', stage: 'agreed' })] });
    assert.deepEqual(now(elsewhere, 'employee', '2026-06-02'), []);
    assert.deepEqual(now(elsewhere, 'supervisor', '2026-06-02'), []);
  });

  it('for a revision without a last day: the first one has long passed', () => {
    const entry = { at: at('2026-06-01'), by: supervisor, action: 'revise', remark: 'Anggaran' } as const;
    const revising = state({ plans: [plan({ history: [entry] })] });
    const plans = now(revising, 'employee', '2026-06-02').filter((each) => each.startsWith('submit'));
    assert.deepEqual(plans, ['submit-plan plan-sari – open']);
  });

  it('and is due at once where it is already the next day', () => {
    const entry = {
      at: '2026-06-01T20:00:00Z',
      by: supervisor,
      action: 'revise',
      remark: 'Anggaran',
    } as const;
    const inJayapura = now(state({ plans: [plan({ history: [entry] })] }), 'employee', '2026-06-02');
    assert.ok(inJayapura.includes('submit-plan plan-sari – open'));
  });

  it('what was agreed last is reported on while it is revised', () => {
    const targets = [target('x')];
    const entry = {
      at: at('2026-06-01'),
      by: supervisor,
      action: 'revise',
      remark: 'Anggaran',
      targets,
    } as const;
    const revising = state({ plans: [plan({ history: [entry] })] });
    const found = list(revising, 'employee', '2026-06-02').filter(({ action }) => action === 'report');
    assert.deepEqual([found.length, found[0]?.targets], [12, ['x']]);
    const due = list(revising, 'supervisor', '2026-06-02').map(({ action }) => action);
    assert.deepEqual(due.filter((action) => action === 'check-in').length, 4);
    assert.deepEqual(list(state({ plans: [plan()] }), 'supervisor', '2026-06-02'), []);
  });
});

describe('reports that are due', () => {
  const report = (target: string, on: string): Progress => ({
    id: `${target}${on}`,
    plan: 'plan-sari',
    target,
    on,
    value: 1,
  });

  it('for each month, with the targets that lack one', () => {
    const progress = [report('a', '2026-01-01'), report('b', '2026-01-31'), report('a', '2026-02-10')];
    const found = list(state({ progress }), 'employee', '2026-03-05').filter(
      ({ action }) => action === 'report',
    );
    assert.equal(found.length, 11, 'January is reported');
    assert.deepEqual(
      found.slice(0, 3).map((each) => [each.firstDay, each.lastDay, each.state, each.targets]),
      [
        ['2026-02-01', '2026-03-05', 'due-soon', ['b']],
        ['2026-03-01', '2026-04-05', 'open', ['a', 'b']],
        ['2026-04-01', '2026-05-05', 'not-yet', ['a', 'b']],
      ],
    );
    assert.equal(list(state({ progress }), 'employee', '2026-03-06')[0]?.state, 'overdue');
  });

  it('not of a month in which somebody was away all the time', () => {
    const months = (...absences: { from: string; to: string; reason: 'leave' }[]) =>
      list(state({ plans: [{ ...agreed, absences }] }), 'employee', '2026-03-05')
        .filter(({ action }) => action === 'report')
        .map(({ firstDay }) => firstDay.slice(5, 7));
    const leave = (from: string, to: string) => ({ from, to, reason: 'leave' as const });
    assert.equal(months(leave('2026-02-01', '2026-02-27')).length, 12, 'there on the last day');
    assert.ok(!months(leave('2026-02-01', '2026-02-28')).includes('02'));
    const twice = months(leave('2026-02-14', '2026-03-31'), leave('2026-01-31', '2026-02-15'));
    assert.deepEqual(twice.slice(0, 3), ['01', '04', '05'], 'of two that follow each other');
  });

  it('as early as the scheme gives notice', () => {
    const noticed = { ...scheme, tracking: { ...scheme.tracking, notices: [10, 3] } };
    const first = (by: typeof scheme) => list(state({ scheme: by }), 'employee', '2026-01-26', 2)[0]?.state;
    assert.deepEqual([first(scheme), first(noticed)], ['open', 'due-soon']);
  });
});

describe('feedback that is due', () => {
  const said = (id: string, changes: Partial<Feedback>): Feedback => ({
    id,
    revision: 1,
    plan: 'plan-sari',
    kind: 'feedback',
    giver: supervisor,
    about: { type: 'general' },
    on: '2026-02-10',
    ...changes,
  });
  const bySupervisor = (...feedback: Feedback[]) =>
    now(state({ feedback }), 'supervisor', '2026-03-31').filter((each) => !each.startsWith('rate'));

  it('from the supervisor in each quarter, and a check-in', () => {
    assert.deepEqual(bySupervisor(), [
      'check-in plan-sari 2026-03-31 due-soon',
      'give-feedback plan-sari 2026-03-31 due-soon',
    ]);
    assert.deepEqual(bySupervisor(said('f1', {})), ['check-in plan-sari 2026-03-31 due-soon']);
    assert.deepEqual(bySupervisor(said('f1', {}), said('f2', { kind: 'check-in', giver: employee })), []);
    assert.equal(bySupervisor(said('f1', { on: '2026-04-01' })).length, 2, 'in the next quarter');
    const away = { from: '2026-01-01', to: '2026-03-31', reason: 'training' } as const;
    const absent = state({ plans: [{ ...agreed, absences: [away] }] });
    assert.deepEqual(now(absent, 'supervisor', '2026-03-30'), [], 'nor of a quarter of absence');
    assert.equal(bySupervisor(said('f1', { giver: { role: 'peer' } })).length, 2, 'by another');
    const talk = said('f1', { kind: 'check-in' });
    assert.deepEqual(
      bySupervisor(talk),
      ['give-feedback plan-sari 2026-03-31 due-soon'],
      'a talk is no feedback',
    );
    assert.equal(
      bySupervisor(said('f1', { kind: 'request', to: as('peer') })).length,
      2,
      'asked for, not given',
    );
  });

  it('to read by the employee, and to answer by whoever was asked', () => {
    const request = said('f1', { kind: 'request', giver: employee, to: as('peer') });
    const answer = said('f2', { kind: 'answer', giver: as('peer'), answers: 'f1' });
    const read = { ...answer, acknowledged: { on: '2026-02-12' } };
    const unread = (...feedback: Feedback[]) =>
      now(state({ feedback }), 'employee', '2026-02-12').filter((each) => each.startsWith('ack'));
    assert.deepEqual(unread(request, answer), ['acknowledge-feedback f2 – open']);
    assert.deepEqual(unread(request, read), []);
    assert.deepEqual(now(state({ feedback: [request] }), 'peer', '2026-02-12'), ['answer f1 – open']);
    assert.deepEqual(now(state({ feedback: [request, answer] }), 'peer', '2026-02-12'), []);
    assert.deepEqual(now(state({ feedback: [request] }), 'third-party', '2026-02-12'), []);
  });
});

describe('what is not asked for', () => {
  const request: Feedback = {
    id: 'f1',
    revision: 1,
    plan: 'plan-sari',
    kind: 'request',
    giver: employee,
    to: as('peer'),
    about: { type: 'general' },
    on: '2026-02-10',
  };
  const states = [
    state({ plans: [] }),
    state({ plans: [plan()] }),
    state({ plans: [plan({ stage: 'submitted' })] }),
    state({ feedback: [request, { ...request, id: 'f2', kind: 'feedback', giver: supervisor }] }),
    state({ evaluations: [evaluation('released')] }),
  ];
  const roles = ['employee', 'supervisor', 'peer'] as const;

  it('is left out, and nothing else', () => {
    const left = new Set<DueAction>();
    for (const given of states)
      for (const role of roles) {
        const all = list(given, role, '2026-12-31');
        for (const { action } of all) {
          left.add(action);
          assert.deepEqual(
            due(given, as(role), { today: '2026-12-31', calendar, soon: 7, without: [action] }),
            all.filter((each) => each.action !== action),
          );
        }
      }
    assert.ok(left.size >= 9, [...left].join());
  });
});
