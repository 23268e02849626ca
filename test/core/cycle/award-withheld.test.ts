import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Award, type AwardAction, actOnAward, announceable, mayActOnAward } from '@kinerja/core/cycle';
import { act, announced, context, issuesOf } from './awards.ts';
import { as } from './evaluations.ts';

describe('an award that its employee does not want told of', () => {
  it('is not announced again, whoever withdraws it, unless the employee had said yes again', () => {
    const after = (...actions: AwardAction[]) =>
      actions.reduce(
        (award, action) =>
          actOnAward(award, act(action, action === 'withdraw' ? 'supervisor' : 'employee'), context()),
        announced,
      );
    const cases: readonly (readonly [Award, boolean])[] = [
      [after('withdraw'), true],
      [after('withhold', 'withdraw'), false],
      [after('withhold', 'show', 'withdraw'), true],
      [after('withhold', 'show', 'withhold', 'withdraw'), false],
    ];
    for (const [earlier, open] of cases)
      for (const role of ['supervisor', 'performance-team'] as const) {
        const around = context({ awards: [earlier] });
        const what = `${role} after ${earlier.history.map(({ action }) => action).join(' ')}`;
        const may = mayActOnAward(null, 'announce', as(role), around, 'penghargaan');
        assert.equal(may.allowed, open, what);
        assert.equal(announceable(around).length, open ? 1 : 0, what);
        assert.deepEqual(
          issuesOf(() => actOnAward(null, act('announce', role, { id: 'award-2' }), around)),
          open ? [] : ['followUp: withheld'],
          what,
        );
      }
  });
});
