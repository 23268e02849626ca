import type { Indicator, Plan } from '@kinerja/core/evaluation';
import type { Languages } from '../shared/localize.ts';
import type { Told } from '../shared/plan-body.ts';
import type { Rule } from './report.ts';

/** The labels and hints of the report form. */
export interface ReportWords {
  readonly on: string;
  readonly between: (first: string, last: string) => string;
  readonly value: (unit: string) => string;
  readonly valueHints: { readonly [Way in Indicator['accumulation']]: string };
  /** The two numbers of a ratio. */
  readonly part: string;
  readonly of: string;
  readonly done: string;
  readonly note: string;
  readonly evidence: string;
  readonly title: string;
  readonly titleHint: string;
  readonly url: string;
  readonly urlHint: string;
  readonly obstacle: string;
  readonly what: string;
  readonly cause: string;
  readonly causeHint: string;
  readonly send: string;
  readonly again: string;
  readonly sending: string;
  readonly cancel: string;
  readonly mend: (count: number) => string;
  /** A sentence for everything that can be wrong; `first` and `last` are the days that may be reported on. */
  readonly rules: { readonly [R in Rule]: (first: string, last: string) => string };
  readonly kept: string;
  /** An earlier attempt to send arrived after all. */
  readonly arrived: string;
}

export interface TrackerWords {
  readonly heading: string;
  readonly absent: Told;
  readonly summary: (reached: number, open: number, missing: number) => string;
  readonly supports: string;
  readonly report: string;
  readonly reportOn: (result: string) => string;
  readonly stages: { readonly [Stage in Exclude<Plan['stage'], 'agreed'>]: Told };
  readonly notBegun: (day: string) => Told;
  readonly waiting: (count: number) => string;
  readonly received: (code: string) => Told;
  readonly stored: (code: string) => Told;
  readonly form: ReportWords;
}

/** Numbers and what they count, without those that are none. */
function sentence(...counts: readonly [number, string][]): string {
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${told.join(', ')}.`;
}

const id: TrackerWords = {
  heading: 'Target kinerja',
  absent: ['SKP tidak ditemukan', 'Periksa kembali tautannya, atau hubungi pengelola kinerja di unit Anda.'],
  summary: (reached, open, missing) =>
    sentence(
      [reached, 'target tercapai'],
      [open, 'target belum tercapai'],
      [missing, 'target belum ada laporan'],
    ),
  supports: 'Mendukung hasil kerja pimpinan',
  report: 'Laporkan kemajuan',
  reportOn: (result) => `Laporan kemajuan: ${result}`,
  stages: {
    draft: [
      'SKP masih berupa rancangan',
      'Kemajuan dapat dilaporkan setelah SKP diajukan dan disetujui pejabat penilai kinerja.',
    ],
    submitted: [
      'SKP menunggu persetujuan',
      'Kemajuan dapat dilaporkan setelah pejabat penilai kinerja menyetujui SKP ini.',
    ],
  },
  notBegun: (day) => ['Periode belum dimulai', `Kemajuan dapat dilaporkan mulai ${day}.`],
  waiting: (count) => `${count} kiriman tersimpan di perangkat ini dan menunggu dikirim.`,
  received: (code) => ['Laporan diterima', `Nomor bukti ${code}. Angka di atas sudah diperbarui.`],
  stored: (code) => [
    'Laporan tersimpan di perangkat ini',
    `Laporan dikirim otomatis begitu tersambung kembali; jangan hapus data peramban. Nomor bukti ${code}.`,
  ],
  form: {
    on: 'Tanggal',
    between: (first, last) => `Antara ${first} dan ${last}.`,
    value: (unit) => (unit ? `Realisasi (${unit})` : 'Realisasi'),
    valueHints: {
      sum: 'Hanya hasil yang dilaporkan kali ini; jumlahnya dihitung otomatis.',
      average: 'Nilai pada laporan ini; rata-ratanya dihitung otomatis.',
      last: 'Keadaan terakhir pada tanggal tersebut.',
      ratio: 'Hanya yang dilaporkan kali ini; persennya dihitung otomatis.',
    },
    part: 'Berapa yang memenuhi',
    of: 'Dari berapa',
    done: 'Apakah sudah terlaksana?',
    note: 'Catatan (boleh kosong)',
    evidence: 'Bukti dukung (boleh kosong)',
    title: 'Nama bukti',
    titleHint: 'Misalnya: Rekapitulasi register akta September 2026.',
    url: 'Tautan bukti',
    urlHint: 'Alamat lengkap yang diawali https:// atau http://.',
    obstacle: 'Ada kendala?',
    what: 'Kendala yang dihadapi',
    cause: 'Penyebab kendala',
    causeHint: 'Penyebab yang jelas membantu pimpinan memberi dukungan yang tepat.',
    send: 'Kirim laporan',
    again: 'Kirim lagi',
    sending: 'Sedang mengirim…',
    cancel: 'Batal',
    mend: (count) => `Ada ${count} isian yang perlu diperbaiki`,
    rules: {
      'day-required': () => 'Isi tanggal laporan.',
      'day-outside': (first, last) => `Pilih tanggal antara ${first} dan ${last}.`,
      'value-required': () => 'Isi realisasi. Bila hasilnya memang nol, tulis 0.',
      'value-number': () => 'Tulis realisasi dengan angka saja, misalnya 12 atau 12,5.',
      'value-negative': () => 'Realisasi tidak boleh kurang dari 0.',
      'value-above': () => 'Yang memenuhi tidak boleh lebih banyak dari semuanya.',
      'of-number': () => 'Isi dari berapa, dengan angka; 0 bila tidak ada kasus.',
      'done-required': () => 'Pilih sudah terlaksana atau belum.',
      'title-required': () => 'Isi nama bukti untuk tautan ini.',
      'url-format': () => 'Tulis alamat lengkap, diawali https:// atau http://, tanpa spasi.',
      'what-required': () => 'Tuliskan kendalanya, tidak hanya penyebabnya.',
    },
    kept: 'Isian Anda masih ada di sini.',
    arrived:
      'Laporan yang Anda kirim sebelumnya ternyata sudah diterima; lihat riwayat di atas. Kirim lagi hanya bila ini laporan yang berbeda.',
  },
};

const en: TrackerWords = {
  heading: 'Performance targets',
  absent: ['This plan was not found', 'Check the link, or ask the performance team of your unit.'],
  summary: (reached, open, missing) =>
    sentence([reached, 'reached'], [open, 'not reached yet'], [missing, 'without a report']),
  supports: "Supports the superior's result",
  report: 'Report progress',
  reportOn: (result) => `Progress report: ${result}`,
  stages: {
    draft: [
      'This plan is still a draft',
      'Progress can be reported once it has been submitted and agreed by the supervisor.',
    ],
    submitted: [
      'This plan waits for agreement',
      'Progress can be reported once the supervisor has agreed to it.',
    ],
  },
  notBegun: (day) => ['The period has not begun', `Progress can be reported from ${day}.`],
  waiting: (count) =>
    count === 1
      ? '1 record is stored on this device and waits to be sent.'
      : `${count} records are stored on this device and wait to be sent.`,
  received: (code) => ['Report received', `Receipt code ${code}. The figures above are up to date.`],
  stored: (code) => [
    'Report stored on this device',
    `It is sent by itself once you are connected again; do not clear the browser data. Receipt code ${code}.`,
  ],
  form: {
    on: 'Date',
    between: (first, last) => `Between ${first} and ${last}.`,
    value: (unit) => (unit ? `Realised (${unit})` : 'Realised'),
    valueHints: {
      sum: 'Only what is new in this report; the sum is made for you.',
      average: 'The value of this report; the average is made for you.',
      last: 'How it stands on that day.',
      ratio: 'Only what is new in this report; the percentage is made for you.',
    },
    part: 'How many met it',
    of: 'Of how many',
    done: 'Has it been done?',
    note: 'Note (may be empty)',
    evidence: 'Evidence (may be empty)',
    title: 'Name of the evidence',
    titleHint: 'For example: Summary of the birth register, September 2026.',
    url: 'Link to the evidence',
    urlHint: 'The full address, starting with https:// or http://.',
    obstacle: 'Any obstacle?',
    what: 'What stood in the way',
    cause: 'Why it did',
    causeHint: 'A clear cause helps your superior to give the right support.',
    send: 'Send the report',
    again: 'Send again',
    sending: 'Sending…',
    cancel: 'Cancel',
    mend: (count) => (count === 1 ? '1 field needs mending' : `${count} fields need mending`),
    rules: {
      'day-required': () => 'Fill in the date of the report.',
      'day-outside': (first, last) => `Choose a date between ${first} and ${last}.`,
      'value-required': () => 'Fill in what was realised. If it really is nothing, write 0.',
      'value-number': () => 'Write what was realised as a number only, such as 12 or 12.5.',
      'value-negative': () => 'What was realised cannot be less than 0.',
      'value-above': () => 'No more can have met it than there were.',
      'of-number': () => 'Fill in of how many, as a number; 0 where there was no case.',
      'done-required': () => 'Choose whether it has been done.',
      'title-required': () => 'Give this link a name.',
      'url-format': () => 'Write the full address, starting with https:// or http://, without spaces.',
      'what-required': () => 'Name the obstacle too, not only its cause.',
    },
    kept: 'What you filled in is still here.',
    arrived:
      'The report you sent before did arrive; see the list above. Send again only if this is another report.',
  },
};

export const trackerWords: Languages<TrackerWords> = { id, en };
