import type { Languages } from '../shared/localize.ts';

/** Words around a list of progress reports. */
export interface EntriesWords {
  readonly title: string;
  readonly none: string;
  readonly earlier: (count: number) => string;
  readonly note: string;
  readonly evidence: string;
  readonly newTab: string;
  readonly obstacle: string;
  readonly category: string;
  readonly why: string;
  readonly cause: string;
  readonly support: string;
  readonly waiting: string;
}

export const entriesWords: Languages<EntriesWords> = {
  id: {
    title: 'Riwayat laporan',
    none: 'Belum ada yang dilaporkan; ini tidak dihitung sebagai nol.',
    earlier: (count) => `${count} laporan sebelumnya`,
    note: 'Catatan',
    evidence: 'Bukti dukung',
    newTab: 'buka di tab baru',
    obstacle: 'Kendala',
    category: 'Jenis kendala',
    why: 'Mengapa',
    cause: 'Penyebab',
    support: 'Dukungan yang diminta',
    waiting: 'Tersimpan di perangkat ini, menunggu dikirim',
  },
  en: {
    title: 'Reports so far',
    none: 'Nothing was reported yet; that does not count as zero.',
    earlier: (count) => (count === 1 ? '1 earlier report' : `${count} earlier reports`),
    note: 'Note',
    evidence: 'Evidence',
    newTab: 'opens in a new tab',
    obstacle: 'Obstacle',
    category: 'Kind',
    why: 'Why',
    cause: 'Cause',
    support: 'Support asked for',
    waiting: 'Stored on this device, waiting to be sent',
  },
};
