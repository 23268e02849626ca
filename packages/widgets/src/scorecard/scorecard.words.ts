import type { Verdict } from '@kinerja/core/receipt';
import type { Told } from '../shared/plan-body.ts';
import type { Languages } from '../shared/localize.ts';

/** Why a receipt does not hold. */
export type Reason = Extract<Verdict, { readonly valid: false }>['reason'];

/** One step of the cycle: what must happen, who does it, and whether it was done. */
export interface CycleWords {
  readonly agreed: string;
  readonly self: string;
  readonly rated: string;
  readonly done: string;
  readonly open: (name: string) => string;
  /** Something that may be left out. */
  readonly optional: (name: string) => string;
}

export interface ScorecardWords {
  readonly heading: string;
  readonly absent: Told;
  readonly absentEvaluation: Told;
  readonly noResult: Told;
  readonly cycleTitle: string;
  readonly cycle: CycleWords;
  readonly predicate: string;
  readonly decided: (name: string, day: string) => string;
  /** Where it is another than the supervisor's. */
  readonly changed: Readonly<Record<'calibration' | 'decision', (day: string) => string>>;
  readonly before: (predicate: string) => string;
  readonly rated: (name: string, day: string) => string;
  readonly by: (law: string, title: string) => string;
  readonly why: string;
  readonly self: string;
  readonly selfLabel: string;
  readonly support: string;
  readonly supportLabel: string;
  readonly receipt: string;
  readonly receiptIntro: string;
  readonly regulation: string;
  readonly hash: string;
  readonly download: string;
  readonly verify: string;
  readonly valid: Told;
  readonly invalid: { readonly [R in Reason]: Told };
}

const id: ScorecardWords = {
  heading: 'Hasil evaluasi kinerja',
  absent: ['SKP tidak ditemukan', 'Periksa kembali tautannya, atau hubungi pengelola kinerja di unit Anda.'],
  absentEvaluation: [
    'Evaluasi tidak ditemukan',
    'SKP atau evaluasinya tidak ada, atau bukan untuk Anda. Periksa kembali tautannya, atau hubungi pengelola kinerja di unit Anda.',
  ],
  noResult: [
    'Belum ada predikat',
    'Predikat muncul di sini setelah pejabat penilai kinerja menetapkannya. Belum dinilai tidak berarti bernilai nol.',
  ],
  cycleTitle: 'Yang sudah dan yang masih ditunggu',
  cycle: {
    agreed: 'SKP disetujui',
    self: 'Penilaian diri',
    rated: 'Penilaian ditetapkan',
    done: 'sudah',
    open: (name) => `belum; menunggu ${name}`,
    optional: (name) => `belum; boleh diisi oleh ${name}`,
  },
  predicate: 'Predikat kinerja',
  decided: (name, day) => `Ditetapkan oleh ${name} pada ${day}.`,
  changed: {
    calibration: (day) => `Diubah melalui kalibrasi pada ${day}.`,
    decision: (day) => `Diubah melalui keputusan keberatan pada ${day}.`,
  },
  before: (predicate) => `Semula ${predicate}.`,
  rated: (name, day) => `Penilaian atasan oleh ${name}, ${day}.`,
  by: (law, title) => `Menurut ${law} tentang ${title}.`,
  why: 'Mengapa predikat ini?',
  self: 'Penilaian diri',
  selfLabel: 'bahan dialog, bukan predikat',
  support: 'Realisasi target',
  supportLabel: 'data pendukung, bukan nilai',
  receipt: 'Bukti perhitungan',
  receiptIntro:
    'Siapa pun dapat menghitung ulang predikat ini dari bukti berikut. Bila satu huruf saja diubah, sidik digitalnya tidak lagi cocok.',
  regulation: 'Aturan',
  hash: 'Sidik digital (SHA-256)',
  download: 'Unduh bukti (JSON)',
  verify: 'Periksa ulang',
  valid: [
    'Cocok',
    'Predikat dihitung ulang di perangkat ini dari bukti, dan hasilnya sama sampai ke setiap langkah.',
  ],
  invalid: {
    hash: [
      'Tidak cocok',
      'Bukti ini sudah diubah setelah dibuat: sidik digitalnya tidak sesuai dengan isinya.',
    ],
    'unknown-regulation': ['Tidak dapat diperiksa', 'Aturan yang disebut dalam bukti tidak dikenal di sini.'],
    outcome: ['Tidak cocok', 'Aturan memberi hasil lain untuk penilaian ini.'],
  },
};

const en: ScorecardWords = {
  heading: 'Performance result',
  absent: ['This plan was not found', 'Check the link, or ask the performance team of your unit.'],
  absentEvaluation: [
    'This evaluation was not found',
    'There is no such plan or evaluation, or it is not yours. Check the link, or ask the performance team of your unit.',
  ],
  noResult: [
    'No predicate yet',
    'It appears here once the supervisor has made it final. Not rated yet does not mean zero.',
  ],
  cycleTitle: 'What is done and what is awaited',
  cycle: {
    agreed: 'Plan agreed',
    self: 'Self rating',
    rated: 'Rating made final',
    done: 'done',
    open: (name) => `open; waiting for ${name}`,
    optional: (name) => `open; may be given by ${name}`,
  },
  predicate: 'Performance predicate',
  decided: (name, day) => `Made final by ${name} on ${day}.`,
  changed: {
    calibration: (day) => `Changed by calibration on ${day}.`,
    decision: (day) => `Changed by the decision of an objection on ${day}.`,
  },
  before: (predicate) => `Before: ${predicate}.`,
  rated: (name, day) => `Rated by ${name}, ${day}.`,
  by: (law, title) => `According to ${law}, ${title}.`,
  why: 'Why this predicate?',
  self: 'Self rating',
  selfLabel: 'for the dialogue, not a predicate',
  support: 'What was realised',
  supportLabel: 'supporting data, not a score',
  receipt: 'Proof of calculation',
  receiptIntro:
    'Anyone can compute this predicate again from this receipt. If a single letter is changed, the fingerprint no longer matches.',
  regulation: 'Rule',
  hash: 'Fingerprint (SHA-256)',
  download: 'Download the receipt (JSON)',
  verify: 'Check again',
  valid: ['It matches', 'The predicate was computed again on this device, and every step came out the same.'],
  invalid: {
    hash: ['It does not match', 'This receipt was changed after it was made: its fingerprint does not fit.'],
    'unknown-regulation': ['It cannot be checked', 'The rule that the receipt names is not known here.'],
    outcome: ['It does not match', 'The rule gives something else for this rating.'],
  },
};

export const scorecardWords: Languages<ScorecardWords> = { id, en };
