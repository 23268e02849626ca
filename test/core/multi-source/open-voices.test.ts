import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type VoicesOfScheme, checkSources, jointValue } from '@kinerja/core/multi-source';
import { scheme, schemeOf, sources, voice } from './scheme.ts';

const s = voice('supervisor', '1');
const table = (least: string, greatest: string, top = '100', bottom = '0') => ({
  basis: scheme.voices.basis,
  from: 'indeks',
  to: 'nilai gabungan',
  covers: { least: '25', greatest: '100' },
  lines: [{ from: { least, greatest }, to: { least: bottom, greatest: top } }],
});
const levels = (below: string, meets: string, exceeds: string) =>
  schemeOf([s], { levels: { below, meets, exceeds } });
const peer = (more: Parameters<typeof voice>[2]) => voice('peer', null, more);
const few = { by: ['employee'], approvedBy: null, minimum: 1 } as const;
const place = 'voices.sources';

const cases: readonly (readonly [string, VoicesOfScheme, readonly string[]])[] = [
  ['every kind of voice', schemeOf(sources), []],
  ['weights that make no whole', schemeOf([voice('supervisor', '0.9')]), [`${place} sum`]],
  ['no weight at all', schemeOf([voice('self', null)]), [`${place} sum`]],
  ['a weight of nothing', schemeOf([s, voice('peer', '0')]), [`${place}.1.weight out-of-range`]],
  ['a voice twice', schemeOf([s, voice('supervisor', null)]), [`${place}.1.id duplicate`]],
  ['levels that fall', levels('60', '50', '100'), ['voices.levels.meets order']],
  ['a level beyond the scale', levels('60', '80', '101'), ['voices.levels.exceeds out-of-range']],
  [
    'raters who count nowhere',
    schemeOf([s, peer({ rollUp: 'subordinate' })]),
    [`${place}.1.rollUp not-offered`],
  ],
  ['raters who count with themselves', schemeOf([s, peer({ rollUp: 'peer' })]), [`${place}.1.rollUp circle`]],
  [
    'raters who go round',
    schemeOf([s, peer({ rollUp: 'subordinate' }), voice('subordinate', null, { rollUp: 'peer' })]),
    [`${place}.1.rollUp circle`, `${place}.2.rollUp circle`],
  ],
  [
    'raters who would count with people known by name',
    schemeOf([s, peer({ anonymousFrom: 3, rollUp: 'third-party' }), voice('third-party', null)]),
    [`${place}.1.rollUp less-anonymous`],
  ],
  [
    'a figure that counts with raters',
    schemeOf([s, peer({}), voice('citizens', null, { rollUp: 'peer' })]),
    [`${place}.2.rollUp not-offered`],
  ],
  [
    'a figure with axes',
    schemeOf([s, voice('targets', null, { axes: ['results'] })]),
    [`${place}.1.axes unknown-property`],
  ],
  [
    'raters with a table',
    schemeOf([s, peer({ scale: table('25', '100') })]),
    [`${place}.1.scale unknown-property`],
  ],
  [
    'a table with a hole',
    schemeOf([s, voice('citizens', null, { scale: table('30', '100') })]),
    [`${place}.1.scale.lines.0.from hole`],
  ],
  [
    'a table beyond the joint scale',
    schemeOf([s, voice('citizens', null, { scale: table('25', '100', '120') })]),
    [`${place}.1.scale.lines.0.to out-of-range`],
  ],
  [
    'a table below the joint scale',
    schemeOf([s, voice('citizens', null, { scale: table('25', '100', '100', '-1') })]),
    [`${place}.1.scale.lines.0.to out-of-range`],
  ],
  [
    'a table that begins above nothing',
    schemeOf([s, voice('citizens', null, { scale: table('25', '100', '100', '10') })]),
    [],
  ],
  [
    'fewer raters at most than at least',
    schemeOf([s, peer({ nomination: { by: ['employee'], approvedBy: null, minimum: 3, maximum: 2 } })]),
    [`${place}.1.nomination.maximum order`],
  ],
  [
    'a group that can never be large enough',
    schemeOf([s, peer({ anonymousFrom: 5, nomination: { ...few, maximum: 4 } })]),
    [`${place}.1.nomination.maximum out-of-range`],
  ],
  [
    'a group that then counts elsewhere',
    schemeOf([
      s,
      peer({ anonymousFrom: 5, rollUp: 'third-party', nomination: { ...few, maximum: 4 } }),
      voice('third-party', null, { anonymousFrom: 5 }),
    ]),
    [],
  ],
  [
    'two direct superiors',
    schemeOf([voice('supervisor', '1', { minimum: 2 })]),
    [`${place}.0.minimum out-of-range`],
  ],
  [
    'oneself without a name',
    schemeOf([s, voice('self', null, { anonymousFrom: 3 })]),
    [`${place}.1.anonymousFrom out-of-range`],
  ],
];
for (const [name, given, issues] of cases) {
  test(name, () => {
    assert.deepEqual(
      checkSources(given).map(({ path, rule }) => `${path.join('.')} ${rule}`),
      issues,
    );
    if (issues.length === 0) assert.ok(jointValue(given));
    else assert.throws(() => jointValue(given), { code: 'invalid-data' });
  });
}
