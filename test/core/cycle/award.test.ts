import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import {
  type Award,
  type AwardAct,
  type AwardAction,
  type AwardContext,
  type AwardStage,
  actOnAward,
  announceable,
  awardRules,
  mayActOnAward,
  publicAwards,
  publicFrom,
} from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import { Award as AwardSchema } from '@kinerja/core/records/award';
import * as z from 'zod/mini';
import { act, announced, context, granted, issuesOf } from './awards.ts';
import { as, lenient } from './evaluations.ts';
import { roles } from './unit.ts';

const byStage: Record<AwardStage | 'new', Award | null> = {
  new: null,
  announced,
  withheld: { ...announced, stage: 'withheld' },
  withdrawn: { ...announced, stage: 'withdrawn' },
};

/** What may be done, written apart from the table: from which stages, by whom, what it becomes. */
const allowed: Record<AwardAction, readonly [from: string, by: string, to: AwardStage]> = {
  announce: ['new', 'supervisor performance-team', 'announced'],
  withhold: ['announced', 'employee', 'withheld'],
  show: ['withheld', 'employee', 'announced'],
  withdraw: ['announced withheld', 'supervisor performance-team', 'withdrawn'],
};

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    return isKinerjaError(error) ? error.code : `${error}`;
  }
}

describe('who may do what with an award', () => {
  for (const action of Object.keys(awardRules) as AwardAction[])
    for (const stage of Object.keys(byStage) as AwardStage[])
      for (const role of roles)
        it(`${action} by the ${role} when ${stage}`, () => {
          const [from, by, to] = allowed[action];
          const isHis = by.split(' ').includes(role);
          const may = isHis && from.split(' ').includes(stage);
          const award = byStage[stage];
          assert.equal(mayActOnAward(award, action, as(role), context(), 'penghargaan').allowed, may);
          if (may) assert.equal(actOnAward(award, act(action, role), context()).stage, to);
          else {
            const code = codeOf(() => actOnAward(award, act(action, role), context()));
            assert.equal(code, isHis ? 'wrong-stage' : 'refused');
          }
        });

  it('tells everybody neither the number nor the rank that the evaluation knows', () => {
    const { employee } = granted;
    const known = { ...employee, nip: '190001011925012001', rank: 'Penata Muda (III/a)' };
    const next = actOnAward(
      null,
      act('announce', 'supervisor'),
      context({ evaluation: { ...granted, employee: known } }),
    );
    assert.deepEqual(next.employee, employee);
  });

  it('not for oneself, whatever the role', () => {
    const self = { id: 'sari', role: 'performance-team' } as const;
    const found = mayActOnAward(null, 'announce', self, context(), 'penghargaan');
    assert.deepEqual(found, { action: 'announce', allowed: false, because: 'about-yourself' });
  });

  it('not by another supervisor', () => {
    const other = { id: 'wayan', role: 'supervisor' } as const;
    assert.equal(mayActOnAward(announced, 'withdraw', other, context()).allowed, false);
  });
});

describe('an announced award', () => {
  it('says what was granted, by which rule, and why in words for everybody', () => {
    const { history, ...said } = announced;
    assert.deepEqual(said, {
      id: 'award-sari',
      revision: 1,
      evaluation: 'evaluation-sari',
      scheme: granted.scheme,
      followUp: 'penghargaan',
      kind: 'award',
      label: { id: 'Penghargaan' },
      every: 'year',
      stretch: granted.stretch,
      employee: granted.employee,
      unit: 'Pelayanan',
      unitSize: 5,
      ground: 'Seribu pendaftaran selesai',
      basis: lenient.followUps[0]!.basis,
      granted: '2027-01-20',
      announced: '2027-01-25',
      stage: 'announced',
    });
    assert.deepEqual(
      history.map(({ action, by, on }) => [action, by.id, on]),
      [['announce', 'bayu', '2027-01-25']],
    );
    assert.deepEqual(z.parse(AwardSchema, announced), announced);
  });

  const faults: readonly (readonly [what: string, act: AwardAct, context: AwardContext, issues: string[]])[] =
    [
      ['without words', act('announce', 'supervisor', { ground: ' ' }), context(), ['ground: required']],
      [
        'that the evaluation did not grant',
        act('announce', 'supervisor'),
        context({ evaluation: { ...granted, followUps: [] } }),
        ['evaluation.followUps: required'],
      ],
      [
        'of coaching, which is nobody else’s business',
        act('announce', 'supervisor', { followUp: 'pembinaan' }),
        context(),
        ['followUp: unknown'],
      ],
      [
        'of somebody of no unit',
        act('announce', 'supervisor'),
        context({
          evaluation: { ...granted, employee: { ...granted.employee, unit: undefined } as Plan['employee'] },
        }),
        ['evaluation.employee.unit: required'],
      ],
      [
        'a second time',
        act('announce', 'supervisor', { id: 'award-2' }),
        context({ awards: [announced] }),
        ['followUp: duplicate'],
      ],
      ['on no day', act('announce', 'supervisor'), context({ today: 'kemarin' }), ['today: format']],
    ];
  for (const [what, deed, around, issues] of faults)
    it(`is not one ${what}`, () =>
      assert.deepEqual(
        issuesOf(() => actOnAward(null, deed, around)),
        issues,
      ));

  it('counts the people of the unit under the same supervisor, but whoever announces it', () => {
    const byTeam = actOnAward(null, act('announce', 'performance-team'), context());
    assert.deepEqual([announced.unitSize, byTeam.unitSize], [5, 4]);
  });

  it('may be announced again after it was withdrawn, and not while it is withheld', () => {
    const again = (stage: AwardStage) => announceable(context({ awards: [{ ...announced, stage }] })).length;
    assert.deepEqual([again('withdrawn'), again('withheld'), again('announced')], [1, 0, 0]);
    assert.deepEqual(
      announceable(context()).map(({ id }) => id),
      ['penghargaan'],
    );
  });

  it('is withdrawn with a reason only', () => {
    const deed = act('withdraw', 'supervisor', { remark: undefined });
    assert.deepEqual(
      issuesOf(() => actOnAward(announced, deed, context())),
      ['remark: required'],
    );
  });
});

describe('what everybody sees', () => {
  const shown = (award: Award, today: string) => publicAwards([award], today).length;

  it('begins after the quiet days', () => {
    assert.equal(publicFrom('2027-01-25'), '2027-01-28');
    assert.deepEqual([shown(announced, '2027-01-27'), shown(announced, '2027-01-28')], [0, 1]);
  });

  it('is nothing of who does not want it, of what was withdrawn, or of a small unit', () => {
    const later = '2027-03-01';
    assert.equal(shown({ ...announced, stage: 'withheld' }, later), 0);
    assert.equal(shown({ ...announced, stage: 'withdrawn' }, later), 0);
    assert.deepEqual(
      [shown({ ...announced, unitSize: 4 }, later), shown({ ...announced, unitSize: 5 }, later)],
      [0, 1],
    );
  });

  it('does not tell who did what, and has the newest first', () => {
    // Its employee had hidden it for a while.
    const older = { ...announced, id: 'award-older', announced: '2026-02-01', revision: 3 };
    const seen = publicAwards([older, announced], '2027-03-01');
    assert.deepEqual(
      seen.map(({ id, history, revision }) => [id, history.length, revision]),
      [
        ['award-sari', 0, 1],
        ['award-older', 0, 1],
      ],
    );
  });
});
