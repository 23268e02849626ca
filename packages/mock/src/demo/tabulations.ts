import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import { civilRegistrySurvey, sekadauSurvey } from './surveys.ts';

type Element = Tabulation['elements'][number];

/** One element per unsur, with its official name, in the order of the questionnaire. */
function elements(figures: (id: string) => { sum: number; count: number } | { mean: string }): Element[] {
  return serviceQuestionnaire.questions.map(({ id, label }) => ({ id, label, ...figures(id) }));
}

/** All unsur answered by the same number of people. */
function totals(sums: Readonly<Record<string, number>>, respondents: number): Element[] {
  return elements((id) => ({ sum: sums[id] ?? 0, count: respondents }));
}

/** Counted from the 49 answers that the regency published; the office printed no index in the part that could be read. */
export const sekadauTabulation: Tabulation = {
  id: sekadauSurvey.id,
  regulation: sekadauSurvey.regulation,
  title: sekadauSurvey.title,
  unit: sekadauSurvey.unit,
  service: sekadauSurvey.service,
  period: sekadauSurvey.period,
  respondents: 49,
  cutOff: '2019-06-30T16:59:59Z',
  elements: totals(
    {
      persyaratan: 138,
      prosedur: 139,
      waktu: 150,
      biaya: 177,
      produk: 159,
      kompetensi: 163,
      perilaku: 161,
      sarana: 143,
      pengaduan: 159,
    },
    49,
  ),
  source: {
    title: 'Kabupaten Sekadau, nilai hasil SKM semester I 2019 (artikel 923)',
    url: 'https://sekadaukab.go.id/index.php/artikel/baca/923',
  },
};

const bantulMeans: Readonly<Record<string, string>> = {
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

/** Printed means of nine unsur, no number of respondents: the office prints 87.28. */
export const bantulTabulation: Tabulation = {
  id: 'skm-bantul-dptr-2023',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Survei Kepuasan Masyarakat 2023', en: 'Public satisfaction survey 2023' },
  unit: 'Dinas Pertanahan dan Tata Ruang Kabupaten Bantul',
  period: { from: '2023-01-01', to: '2023-12-31' },
  respondents: null,
  cutOff: '2023-12-31T16:59:59Z',
  elements: elements((id) => ({ mean: bantulMeans[id] ?? '0' })),
  source: {
    title: 'SKM Kabupaten Bantul, Dinas Pertanahan dan Tata Ruang (2023)',
    url: 'https://skm.bantulkab.go.id/skpd-45c48cce2e2d7fbdea1afc51c7c6ad26',
  },
};

/**
 * Totals of 29 respondents; the document prints 91.48 (1/9) and 90.56 (0.11). It names no year: 2025 is assumed,
 * and the title says so.
 */
export const gaspulTabulation: Tabulation = {
  id: 'skm-gaspul-tw3',
  regulation: 'permenpanrb-14-2017',
  title: {
    id: 'Survei Kepuasan Masyarakat Triwulan III (tahun tidak dicetak)',
    en: 'Public satisfaction survey, third quarter (no year printed)',
  },
  unit: 'GASPUL',
  period: { from: '2025-07-01', to: '2025-09-30' },
  respondents: 29,
  cutOff: '2025-09-30T16:59:59Z',
  elements: totals(
    {
      persyaratan: 105,
      prosedur: 101,
      waktu: 100,
      biaya: 116,
      produk: 102,
      kompetensi: 105,
      perilaku: 106,
      sarana: 105,
      pengaduan: 115,
    },
    29,
  ),
  source: {
    title: 'GASPUL: rumus perhitungan IKM lengkap (Triwulan III, 29 responden)',
    url: 'https://github.com/rennn9/GASPUL_BACKEND/blob/157a1a61dc30bd60a8794ed9d66ddc5ff04d069b/rumus_perhitungan_ikm_lengkap.md',
  },
};

/** The GASPUL figures as the office weights them: 0.11 for each unsur. */
export const gaspulRoundedTabulation: Tabulation = {
  ...gaspulTabulation,
  id: 'skm-gaspul-tw3-w0.11',
  regulation: 'permenpanrb-14-2017+w0.11',
};

const invented = {
  regulation: civilRegistrySurvey.regulation,
  title: civilRegistrySurvey.title,
  unit: civilRegistrySurvey.unit,
  service: civilRegistrySurvey.service,
  period: civilRegistrySurvey.period,
  cutOff: '2026-10-31T16:59:59Z',
} as const;

/** The open survey before its first answer. */
export const emptyTabulation: Tabulation = {
  ...invented,
  id: civilRegistrySurvey.id,
  respondents: 0,
  population: 1500,
  elements: totals({}, 0),
};

/** Four answers of an invented office: an index, and a figure that few people stand behind. */
export const fewTabulation: Tabulation = {
  ...invented,
  id: 'skm-adminduk-sedikit',
  respondents: 4,
  population: 1500,
  elements: elements((id) => (id === 'pengaduan' ? { sum: 7, count: 2 } : { sum: 13, count: 4 })),
};

/** Ten invented people gave the worst answer to everything: 24.75 under the rounded weights, below the lowest band. */
export const lowestTabulation: Tabulation = {
  ...invented,
  id: 'skm-adminduk-terendah',
  regulation: 'permenpanrb-14-2017+w0.11',
  respondents: 10,
  elements: elements(() => ({ sum: 10, count: 10 })),
};
