import { citing } from '../scoring/cited.ts';
import { type SharesRegulation, sharesOfAxes } from '../scoring/methods/shares-of-axes.ts';

const cite = citing('PP 30/2019');

/** PP 30/2019 art. 41: results and behaviour in shares, five predicates; the highest asks for an innovation. */
export const pp30of2019: SharesRegulation = /* @__PURE__ */ sharesOfAxes({
  id: 'pp-30-2019',
  // Promulgated in 2019; how it was applied came with PermenPANRB 8/2021.
  inForce: { from: '2019' },
  alone: { results: '0.7', behaviour: '0.3' },
  withPeers: { results: '0.6', behaviour: '0.4' },
  limit: '120',
  digits: 2,
  grades: { 'sangat-baik': '110', baik: '90', cukup: '70', kurang: '50', 'sangat-kurang': '0' },
  innovation: 'sangat-baik',
  citations: {
    alone: cite('Pasal 41 ayat (2)–(4)'),
    withPeers: cite('Pasal 41 ayat (2)–(4)'),
    limit: cite('Pasal 41 ayat (5): paling tinggi 120'),
    digits: cite('tidak diatur; dua desimal', 'assumption'),
    // The thresholds of Kurang and Sangat Kurang were cut off in the text that could be read.
    grades: cite('Pasal 41 ayat (5); batas Kurang dan Sangat Kurang tidak terbaca', 'assumption'),
    innovation: cite('Pasal 41 ayat (5) huruf a: ide baru atau cara baru'),
  },
});
