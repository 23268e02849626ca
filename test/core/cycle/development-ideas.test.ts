import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  developmentGrounds,
  developmentHours,
  developmentProgress,
  ideasFor,
  sameAbout,
} from '@kinerja/core/cycle';
import { kemuning, kupang, lhokseumawe, schemes } from '@kinerja/core/schemes';
import { activityIdeas } from '@kinerja/core/schemes/activity-ideas';
import { developmentFigures } from '@kinerja/core/schemes/development';
import { act, context, development, untalked } from './developments.ts';
import { actOnDevelopment } from '@kinerja/core/cycle';
import { agreed } from './evaluations.ts';
import { target } from './unit.ts';

const first = (about: Parameters<typeof ideasFor>[0], plan = agreed): string | undefined =>
  ideasFor(about, plan)[0]?.id;

describe('what helps', () => {
  it('fits the kind of indicator first, then any result', () => {
    const plan = {
      ...agreed,
      targets: (['quantity', 'quality', 'time', 'cost'] as const).map((aspect) =>
        target(aspect, { indicator: { ...target('a').indicator, aspect } }),
      ),
    };
    const ids = plan.targets.map(({ id }) => first({ type: 'target', id }, plan));
    assert.deepEqual(ids, ['rencana-mingguan', 'daftar-periksa', 'ukur-waktu', 'telaah-biaya']);
    assert.ok(ideasFor({ type: 'target', id: 'time' }, plan).some(({ kind }) => kind === 'training'));
  });

  it('names the standard of the position only where there is one', () => {
    const names = (standard: object) =>
      ideasFor({ type: 'target', id: 'x' }, { ...agreed, targets: [target('x', standard)] }).map(
        ({ id }) => id,
      );
    assert.ok(names({ standard: 'pendaftaran' }).includes('standar-jabatan'));
    assert.ok(!names({}).includes('standar-jabatan'));
  });

  it('there is something for everything, in both languages and with a basis', () => {
    const abouts = [
      { type: 'target', id: 'a' },
      { type: 'value', id: 'loyal' },
      { type: 'axis', id: 'results' },
      { type: 'axis', id: 'behaviour' },
      { type: 'general' },
    ] as const;
    for (const about of abouts) assert.ok(ideasFor(about, agreed).length >= 3, JSON.stringify(about));
    for (const { id, label, basis, fits } of activityIdeas) {
      assert.ok(label.id && label['en'], id);
      assert.ok(basis.law && basis.place && fits.length > 0, id);
    }
    assert.equal(new Set(activityIdeas.map(({ id }) => id)).size, activityIdeas.length);
    assert.ok(sameAbout(abouts[4], { type: 'general' }));
  });

  it('figures that no text gives are assumptions', () => {
    const states = Object.values(developmentFigures.citations).map(({ status }) => status);
    assert.deepEqual([...new Set(states)], ['assumption']);
  });
});

describe('what the scheme gives', () => {
  const told = (...[scheme, predicate]: Parameters<typeof developmentGrounds>) =>
    developmentGrounds(scheme, predicate).map(({ followUp, due }) => [followUp.kind, due]);

  it('coaching and time to improve for the weak in Kupang', () => {
    assert.deepEqual(told(kupang, 'butuh-perbaikan'), [
      ['coaching', true],
      ['improvement-time', true],
    ]);
    assert.deepEqual(told(kupang, 'baik'), [
      ['coaching', false],
      ['improvement-time', false],
    ]);
    assert.deepEqual(told(kupang, null), [
      ['coaching', null],
      ['improvement-time', null],
    ]);
  });

  it('training in Kemuning; a career in Lhokseumawe, which asks for more than a predicate', () => {
    assert.deepEqual(told(kemuning, 'kurang'), [['training', true]]);
    assert.deepEqual(told(lhokseumawe, 'baik'), [['career', null]]);
    assert.deepEqual(told(lhokseumawe, 'kurang'), [['career', false]]);
  });

  it('each with its citation', () => {
    for (const scheme of schemes)
      for (const { citation } of developmentGrounds(scheme, 'baik')) assert.ok(citation.place, scheme.id);
  });
});

describe('hours and progress', () => {
  const activity = untalked.activities[0];
  const hours = (...list: (number | undefined)[]) =>
    developmentHours(list.map((each) => ({ ...activity!, ...(each !== undefined && { hours: each }) })));

  it('adds hours up exactly, beside what is asked', () => {
    assert.equal(hours(undefined), null);
    assert.deepEqual(
      [hours(0.1, 0.2)?.planned, hours(0.1, 0.2)?.least, hours(0.1)?.enough],
      ['0.3', '20', false],
    );
    assert.deepEqual([hours(12, undefined, 8)?.planned, hours(12, 8)?.enough], ['20', true]);
  });

  it('reads what was carried out, and the word of the latest check-in', () => {
    assert.deepEqual(developmentProgress(untalked), { done: [], latest: null });
    assert.deepEqual(developmentProgress(development('agreed')), { done: ['k1'], latest: 'on-track' });
    const later = act('check-in', 'supervisor', { id: 'c2', progress: 'behind', done: [] });
    const after = actOnDevelopment(development('agreed'), later, context());
    assert.deepEqual(developmentProgress(after), { done: ['k1'], latest: 'behind' });
  });
});
