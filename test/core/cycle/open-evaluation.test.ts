import assert from 'node:assert/strict';
import { it } from 'node:test';
import { actOnEvaluation, openEvaluation } from '@kinerja/core/cycle';
import { voicesOf } from '@kinerja/core/multi-source';
import { act, agreed, as, broken, context, evaluation, lenient, rating } from './evaluations.ts';
import { plan, year } from './unit.ts';

const open = (changes: object = {}) =>
  openEvaluation({ id: 'e1', kind: 'annual', stretch: year, plans: [agreed], scheme: lenient, ...changes });

it('an evaluation is of a stretch that has days, of each plan once, and under the scheme of the last plan', () => {
  assert.deepEqual(
    broken(() => open({ stretch: { from: '2026-12-31', to: '2026-01-01' } })),
    ['stretch.to out-of-range'],
  );
  assert.deepEqual(
    broken(() => open({ plans: [agreed, agreed] })),
    ['plans.1 duplicate'],
  );
  const elsewhere = plan({ stage: 'agreed', scheme: 'lain' });
  assert.deepEqual(
    broken(() => open({ plans: [elsewhere] })),
    ['plans.0.scheme other-scheme'],
  );
  const before = plan({
    id: 'p0',
    scheme: 'lain',
    stage: 'agreed',
    period: { from: '2026-01-01', to: '2026-03-31' },
  });
  assert.deepEqual(open({ plans: [before, agreed] }).scheme.id, lenient.id, 'a transfer between two regions');
});

it('a supervisor who rates again is heard once', () => {
  const [first, second] = [
    { ...rating(as('supervisor'), 'below'), id: 'r1' },
    { ...rating(as('supervisor'), 'exceeds'), id: 'r2' },
  ];
  const rate = (given: ReturnType<typeof evaluation>, with_: typeof first) =>
    actOnEvaluation(given, act('rate', as('supervisor'), { rating: with_ }), context());
  const { ratings, history } = rate(rate(evaluation('open', { outcomes: {} }), first), second);
  assert.deepEqual(
    ratings.map((each) => each.rating),
    ['r2'],
  );
  assert.equal(history.filter(({ action }) => action === 'rate').length, 2);
  const held = [first, second].filter(({ id }) => ratings.some((each) => each.rating === id));
  assert.equal(voicesOf(held, lenient).supervisor?.results?.exceeds, 1);
});
