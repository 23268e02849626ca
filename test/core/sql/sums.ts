import { type Sum, type SurveyRegulation, type Unit, put, randomFrom, ties, unitsPerMean } from './units.ts';

/** The most answers to one unsur that the SQL takes. */
export const most = 3_000_000_000;

/** Units of which only sums are known: huge counts that differ, exact ties among them, sums that cannot be. */
export function summedUnits(law: SurveyRegulation, count: number, seed: number): readonly Unit[] {
  const random = randomFrom(seed);
  const middle = ties(law);
  const [lowest, highest] = law.scale;
  const every = law.elements.length;

  function anyhow(): Sum {
    const count = 1 + random(Math.min(most, 10 ** (1 + random(10))));
    const sum = lowest * count + random((highest - lowest) * count + 1);
    return { sum: BigInt(sum), count: BigInt(count) };
  }

  /** A tie of which every unsur has a count of its own; or one answer beside it. */
  function tie(beside: number): Sum[] {
    const [count = 1, sum = every] = middle[random(middle.length)] ?? [];
    // Sevenths, elevenths … end in no base, and still add up to a tie.
    const parts = [1, 7, 11, 13, 77][random(5)]!;
    const [people, total] = [count * parts, sum * parts];
    const means = Array<number>(every).fill(lowest * people);
    for (let left = total - lowest * people * every; left > 0; left--) {
      let place = random(every);
      while (means[place]! >= highest * people) place = (place + 1) % every;
      means[place]!++;
    }
    return means.map((mean, place) => {
      const times = BigInt(1 + random(Math.floor(most / people)));
      const more = place === 0 && mean > lowest * people && mean < highest * people ? BigInt(beside) : 0n;
      return { sum: BigInt(mean) * times + more, count: BigInt(people) * times };
    });
  }

  function impossible(): Sum {
    const choices: readonly Sum[] = [
      { sum: 41n, count: 10n },
      { sum: 9n, count: 10n },
      { sum: 5n, count: 0n },
      { sum: null, count: 5n },
      { sum: 5n, count: null },
      { sum: -20n, count: -10n },
      { sum: BigInt(most) * 90n, count: 7n },
    ].map((each) => (highest === 4 ? each : { ...each, sum: (each.sum ?? 0n) * 7n }));
    return choices[random(choices.length)]!;
  }

  function sums(place: number): readonly Sum[] {
    const any = law.elements.map(anyhow);
    const unsur = random(every);
    const kind = place % 10;
    if (kind < 3) return tie(kind - 1);
    if (kind === 3) return put(any, unsur, impossible());
    if (kind === 4)
      return put(any, unsur, place % 20 === 4 ? { sum: null, count: null } : { sum: 0n, count: 0n });
    if (kind === 5 && place % 20 === 5)
      return put(any, unsur, { sum: BigInt(most + 1) * 3n, count: BigInt(most + 1) });
    return any;
  }

  return Array.from({ length: count }, (_, place) => ({
    unit: `s${place}`,
    respondents: null,
    sums: sums(place),
    answers: [],
  }));
}

const gcd = (a: bigint, b: bigint): bigint => (b ? gcd(b, a % b) : a);

/** The number that times a gives 1 modulo m, by Euclid. */
function inverse(a: bigint, m: bigint): bigint {
  let [r, next, x, y] = [a % m, m, 1n, 0n];
  while (next) [r, next, x, y] = [next, r % next, y, x - (r / next) * y];
  return ((x % m) + m) % m;
}

/**
 * The hardest units there are: counts without a common factor, and an index that lies off the middle between two
 * digits by the least that such counts allow (1 ÷ their product, some 10^-80), on either side, or not at all.
 */
export function hardestUnits(law: SurveyRegulation, count: number, seed: number): readonly Unit[] {
  const random = randomFrom(seed);
  const [units, parts] = unitsPerMean(law);
  const every = law.elements.length;
  const found: Unit[] = [];

  function counts(): readonly bigint[] {
    // The middles have this denominator: it is in the first count, and in no other.
    const list = [BigInt(2 * units) * BigInt(2 * (Math.floor(most / (4 * units)) - random(9)) - 1)];
    while (list.length < every) {
      const next = BigInt(most - random(10_000_000));
      if (list.every((other) => gcd(other, next) === 1n)) list.push(next);
    }
    return list;
  }

  function near(off: bigint): readonly Sum[] | null {
    const divisors = counts();
    const product = divisors.reduce((a, b) => a * b);
    const total = every * (1.6 + random(1000) / 1000);
    const odd = BigInt(2 * Math.floor((total * units) / parts) + 1);
    const wanted = (product * BigInt(parts) * odd) / BigInt(2 * units) + off;
    const rests = divisors.map((each) => (wanted * inverse(product / each, each)) % each);
    const sum = rests.reduce((all, rest, place) => all + rest * (product / divisors[place]!), 0n);
    // Whole points are missing still: each mean gets one, two or three.
    let left = Number((wanted - sum) / product) - every;
    if (left < 0 || left > 2 * every) return null;
    return rests.map((rest, place) => {
      const more = Math.min(2, left);
      left -= more;
      return { sum: rest + BigInt(1 + more) * divisors[place]!, count: divisors[place]! };
    });
  }

  while (found.length < count) {
    const sums = near(BigInt((found.length % 3) - 1));
    if (sums) found.push({ unit: `h${found.length}`, respondents: null, sums, answers: [] });
  }
  return found;
}
