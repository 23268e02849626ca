import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import {
  type PlanAct,
  type PlanAction,
  type PlanContext,
  type PlanStage,
  actOnPlan,
  mayActOnPlan,
  planActions,
  planRules,
} from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import type { Actor, Role } from '@kinerja/core/records/history';
import { Plan as PlanSchema } from '@kinerja/core/records/plan';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { at, bayu, dewi, employee, plan, roles, supervisor, target } from './unit.ts';

const superior = plan({ id: 'plan-bayu', employee: bayu, supervisor: dewi, stage: 'agreed' });
const actors: Record<Role, Actor> = Object.fromEntries(
  roles.map((role) => [role, { id: role === 'employee' ? 'sari' : 'bayu', role }]),
) as Record<Role, Actor>;
const stages: readonly PlanStage[] = ['draft', 'submitted', 'agreed'];
const actions = Object.keys(planRules) as PlanAction[];

const act = (action: PlanAction, by: Actor, changes: object = {}): PlanAct => {
  const change = { targets: [target('a'), target('c')] };
  return { action, by, at: at('2026-02-01'), remark: 'Perbaiki', change, ...changes } as PlanAct;
};

/** What may be done, written apart from the table: stage, action, role → stage afterwards. */
const allowed: readonly (readonly [PlanStage, PlanAction, Role, PlanStage])[] = [
  ['draft', 'write', 'employee', 'draft'],
  ['draft', 'write', 'supervisor', 'draft'],
  ['draft', 'confirm', 'employee', 'draft'],
  ['draft', 'confirm', 'supervisor', 'draft'],
  ['submitted', 'confirm', 'employee', 'submitted'],
  ['submitted', 'confirm', 'supervisor', 'submitted'],
  ['draft', 'submit', 'employee', 'submitted'],
  ['submitted', 'return', 'supervisor', 'draft'],
  ['submitted', 'agree', 'supervisor', 'agreed'],
  ['agreed', 'revise', 'employee', 'draft'],
  ['agreed', 'revise', 'supervisor', 'draft'],
];

describe('a plan: who may do what, from where, and where it leads', () => {
  for (const stage of stages) {
    for (const action of actions) {
      it(`${action} from ${stage}`, () => {
        for (const role of roles) {
          const provisional = action === 'confirm';
          const given = plan({ stage, provisional });
          const to = allowed.find(([s, a, r]) => s === stage && a === action && r === role)?.[3];
          const does = () => actOnPlan(given, act(action, actors[role]), { superior });
          assert.equal(mayActOnPlan(given, action, actors[role], { superior }).allowed, to !== undefined);
          if (to) assert.equal(does().stage, to);
          else
            assert.throws(
              does,
              (error) => isKinerjaError(error, 'refused') || isKinerjaError(error, 'wrong-stage'),
            );
        }
      });
    }
  }
});

const because = (given: Plan, action: PlanAction, actor: Actor, context?: PlanContext): string => {
  const permission = mayActOnPlan(given, action, actor, context);
  if (permission.allowed) return 'allowed';
  if (permission.because !== 'missing') return permission.because;
  return permission.issues.map((issue) => `${issue.path.join('.')} ${issue.rule}`).join(', ');
};

describe('a plan: why not', () => {
  it('by role, person, stage, in this order', () => {
    assert.equal(because(plan({ stage: 'agreed' }), 'agree', employee), 'not-your-role');
    assert.equal(
      because(plan({ stage: 'agreed' }), 'agree', { id: 'dewi', role: 'supervisor' }),
      'not-yours',
    );
    assert.equal(because(plan({ stage: 'agreed' }), 'agree', supervisor), 'wrong-stage');
    assert.equal(because(plan({ stage: 'submitted' }), 'agree', supervisor), 'allowed');
    assert.equal(because(plan(), 'submit', { id: 'bayu', role: 'employee' }), 'not-yours');
  });

  it('nobody agrees to a plan of his own', () => {
    const own = plan({ stage: 'submitted', employee: bayu });
    assert.equal(because(own, 'agree', supervisor), 'about-yourself');
  });

  it('a provisional plan is confirmed by the agreed plan of the superior before it is agreed', () => {
    const given = plan({
      stage: 'submitted',
      provisional: true,
      targets: [target('a', { alignment: { plan: 'plan-bayu', target: 'z', cascade: 'direct' } })],
    });
    const confirm = (context: PlanContext) => because(given, 'confirm', employee, context);
    assert.equal(because(given, 'agree', supervisor), 'provisional unconfirmed');
    assert.equal(confirm({}), 'superior required');
    assert.equal(confirm({ superior: { ...superior, stage: 'submitted' } }), 'superior.stage not-agreed');
    assert.equal(confirm({ superior: { ...superior, employee: dewi } }), 'superior other-plan');
    assert.equal(confirm({ superior }), 'targets.0.alignment.target unknown-target');
    const agreed = { superior: { ...superior, targets: [target('z')] } };
    const confirmed = actOnPlan(given, { action: 'confirm', by: employee, at: at('2026-02-01') }, agreed);
    assert.equal(because(confirmed, 'agree', supervisor), 'allowed');
    assert.equal(because(confirmed, 'confirm', supervisor, agreed), 'provisional not-provisional');
  });

  it('lists all actions', () => {
    const may = planActions(plan(), employee).filter((each) => each.allowed);
    assert.deepEqual(
      may.map((each) => each.action),
      ['write', 'submit'],
    );
    assert.equal(planActions(plan(), employee).length, actions.length);
  });
});

const caught = (does: () => unknown): unknown => {
  try {
    return does();
  } catch (error) {
    return isKinerjaError(error) ? { code: error.code, ...error.facts } : error;
  }
};

describe('a plan: acts', () => {
  it('are refused with the code that says why', () => {
    const does = (given: Plan, given2: PlanAct) => caught(() => actOnPlan(given, given2));
    assert.deepEqual(does(plan(), act('agree', supervisor)), {
      code: 'wrong-stage',
      stage: 'draft',
      action: 'agree',
    });
    assert.deepEqual(does(plan(), act('submit', supervisor)), { code: 'refused', status: 403 });
    const unsound = plan({ targets: [target('a'), target('a')] });
    const duplicate = { path: ['targets', 1, 'id'], rule: 'duplicate', facts: { value: 'a' } };
    assert.deepEqual(does(unsound, act('submit', employee)), { code: 'invalid-data', issues: [duplicate] });
  });

  it('bring a remark where one is due, and do not go back in time', () => {
    const submitted = actOnPlan(plan(), act('submit', employee));
    for (const remark of [undefined, '', '  ']) {
      assert.deepEqual(
        caught(() => actOnPlan(submitted, act('return', supervisor, { remark }))),
        {
          code: 'invalid-data',
          issues: [{ path: ['remark'], rule: 'required' }],
        },
      );
    }
    const early = act('agree', supervisor, { at: '2026-02-01T11:59:59.999Z' });
    assert.match(JSON.stringify(caught(() => actOnPlan(submitted, early))), /out-of-range/);
    // In the same second, once with and once without its parts: as text the later one would come first.
    const later = actOnPlan(submitted, act('agree', supervisor, { at: '2026-02-01T12:00:00.500Z' }));
    assert.equal(later.stage, 'agreed');
  });

  it('keep what they replace, and tell who did it', () => {
    let given = plan({ stage: 'agreed' });
    given = actOnPlan(given, act('revise', employee, { remark: 'Anggaran berubah' }));
    given = actOnPlan(given, act('write', employee));
    assert.deepEqual(
      given.targets.map((each) => each.id),
      ['a', 'c'],
    );
    const [revised, written] = given.history ?? [];
    assert.deepEqual(revised, {
      at: at('2026-02-01'),
      by: employee,
      action: 'revise',
      remark: 'Anggaran berubah',
      targets: plan().targets,
    });
    assert.equal(written?.action, 'write');
    assert.equal(given.revision, 3);
  });
});

it('whatever is done: one revision more, history only grows, the input stays, the record is valid', () => {
  const step = fc.tuple(fc.constantFrom(...actions), fc.constantFrom(employee, supervisor));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.boolean(), (steps, provisional) => {
      let given = plan({ provisional });
      for (const [action, by] of steps) {
        const before = JSON.stringify(given);
        if (!mayActOnPlan(given, action, by, { superior }).allowed) continue;
        const next = actOnPlan(given, act(action, by), { superior });
        assert.equal(JSON.stringify(given), before);
        assert.equal(next.revision, given.revision + 1);
        assert.deepEqual(next.history?.slice(0, -1), given.history ?? []);
        assert.deepEqual(z.parse(PlanSchema, JSON.parse(JSON.stringify(next))), next);
        given = next;
      }
    }),
    { seed: 3, numRuns: 60 },
  );
});
