import type { Languages } from '../shared/localize.ts';

/** What the survey results say. Numbers and names come finished. */
export interface ResultsWords {
  readonly index: string;
  readonly grade: string;
  readonly ungraded: string;
  readonly respondents: string;
  readonly respondentsUnknown: string;
  readonly period: string;
  readonly cutOff: string;
  readonly method: string;
  readonly weighted: (law: string, weight: string) => string;
  readonly elements: string;
  readonly bar: (value: string, grade: string) => string;
  readonly mean: (mean: string, maximum: string) => string;
  readonly weakest: string;
  readonly edges: (edges: string) => string;
  readonly table: string;
  readonly save: string;
  readonly columns: {
    readonly element: string;
    readonly count: string;
    readonly mean: string;
    readonly value: string;
    readonly grade: string;
  };
  readonly source: string;
  readonly changed: (from: string, to: string) => string;
  readonly stale: string;
  readonly few: (count: string, needed: string, population: string) => string;
  readonly withheld: string;
  readonly withheldText: (count: string, least: string) => string;
  readonly notAll: string;
  readonly belowScale: (lowest: string) => string;
  readonly printedMeans: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly partial: string;
  readonly partialText: (elements: string) => string;
  readonly absent: string;
  readonly absentText: string;
}

const id: ResultsWords = {
  index: 'Indeks Kepuasan Masyarakat',
  grade: 'Mutu pelayanan',
  ungraded: 'Tanpa mutu',
  respondents: 'Responden',
  respondentsUnknown: 'Tidak dicantumkan',
  period: 'Periode',
  cutOff: 'Data sampai',
  method: 'Cara hitung',
  weighted: (law, weight) => `${law}, bobot tiap unsur ${weight}`,
  elements: 'Nilai tiap unsur',
  bar: (value, grade) => `${value} dari 100, mutu ${grade}`,
  mean: (mean, maximum) => `Rata-rata jawaban ${mean} dari ${maximum}`,
  weakest: 'terendah',
  edges: (edges) => `Garis tegak menandai batas mutu: ${edges}.`,
  table: 'Lihat angkanya dalam tabel',
  save: 'Unduh CSV',
  columns: {
    element: 'Unsur',
    count: 'Jawaban',
    mean: 'NRR',
    value: 'Nilai',
    grade: 'Mutu',
  },
  source: 'Sumber angka',
  changed: (from, to) => `Indeks berubah dari ${from} menjadi ${to}.`,
  stale: 'Belum dapat diperbarui. Yang tampak adalah hasil terakhir yang diterima.',
  few: (count, needed, population) =>
    `Baru ${count} responden. Untuk ${population} pengguna layanan disarankan paling sedikit ${needed} (Krejcie dan Morgan), jadi angka ini belum tentu mewakili.`,
  withheld: 'Indeks belum ditampilkan',
  withheldText: (count, least) =>
    `Baru ${count} orang menjawab. Hasil ditampilkan mulai ${least} responden, agar jawaban seseorang tidak dapat ditebak.`,
  notAll: 'Perkembangan, penjelasan, dan bukti belum dapat dimuat. Muat ulang halaman untuk mencobanya lagi.',
  belowScale: (lowest) =>
    `Nilai ini di bawah ${lowest}, nilai terendah pada tabel mutu, sehingga tidak diberi mutu.`,
  printedMeans:
    'Dihitung dari rata-rata yang sudah dibulatkan saat dicetak. Hasil dari jawaban aslinya dapat sedikit berbeda.',
  empty: 'Belum ada jawaban',
  emptyText: 'Indeks tampil di sini setelah cukup banyak orang menjawab.',
  partial: 'Indeks belum dapat dihitung',
  partialText: (elements) => `Belum ada jawaban untuk unsur ${elements}.`,
  absent: 'Belum ada hasil',
  absentText: 'Hasil survei ini tidak ditemukan atau belum diterbitkan.',
};

const en: ResultsWords = {
  index: 'Public satisfaction index',
  grade: 'Service quality',
  ungraded: 'No grade',
  respondents: 'Respondents',
  respondentsUnknown: 'Not stated',
  period: 'Period',
  cutOff: 'Data up to',
  method: 'Method',
  weighted: (law, weight) => `${law}, weight of each element ${weight}`,
  elements: 'Value of each element',
  bar: (value, grade) => `${value} of 100, grade ${grade}`,
  mean: (mean, maximum) => `Mean answer ${mean} of ${maximum}`,
  weakest: 'lowest',
  edges: (edges) => `Upright lines mark where grades begin: ${edges}.`,
  table: 'Show the figures as a table',
  save: 'Download CSV',
  columns: {
    element: 'Element',
    count: 'Answers',
    mean: 'Mean',
    value: 'Value',
    grade: 'Grade',
  },
  source: 'Source of the figures',
  changed: (from, to) => `The index changed from ${from} to ${to}.`,
  stale: 'It could not be refreshed. What you see is the last result received.',
  few: (count, needed, population) =>
    `Only ${count} respondents so far. For ${population} service users at least ${needed} are advised (Krejcie and Morgan), so this figure may not be representative.`,
  withheld: 'The index is not shown yet',
  withheldText: (count, least) =>
    `Only ${count} people have answered. Results are shown from ${least} respondents on, so that nobody’s answers can be guessed.`,
  notAll: 'The trend, the explanation and the proof could not be loaded. Reload the page to try again.',
  belowScale: (lowest) =>
    `This value is below ${lowest}, the lowest in the table of grades, so it has no grade.`,
  printedMeans:
    'Computed from means that were rounded when they were printed. The original answers may give a slightly different result.',
  empty: 'No answers yet',
  emptyText: 'The index appears here once enough people have answered.',
  partial: 'The index cannot be computed yet',
  partialText: (elements) => `There are no answers yet for ${elements}.`,
  absent: 'No results yet',
  absentText: 'The results of this survey were not found or are not published yet.',
};

/** What the survey results say, by language. */
export const resultsWords: Languages<ResultsWords> = { id, en };
