import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import { type DueAction, deadlines, dueState, termAfter } from '@kinerja/core/cycle';
import type { Scheme } from '@kinerja/core/schemes';
import { scheme, year } from './unit.ts';

const window = (firstDay: string, lastDay: string | null) => {
  const citation = { law: 'Contoh', place: 'uji', status: 'assumption' } as const;
  return { firstDay, lastDay, certain: true, citation };
};

it('a window is not yet open, open, due soon, overdue', () => {
  const given = window('2026-03-01', '2026-03-10');
  const state = (today: string, soon = 3) => dueState(given, today, soon);
  assert.deepEqual(
    ['2026-02-28', '2026-03-01', '2026-03-06', '2026-03-07', '2026-03-10', '2026-03-11'].map((day) =>
      state(day),
    ),
    ['not-yet', 'open', 'open', 'due-soon', 'due-soon', 'overdue'],
  );
  assert.deepEqual([state('2026-03-09', 0), state('2026-03-10', 0)], ['open', 'due-soon']);
  assert.equal(dueState(window('2026-03-01', null), '2030-01-01', 3), 'open');
});

describe('the deadlines of a scheme', () => {
  const of = (action: DueAction, by: Scheme = scheme, period = year) =>
    deadlines(by, period)
      .filter((each) => each.action === action)
      .map(({ firstDay, lastDay }) => `${firstDay} ${lastDay}`);

  it('are those of its figures', () => {
    assert.deepEqual(of('agree-plan'), ['2026-01-01 2026-02-01']);
    assert.equal(of('report').length, 12);
    assert.deepEqual(of('report').slice(0, 2), ['2026-01-01 2026-02-05', '2026-02-01 2026-03-05']);
    assert.deepEqual(of('check-in')[1], '2026-04-01 2026-06-30');
    assert.deepEqual(of('give-feedback')[3], '2026-10-01 2026-12-31');
    assert.deepEqual(of('rate'), [
      '2026-03-31 2026-04-14',
      '2026-06-30 2026-07-14',
      '2026-09-30 2026-10-14',
      '2026-12-31 2027-01-14',
    ]);
    assert.deepEqual(of('assess-oneself'), of('rate'));
  });

  it('are fewer where the scheme asks for less, or the period is shorter', () => {
    const changes = {
      tracking: { ...scheme.tracking, checkIns: null },
      rating: { ...scheme.rating, selfFirst: false },
    };
    const lean: Scheme = { ...scheme, ...changes };
    assert.deepEqual([of('check-in', lean), of('assess-oneself', lean)], [[], []]);
    const short = { from: '2026-11-15', to: '2026-12-31' };
    assert.deepEqual(of('report', scheme, short), ['2026-11-15 2026-12-05', '2026-12-01 2027-01-05']);
    assert.deepEqual(of('agree-plan', scheme, short), ['2026-11-15 2026-12-16']);
  });

  it('cite the figures where they have another source than the rule', () => {
    const figures = { law: 'Kinerja', place: 'usulan', status: 'assumption' } as const;
    const other: Scheme = { ...scheme, tracking: { ...scheme.tracking, figures } };
    const cited = (by: Scheme) => deadlines(by, year).find(({ action }) => action === 'report')?.citation.law;
    assert.deepEqual([cited(scheme), cited(other)], ['Contoh', 'Kinerja']);
  });
});

describe('the terms of the law', () => {
  const calendar: WorkingCalendar = {
    holidays: ['2027-01-01'],
    covers: { from: '2026-01-01', to: '2027-01-31' },
  };
  const term = (action: Parameters<typeof termAfter>[0], from: string) => {
    const { lastDay, certain, citation } = termAfter(action, from, calendar);
    return [lastDay, certain, citation.status];
  };

  it('count working days, or days of the calendar', () => {
    // 28–31 December, 4–8, 11–15 January: without the weekends and New Year.
    assert.deepEqual(term('hand-over', '2026-12-27'), ['2027-01-15', true, 'in-force']);
    assert.deepEqual(term('return', '2026-12-27'), ['2027-01-15', true, 'in-force']);
    assert.deepEqual(term('object', '2026-12-27'), ['2027-01-10', true, 'in-force']);
  });

  it('say when the calendar ends too early, and where the law sets none', () => {
    assert.deepEqual(term('return', '2027-01-12'), ['2027-02-01', false, 'in-force']);
    assert.deepEqual(term('object', '2027-01-12'), ['2027-01-26', true, 'in-force']);
    assert.deepEqual(term('decide', '2027-01-12'), [null, true, 'assumption']);
  });
});
