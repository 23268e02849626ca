import assert from 'node:assert/strict';
import { permenpanrb14of2017 as regulation } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { score } from '@kinerja/core/scoring';
import type { Tally } from '@kinerja/core/survey';
import { type Almanac, Engine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { type Comparison, compare, over, overAsync } from './measure.ts';
import { varied } from './varied.ts';

type Sums = Readonly<Record<string, { readonly sum: number; readonly count: number }>>;

/** The index, its grade, and the grade of every unsur: what `score` gives, without its steps. */
type Answer = readonly [index: number, grade: string, ...unsur: string[]];

const { elements } = regulation;
const factor = Number(regulation.factor);
const bands = Object.entries(regulation.grades).map(([grade, from]) => ({ grade, from: Number(from) }));
const round = (value: number): number =>
  Math.round(value * 10 ** regulation.digits) / 10 ** regulation.digits;

/** Sixty-four units of some hundred respondents, of whom a few left a question out. */
function tallies(): { readonly respondents: number; readonly elements: Sums }[] {
  return Array.from({ length: 64 }, (_, unit) => {
    const respondents = 100 + varied(unit, 0, 400);
    const sums = elements.map((id, place) => {
      const count = respondents - varied(unit, place + 1, 9);
      return [id, { sum: count + varied(unit, place + 11, 3 * count + 1), count }];
    });
    return { respondents, elements: Object.fromEntries(sums) };
  });
}

/** Values as facts that are computed when asked for, as binary floats; bands as rules with an operator of their own. */
function jsonRules(): (sums: Sums) => Promise<Answer> {
  const engine = new Engine();
  engine.addOperator<number, readonly [number, number]>(
    'within',
    (value, [from, to]) => value >= from && value < to,
  );
  const sums = (almanac: Almanac): Promise<Sums> => almanac.factValue<Sums>('sums');
  engine.addFact('index', async (_, almanac) => {
    const given = await sums(almanac);
    const means = elements.map((id) => given[id]!.sum / given[id]!.count / elements.length);
    return round(means.reduce((a, b) => a + b) * factor);
  });
  for (const id of elements)
    engine.addFact(id, async (_, almanac) => {
      const { sum, count } = (await sums(almanac))[id]!;
      return round((sum / count) * factor);
    });
  for (const fact of ['index', ...elements])
    for (const [place, { grade, from }] of bands.entries()) {
      const value = [from, bands[place - 1]?.from ?? Infinity];
      const conditions = { all: [{ fact, operator: 'within', value }] };
      engine.addRule({ conditions, event: { type: fact, params: { grade } } });
    }
  return async (given) => {
    const { events, almanac } = await engine.run({ sums: given });
    const grades = new Map(events.map(({ type, params }) => [type, String(params?.['grade'])]));
    const [first, ...others] = ['index', ...elements].map((fact) => grades.get(fact) ?? '');
    return [await almanac.factValue<number>('index'), first!, ...others];
  };
}

/** A rule for every mean, value and grade, in its own words for sums, rounding and cases. */
function publicodes(): (sums: Sums) => Answer {
  const places = `${regulation.digits} décimales`;
  const graded = (value: string): Record<string, unknown> => ({
    variations: bands.map(({ grade, from }) => ({ si: `${value} >= ${from}`, alors: `'${grade}'` })),
  });
  const unsur = elements.flatMap((id): [string, Record<string, unknown>][] => [
    [`jumlah ${id}`, { valeur: 1 }],
    [`banyak ${id}`, { valeur: 1 }],
    [`rata ${id}`, { valeur: `jumlah ${id} / banyak ${id}` }],
    [`nilai ${id}`, { valeur: `rata ${id} * ${factor}`, arrondi: places }],
    [`mutu ${id}`, graded(`nilai ${id}`)],
  ]);
  const engine = new Publicodes<string>({
    ...Object.fromEntries(unsur),
    tertimbang: { somme: elements.map((id) => `rata ${id} / ${elements.length}`) },
    indeks: { valeur: `tertimbang * ${factor}`, arrondi: places },
    mutu: graded('indeks'),
  });
  const valueOf = (name: string): string => String(engine.evaluate(name).nodeValue);
  return (given) => {
    const situation = elements.flatMap((id): [string, number][] => [
      [`jumlah ${id}`, given[id]!.sum],
      [`banyak ${id}`, given[id]!.count],
    ]);
    engine.setSituation(Object.fromEntries(situation));
    const unsur = elements.map((id) => valueOf(`mutu ${id}`));
    return [Number(valueOf('indeks')), valueOf('mutu'), ...unsur];
  };
}

function ours(tally: Tally): Answer {
  const outcome = score(regulation, tally);
  assert.ok(outcome.done);
  return [Number(outcome.value), outcome.grade ?? '', ...outcome.parts.map(({ value }) => value)];
}

/**
 * The index of one unit with the grade of each unsur. Ours is exact and gives its fifty steps, which is where its time
 * goes; the others compute with binary floats, which agree on these inputs, and give no steps. So the bounds are
 * what was reached, not the fifty times of an evaluation.
 */
export async function indexes(): Promise<Comparison[]> {
  const [jsonRulesEngine, publicodesEngine] = [jsonRules(), publicodes()];
  const given = tallies();
  const sums = given.map((each) => each.elements);
  for (const each of given) {
    const expected = ours(each);
    assert.deepEqual(await jsonRulesEngine(each.elements), expected);
    assert.deepEqual(publicodesEngine(each.elements), expected);
  }
  return compare(
    'an index of nine unsur, PermenPANRB 14/2017',
    over('score', given, 256, (each) => score(regulation, each)),
    [
      [overAsync('json-rules-engine', sums, 32, jsonRulesEngine), 10],
      [over('publicodes', sums, 32, publicodesEngine), 20],
    ],
  );
}
