import assert from 'node:assert/strict';
import type { Axes, Level } from '@kinerja/core/evaluation';
import { permenpanrb6of2022 as regulation } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { score } from '@kinerja/core/scoring';
import { Engine, type RuleProperties } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { type Comparison, compare, over, overAsync } from './measure.ts';

type Pair = readonly [results: Level, behaviour: Level];

const { levels, matrix } = regulation;
const pairs = levels.flatMap((results) => levels.map((behaviour): Pair => [results, behaviour]));

/** A rule for every level of results and predicate that it can give: fewer conditions than one rule for every cell. */
function rules(): RuleProperties[] {
  return levels.flatMap((results) =>
    [...new Set(Object.values(matrix[results]))].map((predicate) => {
      const value = levels.filter((behaviour) => matrix[results][behaviour] === predicate);
      const all = [
        { fact: 'results', operator: 'equal', value: results },
        { fact: 'behaviour', operator: 'in', value },
      ];
      return { conditions: { all }, event: { type: predicate } };
    }),
  );
}

function jsonRules(): (pair: Pair) => Promise<string | undefined> {
  const engine = new Engine(rules());
  return async ([results, behaviour]) => (await engine.run({ results, behaviour })).events[0]?.type;
}

const text = (value: string): string => `'${value}'`;

/** Variations in variations: fewer comparisons than a flat list of the nine cells. */
function publicodes(): (pair: Pair) => unknown {
  const engine = new Publicodes({
    'hasil kerja': text(levels[0]!),
    'perilaku kerja': text(levels[0]!),
    predikat: {
      variations: levels.map((results) => ({
        si: `hasil kerja = ${text(results)}`,
        alors: {
          variations: levels.map((behaviour) => ({
            si: `perilaku kerja = ${text(behaviour)}`,
            alors: text(matrix[results][behaviour]),
          })),
        },
      })),
    },
  });
  return ([results, behaviour]) => {
    engine.setSituation({ 'hasil kerja': text(results), 'perilaku kerja': text(behaviour) });
    return engine.evaluate('predikat').nodeValue;
  };
}

/** The predicate of one employee: rules read and engines built beforehand, the nine pairs in turn. */
export async function predicates(): Promise<Comparison[]> {
  const [jsonRulesEngine, publicodesEngine] = [jsonRules(), publicodes()];
  const axes = pairs.map(([results, behaviour]): Axes => ({
    results: { level: results, items: {} },
    behaviour: { level: behaviour, items: {} },
  }));
  for (const [place, pair] of pairs.entries()) {
    const outcome = score(regulation, axes[place]!);
    assert.ok(outcome.done);
    assert.deepEqual([await jsonRulesEngine(pair), publicodesEngine(pair)], [outcome.value, outcome.value]);
  }
  return compare(
    'a predicate, PermenPANRB 6/2022',
    over('score', axes, 10_000, (each) => score(regulation, each)),
    [
      [overAsync('json-rules-engine', pairs, 100, jsonRulesEngine), 50],
      [over('publicodes', pairs, 100, publicodesEngine), 50],
    ],
  );
}
