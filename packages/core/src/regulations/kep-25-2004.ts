import {
  type SurveyRegulation,
  type WeightedIndexNumbers,
  weightedIndex,
} from '../scoring/methods/weighted-index.ts';

const law = 'KEP/25/M.PAN/2/2004';

const numbers: WeightedIndexNumbers = {
  id: 'kep-25-2004',
  // Year and month are in its number; it was replaced by PermenPANRB 16/2014, whose day is not confirmed.
  inForce: { from: '2004-02', until: '2014' },
  elements: [
    'prosedur',
    'persyaratan',
    'kejelasan-petugas',
    'kedisiplinan-petugas',
    'tanggung-jawab-petugas',
    'kemampuan-petugas',
    'kecepatan',
    'keadilan',
    'kesopanan-keramahan',
    'kewajaran-biaya',
    'kepastian-biaya',
    'kepastian-jadwal',
    'kenyamanan',
    'keamanan',
  ],
  minimum: 1,
  maximum: 4,
  weight: '1/14',
  factor: '25',
  digits: 2,
  grades: [
    { grade: 'A', from: '81.26', label: { id: 'Sangat baik', en: 'Very good' } },
    { grade: 'B', from: '62.51', label: { id: 'Baik', en: 'Good' } },
    { grade: 'C', from: '43.76', label: { id: 'Kurang baik', en: 'Less than good' } },
    { grade: 'D', from: '25.00', label: { id: 'Tidak baik', en: 'Not good' } },
  ],
  citations: {
    mean: { law, place: 'nilai rata-rata per unsur', status: 'superseded' },
    weight: { law, place: 'bobot nilai rata-rata tertimbang = 1 ÷ jumlah unsur', status: 'superseded' },
    factor: { law, place: 'nilai interval konversi: × 25', status: 'superseded' },
    rounding: {
      law,
      place: 'tidak diatur; mengikuti tabel mutu',
      status: 'assumption',
    },
    grades: { law, place: 'tabel nilai interval konversi dan mutu pelayanan', status: 'superseded' },
  },
};

/** KEP/25/M.PAN/2/2004, superseded: for archives, and to recognise its letters on newer figures. */
export const kep25of2004: SurveyRegulation = /* @__PURE__ */ weightedIndex(numbers);

/** The same with the printed weight 0.071. */
export const kep25of2004w0071: SurveyRegulation = /* @__PURE__ */ weightedIndex({
  ...numbers,
  id: 'kep-25-2004+w0.071',
  weight: '0.071',
});
