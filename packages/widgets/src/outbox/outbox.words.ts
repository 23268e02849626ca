import type { Kind } from '@kinerja/core';
import type { Languages } from '../shared/localize.ts';

/** Words about what was stored on the device and refused. */
export interface OutboxWords {
  readonly title: (count: number) => string;
  readonly text: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly code: (code: string) => string;
  readonly because: (reason: string) => string;
  readonly typed: string;
  readonly sendAgain: string;
  readonly sending: string;
  readonly copy: string;
  readonly remove: string;
  /** For somebody who hears the button without seeing where it stands. */
  readonly of: (kind: string, code: string) => string;
  readonly sure: string;
  readonly removeNow: string;
  readonly keep: string;
  readonly removed: string;
  readonly arrived: string;
  readonly waiting: string;
  readonly stillRefused: string;
}

/** Words about what was stored on the device and refused, by language. */
export const outboxWords: Languages<OutboxWords> = {
  id: {
    title: (count) => `${count} kiriman dari perangkat ini ditolak server`,
    text: 'Kiriman ini disimpan di perangkat ketika server belum terjangkau, lalu ditolak saat dikirim. Kiriman ini belum berlaku. Isinya tetap tersimpan di perangkat ini sampai diterima atau Anda hapus.',
    kinds: {
      survey: 'Survei',
      response: 'Jawaban survei',
      tabulation: 'Hasil survei',
      plan: 'Rencana kerja (SKP)',
      progress: 'Laporan realisasi',
      rating: 'Penilaian',
      feedback: 'Umpan balik',
      evaluation: 'Tindakan dalam evaluasi',
      award: 'Penghargaan',
      development: 'Rencana pengembangan',
    },
    code: (code) => `Kode ${code}`,
    because: (reason) => `Alasan: ${reason}`,
    typed: 'Yang Anda tulis',
    sendAgain: 'Kirim sekali lagi',
    sending: 'Sedang mengirim…',
    copy: 'Simpan salinan (JSON)',
    remove: 'Hapus dari perangkat',
    of: (kind, code) => `${kind}, kode ${code}`,
    sure: 'Hapus untuk selamanya? Isinya tidak dapat dikembalikan.',
    removeNow: 'Ya, hapus',
    keep: 'Jangan hapus',
    removed: 'Sudah dihapus dari perangkat ini.',
    arrived: 'Sudah diterima server.',
    waiting: 'Server belum terjangkau. Kiriman menunggu di perangkat ini dan dikirim lagi nanti.',
    stillRefused: 'Server tetap menolaknya. Tanyakan kepada pengelola layanan ini, dan sebutkan kodenya.',
  },
  en: {
    title: (count) =>
      count === 1
        ? '1 record from this device was refused by the server'
        : `${count} records from this device were refused by the server`,
    text: 'It was stored on this device while the server could not be reached, and refused when it was sent. It is not in force. It stays on this device until it is received or you delete it.',
    kinds: {
      survey: 'Survey',
      response: 'Answers to a survey',
      tabulation: 'Results of a survey',
      plan: 'Work plan (SKP)',
      progress: 'Report of progress',
      rating: 'Rating',
      feedback: 'Feedback',
      evaluation: 'Act in an evaluation',
      award: 'Award',
      development: 'Development plan',
    },
    code: (code) => `Code ${code}`,
    because: (reason) => `Reason: ${reason}`,
    typed: 'What you wrote',
    sendAgain: 'Send once more',
    sending: 'Sending…',
    copy: 'Save a copy (JSON)',
    remove: 'Delete from this device',
    of: (kind, code) => `${kind}, code ${code}`,
    sure: 'Delete for good? It cannot be brought back.',
    removeNow: 'Yes, delete',
    keep: 'Keep it',
    removed: 'It was deleted from this device.',
    arrived: 'The server has received it.',
    waiting: 'The server cannot be reached. It waits on this device and is sent again later.',
    stillRefused: 'The server still refuses it. Ask whoever runs this service, and tell the code.',
  },
};
