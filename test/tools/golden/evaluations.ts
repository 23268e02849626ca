import { type Case, example } from './case.ts';

const axis = (level: string | undefined, items = {}): object => (level ? { level, items } : { items });
const pair = (results?: string, behaviour?: string): object => ({
  results: axis(results),
  behaviour: axis(behaviour),
});
const words: Readonly<Record<string, string>> = { di_bawah: 'below', sesuai: 'meets', di_atas: 'exceeds' };

/** Every cell of the matrix as it is printed, and what has no predicate. */
export function evaluationCases(): readonly Case[] {
  const { id, source_url, inputs } = example<{ hasil_then_perilaku: [string, string][] }>('p6-matrix');
  const cells = inputs.hasil_then_perilaku.map(([results, behaviour], place) => ({
    name: `${id}-${place}`,
    source: source_url,
    input: pair(words[results], words[behaviour]),
  }));
  return [
    ...cells,
    { name: 'nobody-judged', input: pair() },
    { name: 'behaviour-missing', input: pair('exceeds') },
    { name: 'not-offered', input: pair('good', 'meets') },
    {
      name: 'items-are-no-sum',
      input: { results: axis('meets', { a: 'exceeds' }), behaviour: axis('meets') },
    },
  ];
}

const predicates = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'];

/** Units of which the spread of predicates keeps the pattern, breaks it, or cannot keep it. */
export function distributionCases(): readonly Case[] {
  const spreads: readonly (readonly number[])[] = [
    [11, 6, 2, 1, 0],
    [10, 7, 2, 1, 0],
    [15, 5, 0, 0, 0],
    [4, 11, 4, 1, 0],
    [0, 20, 0, 0, 0],
    [2, 4, 13, 1, 0],
    [0, 2, 3, 15, 0],
    [0, 0, 2, 2, 16],
    [1, 0, 0, 0, 0],
    [1, 1, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ];
  const counts = (spread: readonly number[]): object =>
    Object.fromEntries(predicates.map((predicate, place) => [predicate, spread[place]]));
  const all = ['istimewa', ...predicates.slice(1)].flatMap((organisation) =>
    spreads.map((spread) => ({
      name: `${organisation}-${spread.join('-')}`,
      input: { organisation, counts: counts(spread) },
    })),
  );
  return [
    ...all,
    { name: 'no-organisation', input: { organisation: null, counts: { baik: 3 } } },
    { name: 'unknown-predicate', input: { organisation: 'baik', counts: { hebat: 1, baik: -1 } } },
  ];
}

const jenjang: Readonly<Record<string, string>> = { '12.5': 'ahli-pertama', '25': 'ahli-muda' };

interface Period {
  readonly koefisien: number;
  readonly predikat: string;
  readonly bulan: number;
}

function printedPeriod({ koefisien, predikat, bulan }: Period): object {
  return {
    level: jenjang[String(koefisien)],
    predicate: predikat.toLowerCase().replace(' ', '-'),
    months: bulan,
  };
}

/** Printed conversions, every predicate for every jenjang, parts of a year, and what has no credit. */
export function creditCases(levels: readonly string[], names: readonly string[]): readonly Case[] {
  const office = (id: string): Case => {
    const { source_url, inputs } = example<Period & { readonly parts?: readonly Period[] }>(id);
    return {
      name: id,
      source: source_url,
      input: { periods: (inputs.parts ?? [inputs]).map(printedPeriod) },
    };
  };
  const every = levels.flatMap((level, place) =>
    names.map((predicate, at) => ({
      name: `${level}-${predicate}`,
      input: {
        base: place * 10.125,
        periods: [{ level, predicate, months: 1 + ((place * 5 + at * 7) % 12) }],
      },
    })),
  );
  const [level = ''] = levels;
  return [
    ...['ak-pertama-2023-sb', 'ak-pertama-2024-2bulan', 'ak-accumulation'].map(office),
    ...every,
    { name: 'no-periods', input: { periods: [] } },
    { name: 'not-judged', input: { periods: [{ level, predicate: null, months: 12 }] } },
    { name: 'not-offered', input: { periods: [{ level: 'juru', predicate: 'hebat', months: 0 }] } },
  ];
}
