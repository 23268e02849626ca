import type { Languages } from '../../shared/localize.ts';
import type { Ended } from './runner.ts';

type State = Ended<unknown>['state'];

/** The words of a run over many people. */
export interface RunWords {
  readonly progress: (done: number, total: number) => string;
  readonly cancel: string;
  readonly over: string;
  /** Over, and not everything went well. */
  readonly amiss: string;
  readonly cancelled: string;
  readonly counted: (title: string, count: number) => string;
  readonly titles: { readonly [S in State]: string };
  readonly states: { readonly [S in 'received' | 'stored']: (code: string) => string };
  readonly left: string;
  readonly caption: string;
  /** Id, name, outcome, more. */
  readonly columns: readonly string[];
  readonly first: (shown: number, all: number) => string;
  readonly csv: string;
  readonly again: string;
}

const id: RunWords = {
  progress: (done, total) => `${done} dari ${total} selesai.`,
  cancel: 'Hentikan',
  over: 'Selesai',
  amiss: 'Selesai, tetapi ada yang gagal',
  cancelled: 'Dihentikan: yang belum dikerjakan tidak berubah',
  counted: (title, count) => `${title}: ${count}.`,
  titles: {
    failed: 'Gagal',
    left: 'Tidak dikerjakan',
    stored: 'Tersimpan di perangkat',
    received: 'Berhasil',
  },
  states: {
    received: (code) => `Diterima, kode ${code}.`,
    stored: (code) => `Akan dikirim saat tersambung, kode ${code}.`,
  },
  left: 'Dihentikan sebelum bagian ini; tidak ada yang berubah.',
  caption: 'Hasil untuk setiap pegawai',
  columns: ['ID pegawai', 'Pegawai', 'Hasil', 'Keterangan'],
  first: (shown, all) => `${shown} pertama dari ${all} ditampilkan; semuanya ada di berkas CSV.`,
  csv: 'Unduh hasil (CSV)',
  again: 'Tindakan lain',
};

const en: RunWords = {
  progress: (done, total) => `${done} of ${total} done.`,
  cancel: 'Stop',
  over: 'Done',
  amiss: 'Done, but something failed',
  cancelled: 'Stopped: what was not begun is unchanged',
  counted: (title, count) => `${title}: ${count}.`,
  titles: { failed: 'Failed', left: 'Not done', stored: 'Stored on this device', received: 'Done' },
  states: {
    received: (code) => `Received, code ${code}.`,
    stored: (code) => `Will be sent once connected, code ${code}.`,
  },
  left: 'Stopped before this one; nothing was changed.',
  caption: 'Outcome for each employee',
  columns: ['Employee ID', 'Employee', 'Outcome', 'More'],
  first: (shown, all) => `The first ${shown} of ${all} are shown; all are in the CSV file.`,
  csv: 'Download outcomes (CSV)',
  again: 'Another action',
};

export const runWords: Languages<RunWords> = { id, en };
