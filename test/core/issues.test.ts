import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuesOf } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { plan } from './cycle/unit.ts';

const [first, second] = plan().targets;
const withIndicator = (changes: object): unknown => ({
  ...plan(),
  targets: [{ ...first, indicator: { ...first!.indicator, ...changes } }, second],
});
const found = (kind: keyof typeof recordSchemas, value: unknown) =>
  issuesOf(recordSchemas[kind].safeParse(value).error?.issues ?? [], value, ['here']);

describe('what a schema refuses', () => {
  it('is told at its place, below where the value stands', () => {
    assert.deepEqual(found('plan', plan()), []);
    assert.deepEqual(found('plan', withIndicator({ target: 'x'.repeat(7) })), [
      {
        path: ['here', 'targets', 0, 'indicator', 'target'],
        rule: 'type',
        facts: { expected: 'number', length: 7 },
      },
    ]);
  });

  it('with what is offered, where one of a few was wanted', () => {
    const offered = 'draft, submitted, agreed';
    assert.deepEqual(found('plan', plan({ stage: 'lost' as 'draft' })), [
      { path: ['here', 'stage'], rule: 'choice', facts: { offered, length: 4 } },
    ]);
    assert.deepEqual(found('plan', withIndicator({ direction: 'up' })), [
      {
        path: ['here', 'targets', 0, 'indicator', 'direction'],
        rule: 'choice',
        facts: { offered: 'higher, lower, range, yes-no', length: 2 },
      },
    ]);
  });

  it('without a direction, that there is none', () => {
    assert.deepEqual(found('plan', withIndicator({ direction: undefined })), [
      { path: ['here', 'targets', 0, 'indicator', 'direction'], rule: 'required' },
    ]);
  });

  it('never with words that a person wrote', () => {
    const secret = 'nama saya Rina';
    for (const value of [{ ...plan(), stage: secret }, withIndicator({ direction: secret }), { id: secret }])
      assert.ok(!JSON.stringify(found('plan', value)).includes(secret));
  });
});

describe('of a union', () => {
  const nested = {
    code: 'invalid_union',
    path: ['rule'],
    errors: [
      [{ code: 'invalid_type', path: [], expected: 'string' }],
      [
        { code: 'invalid_type', path: ['law'], expected: 'string' },
        { code: 'invalid_type', path: ['place'], expected: 'string' },
      ],
      [{ code: 'invalid_type', path: ['law'], expected: 'string' }],
    ],
  };

  it('the shape that got furthest says what is wrong', () => {
    assert.deepEqual(issuesOf([nested], { rule: { law: 7, place: 8 } }, []), [
      { path: ['rule', 'law'], rule: 'type', facts: { expected: 'string', value: 7 } },
    ]);
    assert.deepEqual(issuesOf([nested], { rule: {} }, []), [{ path: ['rule', 'law'], rule: 'required' }]);
  });

  it('or its own place, where none got further', () => {
    const flat = { ...nested, errors: nested.errors.slice(0, 1) };
    assert.deepEqual(issuesOf([flat], { rule: 7 }, []), [
      { path: ['rule'], rule: 'type', facts: { value: 7 } },
    ]);
  });
});
