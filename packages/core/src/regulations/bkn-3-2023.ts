import { citing } from '../scoring/cited.ts';
import { type CreditRegulation, credit } from '../scoring/methods/credit.ts';

const cite = citing('Peraturan BKN 3/2023');

/** PermenPANRB 1/2023 with Peraturan BKN 3/2023: angka kredit comes from the predicate and from nothing else. */
export const bkn3of2023: CreditRegulation = /* @__PURE__ */ credit({
  id: 'bkn-3-2023',
  inForce: { from: '2023' },
  percentages: {
    'sangat-baik': '150',
    baik: '100',
    'butuh-perbaikan': '75',
    kurang: '50',
    'sangat-kurang': '25',
  },
  coefficients: {
    'ahli-pertama': '12.5',
    'ahli-muda': '25',
    'ahli-madya': '37.5',
    'ahli-utama': '50',
    pemula: '3.75',
    terampil: '5',
    mahir: '12.5',
    penyelia: '25',
  },
  needs: {
    'ahli-utama': { rank: '200', grade: null },
    'ahli-madya': { rank: '150', grade: '450' },
    'ahli-muda': { rank: '100', grade: '200' },
    'ahli-pertama': { rank: '50', grade: '100' },
    penyelia: { rank: '100', grade: null },
    mahir: { rank: '50', grade: '100' },
    terampil: { rank: '20', grade: '60' },
    pemula: { rank: '15', grade: '15' },
  },
  limit: null,
  monthsPerYear: '12',
  digits: 2,
  citations: {
    percentages: cite('konversi predikat kinerja: 150, 100, 75, 50, 25 %'),
    // Those of keterampilan were found in no text.
    coefficients: cite('koefisien per tahun; jenjang keterampilan belum terbaca', 'assumption'),
    // The slide swaps the labels of Terampil and Mahir against their golongan; here they stand with the golongan.
    needs: cite('angka kredit kumulatif kenaikan pangkat dan jenjang', 'assumption'),
    limit: cite('tidak ada batas tahunan dalam konversi'),
    monthsPerYear: cite('konversi periodik: bulan ÷ 12'),
    digits: cite('dicetak dua desimal; jumlah dihitung tepat'),
  },
});

const earlier = citing('Peraturan BKN 11/2022');

/** The older rule: a year gives at most 150 % of its coefficient. */
export const bkn11of2022: CreditRegulation = /* @__PURE__ */ credit({
  ...bkn3of2023,
  id: 'bkn-11-2022',
  inForce: { from: '2022', until: '2023' },
  limit: '150',
  citations: {
    percentages: earlier('konversi predikat kinerja, sebagaimana Peraturan BKN 3/2023', 'assumption'),
    coefficients: earlier('koefisien per tahun, sebagaimana Peraturan BKN 3/2023', 'assumption'),
    needs: earlier('angka kredit kumulatif, sebagaimana Peraturan BKN 3/2023', 'assumption'),
    limit: earlier('Pasal 30: paling tinggi 150 % dari target tahunan', 'superseded'),
    monthsPerYear: earlier('bulan ÷ 12, sebagaimana Peraturan BKN 3/2023', 'assumption'),
    digits: earlier('dua desimal, sebagaimana Peraturan BKN 3/2023', 'assumption'),
  },
});
