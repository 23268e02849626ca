import type { Languages } from './localize.ts';

/** What was stored on this device, and refused when it was sent. */
export interface RefusedWords {
  readonly title: string;
  /** Stored so long that its moment lies too far back; or the clock of the device is slow. */
  readonly late: string;
}

/** Words for what was stored on this device and refused, by language. */
export const refusedWords: Languages<RefusedWords> = {
  id: {
    title: 'Yang tersimpan di perangkat ini ditolak server',
    late: 'Waktunya sudah terlalu lama berlalu ketika sampai di server, atau jam perangkat ini tertinggal. Lakukan sekali lagi.',
  },
  en: {
    title: 'What was stored on this device was refused by the server',
    late: 'Too much time had passed when it reached the server, or the clock of this device is slow. Do it once more.',
  },
};
