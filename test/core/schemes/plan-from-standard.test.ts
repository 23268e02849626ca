import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { checkPlan } from '@kinerja/core/cycle';
import { Plan } from '@kinerja/core/records/plan';
import { kemuning, lhokseumawe, planFromStandard, schemes } from '@kinerja/core/schemes';
import { agus, rina } from '@kinerja/mock';

const beginning = {
  id: 'plan-2026',
  employee: rina,
  supervisor: agus,
  period: { from: '2026-01-01', to: '2026-12-31' },
};

describe('a plan from a standard', () => {
  it('is a valid draft for every position of every scheme', () => {
    for (const scheme of schemes)
      for (const { id, targets } of scheme.standards) {
        const plan = planFromStandard(scheme, id, beginning);
        assert.deepEqual(Plan.parse(JSON.parse(JSON.stringify(plan))), plan);
        assert.deepEqual(checkPlan(plan, scheme), []);
        assert.deepEqual([plan.stage, plan.revision, plan.scheme], ['draft', 1, scheme.id]);
        assert.equal(plan.regulation, 'permenpanrb-6-2022');
        assert.deepEqual(
          plan.targets.map((target) => target.indicator),
          targets.map((target) => target.indicator),
        );
      }
  });

  it('has the thousand registrations of the text, and no months yet', () => {
    const [target] = planFromStandard(kemuning, 'petugas-pendaftaran', beginning).targets;
    assert.deepEqual(target, {
      id: 'pendaftaran',
      result: 'Pendaftaran penduduk selesai',
      standard: 'petugas-pendaftaran',
      indicator: {
        name: 'Jumlah pendaftaran yang diselesaikan',
        aspect: 'quantity',
        unit: 'pendaftaran',
        accumulation: 'sum',
        direction: 'higher',
        target: 1000,
      },
    });
  });

  it('keeps the goals', () => {
    const { targets } = planFromStandard(lhokseumawe, 'petugas-akta', beginning);
    assert.deepEqual(
      targets.map(({ goal }) => goal),
      ['pelayanan-prima', 'aparatur-profesional', 'pelayanan-prima'],
    );
  });

  it('takes what else a beginning may have, and nothing of what is its own', () => {
    const more = {
      ...beginning,
      provisional: true,
      assignment: 'acting',
      stage: 'agreed',
      revision: 7,
    } as const;
    const plan = planFromStandard(kemuning, 'petugas-loket', more);
    assert.deepEqual(
      [plan.provisional, plan.assignment, plan.stage, plan.revision],
      [true, 'acting', 'draft', 1],
    );
  });

  it('refuses a position that the scheme does not have', () => {
    assert.throws(
      () => planFromStandard(kemuning, 'camat', beginning),
      (error) =>
        isKinerjaError(error, 'invalid-data') &&
        assert.deepEqual(error.facts.issues, [
          { path: ['position'], rule: 'unknown', facts: { value: 'camat' } },
        ]) === undefined,
    );
  });
});
