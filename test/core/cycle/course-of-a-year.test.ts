import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Evaluation,
  type EvaluationAct,
  type PlanAct,
  actOnEvaluation,
  actOnPlan,
  checkPlan,
  evaluationActions,
  followUps,
  openEvaluation,
  receiptOf,
  stretches,
} from '@kinerja/core/cycle';
import type { Plan, Progress } from '@kinerja/core/evaluation';
import { verify } from '@kinerja/core/receipt';
import { Evaluation as EvaluationSchema } from '@kinerja/core/records/evaluation';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { type Scheme, planFromStandard, schemes } from '@kinerja/core/schemes';
import * as z from 'zod/mini';
import { as, rating } from './evaluations.ts';
import { at, bayu, dewi, employee, sari, supervisor, year } from './unit.ts';

const planned = (scheme: Scheme): Plan => {
  const [standard] = scheme.standards;
  const beginning = { id: 'plan-sari', employee: sari, supervisor: bayu, period: year };
  const drawn = planFromStandard(scheme, standard!.id, beginning);
  if (scheme.planning.weights === 'none') return drawn;
  // The first takes what is left, so that the whole is 100.
  const rest = drawn.targets.length - 1;
  const targets = drawn.targets.map((target, index) => ({ ...target, weight: index === 0 ? 100 - rest : 1 }));
  return { ...drawn, targets };
};

const acts = (plan: Plan, scheme: Scheme): EvaluationAct[] => {
  const items = Object.fromEntries(
    plan.targets.map(({ id }) => [id, { level: 'meets' as const, note: 'Sesuai bukti' }]),
  );
  const rated = (by: typeof employee) => {
    const given = rating(by);
    const behaviour = { ...given.behaviour, note: 'Teramati', items: {} };
    return { ...given, results: { level: 'meets' as const, note: 'Sesuai bukti', items }, behaviour };
  };
  return [
    ...(scheme.rating.selfFirst
      ? [{ action: 'assess-oneself', by: employee, at: at('2027-01-02'), rating: rated(employee) } as const]
      : []),
    { action: 'rate', by: supervisor, at: at('2027-01-05'), rating: rated(supervisor) },
    ...(scheme.calibration
      ? [{ action: 'calibrate', by: as('performance-team'), at: at('2027-01-08') } as const]
      : []),
    { action: 'release', by: supervisor, at: at('2027-01-10') },
    { action: 'acknowledge', by: employee, at: at('2027-01-12') },
    { action: 'finalise', by: supervisor, at: at('2027-01-25') },
  ];
};

describe('a year of one person', () => {
  for (const scheme of schemes) {
    it(`under ${scheme.id}`, () => {
      const draft = planned(scheme);
      assert.deepEqual(checkPlan(draft, scheme), []);
      const plan = (['submit', 'agree'] as const).reduce(
        (before, action): Plan =>
          actOnPlan(
            before,
            {
              action,
              by: action === 'submit' ? employee : supervisor,
              at: at('2026-01-20'),
            } satisfies PlanAct,
            { scheme },
          ),
        draft,
      );
      const progress = plan.targets.map(({ id }): Progress => ({
        id: `report-${id}`,
        plan: plan.id,
        target: id,
        on: '2026-12-31',
        value: 1,
        evidence: { title: 'Laporan' },
      }));
      const last = stretches(year, scheme.rating.every).at(-1)!;
      const opened = openEvaluation({
        id: 'e',
        kind: 'periodic',
        stretch: last,
        plans: [plan],
        scheme,
        appealAuthority: dewi,
      });
      const done = acts(plan, scheme).reduce((before: Evaluation, act) => {
        const today = act.at.slice(0, 10);
        return actOnEvaluation(before, act, { scheme, plans: [plan], progress, today });
      }, opened);
      const again = z.parse(EvaluationSchema, JSON.parse(JSON.stringify(done)));
      assert.deepEqual(again, done);
      assert.deepEqual([done.stage, done.outcomes.final?.value], ['final', 'baik']);
      assert.deepEqual(verify(receiptOf(again.outcomes.final!), evaluationRegulations), { valid: true });
      const context = { scheme, plans: [plan], today: '2027-01-26' };
      const open = evaluationActions(done, supervisor, context).filter(({ allowed }) => allowed);
      assert.deepEqual(
        open.map(({ action }) => action),
        ['follow-up'],
      );
      const result = { every: scheme.rating.every, stretch: last, predicate: done.outcomes.final!.value };
      const judged = followUps(scheme, [{ employee: 'sari', unit: 'u', results: [result] }], result);
      assert.equal(
        judged.length,
        scheme.followUps.filter(({ every }) => every === scheme.rating.every).length,
      );
    });
  }
});
