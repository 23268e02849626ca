import type { StepWords } from './step-words.ts';

/** How an achievement was formed, where its two figures alone do not tell. */
const formulas: Readonly<Record<string, string>> = {
  'thrift-beyond': ' (hemat melebihi batas: nilainya turun)',
  'not-done': ' (tidak dilaksanakan)',
  'less-is-better': ' (makin kecil makin baik)',
  'in-range': ' (di dalam rentang target)',
};

/** A limit on a group, by its rule. */
const limits: Readonly<Record<string, (limit: string, predicates: string) => string>> = {
  'more-than': (limit, predicates) => `Lebih dari ${limit} berpredikat ${predicates}`,
  'at-least': (limit, predicates) => `Paling sedikit ${limit} berpredikat ${predicates}`,
  'at-most': (limit, predicates) => `Paling banyak ${limit} berpredikat ${predicates}`,
  some: (_, predicates) => `Ada yang berpredikat ${predicates}`,
  none: (_, predicates) => `Tidak ada yang berpredikat ${predicates}`,
};

/** The explanation in Indonesian. */
export const indonesianSteps: StepWords = {
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
    rounded: ({ argument, raw, origin, value }) =>
      `${origin ? `${origin} dibulatkan` : 'Dibulatkan'} menjadi ` +
      `${raw('digits') === '0' ? 'bilangan bulat' : `${argument('digits')} angka desimal`} ` +
      `(setengah ke atas) = ${value}`,
    graded: ({ argument, origin, rests, value }) => {
      const kind = rests('summed') ? 'predikat' : 'mutu';
      return value
        ? `${origin && `${origin} termasuk ${kind} `}${value}, yang dimulai dari ${argument('from')}`
        : `${origin || 'Nilai'} tidak termasuk ${kind} mana pun`;
    },
    given: ({ argument, value }) => `${argument('term')} = ${value} (sebagaimana diisi)`,
    achieved: ({ argument, raw, has, value }) =>
      `Capaian ${argument('term')}: ${has('target') ? `target ${argument('target')}, ` : ''}` +
      `realisasi ${argument('actual')} = ${value}${formulas[raw('formula')] ?? ''}`,
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
      `${argument('months')} bulan ÷ 12 × ${argument('percent')} % × ${argument('coefficient')} = ${value}`,
    needed: ({ argument, has, value }) =>
      `Masih dibutuhkan${has('towards') ? ` untuk ${argument('towards')} dari ${argument('level')}` : ''}: ` +
      `${argument('need')} − ${argument('has')} = ${value}`,
    checked: ({ argument, raw, has, value }) =>
      has('share')
        ? `${limits[raw('rule')]?.(argument('limit'), argument('predicates')) ?? raw('rule')}: ` +
          `bagian ${argument('share')} → ${value}`
        : value,
    judged: ({ argument, has, value }) =>
      has('item')
        ? `${argument('axis')}, ${argument('item')}: ${value}`
        : `${argument('axis')} secara keseluruhan: ${value}`,
    predicate: ({ argument, value }) =>
      `Hasil kerja: ${argument('results')}. Perilaku kerja: ${argument('behaviour')} → predikat ${value}`,
    mapped: ({ argument, has, origin, value }) =>
      `${has('count') ? `${argument('count')} penilai: ` : ''}${origin || argument('category')} = ${value} ` +
      `menurut tabel skala${has('line') ? ` (${argument('line')})` : ''}`,
    heard: ({ argument, value }) =>
      `${argument('term')}, ${argument('axis')}: rata-rata ${argument('raters')} penilai = ${value}`,
    unheard: ({ argument, has }) =>
      `${argument('term')}${has('axis') ? `, ${argument('axis')}` : ''}: ` +
      (has('into')
        ? `terlalu sedikit untuk berdiri sendiri, dihitung bersama ${argument('into')}`
        : `tidak didengar${has('weight') ? '; bobotnya dibagi sebanding kepada yang lain' : ''}`),
    rescaled: ({ argument, value }) =>
      `Bobot ${argument('term')} di antara yang didengar = ${argument('weight')} ÷ ${argument('of')} = ${value}`,
  },
  limits,
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
};
