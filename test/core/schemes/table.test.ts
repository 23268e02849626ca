import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Scheme, findScheme, schemes } from '@kinerja/core/schemes';
import type { Path } from './cells.ts';
import { firstThree } from './table.ts';
import { lastTwo } from './table-rest.ts';
import { placesIn, valueAt } from './places.ts';

const table = { ...firstThree, ...lastTwo };

/** The value at a path in which entries of lists are called by their ids. */
function named(scheme: Scheme, path: Path): unknown {
  return path.reduce<unknown>((value, name) => {
    const entry = Array.isArray(value) ? value.find(({ id }: { id?: unknown }) => id === name) : undefined;
    return entry ?? (value as Record<string | number, unknown> | undefined)?.[name];
  }, scheme);
}

describe('the table of the five systems', () => {
  const rows = [
    'Planning',
    'Tracking',
    'Rating',
    'Other voices',
    'Obstacles',
    'Feedback',
    'Follow-up',
    'Acceptance',
  ];

  it('is there for each scheme, row by row', () => {
    assert.deepEqual(
      Object.keys(table),
      schemes.map(({ id }) => id),
    );
    for (const list of Object.values(table)) assert.deepEqual([...new Set(list.map(({ row }) => row))], rows);
  });

  for (const [id, list] of Object.entries(table))
    for (const { row, says, at, is } of list)
      it(`${id}, ${row}: ${says}`, () => {
        const scheme = findScheme(schemes, id);
        assert.ok(scheme);
        const found = named(scheme, at);
        if (typeof is === 'object' && is !== null && !Array.isArray(is))
          assert.deepEqual({ ...(found as object), ...is }, found);
        else assert.deepEqual(found, is);
      });
});

describe('what every scheme has', () => {
  for (const scheme of schemes) {
    const places = placesIn(scheme);
    const last = (...names: string[]): Path[] => places.filter((path) => names.includes(String(path.at(-1))));

    it(`${scheme.id}: the national rules, and version 1.0.0`, () => {
      assert.deepEqual(scheme.regulations, {
        evaluation: 'permenpanrb-6-2022',
        distribution: 'se-3-2023',
        survey: 'permenpanrb-14-2017',
      });
      assert.equal(scheme.version, '1.0.0');
    });

    it(`${scheme.id}: a basis for each choice; what no text gives says so`, () => {
      const bases = last('basis', 'figures').map((path) => [path, valueAt(scheme, path)] as const);
      assert.ok(bases.length > 15);
      for (const [path, basis] of bases) {
        const { law, place, status } = basis as Record<string, string>;
        const ours = status === 'assumption';
        assert.equal(status, ours ? 'assumption' : 'local-policy', path.join('.'));
        assert.equal(law, ours ? 'Kinerja' : `Uraian sistem ${scheme.region.id}`, path.join('.'));
        assert.match(
          place ?? '',
          ours ? /^usulan bawaan, tidak disebut dalam uraian: \w/ : /^[A-Z][^:]+: \w/,
        );
      }
    });

    it(`${scheme.id}: every figure that no text gives is marked as ours`, () => {
      const { planning, tracking, feedback, rating, voices } = scheme;
      for (const part of [planning, tracking, feedback, rating, voices])
        assert.equal(part.figures?.status, 'assumption');
      const given = scheme.standards.flatMap(({ targets }) => targets).filter((each) => !each.figures);
      // A thousand registrations are the text's; a project is done when all of it is.
      assert.deepEqual(
        given.map(({ id }) => id),
        { kemuning: ['pendaftaran'], sibolga: ['kemajuan'] }[scheme.id] ?? [],
      );
    });

    it(`${scheme.id}: words in both languages`, () => {
      const texts = last('name', 'label', 'region', 'summary', 'result', 'meaning', 'office');
      for (const path of texts.filter((each) => !each.includes('indicator'))) {
        const { id, en } = valueAt(scheme, path) as Record<string, string>;
        assert.ok(id && en, path.join('.'));
      }
    });

    it(`${scheme.id}: three positions or more, of two to five targets, each called as its label`, () => {
      assert.ok(scheme.standards.length >= 3);
      for (const { id, targets } of scheme.standards) {
        assert.ok(targets.length >= 2 && targets.length <= 5, id);
        for (const { indicator, label } of targets) assert.equal(indicator.name, label.id);
      }
    });
  }
});
