import type { Languages } from '../shared/localize.ts';

/** What the satisfaction survey says. */
export interface SurveyWords {
  readonly intro: (questions: number) => string;
  readonly open: (day: string) => string;
  readonly progress: (answered: number, questions: number) => string;
  readonly unknown: string;
  readonly choose: (unknown: boolean) => string;
  readonly profile: string;
  readonly profileHint: string;
  readonly none: string;
  readonly range: (minimum: number, maximum: number) => string;
  readonly comment: string;
  readonly commentHint: string;
  readonly summary: (open: number) => string;
  readonly submit: string;
  readonly sending: string;
  readonly offline: string;
  readonly kept: string;
  readonly thanks: string;
  readonly received: string;
  readonly stored: string;
  readonly storedText: string;
  /** The receiver already had an earlier version of the same answer. */
  readonly earlier: string;
  readonly code: string;
  readonly codeHint: string;
  readonly next: string;
  readonly absent: string;
  readonly absentText: string;
  readonly closed: string;
  readonly closedText: (day: string) => string;
}

const id: SurveyWords = {
  intro: (questions) =>
    `${questions} pertanyaan, sekitar ${Math.ceil(questions / 5)} menit. Nama dan NIK tidak ditanyakan.`,
  open: (day) => `Dibuka sampai ${day}.`,
  progress: (answered, questions) => `${answered} dari ${questions} terjawab`,
  unknown: 'Tidak tahu',
  choose: (unknown) => `Pilih satu jawaban${unknown ? ' atau “Tidak tahu”' : ''}.`,
  profile: 'Tentang Anda (boleh dilewati)',
  profileHint: 'Hanya untuk statistik. Identitas Anda tidak ditanyakan.',
  none: 'Tidak diisi',
  range: (minimum, maximum) => `Isi dengan angka ${minimum} sampai ${maximum}, atau kosongkan.`,
  comment: 'Saran atau masukan (boleh dilewati)',
  commentHint: 'Jangan tulis nama, NIK, atau nomor telepon.',
  summary: (open) => `Masih ada ${open} isian yang perlu dilengkapi`,
  submit: 'Kirim jawaban',
  sending: 'Sedang mengirim…',
  offline: 'Tidak ada sambungan internet. Anda tetap dapat mengisi; jawaban tidak akan hilang.',
  kept: 'Jawaban Anda masih ada di halaman ini.',
  thanks: 'Terima kasih',
  received: 'Jawaban Anda sudah diterima.',
  stored: 'Disimpan di perangkat ini',
  storedText:
    'Jawaban Anda belum sampai di server. Pengiriman dicoba lagi otomatis saat halaman ini terbuka.',
  earlier: 'Jawaban Anda sudah diterima sebelumnya. Perubahan sesudah itu tidak ikut dihitung.',
  code: 'Kode jawaban',
  codeHint: 'Catat kode ini bila ingin menanyakannya nanti.',
  next: 'Isi survei lagi',
  absent: 'Belum ada survei',
  absentText: 'Survei ini tidak ditemukan atau belum dibuka.',
  closed: 'Survei ini sudah ditutup',
  closedText: (day) => `Jawaban diterima sampai ${day}. Terima kasih atas perhatian Anda.`,
};

const en: SurveyWords = {
  intro: (questions) =>
    `${questions} questions, about ${Math.ceil(questions / 5)} minutes. We do not ask who you are.`,
  open: (day) => `Open until ${day}.`,
  progress: (answered, questions) => `${answered} of ${questions} answered`,
  unknown: 'I don’t know',
  choose: (unknown) => `Choose one answer${unknown ? ' or “I don’t know”' : ''}.`,
  profile: 'About you (optional)',
  profileHint: 'For statistics only. Your identity is not asked.',
  none: 'Not filled in',
  range: (minimum, maximum) => `Enter a number from ${minimum} to ${maximum}, or leave it empty.`,
  comment: 'Suggestions (optional)',
  commentHint: 'Do not write names, identity numbers or telephone numbers.',
  summary: (open) => `Still to be completed: ${open}`,
  submit: 'Send answers',
  sending: 'Sending…',
  offline: 'No internet connection. You can carry on; your answers will not be lost.',
  kept: 'Your answers are still on this page.',
  thanks: 'Thank you',
  received: 'Your answers were received.',
  stored: 'Stored on this device',
  storedText:
    'Your answers have not reached the server yet. Sending is tried again whenever this page is open.',
  earlier: 'Your answers had already been received. Changes made after that do not count.',
  code: 'Answer code',
  codeHint: 'Note this code if you want to ask about it later.',
  next: 'Fill in the survey again',
  absent: 'No survey yet',
  absentText: 'This survey was not found or is not open yet.',
  closed: 'This survey is closed',
  closedText: (day) => `Answers were taken until ${day}. Thank you for your interest.`,
};

/** What the satisfaction survey says, by language. */
export const surveyWords: Languages<SurveyWords> = { id, en };
