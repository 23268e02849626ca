import type { Languages } from './localize.ts';

/** Why an act was not taken, where its moment is why. */
export interface ActErrorWords {
  /** The server's clock has not come to that moment: the one of the device is fast. */
  readonly ahead: string;
  /** It lies before what was done already, or before yesterday: the clock of the device is slow. */
  readonly behind: string;
}

/** Words for what is wrong with when an act was done, by language. */
export const actErrorWords: Languages<ActErrorWords> = {
  id: {
    ahead:
      'Jam perangkat ini terlalu cepat, sehingga server belum dapat menerimanya. Betulkan tanggal, jam, dan zona waktunya, misalnya dengan pengaturan otomatis, lalu coba lagi.',
    behind:
      'Jam perangkat ini tertinggal. Betulkan tanggal, jam, dan zona waktunya, misalnya dengan pengaturan otomatis, lalu coba lagi.',
  },
  en: {
    ahead:
      'The clock of this device is fast, so the server cannot take this yet. Set its date, time and time zone right, for example to automatic, then try again.',
    behind:
      'The clock of this device is slow. Set its date, time and time zone right, for example to automatic, then try again.',
  },
};
