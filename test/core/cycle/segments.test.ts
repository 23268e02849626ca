import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '@kinerja/core/calendar';
import { proRate, proposeYear, segmentYear } from '@kinerja/core/cycle';
import type { Indicator, Plan } from '@kinerja/core/evaluation';
import fc from 'fast-check';
import { higher, lower, range, yesNo } from '../evaluation/indicators.ts';
import { plan, target, year } from './unit.ts';

const part = (id: string, from: string, to: string, changes: Partial<Plan> = {}): Plan =>
  plan({ id, period: { from, to }, ...changes });
const away = (from: string, to: string) => ({ from, to, reason: 'leave' as const });
const found = (...plans: Plan[]): string[] =>
  segmentYear(plans, year).issues.map(({ rule, facts }) => `${rule} ${facts?.from} ${facts?.to}`);

describe('a year in segments', () => {
  it('is whole in one plan, and in two that meet', () => {
    assert.deepEqual(found(plan()), []);
    assert.deepEqual(
      found(part('p1', '2026-01-01', '2026-06-30'), part('p2', '2026-07-01', '2026-12-31')),
      [],
    );
  });

  it('has gaps before, between and after plans', () => {
    assert.deepEqual(found(), ['gap 2026-01-01 2026-12-31']);
    assert.deepEqual(found(part('p1', '2026-02-01', '2026-03-31'), part('p2', '2026-04-02', '2026-12-30')), [
      'gap 2026-01-01 2026-01-31',
      'gap 2026-04-01 2026-04-01',
      'gap 2026-12-31 2026-12-31',
    ]);
  });

  it('has overlaps, but an acting post may run beside the regular one', () => {
    const second = part('p2', '2026-06-30', '2026-12-31');
    assert.deepEqual(found(part('p1', '2026-01-01', '2026-06-30'), second), [
      'overlap 2026-06-30 2026-06-30',
    ]);
    const acting = (id: string) => part(id, '2026-03-01', '2026-04-30', { assignment: 'acting' });
    assert.deepEqual(found(plan(), acting('p2')), []);
    assert.deepEqual(found(plan(), acting('p2'), acting('p3')), ['overlap 2026-03-01 2026-04-30']);
  });

  it('counts days without absences, each day once', () => {
    const absences = [
      away('2026-03-01', '2026-03-10'),
      away('2026-03-05', '2026-03-12'),
      away('2026-03-06', '2026-03-07'),
      away('2026-05-31', '2026-06-01'),
    ];
    const { segments } = segmentYear([part('p1', '2026-01-01', '2026-05-31', { absences })], year);
    assert.deepEqual(segments, [
      {
        plan: 'p1',
        assignment: 'regular',
        stretch: { from: '2026-01-01', to: '2026-05-31' },
        days: 151,
        away: 13,
        counted: 138,
        ofYear: '138/365',
        share: '1',
      },
    ]);
  });

  it('leaves out plans of other years, and cuts those that reach over', () => {
    const { segments } = segmentYear(
      [part('p1', '2025-07-01', '2026-06-30'), part('p0', '2025-01-01', '2025-12-31')],
      year,
    );
    assert.deepEqual(
      segments.map(({ stretch, ofYear }) => [stretch.from, stretch.to, ofYear]),
      [['2026-01-01', '2026-06-30', '181/365']],
    );
  });

  it('has no shares when nobody was there', () => {
    const { segments } = segmentYear([plan({ absences: [away('2026-01-01', '2026-12-31')] })], year);
    assert.deepEqual([segments[0]?.counted, segments[0]?.ofYear, segments[0]?.share], [0, '0', null]);
  });

  it('has shares that are exactly 1 together, whatever the segments', () => {
    const one = fc.tuple(fc.nat(364), fc.nat(364), fc.nat(364), fc.boolean());
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (list) => {
        const plans = list.map(([a, b, c, acting], index) => {
          const [from = 0, middle = 0, to = 0] = [a, b, c].sort((x, y) => x - y);
          const day = (days: number) => addDays('2026-01-01', days);
          const absences = from < middle && middle < to ? [away(day(from), day(middle))] : [];
          return part(`p${index}`, day(from), day(to), {
            absences,
            assignment: acting ? 'acting' : 'regular',
          });
        });
        const shares = segmentYear(plans, year).segments.map(({ share }) => share ?? '0/1');
        const [numerator, denominator] = shares.reduce(
          ([n, d], share) => {
            const [m, e] = rational(share);
            return [n * e + m * d, d * e];
          },
          [0n, 1n],
        );
        assert.equal(numerator, denominator);
      }),
      { seed: 11 },
    );
  });
});

/** A number in exact text as a fraction. */
function rational(text: string): [bigint, bigint] {
  const [whole = '', below = '1'] = text.split('/');
  const [integer, decimals = ''] = whole.split('.');
  return [BigInt(integer + decimals), BigInt(below) * 10n ** BigInt(decimals.length)];
}

describe('a yearly target for a segment', () => {
  const { segments } = segmentYear([part('p1', '2026-01-01', '2026-06-30')], year);
  const of = (indicator: Indicator) => proRate(target('a', { indicator }), segments[0]!);

  it('is the part of its days when it is a sum, with the working', () => {
    const { target: value, proRated, step } = of(higher);
    assert.deepEqual([value, proRated], ['36200/73', true]);
    assert.deepEqual(
      [
        step?.id,
        step?.value,
        step?.arguments,
        step?.citation.status,
        step?.from[0]?.id,
        step?.from[0]?.value,
      ],
      ['shared', '36200/73', { term: 'a', weight: '181/365' }, 'assumption', 'given', '1000'],
    );
    assert.equal(of({ ...lower, accumulation: 'sum', target: 7.3 }).target, '3.62');
  });

  it('is the same for an average, a ratio or the last value', () => {
    for (const accumulation of ['average', 'ratio', 'last'] as const)
      assert.deepEqual(
        [of({ ...lower, accumulation }).target, of({ ...lower, accumulation }).proRated],
        ['3', false],
      );
  });

  it('is none, and not zero, where no day of the segment counts', () => {
    const absences = [away('2026-01-01', '2026-06-30')];
    const [segment] = segmentYear([part('p1', '2026-01-01', '2026-06-30', { absences })], year).segments;
    assert.equal(segment!.counted, 0);
    for (const indicator of [higher, lower])
      assert.deepEqual(proRate(target('a', { indicator }), segment!), {
        target: null,
        proRated: false,
        step: null,
      });
  });

  it('is no number for a range and for yes/no', () => {
    for (const indicator of [range, yesNo])
      assert.deepEqual(of(indicator), { target: null, proRated: false, step: null });
  });
});

it('the ratings of several posts are laid out and not computed', () => {
  const plans = [
    part('p1', '2026-01-01', '2026-03-14'),
    part('p2', '2026-03-15', '2026-08-07'),
    part('p3', '2026-08-08', '2026-12-31'),
  ];
  const { segments } = segmentYear(plans, year);
  const proposal = proposeYear(segments, { p1: 'kurang', p2: 'baik' });
  assert.deepEqual(
    [proposal.advisory, proposal.decides, proposal.citation.status],
    [true, 'supervisor', 'assumption'],
  );
  assert.deepEqual(
    proposal.segments.map(({ plan: id, predicate, share }) => [id, predicate, share]),
    [
      ['p1', 'kurang', '0.2'],
      ['p2', 'baik', '0.4'],
      ['p3', null, '0.4'],
    ],
  );
  const twice = proposeYear(segments, { p1: 'kurang', p2: 'baik', p3: 'baik' });
  assert.deepEqual(twice.shares, [
    { predicate: 'baik', part: '0.8' },
    { predicate: 'kurang', part: '0.2' },
  ]);
  assert.ok(!('value' in proposal) && !('predicate' in proposal), 'no joint predicate');
});

it('a post that nobody rated is not rated, whatever its plan is called', () => {
  const { segments } = segmentYear([part('constructor', '2026-01-01', '2026-12-31')], year);
  assert.deepEqual(proposeYear(segments, {}).shares, [{ predicate: null, part: '1' }]);
});
