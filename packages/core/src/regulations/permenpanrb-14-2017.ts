import {
  type SurveyRegulation,
  type WeightedIndexNumbers,
  weightedIndex,
} from '../scoring/methods/weighted-index.ts';

const law = 'PermenPANRB 14/2017';

const numbers: WeightedIndexNumbers = {
  id: 'permenpanrb-14-2017',
  title: {
    id: 'Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik',
    en: 'Guide to the satisfaction survey of public service units',
  },
  reading: { id: 'bobot tepat 1/9', en: 'exact weight 1/9' },
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
  minimum: 1,
  maximum: 4,
  weight: '1/9',
  factor: '25',
  digits: 2,
  grades: [
    { grade: 'A', from: '88.31', label: { id: 'Sangat baik', en: 'Very good' } },
    { grade: 'B', from: '76.61', label: { id: 'Baik', en: 'Good' } },
    { grade: 'C', from: '65.00', label: { id: 'Kurang baik', en: 'Less than good' } },
    { grade: 'D', from: '25.00', label: { id: 'Tidak baik', en: 'Not good' } },
  ],
  citations: {
    mean: { law, place: 'Lampiran, lembar pengolahan data: NRR per unsur', status: 'in-force' },
    weight: {
      law,
      place: 'Lampiran, bobot nilai rata-rata tertimbang = 1 ÷ jumlah unsur',
      status: 'in-force',
    },
    factor: { law, place: 'Lampiran, lembar pengolahan data: NRR tertimbang × 25', status: 'in-force' },
    // No source states how many decimals or when; two is what the table of grades is written in.
    rounding: {
      law,
      place: 'tidak diatur; dua desimal mengikuti tabel mutu pelayanan',
      status: 'assumption',
    },
    grades: { law, place: 'Lampiran, tabel nilai interval konversi dan mutu pelayanan', status: 'in-force' },
  },
};

/** PermenPANRB 14/2017 with the weight as it is defined, 1/9. */
export const permenpanrb14of2017: SurveyRegulation = /* @__PURE__ */ weightedIndex(numbers);

/** The same law with the weight 0.111 of the printed processing sheet: a perfect survey gives 99.90. */
export const permenpanrb14of2017w0111: SurveyRegulation = /* @__PURE__ */ weightedIndex({
  ...numbers,
  id: 'permenpanrb-14-2017+w0.111',
  reading: { id: 'bobot dibulatkan 0,111', en: 'weight rounded to 0.111' },
  weight: '0.111',
  citations: {
    ...numbers.citations,
    weight: { law, place: 'Lampiran, lembar pengolahan data: NRR × 0,111', status: 'in-force' },
  },
});

/** The same law with the weight 0.11 that offices take from the guide's worked line: a perfect survey gives 99.00. */
export const permenpanrb14of2017w011: SurveyRegulation = /* @__PURE__ */ weightedIndex({
  ...numbers,
  id: 'permenpanrb-14-2017+w0.11',
  reading: { id: 'bobot dibulatkan 0,11', en: 'weight rounded to 0.11' },
  weight: '0.11',
  citations: {
    ...numbers.citations,
    // In use at offices; the line of the guide itself could not be opened.
    weight: { law, place: 'contoh hitungan bobot 1/9 = 0,11', status: 'assumption' },
  },
});

/** Every reading of this law that offices use, the exact one first. */
export const readings: readonly SurveyRegulation[] = [
  permenpanrb14of2017,
  permenpanrb14of2017w0111,
  permenpanrb14of2017w011,
];
