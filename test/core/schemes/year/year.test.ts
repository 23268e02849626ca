import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Candidate,
  type Evaluation,
  type Role,
  type StretchResult,
  actOnEvaluation,
  alignmentDebt,
  due,
  followUps,
  receiptOf,
  segmentYear,
} from '@kinerja/core/cycle';
import { achievement, accumulate } from '@kinerja/core/evaluation';
import { jointValue } from '@kinerja/core/multi-source';
import { receipt, verify } from '@kinerja/core/receipt';
import { Evaluation as EvaluationSchema } from '@kinerja/core/records/evaluation';
import { Feedback } from '@kinerja/core/records/feedback';
import { Plan } from '@kinerja/core/records/plan';
import { Progress } from '@kinerja/core/records/progress';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import { type Scheme, schemes } from '@kinerja/core/schemes';
import {
  at,
  authority,
  calendar,
  head,
  moved,
  objecting,
  people,
  returned,
  revised,
  secretary,
  team,
  year,
} from './people.ts';
import { type Year, walk } from './year.ts';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const annual = ({ evaluations }: Year): readonly Evaluation[] =>
  evaluations.filter(({ kind }) => kind === 'annual');
const countsOf = (evaluations: readonly Evaluation[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { outcomes } of evaluations)
    counts[outcomes.final!.value] = (counts[outcomes.final!.value] ?? 0) + 1;
  return counts;
};

/** What came of each stretch for each person, as the follow-ups are judged by. */
function candidates(walked: Year): readonly Candidate[] {
  const { scheme, plans, progress, joint } = walked;
  return people.map(([{ id }]) => ({
    employee: id,
    unit: 'u1',
    results: walked.evaluations
      .filter(({ employee }) => employee.id === id)
      .map((evaluation): StretchResult => {
        const plan = plans.find((each) => each.id === evaluation.plans.at(-1))!;
        const outcome = joint.get(evaluation.id)!.outcome;
        return {
          every: evaluation.kind === 'annual' ? 'year' : scheme.rating.every,
          stretch: evaluation.stretch,
          predicate: evaluation.outcomes.final!.value,
          value: outcome.done ? outcome.value : null,
          innovation: id === 'p01',
          achievement: Object.fromEntries(
            plan.targets.map((target) => [
              target.id,
              achievement(
                target.indicator,
                accumulate(
                  target.indicator,
                  progress.filter((each) => each.plan === plan.id && each.target === target.id),
                ),
              ),
            ]),
          ),
        };
      }),
  }));
}

const steadyOrBetter = ['p00', 'p01', 'p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p08'];
const everybody = people.map(([{ id }]) => id);
const to = (followUp: string, ids: readonly string[]): readonly string[] =>
  ids.map((id) => `${followUp} ${id}`);

/**
 * Who is granted what, worked out by hand from the profiles and the conditions of each scheme. p09 objected with
 * success about the year, not about its last stretch; promotion in Kupang and Kemuning takes more than one year.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
  sibolga: [...to('pengakuan', steadyOrBetter), ...to('langkah-selanjutnya', everybody)],
  kupang: [
    ...to('penghargaan', ['p01', 'p02']),
    ...to('penghargaan-inovasi', ['p01']),
    ...to('pembinaan', ['p10', 'p11']),
    ...to('kesempatan-perbaikan', ['p10', 'p11']),
  ],
  bungo: [...to('pengakuan-rapat', steadyOrBetter), ...to('insentif', steadyOrBetter)],
  kemuning: [...to('penghargaan-capaian', steadyOrBetter), ...to('pelatihan', ['p09', 'p10', 'p11'])],
  lhokseumawe: [...to('penghargaan-bulanan', ['p01', 'p02']), ...to('pengembangan-karier', steadyOrBetter)],
};

for (const scheme of schemes) {
  describe(`a year of twelve people in ${scheme.id}`, () => {
    const walked = walk(scheme);

    it('is planned: returned and mended, revised in July, moved from post to post, all agreed at last', () => {
      const { plans } = walked;
      assert.equal(new Set(plans.map(({ employee }) => employee.id)).size, 12);
      assert.deepEqual([...new Set(plans.map(({ stage }) => stage))], ['agreed']);
      const actions = (id: string) =>
        plans.find(({ employee }) => employee.id === id)!.history!.map((each) => each.action);
      const confirmed = scheme.planning.provisional ? (['confirm'] as const) : [];
      assert.deepEqual(actions(returned), ['submit', 'return', 'submit', ...confirmed, 'agree']);
      assert.deepEqual(actions(revised).slice(-4), ['revise', 'write', 'submit', 'agree']);
      const { segments, issues } = segmentYear(
        plans.filter(({ employee }) => employee.id === moved),
        year,
      );
      assert.deepEqual([segments.map(({ share }) => share), issues], [['181/365', '184/365'], []]);
      const [headPlan] = plans;
      const staff = plans.filter(({ employee }) => employee.id !== head.id);
      assert.deepEqual(alignmentDebt(headPlan!, staff), []);
    });

    it('every record of it is valid, and survives JSON', () => {
      const valid = (
        schema: { safeParse(value: unknown): { success: boolean; error?: unknown } },
        all: readonly unknown[],
      ) => {
        assert.ok(all.length > 0);
        for (const each of all) {
          const parsed = schema.safeParse(throughJson(each));
          assert.ok(parsed.success, JSON.stringify(parsed.error));
        }
      };
      valid(Plan, walked.plans);
      valid(Progress, walked.progress);
      valid(Feedback, walked.feedback);
      valid(EvaluationSchema, walked.evaluations);
    });

    it('ends with a predicate for everybody; the objection changed one, beside what it was', () => {
      assert.deepEqual(countsOf(annual(walked)), { baik: 8, 'sangat-baik': 2, 'butuh-perbaikan': 2 });
      const objected = annual(walked).find(({ employee }) => employee.id === objecting)!;
      const { raw, final } = objected.outcomes;
      assert.deepEqual([raw!.value, final!.value], ['butuh-perbaikan', 'baik']);
      assert.equal(objected.adjustments.length, 1);
      assert.ok(
        [...new Set(walked.evaluations.map(({ stage }) => stage))].every((stage) => stage === 'final'),
      );
    });

    it('its receipts verify after a round trip through JSON, and a changed one does not', () => {
      const joint = [...walked.joint.values()];
      const predicates = walked.evaluations.map(({ outcomes }) => receiptOf(outcomes.final!));
      for (const each of predicates)
        assert.deepEqual(verify(throughJson(each), evaluationRegulations), { valid: true });
      for (const each of joint) {
        assert.ok(each.outcome.done, JSON.stringify(each.outcome));
        assert.deepEqual(verify(throughJson(each), [jointValue(scheme)]), { valid: true });
      }
      const [first] = predicates;
      const forged = {
        ...first!,
        input: { ...first!.input, results: { level: 'exceeds', items: {} } },
      } as typeof first;
      assert.notDeepEqual(verify(forged!, evaluationRegulations), { valid: true });
      assert.equal(predicates.length, joint.length);
    });

    it('keeps the spread that the predicate of the organisation allows, with a receipt', () => {
      const spread = receipt(se3of2023, { organisation: 'baik', counts: countsOf(annual(walked)) });
      assert.equal(spread.outcome.done && spread.outcome.value, 'kept');
      assert.deepEqual(verify(throughJson(spread), [se3of2023]), { valid: true });
      const sums = [410, 402, 398, 440, 405, 411, 420, 396, 402];
      const elements = Object.fromEntries(
        permenpanrb14of2017.elements.map((id, place) => [id, { sum: sums[place]!, count: 120 }]),
      );
      const index = receipt(permenpanrb14of2017, { respondents: 120, elements });
      assert.equal(index.outcome.done && index.outcome.value, '85.28');
      assert.deepEqual(verify(throughJson(index), [permenpanrb14of2017]), { valid: true });
    });

    it('leaves nothing to do for anybody, and left much while it ran', () => {
      const roles: readonly Role[] = ['supervisor', 'performance-team', 'appeal-authority', 'peer'];
      const own = people.map(([{ id }]) => id);
      const open = [...own, team.id, authority.id, secretary.id].flatMap((id) =>
        [...roles, ...(own.includes(id) ? (['employee'] as const) : [])].flatMap((role) =>
          due(walked, { id, role }, { today: '2027-03-31', calendar, soon: 7 }),
        ),
      );
      assert.deepEqual(
        open.map(({ action, record }) => `${action} ${record?.id}`),
        [],
      );
      const begun = { ...walked, progress: [], feedback: [], evaluations: [] };
      const waiting = due(begun, { id: 'p01', role: 'employee' }, { today: '2026-04-02', calendar, soon: 7 });
      assert.ok(waiting.some(({ action, state }) => action === 'report' && state !== 'not-yet'));
    });

    it('is followed up by the rules of the scheme, with the figures of each', () => {
      const all = candidates(walked);
      const stretchOf = (every: StretchResult['every']) =>
        [...all[0]!.results].reverse().find((result) => result.every === every)?.stretch;
      const judged = [...new Set(scheme.followUps.map(({ every }) => every))].flatMap((every) => {
        const stretch = stretchOf(every);
        assert.ok(stretch, `${scheme.id} rates nobody ${every}`);
        return followUps(scheme, all, { every, stretch });
      });
      const granted = judged
        .filter(({ state }) => state === 'due')
        .map(({ followUp, employee }) => `${followUp} ${employee}`);
      assert.deepEqual(
        [...new Set(judged.map(({ followUp }) => followUp))].sort(),
        scheme.followUps.map(({ id }) => id).sort(),
      );
      assert.deepEqual(granted, expected[scheme.id]);
      grant(walked, granted, scheme);
    });
  });
}

/** Enters what was granted to p01 in the evaluation of the year. */
function grant({ evaluations, plans }: Year, granted: readonly string[], scheme: Scheme): void {
  const own = granted.filter((each) => each.endsWith(' p01')).map((each) => each.split(' ')[0]!);
  const evaluation = evaluations.find(({ kind, employee }) => kind === 'annual' && employee.id === 'p01')!;
  const { stage, followUps: entered } = actOnEvaluation(
    evaluation,
    {
      action: 'follow-up',
      by: team,
      at: at('2027-02-01'),
      followUps: own.map((followUp) => ({ followUp, ground: 'Syarat terpenuhi.' })),
    },
    { scheme, plans, today: '2027-02-01' },
  );
  assert.deepEqual([stage, entered.map(({ followUp }) => followUp)], ['followed-up', own]);
}
