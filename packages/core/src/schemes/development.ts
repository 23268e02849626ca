import { type Cited, citing } from '../scoring/cited.ts';
import { filledIn } from './basis.ts';

/** The figures of a development plan, in days where nothing else is said. */
export interface DevelopmentFigures {
  /** The time to improve, to begin with. */
  readonly time: number;
  readonly checkInEvery: number;
  /** After the end of the time, until the outcome is due. */
  readonly outcomeWithin: number;
  /** Jam pelajaran (JP) of development in a year, at least. */
  readonly hoursPerYear: number;
}

/** What no scheme says about development plans: proposals that an office may change in each of them. */
export const developmentFigures: Cited<DevelopmentFigures> = {
  time: 90,
  checkInEvery: 30,
  outcomeWithin: 14,
  hoursPerYear: 20,
  citations: {
    time: /* @__PURE__ */ filledIn('lama kesempatan memperbaiki diri'),
    checkInEvery: /* @__PURE__ */ filledIn('jarak antara dua pertemuan bimbingan'),
    outcomeWithin: /* @__PURE__ */ filledIn('batas hari sampai hasil pengembangan ditetapkan'),
    hoursPerYear: /* @__PURE__ */ citing('PP 11/2017 jo. PP 17/2020')(
      'Pasal 203 ayat (4): paling sedikit 20 jam pelajaran dalam 1 tahun (teks belum terbaca)',
      'assumption',
    ),
  },
};
