import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import { publications } from '../content/publications.ts';

const labelOf = (id: string) =>
  serviceQuestionnaire.questions.find((question) => question.id === id)?.label ?? { id };
const sourceOf = (id: string) => publications.find((publication) => publication.id === id)?.source;

const bantulMeans = {
  persyaratan: '3.31',
  prosedur: '3.35',
  waktu: '3.49',
  biaya: '3.93',
  produk: '3.45',
  kompetensi: '3.39',
  perilaku: '3.39',
  pengaduan: '3.76',
  sarana: '3.35',
};

const gaspulTotals = {
  persyaratan: 105,
  prosedur: 101,
  waktu: 100,
  biaya: 116,
  produk: 102,
  kompetensi: 105,
  perilaku: 106,
  sarana: 105,
  pengaduan: 115,
};

/** Known only as printed means per unsur. */
export const bantul: Tabulation = {
  id: 'skm-bantul-dptr-2023',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Survei Kepuasan Masyarakat 2023' },
  unit: 'Dinas Pertanahan dan Tata Ruang Kabupaten Bantul',
  period: { from: '2023-01-01', to: '2023-12-31' },
  respondents: null,
  cutOff: '2023-12-31T16:59:59Z',
  elements: Object.entries(bantulMeans).map(([id, mean]) => ({ id, label: labelOf(id), mean })),
  source: sourceOf('skm-bantul-dptr-2023'),
};

/** Known as printed totals per unsur of 29 respondents. The source prints no year: 2025 is assumed, and the title says so. */
export const gaspul: Tabulation = {
  id: 'skm-gaspul-tw3',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Survei Kepuasan Masyarakat, Triwulan III (tahun tidak dicetak)' },
  unit: 'GASPUL',
  period: { from: '2025-07-01', to: '2025-09-30' },
  respondents: 29,
  cutOff: '2025-09-30T16:59:59Z',
  elements: Object.entries(gaspulTotals).map(([id, sum]) => ({ id, label: labelOf(id), sum, count: 29 })),
  source: sourceOf('skm-gaspul-tw3'),
};
