import { type Cited, citing } from '../scoring/cited.ts';
import type { Enacted } from '../scoring/regulation.ts';
import {
  type SurveyRegulation,
  type IndexNumbers,
  weightedIndex,
} from '../scoring/methods/weighted-index.ts';

const cite = citing('KEP/25/M.PAN/2/2004');

const exact: Enacted & Cited<IndexNumbers> = {
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
  scale: [1, 4],
  weight: '1/14',
  factor: '25',
  digits: 2,
  grades: { A: '81.26', B: '62.51', C: '43.76', D: '25.00' },
  citations: {
    elements: cite('nilai rata-rata per unsur', 'superseded'),
    scale: cite('kuesioner', 'superseded'),
    weight: cite('bobot nilai rata-rata tertimbang = 1 ÷ jumlah unsur', 'superseded'),
    factor: cite('nilai interval konversi: × 25', 'superseded'),
    digits: cite('tidak diatur', 'assumption'),
    grades: cite('tabel nilai interval konversi dan mutu pelayanan', 'superseded'),
  },
};

/** KEP/25/M.PAN/2/2004, superseded: for archives, and to recognise its letters on newer figures. */
export const kep25of2004: SurveyRegulation = /* @__PURE__ */ weightedIndex(exact);

/** The same with the printed weight 0.071. */
export const kep25of2004w0071: SurveyRegulation = /* @__PURE__ */ weightedIndex({
  ...exact,
  id: 'kep-25-2004+w0.071',
  weight: '0.071',
});
