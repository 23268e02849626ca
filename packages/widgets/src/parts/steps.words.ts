import type { Citation, StepId } from '@kinerja/core/scoring';
import type { Languages } from '../shared/localize.ts';

/** What a sentence about one step may use: finished words and numbers, already in the reader's language. */
export interface StepFacts {
  /** The value of the step: a number as people write it, or the name of a grade, level or predicate. */
  readonly value: string;
  /** The argument of that name: a number as people write it, a name, or the text itself. */
  readonly argument: (name: string) => string;
  /** Whether the step has an argument of that name. */
  readonly has: (name: string) => boolean;
  /** The value of the step that this one came from first; empty when it came from none. */
  readonly origin: string;
  /** How many steps it came from. */
  readonly count: number;
}

/** The words of the explanation; a step without a sentence does not compile. */
export interface StepWords {
  readonly sentences: { readonly [Id in StepId]: (facts: StepFacts) => string };
  readonly axes: { readonly results: string; readonly behaviour: string };
  /** Beside a citation. A rule that is simply in force is named without more ado. */
  readonly statuses: { readonly [Status in Citation['status']]: string };
  readonly basis: string;
  readonly exactValue: (value: string) => string;
  readonly origin: (count: number) => string;
}

export const stepWords: Languages<StepWords> = {
  id: {
    sentences: {
      mean: ({ argument, has, value }) =>
        has('mean')
          ? `NRR ${argument('element')} = ${argument('mean')} (sebagaimana dicetak)`
          : `NRR ${argument('element')} = ${argument('sum')} ÷ ${argument('count')} = ${value}`,
      weighted: ({ argument, origin, value }) =>
        `NRR tertimbang ${argument('element')} = ${origin} × ${argument('weight')} = ${value}`,
      total: ({ count, value }) => `Nilai interval (NI) = jumlah ${count} NRR tertimbang = ${value}`,
      converted: ({ argument, has, origin, value }) =>
        `${has('element') ? `NIK ${argument('element')}` : 'Nilai interval konversi (NIK)'} = ` +
        `${origin} × ${argument('factor')} = ${value}`,
      rounded: ({ argument, origin, value }) =>
        `${origin ? `${origin} dibulatkan` : 'Dibulatkan'} menjadi ${argument('digits')} angka desimal ` +
        `(setengah ke atas) = ${value}`,
      graded: ({ argument, origin, value }) =>
        value
          ? `${origin} termasuk mutu ${value}, yang dimulai dari ${argument('from')}`
          : `${origin} tidak termasuk mutu mana pun`,
      given: ({ argument, value }) => `${argument('term')} = ${value} (sebagaimana diisi)`,
      achieved: ({ argument, has, value }) =>
        has('target')
          ? `Capaian ${argument('term')}: target ${argument('target')}, realisasi ${argument('actual')} = ${value}`
          : `Capaian ${argument('term')}: realisasi ${argument('actual')} = ${value}`,
      valued: ({ argument, origin, value }) =>
        `Nilai untuk capaian ${origin} (${argument('category')}) = ${value}`,
      averaged: ({ argument, count, value }) => `${argument('term')}: rata-rata ${count} nilai = ${value}`,
      shared: ({ argument, origin, value }) =>
        `${argument('term')}: ${origin} × ${argument('weight')} = ${value}`,
      summed: ({ argument, count, value }) => `${argument('term')}: jumlah ${count} nilai = ${value}`,
      limited: ({ argument, origin, value }) => `${origin} dibatasi pada ${argument('limit')} = ${value}`,
      credited: ({ argument, value }) =>
        `Angka kredit = ${argument('months')} bulan ÷ 12 × ${argument('percent')} % × ${argument('coefficient')} = ${value}`,
      needed: ({ argument, value }) =>
        `Masih dibutuhkan: ${argument('need')} − ${argument('has')} = ${value}`,
      checked: ({ argument, has, value }) =>
        has('share')
          ? `${argument('rule')} ${argument('limit')}: bagian ${argument('share')} → ${value}`
          : value,
      judged: ({ argument, has, value }) =>
        has('item')
          ? `${argument('axis')}, ${argument('item')}: ${value}`
          : `${argument('axis')} secara keseluruhan: ${value}`,
      predicate: ({ argument, value }) =>
        `Hasil kerja: ${argument('results')}. Perilaku kerja: ${argument('behaviour')} → predikat ${value}`,
    },
    axes: { results: 'Hasil kerja', behaviour: 'Perilaku kerja' },
    statuses: {
      'in-force': 'berlaku',
      superseded: 'tidak berlaku lagi',
      'local-policy': 'kebijakan lokal',
      assumption: 'asumsi',
    },
    basis: 'Dasar',
    exactValue: (value) => `Nilai tepat sebelum dibulatkan untuk layar: ${value}`,
    origin: (count) => (count === 1 ? 'Berasal dari' : `Berasal dari ${count} langkah`),
  },
  en: {
    sentences: {
      mean: ({ argument, has, value }) =>
        has('mean')
          ? `Mean of ${argument('element')} = ${argument('mean')} (as printed)`
          : `Mean of ${argument('element')} = ${argument('sum')} ÷ ${argument('count')} = ${value}`,
      weighted: ({ argument, origin, value }) =>
        `Weighted mean of ${argument('element')} = ${origin} × ${argument('weight')} = ${value}`,
      total: ({ count, value }) => `Interval value (NI) = sum of ${count} weighted means = ${value}`,
      converted: ({ argument, has, origin, value }) =>
        `${has('element') ? `NIK of ${argument('element')}` : 'Converted interval value (NIK)'} = ` +
        `${origin} × ${argument('factor')} = ${value}`,
      rounded: ({ argument, origin, value }) =>
        `${origin ? `${origin} rounded` : 'Rounded'} to ${argument('digits')} decimals (half up) = ${value}`,
      graded: ({ argument, origin, value }) =>
        value
          ? `${origin} falls in grade ${value}, which starts at ${argument('from')}`
          : `${origin} falls in no grade`,
      given: ({ argument, value }) => `${argument('term')} = ${value} (as given)`,
      achieved: ({ argument, has, value }) =>
        has('target')
          ? `Achievement of ${argument('term')}: target ${argument('target')}, realised ${argument('actual')} = ${value}`
          : `Achievement of ${argument('term')}: realised ${argument('actual')} = ${value}`,
      valued: ({ argument, origin, value }) =>
        `Value for an achievement of ${origin} (${argument('category')}) = ${value}`,
      averaged: ({ argument, count, value }) => `${argument('term')}: mean of ${count} values = ${value}`,
      shared: ({ argument, origin, value }) =>
        `${argument('term')}: ${origin} × ${argument('weight')} = ${value}`,
      summed: ({ argument, count, value }) => `${argument('term')}: sum of ${count} values = ${value}`,
      limited: ({ argument, origin, value }) => `${origin} is limited to ${argument('limit')} = ${value}`,
      credited: ({ argument, value }) =>
        `Credit points = ${argument('months')} months ÷ 12 × ${argument('percent')} % × ${argument('coefficient')} = ${value}`,
      needed: ({ argument, value }) => `Still needed: ${argument('need')} − ${argument('has')} = ${value}`,
      checked: ({ argument, has, value }) =>
        has('share')
          ? `${argument('rule')} ${argument('limit')}: share ${argument('share')} → ${value}`
          : value,
      judged: ({ argument, has, value }) =>
        has('item')
          ? `${argument('axis')}, ${argument('item')}: ${value}`
          : `${argument('axis')} as a whole: ${value}`,
      predicate: ({ argument, value }) =>
        `Work results: ${argument('results')}. Work behaviour: ${argument('behaviour')} → predicate ${value}`,
    },
    axes: { results: 'Work results', behaviour: 'Work behaviour' },
    statuses: {
      'in-force': 'in force',
      superseded: 'no longer in force',
      'local-policy': 'local policy',
      assumption: 'assumption',
    },
    basis: 'Basis',
    exactValue: (value) => `Exact value before rounding for display: ${value}`,
    origin: (count) => (count === 1 ? 'It comes from' : `It comes from ${count} steps`),
  },
};
