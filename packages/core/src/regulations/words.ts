import type { Text } from '../text.ts';

/** How a law is called, and what its grades and terms are called in it. Kept apart: scoring does not carry words. */
export interface LawWords {
  /** As it is cited, e.g. `PermenPANRB 14/2017`. */
  readonly name: string;
  readonly title: Text;
  /** By grade or predicate id. The Indonesian is official, the English is ours. */
  readonly grades: Readonly<Record<string, Text>>;
  /** By the `term` that its steps speak of. */
  readonly terms?: Readonly<Record<string, Text>>;
}

const quality: Readonly<Record<string, Text>> = {
  A: { id: 'Sangat baik', en: 'Very good' },
  B: { id: 'Baik', en: 'Good' },
  C: { id: 'Kurang baik', en: 'Less than good' },
  D: { id: 'Tidak baik', en: 'Not good' },
};

const predicates: Readonly<Record<string, Text>> = {
  'sangat-baik': { id: 'Sangat Baik', en: 'Very good' },
  baik: { id: 'Baik', en: 'Good' },
  'butuh-perbaikan': { id: 'Butuh Perbaikan', en: 'Needs improvement' },
  cukup: { id: 'Cukup', en: 'Sufficient' },
  kurang: { id: 'Kurang', en: 'Poor' },
  'sangat-kurang': { id: 'Sangat Kurang', en: 'Very poor' },
  buruk: { id: 'Buruk', en: 'Bad' },
};

/** By the id of a regulation, without its reading. */
const words: Readonly<Record<string, LawWords>> = {
  'kep-25-2004': {
    name: 'KEP/25/M.PAN/2/2004',
    title: {
      id: 'Pedoman Umum Penyusunan Indeks Kepuasan Masyarakat Unit Pelayanan Instansi Pemerintah',
      en: 'General guide to the community satisfaction index of government service units',
    },
    grades: quality,
  },
  'permenpanrb-14-2017': {
    name: 'PermenPANRB 14/2017',
    title: {
      id: 'Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik',
      en: 'Guide to the satisfaction survey of public service units',
    },
    grades: quality,
  },
  'permenpanrb-16-2014': {
    name: 'PermenPANRB 16/2014',
    title: {
      id: 'Pedoman Survei Kepuasan Masyarakat terhadap Penyelenggaraan Pelayanan Publik',
      en: 'Guide to surveys of satisfaction with public services',
    },
    grades: {},
  },
  'permenpanrb-90-2021': {
    name: 'PermenPANRB 90/2021',
    title: {
      id: 'Pembangunan dan Evaluasi Zona Integritas menuju WBK dan WBBM di Instansi Pemerintah',
      en: 'Building and evaluating integrity zones in government institutions',
    },
    grades: { ...quality, ungraded: { id: 'Mutu tidak diatur', en: 'No grade is set' } },
  },
  'permenpanrb-6-2022': {
    name: 'PermenPANRB 6/2022',
    title: {
      id: 'Pengelolaan Kinerja Pegawai Aparatur Sipil Negara',
      en: 'Performance management of civil servants',
    },
    grades: predicates,
  },
  'pp-46-2011': {
    name: 'PP 46/2011',
    title: {
      id: 'Penilaian Prestasi Kerja Pegawai Negeri Sipil, dengan Perka BKN 1/2013',
      en: 'Appraisal of the work performance of civil servants, with Perka BKN 1/2013',
    },
    grades: predicates,
    terms: {
      quantity: { id: 'Kuantitas', en: 'Quantity' },
      quality: { id: 'Kualitas', en: 'Quality' },
      time: { id: 'Waktu', en: 'Time' },
      cost: { id: 'Biaya', en: 'Cost' },
      activities: { id: 'Rata-rata nilai kegiatan', en: 'Mean value of the activities' },
      additionalTasks: { id: 'Tugas tambahan', en: 'Additional tasks' },
      creativity: { id: 'Kreativitas', en: 'Creativity' },
      results: { id: 'Sasaran kerja pegawai (SKP)', en: 'Work plan (SKP)' },
      behaviour: { id: 'Perilaku kerja', en: 'Work behaviour' },
      performance: { id: 'Prestasi kerja', en: 'Work performance' },
    },
  },
  'pp-30-2019': {
    name: 'PP 30/2019',
    title: { id: 'Penilaian Kinerja Pegawai Negeri Sipil', en: 'Performance appraisal of civil servants' },
    grades: predicates,
    terms: {
      results: { id: 'Nilai SKP', en: 'Value of the work plan (SKP)' },
      behaviour: { id: 'Nilai perilaku kerja', en: 'Value of work behaviour' },
      performance: { id: 'Nilai kinerja', en: 'Value of the performance' },
    },
  },
  'permenpanrb-8-2021': {
    name: 'PermenPANRB 8/2021',
    title: {
      id: 'Sistem Manajemen Kinerja Pegawai Negeri Sipil',
      en: 'Performance management system of civil servants',
    },
    grades: predicates,
    terms: {
      main: { id: 'Kinerja utama', en: 'Main work' },
      additional: { id: 'Kinerja tambahan', en: 'Additional work' },
      results: { id: 'Nilai SKP', en: 'Value of the work plan (SKP)' },
    },
  },
  'se-3-2023': {
    name: 'SE MenPANRB 3/2023',
    title: {
      id: 'Tata Cara Penetapan Predikat Kinerja Pegawai Aparatur Sipil Negara',
      en: 'How the predicates of civil servants are set',
    },
    grades: {
      ...predicates,
      istimewa: { id: 'Istimewa', en: 'Outstanding' },
      kept: { id: 'Sesuai pola distribusi', en: 'Keeps the pattern' },
      broken: { id: 'Tidak sesuai pola distribusi', en: 'Breaks the pattern' },
      infeasible: {
        id: 'Tidak dapat dipenuhi pada unit sekecil ini',
        en: 'Cannot be kept in so small a unit',
      },
    },
  },
  'bkn-3-2023': {
    name: 'Peraturan BKN 3/2023',
    title: {
      id: 'Angka Kredit, Kenaikan Pangkat, dan Jenjang Jabatan Fungsional',
      en: 'Credit points, promotion and grades of functional posts',
    },
    grades: predicates,
    terms: {
      base: { id: 'Angka kredit sebelumnya', en: 'Credit points carried over' },
      credit: { id: 'Angka kredit kumulatif', en: 'Cumulative credit points' },
    },
  },
  'bkn-11-2022': {
    name: 'Peraturan BKN 11/2022',
    title: {
      id: 'Pedoman Teknis Pembinaan Kepegawaian Jabatan Fungsional',
      en: 'Technical guide for functional posts',
    },
    grades: predicates,
  },
};

/** The words of the law behind a regulation, `permenpanrb-14-2017+w0.11` like `permenpanrb-14-2017`. */
export function lawWords(regulation: string): LawWords {
  const [law] = regulation.split('+') as [string];
  return words[law] ?? { name: regulation, title: { id: regulation }, grades: {} };
}

/** The official label of a grade or predicate; the id itself where the law has no other. */
export function gradeLabel(regulation: string, grade: string): Text {
  return lawWords(regulation).grades[grade] ?? { id: grade };
}
