import type { Languages } from '../../shared/localize.ts';
import type { Told } from '../../shared/plan-body.ts';

/** The words of the spread of predicates. */
export interface SpreadWords {
  readonly heading: string;
  readonly about: string;
  readonly organisation: string;
  readonly choose: string;
  readonly organisations: Readonly<Record<string, string>>;
  /** How many have a predicate, how many of those shown have none yet. */
  readonly counted: (rated: string, unrated: string) => string;
  readonly nobody: Told;
  readonly narrowed: string;
  readonly verdicts: { readonly [V in 'kept' | 'broken' | 'infeasible']: Told };
  readonly noOrganisation: Told;
  readonly bar: (predicate: string, count: string, share: string) => string;
  readonly chart: string;
  readonly chartMore: string;
  readonly least: string;
  readonly most: string;
  readonly more: string;
  readonly table: string;
  readonly predicate: string;
  readonly count: string;
  readonly portion: string;
  readonly limits: string;
  readonly units: string;
  readonly unit: string;
  readonly noUnit: string;
  readonly outcome: string;
  readonly outcomes: { readonly [V in 'kept' | 'broken' | 'infeasible' | 'none']: string };
  readonly working: string;
}

const id: SpreadWords = {
  heading: 'Sebaran predikat',
  about:
    'Pola sebaran mengikuti SE MenPANRB 3/2023. Gambar ini hanya memberi tahu: tidak ada predikat yang diubah olehnya, dan setiap perubahan tetap memerlukan alasan lewat kalibrasi.',
  organisation: 'Predikat organisasi',
  choose: 'Pilih predikat organisasi',
  organisations: {
    istimewa: 'Istimewa',
    baik: 'Baik',
    'butuh-perbaikan': 'Butuh Perbaikan',
    kurang: 'Kurang',
    'sangat-kurang': 'Sangat Kurang',
  },
  counted: (rated, unrated) => `${rated} pegawai sudah berpredikat, ${unrated} belum.`,
  nobody: ['Belum ada predikat', 'Sebaran muncul setelah ada pegawai yang dinilai pada periode ini.'],
  narrowed: 'Hanya pegawai yang ditampilkan oleh saringan yang dihitung.',
  verdicts: {
    kept: ['Sesuai pola', 'Semua batas untuk predikat organisasi ini dipenuhi.'],
    broken: [
      'Tidak sesuai pola',
      'Ada batas yang tidak dipenuhi. Bahas dalam rapat kalibrasi; sebaran bukan alasan untuk mengubah predikat seseorang.',
    ],
    infeasible: [
      'Kelompok terlalu kecil',
      'Dengan jumlah pegawai sesedikit ini tidak ada sebaran yang memenuhi semua batas. Pola tidak dapat diterapkan di sini.',
    ],
  },
  noOrganisation: [
    'Predikat organisasi belum dipilih',
    'Pilih predikat organisasi untuk melihat batas yang berlaku.',
  ],
  bar: (predicate, count, share) => `${predicate}: ${count} pegawai (${share})`,
  chart: 'Bagian pegawai menurut predikat',
  chartMore: 'Batang menunjukkan bagian pegawai. Garis menunjukkan batas. Angkanya ada di tabel di bawah.',
  least: 'paling sedikit',
  most: 'paling banyak',
  more: 'lebih dari',
  table: 'Angka di balik gambar',
  predicate: 'Predikat',
  count: 'Pegawai',
  portion: 'Bagian',
  limits: 'Batas yang diperiksa',
  units: 'Menurut unit kerja',
  unit: 'Unit kerja',
  noUnit: 'Tanpa unit kerja',
  outcome: 'Pola',
  outcomes: {
    kept: 'sesuai',
    broken: 'tidak sesuai',
    infeasible: 'terlalu kecil',
    none: 'belum ada predikat',
  },
  working: 'Sedang menghitung…',
};

const en: SpreadWords = {
  heading: 'Distribution of predicates',
  about:
    'The pattern follows SE MenPANRB 3/2023. This picture only informs: it changes nobody’s predicate, and every change still needs its ground in calibration.',
  organisation: "Organisation's predicate",
  choose: "Choose the organisation's predicate",
  organisations: {
    istimewa: 'Excellent (Istimewa)',
    baik: 'Good',
    'butuh-perbaikan': 'Needs improvement',
    kurang: 'Poor',
    'sangat-kurang': 'Very poor',
  },
  counted: (rated, unrated) => `Employees with a predicate: ${rated}; without: ${unrated}.`,
  nobody: ['No predicates yet', 'The distribution appears once somebody is rated in this period.'],
  narrowed: 'Only employees whom the filters leave are counted.',
  verdicts: {
    kept: ['Fits the pattern', 'All limits for this predicate of the organisation are kept.'],
    broken: [
      'Does not fit the pattern',
      'Some limits are not kept. Discuss it in the calibration meeting; a pattern is no ground to change anybody’s predicate.',
    ],
    infeasible: [
      'The group is too small',
      'With so few employees no distribution keeps all limits. The pattern cannot be applied here.',
    ],
  },
  noOrganisation: [
    "The organisation's predicate is not chosen",
    "Choose the organisation's predicate to see the limits that apply.",
  ],
  bar: (predicate, count, share) => `${predicate}: ${count} employees (${share})`,
  chart: 'Share of employees by predicate',
  chartMore: 'Bars show shares of employees, lines show limits. The figures are in the table below.',
  least: 'at least',
  most: 'at most',
  more: 'more than',
  table: 'Figures behind the picture',
  predicate: 'Predicate',
  count: 'Employees',
  portion: 'Share',
  limits: 'Limits that are checked',
  units: 'By unit',
  unit: 'Unit',
  noUnit: 'Without unit',
  outcome: 'Pattern',
  outcomes: { kept: 'fits', broken: 'does not fit', infeasible: 'too small', none: 'no predicates yet' },
  working: 'Working it out…',
};

export const spreadWords: Languages<SpreadWords> = { id, en };
