import type { Languages } from '../shared/localize.ts';

/** What the satisfaction survey says until the questions are answered, and whatever else fails to load. */
export interface SurveyWords {
  readonly intro: (questions: number) => string;
  readonly open: (day: string) => string;
  readonly progress: (answered: number, questions: number) => string;
  readonly large: string;
  readonly aloud: string;
  readonly unknown: string;
  readonly choose: (unknown: boolean) => string;
  readonly back: string;
  readonly next: string;
  readonly check: string;
  readonly submit: string;
  readonly sending: string;
  /** Whether what is filled in is kept on this device. */
  readonly offline: (keeps: boolean) => string;
  readonly kept: string;
  readonly thanks: string;
  readonly stored: string;
  readonly code: string;
  readonly again: string;
  /** What should come after the first answer could not be loaded. */
  readonly lacking: string;
  readonly absent: string;
  readonly absentText: string;
  readonly locked: string;
  readonly closed: string;
  readonly closedText: (day: string) => string;
}

const id: SurveyWords = {
  intro: (questions) =>
    `${questions} pertanyaan, sekitar ${Math.ceil(questions / 5)} menit. Nama dan NIK tidak ditanyakan.`,
  open: (day) => `Dibuka sampai ${day}.`,
  progress: (answered, questions) => `${answered} dari ${questions} terjawab`,
  large: 'Huruf besar',
  aloud: 'Bacakan',
  unknown: 'Tidak tahu',
  choose: (unknown) => `Pilih satu jawaban${unknown ? ' atau “Tidak tahu”' : ''}.`,
  back: 'Kembali',
  next: 'Lanjut',
  check: 'Periksa jawaban',
  submit: 'Kirim jawaban',
  sending: 'Sedang mengirim…',
  offline: (keeps) =>
    `Tidak ada sambungan internet. Anda tetap dapat mengisi${keeps ? '; jawaban tidak akan hilang' : ''}.`,
  kept: 'Jawaban Anda masih ada di halaman ini.',
  thanks: 'Terima kasih',
  stored: 'Disimpan di perangkat ini',
  code: 'Kode jawaban',
  again: 'Isi survei lagi',
  lacking: 'Sebagian fitur tidak dapat dimuat. Anda tetap dapat mengisi dan mengirim.',
  absent: 'Belum ada survei',
  absentText: 'Survei ini tidak ditemukan atau belum dibuka.',
  locked: 'Survei ini hanya dapat dibuka dari tautan yang Anda terima setelah dilayani.',
  closed: 'Survei ini sudah ditutup',
  closedText: (day) => `Jawaban diterima sampai ${day}. Terima kasih atas perhatian Anda.`,
};

const en: SurveyWords = {
  intro: (questions) =>
    `${questions} questions, about ${Math.ceil(questions / 5)} minutes. We do not ask who you are.`,
  open: (day) => `Open until ${day}.`,
  progress: (answered, questions) => `${answered} of ${questions} answered`,
  large: 'Large type',
  aloud: 'Read aloud',
  unknown: 'I don’t know',
  choose: (unknown) => `Choose one answer${unknown ? ' or “I don’t know”' : ''}.`,
  back: 'Back',
  next: 'Next',
  check: 'Check answers',
  submit: 'Send answers',
  sending: 'Sending…',
  offline: (keeps) =>
    `No internet connection. You can carry on${keeps ? '; your answers will not be lost' : ''}.`,
  kept: 'Your answers are still on this page.',
  thanks: 'Thank you',
  stored: 'Stored on this device',
  code: 'Answer code',
  again: 'Fill in the survey again',
  lacking: 'Some features could not be loaded. You can still answer and send.',
  absent: 'No survey yet',
  absentText: 'This survey was not found or is not open yet.',
  locked: 'This survey opens only from the link that you were given after the service.',
  closed: 'This survey is closed',
  closedText: (day) => `Answers were taken until ${day}. Thank you for your interest.`,
};

/** What the satisfaction survey says, by language. */
export const surveyWords: Languages<SurveyWords> = { id, en };
