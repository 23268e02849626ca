import type { surveyRegulations } from '@kinerja/core/regulations/survey';

export type SurveyRegulation = (typeof surveyRegulations)[number];

/** What one unit's answers to one unsur add up to; as a table of sums may hold it, so also impossible. */
export interface Sum {
  readonly sum: bigint | null;
  readonly count: bigint | null;
}

export interface Unit {
  readonly unit: string;
  readonly respondents: number | null;
  /** In the order of the regulation. */
  readonly sums: readonly Sum[];
  /** One row per respondent, `null` for "don't know"; empty where only sums are known. */
  readonly answers: readonly (readonly (number | null)[])[];
}

/** The same numbers from 0 to below 1 for the same seed (a multiplicative generator modulo 2^31 − 1). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}

/** The list with another value in one place. */
export function put<T>(list: readonly T[], place: number, value: T): T[] {
  return list.map((each, at) => (at === place ? value : each));
}

/** Index = units/parts × Σ sum/count, in units of its last digit. */
export function unitsPerMean({ weight, factor, digits }: SurveyRegulation): readonly [number, number] {
  const [top = '', bottom = '1'] = weight.split('/');
  return [Math.round(Number(top) * 1000) * Number(factor) * 10 ** digits, Number(bottom) * 1000];
}

/** Numbers of respondents with totals of all their answers, of which the index lies in the middle between two digits. */
export function ties(law: SurveyRegulation): readonly (readonly [count: number, total: number])[] {
  const [units, parts] = unitsPerMean(law);
  const found: [number, number][] = [];
  for (let count = 1; count <= 20; count++) {
    const [least, most] = law.scale.map((end) => end * count * law.elements.length);
    for (let total = least!; total <= most!; total++) {
      const twice = (2 * units * total) / (parts * count);
      if ((2 * units * total) % (parts * count) === 0 && twice % 2 === 1) found.push([count, total]);
    }
  }
  return found;
}

/** Units with their answers: random ones, ties, edges of the bands, unsur without answers, answers off the scale. */
export function answeredUnits(law: SurveyRegulation, count: number, seed: number): readonly Unit[] {
  const random = randomFrom(seed);
  const middle = ties(law);
  const [lowest, highest] = law.scale;
  const every = law.elements.length;

  /** Answers that add up to a total. */
  function adding(people: number, total: number): number[][] {
    const rows = Array.from({ length: people }, () => Array<number>(every).fill(lowest));
    let left = Math.min(total, highest * people * every) - lowest * people * every;
    while (left > 0) {
      const row = rows[random(people)]!;
      const place = random(every);
      if (row[place]! >= highest) continue;
      row[place]!++;
      left--;
    }
    return rows;
  }

  function onEdge(people: number): number[][] {
    const edges = Object.values(law.grades);
    const [units, parts] = unitsPerMean(law);
    const edge = Number(edges[random(edges.length)]) * 10 ** law.digits - 0.5;
    return adding(people, Math.round((edge * parts * people) / units) + random(3) - 1);
  }

  function anyhow(people: number, unknown: number): (number | null)[][] {
    const one = () => (random(100) < unknown ? null : lowest + random(highest - lowest + 1));
    return Array.from({ length: people }, () => Array.from({ length: every }, one));
  }

  function answers(place: number): readonly (readonly (number | null)[])[] {
    const people = 1 + random(8);
    const unsur = random(every);
    if (place % 10 === 0) return adding(...(middle[random(middle.length)] ?? [1, every]));
    if (place % 10 === 1) return onEdge(people);
    if (place % 20 === 2) return anyhow(people, 5).map((row) => put(row, unsur, null));
    if (place % 20 === 12) return put(anyhow(people, 5), 0, Array<number>(every).fill(highest + 1));
    if (place % 20 === 3) return adding(people, 0);
    if (place % 20 === 13) return anyhow(people, 0).map((row, at) => (at === 0 ? put(row, unsur, 0) : row));
    return anyhow(people, place % 3 === 0 ? 0 : 8);
  }

  return Array.from({ length: count }, (_, place) => {
    const rows = answers(place);
    const sums = law.elements.map((_id, unsur) => {
      const given = rows.flatMap((row) => row[unsur] ?? []);
      const possible = given.every((each) => each >= lowest && each <= highest);
      // Nobody makes a sum of answers that cannot be.
      return {
        sum: possible ? BigInt(given.reduce((sum, each) => sum + each, 0)) : null,
        count: BigInt(given.length),
      };
    });
    return { unit: `u${place}`, respondents: rows.length, sums, answers: rows };
  });
}
