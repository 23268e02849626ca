import { type EvaluationRegulation, predicateMatrix } from '../scoring/methods/predicate-matrix.ts';

const law = 'PermenPANRB 6/2022';

/** PermenPANRB 6/2022: results and behaviour on three levels each, five predicates, no numbers. */
export const permenpanrb6of2022: EvaluationRegulation = /* @__PURE__ */ predicateMatrix({
  id: 'permenpanrb-6-2022',
  inForce: { from: '2022-02-03' },
  grades: [
    { grade: 'sangat-baik', label: { id: 'Sangat Baik', en: 'Very good' } },
    { grade: 'baik', label: { id: 'Baik', en: 'Good' } },
    { grade: 'butuh-perbaikan', label: { id: 'Butuh Perbaikan', en: 'Needs improvement' } },
    { grade: 'kurang', label: { id: 'Kurang', en: 'Poor' } },
    { grade: 'sangat-kurang', label: { id: 'Sangat Kurang', en: 'Very poor' } },
  ],
  // Rows are results, columns behaviour: behaviour below expectation dominates excellent results.
  matrix: {
    exceeds: { below: 'kurang', meets: 'baik', exceeds: 'sangat-baik' },
    meets: { below: 'kurang', meets: 'baik', exceeds: 'baik' },
    below: { below: 'sangat-kurang', meets: 'butuh-perbaikan', exceeds: 'butuh-perbaikan' },
  },
  citations: {
    levels: { law, place: 'penilaian: di bawah, sesuai, atau di atas ekspektasi', status: 'in-force' },
    // How many single judgements become one rating is left to the superior; no formula was found.
    judgement: {
      law,
      place: 'rating ditetapkan pejabat penilai kinerja, bukan dihitung',
      status: 'assumption',
    },
    matrix: { law, place: 'matriks predikat kinerja pegawai', status: 'in-force' },
  },
});
