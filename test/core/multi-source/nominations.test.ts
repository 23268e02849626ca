import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Nominated, checkNominations } from '@kinerja/core/multi-source';
import { plan, schemeOf, voice } from './scheme.ts';

const nomination = { by: ['employee'], approvedBy: 'supervisor', minimum: 2, maximum: 3 } as const;
const scheme = schemeOf([
  voice('supervisor', '1'),
  voice('peer', null, { nomination }),
  voice('third-party', null, { nomination: { ...nomination, approvedBy: null, minimum: 1 } }),
]);
const peer = (id: string, more: Partial<Nominated> = {}): Nominated => ({
  id,
  role: 'peer',
  status: 'approved',
  ...more,
});
const guest: Nominated = { id: 't1', role: 'third-party', status: 'nominated' };
const two = [peer('p1'), peer('p2')];
const actor = (role: NonNullable<Nominated['by']>['role']) => ({ id: 'x', role });

const cases: readonly (readonly [string, readonly Nominated[], readonly string[]])[] = [
  ['enough, and agreed to where that is asked', [...two, guest], []],
  [
    'proposed and agreed by whom the scheme says',
    [peer('p1', { by: actor('employee'), approvedBy: actor('supervisor') }), peer('p2'), guest],
    [],
  ],
  [
    'one is not agreed to yet',
    [peer('p1'), peer('p2', { status: 'nominated' }), guest],
    ['raters.peer too-few'],
  ],
  ['one was declined', [peer('p1'), peer('p2', { status: 'declined' }), guest], ['raters.peer too-few']],
  ['nobody at all', [], ['raters.peer too-few', 'raters.third-party too-few']],
  [
    'too many, agreed or not',
    [...two, peer('p3'), peer('p4', { status: 'nominated' }), guest],
    ['raters.peer too-many'],
  ],
  ['a person twice', [...two, peer('p1'), guest], ['raters.2.id duplicate']],
  ['a person as two voices', [...two, { ...guest, id: 'p1' }], ['raters.2.id duplicate']],
  [
    'again after having been declined',
    [peer('p1', { status: 'declined' }), peer('p1'), peer('p2'), guest],
    [],
  ],
  ['the employee', [...two, peer('e1'), guest], ['raters.2.id other-rater']],
  ['the supervisor', [...two, peer('s1'), guest], ['raters.2.id other-rater']],
  [
    'a voice nobody is proposed for',
    [...two, guest, peer('u1', { role: 'subordinate' })],
    ['raters.3.role not-offered'],
  ],
  [
    'proposed by another',
    [peer('p1', { by: actor('supervisor') }), peer('p2'), guest],
    ['raters.0.by not-allowed'],
  ],
  [
    'agreed to by another',
    [peer('p1', { approvedBy: actor('employee') }), peer('p2'), guest],
    ['raters.0.approvedBy not-allowed'],
  ],
];
test('whoever decides objections is no rater, where that is known', () => {
  const appealAuthority = { id: 'p2', name: 'Pimpinan', position: 'Kepala dinas' };
  const issues = checkNominations([...two, guest], { ...plan, appealAuthority }, scheme);
  assert.deepEqual(issues, [{ path: ['raters', 1, 'id'], rule: 'other-rater' }]);
});

for (const [name, raters, issues] of cases) {
  test(name, () => {
    const found = checkNominations(raters, plan, scheme);
    assert.deepEqual(
      found.map(({ path, rule }) => `${path.join('.')} ${rule}`),
      issues,
    );
  });
}
