import type { Languages } from '../language.ts';
import type { Sentences } from '../step-words.ts';

/** How an achievement was formed, where its two figures alone do not tell. */
const formulas: Languages<Readonly<Record<string, string>>> = {
  id: {
    'thrift-beyond': ' (hemat melebihi batas: nilainya turun)',
    'not-done': ' (tidak dilaksanakan)',
    'less-is-better': ' (makin kecil makin baik)',
    'in-range': ' (di dalam rentang target)',
  },
  en: {
    'thrift-beyond': ' (saved beyond the limit: the value falls)',
    'not-done': ' (not done)',
    'less-is-better': ' (less is better)',
    'in-range': ' (within the target range)',
  },
};

/** Sentences for the steps of the numeric appraisals and of angka kredit. */
export const appraisalSteps: Languages<
  Sentences<
    'given' | 'achieved' | 'valued' | 'averaged' | 'shared' | 'summed' | 'limited' | 'credited' | 'needed'
  >
> = {
  id: {
    given: ({ argument, value }) => `${argument('term')} = ${value} (sebagaimana diisi)`,
    achieved: ({ argument, raw, has, value }) =>
      `Capaian ${argument('term')}: ${has('target') ? `target ${argument('target')}, ` : ''}` +
      `realisasi ${argument('actual')} = ${value}${formulas.id[raw('formula')] ?? ''}`,
    valued: ({ argument, origin, value }) =>
      `Nilai untuk capaian ${origin} (${argument('category')}) = ${value}`,
    averaged: ({ argument, count, value }) => `${argument('term')}: rata-rata ${count} nilai = ${value}`,
    shared: ({ argument, has, origin, value }) =>
      has('factor')
        ? `${argument('term')}: ${argument('factor')} × ${argument('weight')} × ${origin} ÷ 100 = ${value}`
        : `${argument('term')}: ${origin} × ${argument('weight')} = ${value}`,
    summed: ({ argument, count, value }) => `${argument('term')}: jumlah ${count} nilai = ${value}`,
    limited: ({ argument, origin, value }) => `${origin} dibatasi pada ${argument('limit')} = ${value}`,
    credited: ({ argument, has, value }) =>
      `Angka kredit${has('level') ? ` ${argument('level')}, predikat ${argument('predicate')}` : ''} = ` +
      `${argument('months')} bulan ÷ 12 × ${argument('percent')}% × ${argument('coefficient')} = ${value}`,
    needed: ({ argument, has, value }) =>
      `Masih dibutuhkan${has('towards') ? ` untuk ${argument('towards')} dari ${argument('level')}` : ''}: ` +
      `${argument('need')} − ${argument('has')} = ${value}`,
  },
  en: {
    given: ({ argument, value }) => `${argument('term')} = ${value} (as given)`,
    achieved: ({ argument, raw, has, value }) =>
      `Achievement of ${argument('term')}: ${has('target') ? `target ${argument('target')}, ` : ''}` +
      `realised ${argument('actual')} = ${value}${formulas.en[raw('formula')] ?? ''}`,
    valued: ({ argument, origin, value }) =>
      `Value for an achievement of ${origin} (${argument('category')}) = ${value}`,
    averaged: ({ argument, count, value }) => `${argument('term')}: mean of ${count} values = ${value}`,
    shared: ({ argument, has, origin, value }) =>
      has('factor')
        ? `${argument('term')}: ${argument('factor')} × ${argument('weight')} × ${origin} ÷ 100 = ${value}`
        : `${argument('term')}: ${origin} × ${argument('weight')} = ${value}`,
    summed: ({ argument, count, value }) => `${argument('term')}: sum of ${count} values = ${value}`,
    limited: ({ argument, origin, value }) => `${origin} is limited to ${argument('limit')} = ${value}`,
    credited: ({ argument, has, value }) =>
      `Credit points${has('level') ? ` as ${argument('level')}, predicate ${argument('predicate')}` : ''} = ` +
      `${argument('months')} months ÷ 12 × ${argument('percent')}% × ${argument('coefficient')} = ${value}`,
    needed: ({ argument, has, value }) =>
      `Still needed${has('towards') ? ` for ${argument('towards')} from ${argument('level')}` : ''}: ` +
      `${argument('need')} − ${argument('has')} = ${value}`,
  },
};
