import {
  type SurveyRegulation,
  type IndexNumbers,
  weightedIndex,
} from '../scoring/methods/weighted-index.ts';
import { citing, type Cited } from '../scoring/cited.ts';
import type { Enacted } from '../scoring/regulation.ts';
import type { Citation } from '../scoring/step.ts';

const cite = citing('PermenPANRB 14/2017');

// A function, so that a bundle which uses one reading drops the others.
const reading = (weight: string, id: string, cited: Citation): Enacted & Cited<IndexNumbers> => ({
  id,
  // The day of promulgation is not confirmed; the month is.
  inForce: { from: '2017-05' },
  // By meaning: the list of unsur has pengaduan as 8 and sarana as 9, the official questionnaire the reverse.
  elements: [
    'persyaratan',
    'prosedur',
    'waktu',
    'biaya',
    'produk',
    'kompetensi',
    'perilaku',
    'sarana',
    'pengaduan',
  ],
  scale: [1, 4],
  weight,
  factor: '25',
  digits: 2,
  grades: { A: '88.31', B: '76.61', C: '65.00', D: '25.00' },
  citations: {
    elements: cite('lembar pengolahan: NRR per unsur'),
    scale: cite('kuesioner'),
    weight: cited,
    factor: cite('lembar pengolahan: × 25'),
    // No source states how many decimals or when; two is what the table of grades is written in.
    digits: cite('tidak diatur', 'assumption'),
    grades: cite('tabel mutu pelayanan'),
  },
});

/** PermenPANRB 14/2017 with the weight as it is defined, 1/9. */
export const permenpanrb14of2017: SurveyRegulation = /* @__PURE__ */ weightedIndex(
  /* @__PURE__ */ reading('1/9', 'permenpanrb-14-2017', cite('bobot tertimbang = 1 ÷ jumlah unsur')),
);

/** The same law with the weight 0.111 of the printed processing sheet: a perfect survey gives 99.90. */
export const permenpanrb14of2017w0111: SurveyRegulation = /* @__PURE__ */ weightedIndex(
  /* @__PURE__ */ reading('0.111', 'permenpanrb-14-2017+w0.111', cite('lembar pengolahan: NRR × 0,111')),
);

/** The same law with the weight 0.11 that offices take from the guide's worked line: a perfect survey gives 99.00. */
export const permenpanrb14of2017w011: SurveyRegulation = /* @__PURE__ */ weightedIndex(
  /* @__PURE__ */ reading(
    '0.11',
    'permenpanrb-14-2017+w0.11',
    // In use at offices; the line of the guide itself could not be opened.
    cite('contoh hitungan bobot 1/9 = 0,11', 'assumption'),
  ),
);

/** Every reading of this law that offices use, the exact one first. */
export const readings: readonly SurveyRegulation[] = [
  permenpanrb14of2017,
  permenpanrb14of2017w0111,
  permenpanrb14of2017w011,
];
