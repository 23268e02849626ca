import { citing } from '../scoring/cited.ts';
import { type ActivityRegulation, activityAverage } from '../scoring/methods/activity-average.ts';

const cite = citing('PP 46/2011');
const guide = citing('Perka BKN 1/2013');

/**
 * PP 46/2011 with Perka BKN 1/2013, superseded: SKP by activities, and behaviour. In archives and promotions still.
 * At a saving of 24 % time and cost give 100; a little more and they fall to just under 76. That is the law's own.
 */
export const pp46of2011: ActivityRegulation = /* @__PURE__ */ activityAverage({
  id: 'pp-46-2011',
  inForce: { from: '2014', until: '2021-06-30' },
  constant: '1.76',
  saving: '24',
  ceiling: '76',
  notDone: '0',
  shares: { results: '0.6', behaviour: '0.4' },
  additionalTasks: [
    ['7', '3'],
    ['4', '2'],
    ['1', '1'],
  ],
  highest: 100,
  digits: 2,
  grades: { 'sangat-baik': '91', baik: '76', cukup: '61', kurang: '51', buruk: '0' },
  citations: {
    constant: guide('aspek waktu dan biaya: (1,76 × target − realisasi) ÷ target × 100', 'superseded'),
    saving: guide('aspek waktu dan biaya: efisiensi sampai dengan 24 %', 'superseded'),
    ceiling: guide('aspek waktu dan biaya: efisiensi di atas 24 %, 76 − (nilai − 100)', 'superseded'),
    notDone: guide('aspek waktu dan biaya: kegiatan tidak dilakukan', 'superseded'),
    shares: cite('bobot SKP 60 % dan perilaku kerja 40 %', 'superseded'),
    // Seen in one application only.
    additionalTasks: guide('nilai tugas tambahan: 1–3, 4–6, 7 atau lebih tugas', 'assumption'),
    highest: guide('aspek kuantitas dan kualitas: realisasi ÷ target × 100', 'superseded'),
    digits: guide('tidak diatur; dua desimal', 'assumption'),
    // Printed for whole numbers only (90, then 91): a value between belongs to the lower grade until 91 is reached.
    grades: guide('kategori nilai: 91, 76, 61, 51', 'superseded'),
  },
});
