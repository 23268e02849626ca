import type { Languages } from '../../shared/localize.ts';
import type { Told } from '../../shared/plan-body.ts';
import type { CsvFault } from '../csv/read.ts';
import type { Problem } from './check.ts';

/** The words of draft ratings from a file. */
export interface DraftsWords {
  readonly heading: string;
  readonly about: string;
  readonly steps: readonly string[];
  readonly template: string;
  readonly file: string;
  readonly reading: string;
  readonly tooLarge: Told;
  readonly empty: Told;
  readonly missing: (column: string) => Told;
  readonly twice: (column: string) => Told;
  readonly unknown: (columns: string) => string;
  readonly faults: { readonly [R in CsvFault['rule']]: (line: number, column: number) => string };
  readonly faulty: string;
  readonly preview: string;
  readonly counted: (good: number, unchanged: number, bad: number) => string;
  readonly nothingWritten: string;
  readonly columns: {
    readonly line: string;
    readonly name: string;
    readonly draft: string;
    readonly state: string;
  };
  readonly ready: string;
  readonly unchanged: string;
  readonly place: (line: number, column: number, name: string) => string;
  readonly problems: { readonly [R in Problem['rule']]: (value: string, levels: string) => string };
  readonly result: (results: string, behaviour: string) => string;
  readonly first: (shown: number, all: number) => string;
  readonly write: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly none: string;
}

const id: DraftsWords = {
  heading: 'Unggah draf penilaian',
  about:
    'Isi penilaian banyak pegawai di lembar kerja, lalu unggah sebagai draf. Draf hanya terlihat oleh Anda; penilaian baru berlaku setelah Anda memeriksa dan mengirimnya di formulir penilaian.',
  steps: [
    'Unduh templat: berisi pegawai yang ditampilkan beserta draf yang sudah ada.',
    'Isi kolom tingkat dengan Di bawah, Sesuai, atau Di atas ekspektasi. Sel kosong tidak mengubah apa pun.',
    'Simpan sebagai CSV, pilih berkasnya di sini, dan periksa pratinjaunya.',
  ],
  template: 'Unduh templat CSV',
  file: 'Berkas CSV',
  reading: 'Sedang membaca berkas…',
  tooLarge: ['Berkas terlalu besar', 'Pilih berkas CSV yang lebih kecil dari 5 MB.'],
  empty: ['Tidak ada baris', 'Berkas ini tidak berisi baris pegawai di bawah judul kolom.'],
  missing: (column) => [
    `Kolom “${column}” tidak ditemukan`,
    'Pakai judul kolom dari templat, di baris pertama berkas.',
  ],
  twice: (column) => [`Kolom “${column}” ada dua kali`, 'Hapus salah satunya, lalu pilih berkas itu lagi.'],
  unknown: (columns) => `Kolom yang tidak dikenal dan dilewati: ${columns}.`,
  faults: {
    'open-quote': (line, column) =>
      `Baris ${line}, kolom ${column}: tanda kutip tidak ditutup, jadi sisa berkas terbaca sebagai satu sel. Tambahkan tanda kutip penutup.`,
    'text-after-quote': (line, column) =>
      `Baris ${line}, kolom ${column}: ada teks setelah tanda kutip penutup. Gandakan tanda kutip di dalam sel ("").`,
    'quote-inside': (line, column) =>
      `Baris ${line}, kolom ${column}: ada tanda kutip di tengah sel. Periksa apakah isinya terbaca benar.`,
    'not-utf-8': () =>
      'Berkas ini bukan UTF-8; huruf dengan tanda bisa salah. Simpan sebagai “CSV UTF-8” bila ada yang keliru.',
  },
  faulty: 'Berkas perlu diperbaiki',
  preview: 'Pratinjau',
  counted: (good, unchanged, bad) =>
    `${good} draf siap disimpan, ${unchanged} tidak berubah, ${bad} baris bermasalah.`,
  nothingWritten: 'Belum ada yang disimpan.',
  columns: { line: 'Baris', name: 'Pegawai', draft: 'Draf', state: 'Keadaan' },
  ready: 'Siap disimpan',
  unchanged: 'Tidak berubah',
  place: (line, column, name) => `Baris ${line}, kolom ${column} (${name})`,
  problems: {
    'unknown-person': (value) => `“${value}” bukan ID pegawai di papan ini. Salin ID dari templat.`,
    'person-twice': (value) => `“${value}” sudah ada di baris sebelumnya. Hapus salah satunya.`,
    'no-plan': () => 'Pegawai ini belum mempunyai SKP. SKP harus disusun dan disetujui dahulu.',
    'not-agreed': () => 'SKP pegawai ini belum disetujui. Setujui SKP-nya dahulu.',
    'final-already': () => 'Penilaian pegawai ini sudah final. Hapus baris ini.',
    'no-level': (value, levels) => `“${value}” bukan tingkat penilaian. Pakai salah satu: ${levels}.`,
    'too-long': () => 'Teksnya lebih dari 4.000 huruf. Persingkat.',
    cells: () =>
      'Baris ini berisi lebih banyak sel daripada judul kolom. Beri tanda kutip pada sel yang memuat pemisah.',
    'against-rules': () => 'Skema tidak menerima isian ini. Periksa di formulir penilaian.',
  },
  result: (results, behaviour) => `Hasil: ${results} · Perilaku: ${behaviour}`,
  first: (shown, all) => `${shown} baris pertama dari ${all} ditampilkan, yang bermasalah lebih dahulu.`,
  write: (count) => `Simpan ${count} draf`,
  leftOut: (count) =>
    `${count} baris bermasalah tidak disimpan. Perbaiki berkasnya dan unggah lagi kapan saja.`,
  none: 'belum ada',
};

const en: DraftsWords = {
  heading: 'Upload draft ratings',
  about:
    'Fill in ratings of many employees in a spreadsheet and upload them as drafts. Only you see drafts; a rating counts once you have looked at it and sent it in the rating form.',
  steps: [
    'Download the template: it has the employees who are shown, with drafts that are there already.',
    'Fill in the levels with Below, Meets or Exceeds expectation. An empty cell changes nothing.',
    'Save it as CSV, choose the file here, and look at the preview.',
  ],
  template: 'Download the CSV template',
  file: 'CSV file',
  reading: 'Reading the file…',
  tooLarge: ['The file is too large', 'Choose a CSV file of less than 5 MB.'],
  empty: ['There are no rows', 'This file has no row of an employee below the headings.'],
  missing: (column) => [
    `The column “${column}” was not found`,
    'Use the headings of the template, in the first line of the file.',
  ],
  twice: (column) => [
    `The column “${column}” is there twice`,
    'Delete one of them and choose the file again.',
  ],
  unknown: (columns) => `Columns that are not known and left out: ${columns}.`,
  faults: {
    'open-quote': (line, column) =>
      `Line ${line}, column ${column}: a quotation mark is not closed, so the rest of the file is read as one cell. Add the closing mark.`,
    'text-after-quote': (line, column) =>
      `Line ${line}, column ${column}: there is text after the closing quotation mark. Double marks inside of a cell ("").`,
    'quote-inside': (line, column) =>
      `Line ${line}, column ${column}: there is a quotation mark inside of a cell. See whether it was read rightly.`,
    'not-utf-8': () =>
      'This file is not UTF-8; letters with marks may be wrong. Save it as “CSV UTF-8” if something is not right.',
  },
  faulty: 'The file needs mending',
  preview: 'Preview',
  counted: (good, unchanged, bad) =>
    `${good} drafts ready to be saved, ${unchanged} unchanged, ${bad} lines with problems.`,
  nothingWritten: 'Nothing is saved yet.',
  columns: { line: 'Line', name: 'Employee', draft: 'Draft', state: 'State' },
  ready: 'Ready to be saved',
  unchanged: 'Unchanged',
  place: (line, column, name) => `Line ${line}, column ${column} (${name})`,
  problems: {
    'unknown-person': (value) => `“${value}” is no employee ID of this board. Copy the ID from the template.`,
    'person-twice': (value) => `“${value}” was in a line before. Delete one of them.`,
    'no-plan': () => 'This employee has no plan yet. It has to be written and agreed first.',
    'not-agreed': () => "This employee's plan is not agreed yet. Agree to it first.",
    'final-already': () => "This employee's rating is final already. Delete this line.",
    'no-level': (value, levels) => `“${value}” is no level. Use one of: ${levels}.`,
    'too-long': () => 'The text has more than 4,000 letters. Shorten it.',
    cells: () => 'This line has more cells than there are headings. Quote cells that contain the separator.',
    'against-rules': () => 'The scheme does not take this. Look at it in the rating form.',
  },
  result: (results, behaviour) => `Results: ${results} · Behaviour: ${behaviour}`,
  first: (shown, all) => `The first ${shown} of ${all} lines are shown, those with problems first.`,
  write: (count) => `Save ${count} drafts`,
  leftOut: (count) =>
    `${count} lines with problems are not saved. Mend the file and upload it again at any time.`,
  none: 'none yet',
};

export const draftsWords: Languages<DraftsWords> = { id, en };
