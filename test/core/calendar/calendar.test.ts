import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import {
  type WorkingCalendar,
  addDays,
  addWorkingDays,
  daysBetween,
  daysIn,
  isWorkingDay,
  weekday,
  workingDaysBetween,
} from '@kinerja/core/calendar';
import { lastDay, objectionTerms } from '@kinerja/core/regulations/objection';
import fc from 'fast-check';

const calendar: WorkingCalendar = {
  holidays: ['2026-01-01', '2026-12-25'],
  covers: { from: '2026-01-01', to: '2026-12-31' },
};
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

test('days: leap years, ends of months, and back', () => {
  assert.equal(addDays('2024-02-28', 1), '2024-02-29');
  assert.equal(addDays('2026-02-28', 1), '2026-03-01');
  assert.equal(addDays('2026-01-01', -1), '2025-12-31');
  assert.equal(daysIn({ from: '2026-01-01', to: '2026-12-31' }), 365);
  assert.equal(weekday('2026-11-22'), 0);
  assert.equal(weekday('1969-12-31'), 3);
  fc.assert(
    fc.property(day, fc.integer({ min: -900, max: 900 }), (from, days) => {
      assert.equal(daysBetween(from, addDays(from, days)), days);
      assert.equal(weekday(from), new Date(`${from}T00:00:00Z`).getUTCDay());
    }),
  );
});

test('29 February is a day of leap years alone', () => {
  for (const year of ['0000', '0004', '1600', '2000', '2028'])
    assert.equal(addDays(`${year}-02-29`, 1), `${year}-03-01`);
  for (const year of ['0001', '1700', '1900', '2026', '2100'])
    assert.throws(
      () => addDays(`${year}-02-29`, 1),
      (error) => isKinerjaError(error, 'invalid-data'),
      year,
    );
});

test('what is no day is refused', () => {
  for (const bad of ['2026-02-30', '2026-02-32', '2026-13-01', '2026-00-10', '22-11-2026', '', '2026-1-1']) {
    assert.throws(
      () => addDays(bad, 1),
      (error) => isKinerjaError(error, 'invalid-data'),
      bad,
    );
  }
});

test('working days: weekends and the supplied holidays are not worked', () => {
  assert.ok(!isWorkingDay('2026-12-25', calendar) && isWorkingDay('2026-12-24', calendar));
  assert.ok(!isWorkingDay('2026-11-21', calendar) && !isWorkingDay('2026-11-22', calendar));
  // Thursday, over Christmas (Friday) and a weekend.
  assert.deepEqual(addWorkingDays('2026-12-24', 1, calendar), { day: '2026-12-28', certain: true });
  assert.deepEqual(addWorkingDays('2026-12-24', 4, calendar), { day: '2026-12-31', certain: true });
  assert.deepEqual(
    addWorkingDays('2026-12-24', 5, calendar),
    { day: '2027-01-01', certain: false },
    'its holidays are not known',
  );
  const six = { ...calendar, weekdays: [1, 2, 3, 4, 5, 6] };
  assert.equal(addWorkingDays('2026-11-20', 1, six).day, '2026-11-21');
  assert.deepEqual(addWorkingDays('2026-11-22', 0, calendar).day, '2026-11-22');
});

const impossible: readonly (readonly [string, Partial<WorkingCalendar>, readonly string[]])[] = [
  ['no day is worked', { weekdays: [] }, ['weekdays required']],
  ['Sunday is 0', { weekdays: [1, 7] }, ['weekdays.1 out-of-range']],
  ['a day written otherwise', { holidays: ['2026-01-01', '17-08-2026'] }, ['holidays.1 format']],
  [
    'everything at once',
    { weekdays: [-1], holidays: ['2026-2-30'], covers: { from: '2026-12-31', to: '2026-01-01' } },
    ['holidays.0 format', 'weekdays.0 out-of-range', 'covers.to out-of-range'],
  ],
];
for (const [name, change, expected] of impossible) {
  test(`a calendar that cannot be is refused: ${name}`, () => {
    const bad = { ...calendar, ...change };
    const attempts = [
      () => addWorkingDays('2026-01-01', 1, bad),
      () => workingDaysBetween('2026-01-01', '2026-01-02', bad),
      () => isWorkingDay('2026-01-01', bad),
    ];
    for (const attempt of attempts)
      assert.throws(attempt, (error) => {
        assert.ok(isKinerjaError(error, 'invalid-data'));
        const issues = error.facts.issues.map(({ path, rule }) => `${path.join('.')} ${rule}`);
        assert.deepEqual(issues, expected);
        return true;
      });
  });
}

test('a number of days that is none, or leads beyond what can be written, is refused', () => {
  const attempts = [
    () => addDays('9999-12-31', 1),
    () => addDays('0000-01-01', -1),
    () => addDays('2026-01-01', Number.NaN),
    () => addDays('2026-01-01', 1.5),
    () => addWorkingDays('2026-01-01', -1, calendar),
    () => addWorkingDays('2026-01-01', 0.5, calendar),
  ];
  for (const attempt of attempts) assert.throws(attempt, (error) => isKinerjaError(error, 'invalid-data'));
});

test('working days: counting forth and back agree', () => {
  fc.assert(
    fc.property(day, fc.nat(60), (from, count) => {
      const { day: to } = addWorkingDays(from, count, calendar);
      assert.equal(workingDaysBetween(from, to, calendar), count);
      assert.equal(workingDaysBetween(to, from, calendar), -count || 0);
      if (count > 0) assert.ok(isWorkingDay(to, calendar));
    }),
  );
});

test('objection: 14 working days to hand over and to return, 14 days to object, none known to decide', () => {
  const last = Object.fromEntries(
    objectionTerms.map((term) => [term.action, lastDay(term, '2026-11-20', calendar)]),
  );
  assert.deepEqual(last, {
    'hand-over': { day: '2026-12-10', certain: true },
    return: { day: '2026-12-10', certain: true },
    object: { day: '2026-12-04', certain: true },
    decide: null,
  });
  for (const { citation } of objectionTerms) assert.ok(citation.law && citation.place && citation.status);
});
