import { citing } from '../scoring/cited.ts';
import { type EvaluationRegulation, predicateMatrix } from '../scoring/methods/predicate-matrix.ts';

const cite = citing('PermenPANRB 6/2022');

/** PermenPANRB 6/2022: results and behaviour on three levels each, five predicates, no numbers. */
export const permenpanrb6of2022: EvaluationRegulation = /* @__PURE__ */ predicateMatrix({
  id: 'permenpanrb-6-2022',
  inForce: { from: '2022-02-03' },
  levels: ['below', 'meets', 'exceeds'],
  judgement: 'by-the-superior',
  predicates: ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'],
  // Rows are results, columns behaviour: behaviour below expectation dominates excellent results.
  matrix: {
    exceeds: { below: 'kurang', meets: 'baik', exceeds: 'sangat-baik' },
    meets: { below: 'kurang', meets: 'baik', exceeds: 'baik' },
    below: { below: 'sangat-kurang', meets: 'butuh-perbaikan', exceeds: 'butuh-perbaikan' },
  },
  citations: {
    levels: cite('penilaian: di bawah, sesuai, atau di atas ekspektasi'),
    // How many single judgements become one rating is left to the superior; no formula was found.
    judgement: cite('rating ditetapkan pejabat penilai kinerja, bukan dihitung', 'assumption'),
    predicates: cite('matriks predikat kinerja pegawai'),
    matrix: cite('matriks predikat kinerja pegawai'),
  },
});
