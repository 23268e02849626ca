import type { Languages } from '../../shared/localize.ts';
import type { Told } from '../../shared/plan-body.ts';
import type { BulkAction } from './acts.ts';

export type Choosable = BulkAction | 'remind';

/** The words of acts on many. */
export interface BulkWords {
  readonly heading: string;
  readonly about: (people: string) => string;
  readonly legend: string;
  readonly actions: { readonly [A in Choosable]: string };
  readonly meanings: { readonly [A in Choosable]: string };
  readonly checking: string;
  readonly can: (count: string) => string;
  readonly cannot: string;
  /** Why not, by stage, person or rule; anything else is said by `other`. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly other: string;
  readonly reason: (sentence: string, count: string) => string;
  readonly start: { readonly [A in Choosable]: (count: string) => string };
  readonly sure: { readonly [A in BulkAction]: Told };
  readonly yes: string;
  readonly no: string;
  readonly reminded: (count: number) => Told;
  readonly notSent: Told;
  readonly list: string;
  readonly reminderColumns: readonly string[];
  readonly roles: (role: string, name: string) => string;
}

const id: BulkWords = {
  heading: 'Tindakan massal',
  about: (people) =>
    `Berlaku untuk ${people} pegawai yang ditampilkan. Setiap pegawai dikerjakan satu per satu: yang gagal tidak mengganggu yang lain.`,
  legend: 'Apa yang akan dikerjakan?',
  actions: {
    release: 'Serahkan hasil evaluasi',
    calibrate: 'Kalibrasi tanpa perubahan',
    finalise: 'Tetapkan hasil akhir',
    remind: 'Ingatkan yang jatuh tempo',
  },
  meanings: {
    release: 'Pegawai melihat hasilnya, dan masa keberatan mulai berjalan.',
    calibrate: 'Tim menyatakan penilaian sudah dibahas dan dibiarkan seperti adanya.',
    finalise: 'Hasil menjadi final setelah masa keberatan lewat.',
    remind: 'Daftar pengingat diserahkan kepada portal untuk dikirim.',
  },
  checking: 'Sedang memeriksa…',
  can: (count) => `${count} pegawai dapat dikerjakan.`,
  cannot: 'Yang tidak dapat, dan sebabnya',
  reasons: {
    'no-evaluation': 'Evaluasi periode ini belum dibuka',
    calibrated: 'Sudah dikalibrasi',
    'wrong-stage': 'Belum atau tidak lagi pada tahap ini',
    'not-your-role': 'Bukan wewenang peran Anda',
    'not-yours': 'Dinilai pejabat lain',
    'about-yourself': 'Menyangkut diri Anda atau penilaian Anda sendiri',
    'too-early': 'Masa keberatan belum lewat',
    required: 'Belum dikalibrasi',
    'not-in-scheme': 'Skema tidak mengenal kalibrasi',
    'other-scheme': 'Dibuka dengan versi skema yang lain',
  },
  other: 'Belum memenuhi aturan',
  reason: (sentence, count) => `${sentence}: ${count} pegawai`,
  start: {
    release: (count) => `Serahkan ${count} hasil`,
    calibrate: (count) => `Nyatakan ${count} sudah dikalibrasi`,
    finalise: (count) => `Tetapkan ${count} hasil`,
    remind: (count) => `Buat ${count} pengingat`,
  },
  sure: {
    release: ['Serahkan sekarang?', 'Hasil yang sudah diserahkan tidak dapat ditarik kembali.'],
    calibrate: ['Nyatakan sudah dikalibrasi?', 'Ini tercatat dalam riwayat setiap pegawai.'],
    finalise: ['Tetapkan sekarang?', 'Hasil yang sudah ditetapkan tidak dapat diubah lagi.'],
  },
  yes: 'Ya, kerjakan',
  no: 'Batal',
  reminded: (count) => [
    'Pengingat diserahkan kepada portal',
    `${count} pengingat akan dikirim oleh portal ini.`,
  ],
  notSent: [
    'Portal ini belum mengirim pengingat',
    'Tidak ada yang terkirim. Unduh daftarnya dan hubungi pegawai dengan cara lain.',
  ],
  list: 'Unduh daftar pengingat (CSV)',
  reminderColumns: ['ID penerima', 'Sebagai', 'Tentang', 'Yang perlu dikerjakan', 'Paling lambat'],
  roles: (role, name) => `${role}: ${name}`,
};

const en: BulkWords = {
  heading: 'Bulk actions',
  about: (people) =>
    `Applies to the ${people} employees who are shown. Each is done by itself: one that fails does not disturb the others.`,
  legend: 'What is to be done?',
  actions: {
    release: 'Hand over results',
    calibrate: 'Calibrate without changes',
    finalise: 'Make results final',
    remind: 'Remind of what is due',
  },
  meanings: {
    release: 'Employees see their results, and the time to object begins.',
    calibrate: 'The team states that the ratings were discussed and left as they are.',
    finalise: 'Results become final once the time to object is over.',
    remind: 'The list of reminders is handed to the portal, which sends them.',
  },
  checking: 'Checking…',
  can: (count) => `It can be done for ${count} employees.`,
  cannot: 'Those it cannot be done for, and why',
  reasons: {
    'no-evaluation': 'The evaluation of this period is not opened',
    calibrated: 'Calibrated already',
    'wrong-stage': 'Not yet or no longer at this stage',
    'not-your-role': 'Not for your role to do',
    'not-yours': 'Rated by another supervisor',
    'about-yourself': 'About yourself or your own rating',
    'too-early': 'The time to object is not over',
    required: 'Not calibrated yet',
    'not-in-scheme': 'The scheme knows no calibration',
    'other-scheme': 'Opened with another version of the scheme',
  },
  other: 'A rule is not met yet',
  reason: (sentence, count) => `${sentence}: ${count}`,
  start: {
    release: (count) => `Hand over ${count} results`,
    calibrate: (count) => `State ${count} as calibrated`,
    finalise: (count) => `Make ${count} results final`,
    remind: (count) => `Make ${count} reminders`,
  },
  sure: {
    release: ['Hand over now?', 'A result that was handed over cannot be taken back.'],
    calibrate: ['State them as calibrated?', 'This is kept in the history of each employee.'],
    finalise: ['Make them final now?', 'A final result cannot be changed any more.'],
  },
  yes: 'Yes, do it',
  no: 'Cancel',
  reminded: (count) => ['Handed to the portal', `This portal will send ${count} reminders.`],
  notSent: [
    'This portal does not send reminders yet',
    'Nothing was sent. Download the list and reach people in another way.',
  ],
  list: 'Download the list of reminders (CSV)',
  reminderColumns: ['Recipient ID', 'As', 'About', 'To be done', 'By'],
  roles: (role, name) => `${role}: ${name}`,
};

export const bulkWords: Languages<BulkWords> = { id, en };
