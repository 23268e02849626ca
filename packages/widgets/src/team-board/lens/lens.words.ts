import type { RaterRemark } from '@kinerja/core/calibration';
import type { Languages } from '../../shared/localize.ts';
import type { Told } from '../../shared/plan-body.ts';

/** The words of the rater lens. */
export interface LensWords {
  readonly heading: string;
  readonly about: string;
  readonly nobody: Told;
  readonly apart: Told;
  readonly few: Told;
  readonly caption: string;
  readonly columns: {
    readonly rater: string;
    readonly ratees: string;
    readonly mean: string;
    readonly severity: string;
    readonly spread: string;
    readonly halo: string;
    readonly modal: string;
  };
  readonly meanings: readonly (readonly [term: string, meaning: string])[];
  readonly unknown: string;
  readonly marks: { readonly [M in RaterRemark]: string };
  readonly identical: (share: string) => string;
}

const id: LensWords = {
  heading: 'Lensa penilai',
  about:
    'Cara setiap pejabat penilai memakai skala 1 (di bawah) sampai 3 (di atas ekspektasi), dari nilai sebelum kalibrasi. Angka ini bahan percakapan dan pelatihan: tidak pernah mengubah nilai siapa pun.',
  nobody: ['Belum ada penilaian', 'Lensa muncul setelah ada pegawai yang dinilai pada periode ini.'],
  apart: [
    'Keketatan tidak dapat dipisahkan dari mutu unit',
    'Setiap pegawai hanya dinilai atasannya sendiri. Rata-rata yang rendah bisa berarti penilai yang ketat atau unit yang memang belum baik; angka tidak dapat membedakannya.',
  ],
  few: [
    'Bacalah dengan hati-hati',
    'Penilai dengan sedikit pegawai tidak diberi tanda: angkanya mudah berubah karena satu orang.',
  ],
  caption: 'Pejabat penilai dan cara mereka memakai skala',
  columns: {
    rater: 'Pejabat penilai',
    ratees: 'Dinilai',
    mean: 'Rata-rata',
    severity: 'Keketatan',
    spread: 'Sebaran',
    halo: 'Efek halo',
    modal: 'Nilai tersering',
  },
  meanings: [
    ['Rata-rata', 'semua nilai yang diberikan.'],
    [
      'Keketatan',
      'selisih dengan penilai lain atas orang yang sama; negatif berarti lebih ketat. Kosong bila tidak ada yang dinilai bersama.',
    ],
    ['Sebaran', 'seberapa berbeda pegawai satu dari yang lain; 0 berarti semua dinilai sama.'],
    ['Efek halo', 'seberapa berbeda nilai di dalam satu pegawai; 0 berarti semua butir dinilai sama.'],
    ['Nilai tersering', 'bagian dari nilai yang paling sering diberikan.'],
  ],
  unknown: '–',
  marks: {
    alike: 'Semua pegawai dinilai sama',
    halo: 'Hampir semua butir seseorang dinilai sama',
    severe: 'Lebih ketat daripada penilai lain',
    lenient: 'Lebih longgar daripada penilai lain',
  },
  identical: (share) => `${share} pegawai sama di semua butir`,
};

const en: LensWords = {
  heading: 'Rater lens',
  about:
    'How each supervisor uses the scale from 1 (below) to 3 (above expectation), as rated before calibration. These figures are for conversation and training: they never change anybody’s rating.',
  nobody: ['No ratings yet', 'The lens appears once somebody is rated in this period.'],
  apart: [
    'Severity cannot be told apart from the quality of a unit',
    'Everybody is rated by the own supervisor alone. A low mean may be a severe rater or a unit that does not do well yet; no figure can tell.',
  ],
  few: ['Read with care', 'Raters of few employees get no mark: one person changes their figures.'],
  caption: 'Supervisors and how they use the scale',
  columns: {
    rater: 'Supervisor',
    ratees: 'Rated',
    mean: 'Mean',
    severity: 'Severity',
    spread: 'Spread',
    halo: 'Halo effect',
    modal: 'Most frequent',
  },
  meanings: [
    ['Mean', 'of all levels given.'],
    [
      'Severity',
      'difference to other raters of the same people; negative is more severe. Empty where nobody is rated in common.',
    ],
    ['Spread', 'how much employees differ from each other; 0: all are rated the same.'],
    ['Halo effect', 'how much the ratings within one employee differ; 0: every item is rated the same.'],
    ['Most frequent', 'share of the level that is given most often.'],
  ],
  unknown: '–',
  marks: {
    alike: 'All employees are rated the same',
    halo: 'Nearly all items of a person are rated the same',
    severe: 'More severe than other raters',
    lenient: 'More lenient than other raters',
  },
  identical: (share) => `${share} of employees the same on every item`,
};

export const lensWords: Languages<LensWords> = { id, en };
