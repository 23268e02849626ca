import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Evaluation, recognisedInnovation } from '@kinerja/core/cycle';
import type { Level } from '@kinerja/core/evaluation';
import { kupang, lhokseumawe, planFromStandard, schemes } from '@kinerja/core/schemes';

const person = { id: 'ester', name: 'Ester', position: 'Kepala Seksi' };
const beginning = {
  id: 'p',
  employee: person,
  supervisor: { ...person, id: 'adriana' },
  period: { from: '2026-01-01', to: '2026-12-31' },
};
const plan = planFromStandard(kupang, 'kepala-seksi', beginning);

const sealed = (items: Readonly<Record<string, Level>>) => ({
  regulation: 'permenpanrb-6-2022',
  input: { results: { items }, behaviour: { items: {} } },
  value: 'baik',
  hash: '0'.repeat(64),
});
const outcomes = (
  raw: Readonly<Record<string, Level>>,
  final?: Readonly<Record<string, Level>>,
): Pick<Evaluation, 'outcomes'> => ({
  outcomes: { raw: sealed(raw), ...(final && { final: sealed(final) }) },
});

describe('an innovation was recognised', () => {
  const cases: readonly (readonly [string, Pick<Evaluation, 'outcomes'>, boolean | undefined])[] = [
    ['where its target was reached', outcomes({ inovasi: 'meets', disiplin: 'below' }), true],
    ['where more than that was', outcomes({ inovasi: 'exceeds' }), true],
    ['not where its target was missed', outcomes({ inovasi: 'below', disiplin: 'exceeds' }), false],
    ['by what it is in the end', outcomes({ inovasi: 'below' }, { inovasi: 'meets' }), true],
    ['is not known while its target is not judged', outcomes({ disiplin: 'meets' }), undefined],
    ['is not known before anything is', { outcomes: {} }, undefined],
  ];
  for (const [what, evaluation, found] of cases)
    it(what, () => assert.equal(recognisedInnovation(evaluation, [plan], kupang), found));

  it('by no target of another standard or of own words, whatever it is called', () => {
    const own = { targets: plan.targets.map(({ standard: _standard, ...target }) => target) };
    const other = { targets: plan.targets.map((each) => ({ ...each, standard: 'staf-administrasi' })) };
    for (const each of [own, other])
      assert.equal(recognisedInnovation(outcomes({ inovasi: 'meets' }), [each], kupang), undefined);
  });

  it('in any of the plans', () => {
    const before = planFromStandard(kupang, 'staf-administrasi', beginning);
    assert.equal(recognisedInnovation(outcomes({ inovasi: 'meets' }), [before, plan], kupang), true);
  });
});

it('whoever gives something for an innovation has a target that is one', () => {
  const asking = schemes.filter(({ followUps }) => followUps.some(({ when }) => when.innovation));
  assert.deepEqual(
    asking.map(({ id }) => id),
    [kupang.id],
  );
  for (const { standards } of [...asking, lhokseumawe])
    assert.ok(standards.some(({ targets }) => targets.some(({ innovation }) => innovation)));
});
