import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '@kinerja/core/cycle';
import type { Plan, Target } from '@kinerja/core/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import { bayu, plan, scheme, target } from './unit.ts';

const found = (changes: Partial<Plan>, by?: Scheme): string[] =>
  checkPlan(plan(changes), by).map((issue) => `${issue.path.join('.')} ${issue.rule}`);
const weighed = (...weights: (number | undefined)[]): { targets: Target[] } => ({
  targets: weights.map((weight, index) => target(`t${index}`, weight === undefined ? {} : { weight })),
});
const asking = (planning: Partial<Scheme['planning']>): Scheme => ({
  ...scheme,
  planning: { ...scheme.planning, ...planning },
});

describe('a plan without a scheme', () => {
  it('is sound', () => assert.deepEqual(found({}), []));

  it('has weights on all targets or none, and 100 in all, exactly', () => {
    assert.deepEqual(found(weighed(33.3, 33.3, 33.4)), []);
    assert.deepEqual(found(weighed(0.1, 0.2, 99.7)), [], 'as binary numbers these are not 100');
    assert.deepEqual(found(weighed(50, 49.999999)), ['targets sum']);
    assert.deepEqual(found(weighed(60, 60)), ['targets sum']);
    assert.deepEqual(found(weighed(50, undefined, 50)), ['targets.1.weight required']);
    const [issue] = checkPlan(plan(weighed(0.1, 0.2)));
    assert.deepEqual(issue?.facts, { expected: '100', value: '0.3' });
  });

  it('names each target once', () => {
    assert.deepEqual(found({ targets: [target('a'), target('b'), target('a')] }), ['targets.2.id duplicate']);
  });

  it('breaks targets down into the months of its period, which add up', () => {
    const months = (...list: readonly (readonly [month: string, goal: number])[]) => ({
      period: { from: '2026-03-10', to: '2026-05-20' },
      targets: [
        target('b'),
        target('a', { breakdown: list.map(([month, goal]) => ({ month, target: goal })) }),
      ],
    });
    const [march, april, may] = ['2026-03', '2026-04', '2026-05'];
    assert.deepEqual(found(months([march!, 300], [april!, 400], [may!, 300])), []);
    const outside = found(months(['2026-02', 300], [april!, 400], ['2026-06', 300]));
    assert.deepEqual(outside, ['targets.1.breakdown.0.month month', 'targets.1.breakdown.2.month month']);
    const [short] = found(months([march!, 300], [april!, 400], [may!, 299]));
    assert.match(short ?? '', /^targets\.1\.breakdown /);
  });

  it('has absences inside its period', () => {
    const away = (from: string, to: string) => ({ absences: [{ from, to, reason: 'leave' as const }] });
    assert.deepEqual(found(away('2026-01-01', '2026-12-31')), []);
    assert.deepEqual(found(away('2025-12-31', '2026-01-02')), ['absences.0 out-of-range']);
    assert.deepEqual(found(away('2026-12-31', '2027-01-01')), ['absences.0 out-of-range']);
  });

  it('is agreed by somebody else', () =>
    assert.deepEqual(found({ employee: bayu }), ['supervisor.id about-oneself']));
});

describe('a plan under a scheme', () => {
  it('is sound', () => assert.deepEqual(found({ scheme: 'contoh' }, scheme), []));

  it('names this scheme and its regulation', () => {
    assert.deepEqual(found({ scheme: 'lain', regulation: 'pp-46-2011' }, scheme), [
      'scheme other-scheme',
      'regulation other-regulation',
    ]);
  });

  it('is provisional only where that is allowed', () => {
    assert.deepEqual(found({ provisional: true }, asking({ provisional: true })), []);
    assert.deepEqual(found({ provisional: true }, asking({ provisional: false })), [
      'provisional not-in-scheme',
    ]);
  });

  it('has weights where they are required, and none where there are none', () => {
    const required = asking({ weights: 'required' });
    assert.deepEqual(found(weighed(50, 50), required), []);
    assert.deepEqual(found({}, required), ['targets.0.weight required', 'targets.1.weight required']);
    assert.deepEqual(found(weighed(undefined, 50), required), ['targets.0.weight required'], 'told once');
    assert.deepEqual(found(weighed(100), asking({ weights: 'none' })), ['targets.0.weight not-in-scheme']);
  });

  it('has goals of the region where they are required', () => {
    const goal = (id?: string) => ({ targets: [target('a', id === undefined ? {} : { goal: id })] });
    assert.deepEqual(found(goal('melayani'), asking({ goals: 'required' })), []);
    assert.deepEqual(found(goal(), asking({ goals: 'required' })), ['targets.0.goal required']);
    assert.deepEqual(found(goal('lain'), asking({ goals: 'optional' })), ['targets.0.goal unknown']);
    assert.deepEqual(found(goal(), asking({ goals: 'optional' })), []);
    assert.deepEqual(found(goal('melayani'), asking({ goals: 'none' })), ['targets.0.goal not-in-scheme']);
  });

  it('is drawn from the standard only, where that is so', () => {
    const from = (standard?: string, name = 'Jumlah pendaftaran') => {
      const indicator = { ...target('a').indicator, name };
      return { targets: [target('a', { indicator, ...(standard !== undefined && { standard }) })] };
    };
    const only = asking({ from: 'standard-only' });
    assert.deepEqual(found(from('analis'), only), [], 'the standard of the position');
    assert.deepEqual(found(from('pendaftaran'), only), [], 'one ready target of it');
    assert.deepEqual(found(from(), only), ['targets.0.standard required']);
    assert.deepEqual(found(from('lain'), only), ['targets.0.standard unknown']);
    assert.deepEqual(found(from('analis', 'Lain'), only), ['targets.0.indicator.name not-in-standard']);
    assert.deepEqual(found(from('analis', 'Lain'), scheme), [], 'own words are allowed');
    assert.deepEqual(found(from(), scheme), []);
  });
});
