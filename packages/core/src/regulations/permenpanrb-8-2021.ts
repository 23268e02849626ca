import { citing } from '../scoring/cited.ts';
import { type PointsRegulation, indicatorPoints } from '../scoring/methods/indicator-points.ts';
import { type IndicatorRegulation, indicatorTable } from '../scoring/methods/indicator-table.ts';

const cite = citing('PermenPANRB 8/2021');

/** PermenPANRB 8/2021, revoked: value of each indicator (IKI) by its table, main and additional work together. */
export const permenpanrb8of2021: IndicatorRegulation = /* @__PURE__ */ indicatorTable({
  id: 'permenpanrb-8-2021',
  inForce: { from: '2021-07-01', until: '2022-02-02' },
  percentDigits: 0,
  inRange: '100',
  lowest: '0',
  lines: [
    { category: 'sangat-baik', from: '111', to: '111', low: '120', high: '120' },
    { category: 'sangat-baik', from: '101', to: '110', low: '110', high: '120' },
    { category: 'baik', from: '100', to: '100', low: '109', high: '109' },
    { category: 'cukup', from: '80', to: '99', low: '70', high: '89' },
    { category: 'kurang', from: '60', to: '79', low: '50', high: '69' },
    { category: 'sangat-kurang', from: '0', to: '59', low: '0', high: '49' },
  ],
  attainable: { category: 'sangat-baik', value: '120' },
  additionalFactors: { 'sangat-baik': '1', baik: '0.8', cukup: '0.6', kurang: '0.4', 'sangat-kurang': '0.2' },
  additionalLimit: '10',
  mainWork: 'weighted-or-mean',
  digits: 2,
  citations: {
    // The worked form turns 97.89 % into 98 %.
    percentDigits: cite('Lampiran bab VI: kategori dalam persen bulat', 'superseded'),
    inRange: cite('target berupa rentang, realisasi di dalamnya: tidak diatur', 'assumption'),
    lowest: cite('Lampiran bab VI: tabel mulai dari 0 %', 'superseded'),
    // The page with the line from 101 to 110 % was not visible; applications agree on it.
    lines: cite('Lampiran bab VI: nilai capaian IKI', 'superseded'),
    attainable: cite('Lampiran bab VI: target merupakan capaian maksimal', 'superseded'),
    additionalFactors: cite('Lampiran: nilai kinerja tambahan', 'superseded'),
    additionalLimit: cite('Lampiran: kinerja tambahan paling tinggi 10', 'superseded'),
    // How plans are weighted among each other could not be read.
    mainWork: cite('bobot antarrencana kinerja utama tidak terbaca', 'assumption'),
    digits: cite('tidak diatur; dua desimal', 'assumption'),
  },
});

/** The same law for administrators and functional officials: points for quantity, quality and time of each plan. */
export const permenpanrb8of2021officials: PointsRegulation = /* @__PURE__ */ indicatorPoints({
  id: 'permenpanrb-8-2021+ja-jf',
  inForce: { from: '2021-07-01', until: '2022-02-02' },
  percentDigits: 0,
  inRange: '100',
  lowest: '0',
  points: [
    ['101', '16'],
    ['100', '13'],
    ['80', '8'],
    ['60', '3'],
    ['0', '1'],
  ],
  values: [
    ['42', '120'],
    ['34', '100'],
    ['19', '80'],
    ['7', '60'],
    ['0', '25'],
  ],
  additional: [
    ['42', '2.4'],
    ['34', '1.6'],
    ['19', '1'],
    ['7', '0.5'],
    ['0', '0.1'],
  ],
  digits: 1,
  citations: {
    percentDigits: cite('Lampiran bab VI: kategori dalam persen bulat', 'superseded'),
    inRange: cite('target berupa rentang, realisasi di dalamnya: tidak diatur', 'assumption'),
    lowest: cite('Lampiran bab VI: tabel mulai dari 0 %', 'superseded'),
    // These tables were read in applications of several regions, not in the annex.
    points: cite('poin per aspek, terbaca dari aplikasi daerah', 'assumption'),
    values: cite('nilai rencana dari jumlah poin, terbaca dari aplikasi daerah', 'assumption'),
    additional: cite('kinerja tambahan dari jumlah poin, terbaca dari aplikasi daerah', 'assumption'),
    digits: cite('satu desimal, terbaca dari aplikasi daerah', 'assumption'),
  },
});
