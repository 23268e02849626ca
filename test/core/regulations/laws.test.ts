import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regulations } from '@kinerja/core/regulations/all';
import { holdToLaws } from './laws.ts';
import { others } from './subjects/others.ts';
import { indicators, officials } from './subjects/permenpanrb-8-2021.ts';
import { activities } from './subjects/pp-46-2011.ts';
import { surveys } from './subjects/survey.ts';

test('every regulation is held to the laws', () => {
  const held = new Set(
    [...surveys, ...others, activities, indicators, officials].map((each) => each.regulation.id),
  );
  const all = Object.values(regulations).flat();
  assert.deepEqual([...held].sort(), all.map((each) => each.id).sort());
});

for (const subject of others) holdToLaws(subject);
