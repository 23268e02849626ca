import type { Indicator } from '@kinerja/core/evaluation';
import type { Languages } from '../shared/localize.ts';

/** How a value stands to its target. `missing` is not zero: nobody reported anything. */
export type Standing = 'missing' | 'reached' | 'short' | 'under' | 'over';

/** Words about an indicator and where it stands; `amount`s are numbers with their unit, as people write them. */
export interface MeasureWords {
  readonly aspects: { readonly [Aspect in Indicator['aspect']]: string };
  readonly directions: { readonly [Direction in Indicator['direction']]: string };
  readonly accumulations: { readonly [Way in Indicator['accumulation']]: string };
  readonly goals: {
    readonly higher: (amount: string) => string;
    readonly lower: (amount: string) => string;
    readonly range: (minimum: string, amount: string) => string;
    readonly 'yes-no': () => string;
  };
  readonly standings: { readonly [S in Standing]: string };
  /** For `lower`, where less than the limit is the aim. */
  readonly withinLimit: string;
  readonly overLimit: string;
  readonly yes: string;
  readonly no: string;
  readonly realised: string;
  /** A report of a ratio: 45 of 50, and the percentage that this is. */
  /** Of a ratio: reported, and there was nothing to count. */
  readonly noCase: string;
  readonly partOf: (part: string, whole: string, percent: string) => string;
  /** The percentage helps; it is never called a score. */
  readonly advisory: (percent: string) => string;
  /** More than the cap was reached, and the cap is what counts. */
  readonly advisoryCapped: (percent: string) => string;
  readonly advisoryLabel: string;
  /** The drawing as one sentence. */
  readonly drawing: (current: string, goal: string, direction: string) => string;
}

export const measureWords: Languages<MeasureWords> = {
  id: {
    aspects: { quantity: 'Kuantitas', quality: 'Kualitas', time: 'Waktu', cost: 'Biaya' },
    directions: {
      higher: 'makin tinggi makin baik',
      lower: 'makin rendah makin baik',
      range: 'baik bila berada di dalam rentang',
      'yes-no': 'terlaksana atau belum',
    },
    accumulations: {
      sum: 'dijumlahkan dari semua laporan',
      average: 'rata-rata dari semua laporan',
      last: 'menurut laporan terakhir',
      ratio: 'bagian dari keseluruhan, dari semua laporan',
    },
    goals: {
      higher: (amount) => `Target: paling sedikit ${amount}`,
      lower: (amount) => `Target: tidak lebih dari ${amount}`,
      range: (minimum, amount) => `Target: antara ${minimum} dan ${amount}`,
      'yes-no': () => 'Target: terlaksana',
    },
    standings: {
      missing: 'Belum ada laporan',
      reached: 'Target tercapai',
      short: 'Target belum tercapai',
      under: 'Di bawah rentang target',
      over: 'Di atas rentang target',
    },
    withinLimit: 'Dalam batas target',
    overLimit: 'Melewati batas target',
    yes: 'Sudah terlaksana',
    no: 'Belum terlaksana',
    realised: 'Realisasi',
    noCase: 'Tidak ada kasus',
    partOf: (part, whole, percent) => `${part} dari ${whole} = ${percent}`,
    advisory: (percent) => `${percent}% dari target`,
    advisoryCapped: (percent) => `${percent}% dari target (batas tertinggi)`,
    advisoryLabel: 'angka bantu, bukan nilai',
    drawing: (current, goal, direction) => `Realisasi ${current}. ${goal}, ${direction}.`,
  },
  en: {
    aspects: { quantity: 'Quantity', quality: 'Quality', time: 'Time', cost: 'Cost' },
    directions: {
      higher: 'higher is better',
      lower: 'lower is better',
      range: 'good while inside the range',
      'yes-no': 'done or not',
    },
    accumulations: {
      sum: 'all reports added up',
      average: 'average of all reports',
      last: 'by the latest report',
      ratio: 'parts of the whole, over all reports',
    },
    goals: {
      higher: (amount) => `Target: at least ${amount}`,
      lower: (amount) => `Target: no more than ${amount}`,
      range: (minimum, amount) => `Target: between ${minimum} and ${amount}`,
      'yes-no': () => 'Target: done',
    },
    standings: {
      missing: 'No report yet',
      reached: 'Target reached',
      short: 'Target not reached yet',
      under: 'Below the target range',
      over: 'Above the target range',
    },
    withinLimit: 'Within the target',
    overLimit: 'Beyond the target',
    yes: 'Done',
    no: 'Not done yet',
    realised: 'Realised',
    noCase: 'No case',
    partOf: (part, whole, percent) => `${part} of ${whole} = ${percent}`,
    advisory: (percent) => `${percent}% of the target`,
    advisoryCapped: (percent) => `${percent}% of the target (the most that counts)`,
    advisoryLabel: 'a helping figure, not a score',
    drawing: (current, goal, direction) => `Realised ${current}. ${goal}, ${direction}.`,
  },
};
