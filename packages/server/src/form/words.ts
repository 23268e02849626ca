import type { Text } from '@kinerja/core';

/** What the survey says where no script runs. */
export interface FormWords {
  readonly intro: (questions: number) => string;
  readonly open: (day: string) => string;
  readonly unknown: string;
  readonly profile: string;
  readonly profileHint: string;
  readonly none: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly submit: string;
  readonly summary: (open: number) => string;
  readonly choose: (unknown: boolean) => string;
  readonly offered: string;
  readonly range: (minimum: number, maximum: number) => string;
  readonly tooLong: (most: number) => string;
  readonly failed: string;
  readonly kept: string;
  /** The instrument is another one than the person saw. */
  readonly changed: string;
  readonly used: string;
  readonly locked: string;
  readonly closed: string;
  readonly closedText: (day: string) => string;
  readonly absent: string;
  readonly absentText: string;
  readonly busy: (seconds: number | undefined) => string;
  readonly unreachable: string;
  readonly unexpected: string;
  /** The form of another site. */
  readonly foreign: string;
  readonly tooLarge: string;
  readonly unreadable: string;
  readonly unopened: string;
  readonly unopenedText: string;
  readonly thanks: string;
  readonly received: string;
  readonly earlier: string;
  readonly code: string;
  readonly codeHint: string;
  readonly again: string;
}

const id: FormWords = {
  intro: (questions) =>
    `${questions} pertanyaan, sekitar ${Math.ceil(questions / 5)} menit. Nama dan NIK tidak ditanyakan.`,
  open: (day) => `Dibuka sampai ${day}.`,
  unknown: 'Tidak tahu',
  profile: 'Tentang Anda (boleh dilewati)',
  profileHint: 'Hanya untuk statistik. Identitas Anda tidak ditanyakan.',
  none: 'Tidak diisi',
  comment: 'Saran atau masukan (boleh dilewati)',
  commentHint: 'Jangan tulis nama, NIK, atau nomor telepon.',
  submit: 'Kirim jawaban',
  summary: (open) => `Masih ada ${open} isian yang perlu dilengkapi`,
  choose: (unknown) => `Pilih satu jawaban${unknown ? ' atau “Tidak tahu”' : ''}.`,
  offered: 'Pilih salah satu yang tersedia, atau kosongkan.',
  range: (minimum, maximum) => `Isi dengan angka ${minimum} sampai ${maximum}, atau kosongkan.`,
  tooLong: (most) => `Paling banyak ${most} huruf.`,
  failed: 'Belum terkirim',
  kept: 'Jawaban Anda masih ada di halaman ini.',
  changed: 'Survei ini baru saja diperbarui. Periksa jawaban Anda, lalu kirim sekali lagi.',
  used: 'Layanan ini sudah pernah dinilai. Satu layanan hanya dihitung satu kali, jadi jawaban ini tidak disimpan.',
  locked: 'Survei ini hanya dapat dibuka dari tautan yang Anda terima setelah dilayani.',
  closed: 'Survei ini sudah ditutup',
  closedText: (day) => `Jawaban diterima sampai ${day}. Terima kasih atas perhatian Anda.`,
  absent: 'Belum ada survei',
  absentText: 'Survei ini tidak ditemukan atau belum dibuka.',
  busy: (seconds) =>
    `Server sedang sibuk. Coba lagi ${seconds ? `dalam ${seconds} detik` : 'sebentar lagi'}.`,
  unreachable: 'Jawaban belum dapat disimpan sekarang. Coba kirim lagi beberapa saat lagi.',
  unexpected: 'Terjadi kesalahan yang tidak terduga. Coba kirim lagi.',
  foreign:
    'Jawaban ini dikirim dari situs lain, jadi tidak disimpan. Buka survei dari tautan yang Anda terima, lalu isi di sana.',
  tooLarge:
    'Isian Anda terlalu panjang, jadi tidak disimpan. Kembali ke halaman sebelumnya, persingkat, lalu kirim lagi.',
  unreadable:
    'Isian Anda tidak terbaca, jadi tidak disimpan. Kembali ke halaman sebelumnya, muat ulang, lalu isi dan kirim lagi.',
  unopened: 'Survei belum dapat dibuka',
  unopenedText: 'Muat ulang halaman ini beberapa saat lagi.',
  thanks: 'Terima kasih',
  received: 'Jawaban Anda sudah diterima.',
  earlier: 'Jawaban Anda sudah diterima sebelumnya. Perubahan sesudah itu tidak ikut dihitung.',
  code: 'Kode jawaban',
  codeHint: 'Catat kode ini bila ingin menanyakannya nanti.',
  again: 'Isi survei lagi',
};

const en: FormWords = {
  intro: (questions) =>
    `${questions} questions, about ${Math.ceil(questions / 5)} minutes. We do not ask who you are.`,
  open: (day) => `Open until ${day}.`,
  unknown: 'I don’t know',
  profile: 'About you (optional)',
  profileHint: 'For statistics only. Your identity is not asked.',
  none: 'Not filled in',
  comment: 'Suggestions (optional)',
  commentHint: 'Do not write names, identity numbers or telephone numbers.',
  submit: 'Send answers',
  summary: (open) => `Still to be completed: ${open}`,
  choose: (unknown) => `Choose one answer${unknown ? ' or “I don’t know”' : ''}.`,
  offered: 'Choose one of those offered, or leave it empty.',
  range: (minimum, maximum) => `Enter a number from ${minimum} to ${maximum}, or leave it empty.`,
  tooLong: (most) => `At most ${most} characters.`,
  failed: 'Not sent yet',
  kept: 'Your answers are still on this page.',
  changed: 'This survey has just been renewed. Check your answers and send them once more.',
  used: 'This service has already been rated. One service counts once, so this answer was not kept.',
  locked: 'This survey opens only from the link that you were given after the service.',
  closed: 'This survey is closed',
  closedText: (day) => `Answers were taken until ${day}. Thank you for your interest.`,
  absent: 'No survey yet',
  absentText: 'This survey was not found or is not open yet.',
  busy: (seconds) => `The server is busy. Try again ${seconds ? `in ${seconds} seconds` : 'in a moment'}.`,
  unreachable: 'Your answers cannot be stored right now. Send them again in a moment.',
  unexpected: 'Something unexpected went wrong. Send your answers again.',
  foreign:
    'These answers were sent from another site, so they were not kept. Open the survey from the link that you were given, and answer there.',
  tooLarge:
    'What you wrote is too long, so it was not kept. Go back to the page before, shorten it and send it again.',
  unreadable:
    'What you sent cannot be read, so it was not kept. Go back to the page before, load it again, then answer and send again.',
  unopened: 'The survey cannot be opened yet',
  unopenedText: 'Load this page again in a moment.',
  thanks: 'Thank you',
  received: 'Your answers were received.',
  earlier: 'Your answers had already been received. Changes made after that do not count.',
  code: 'Answer code',
  codeHint: 'Note this code if you want to ask about it later.',
  again: 'Fill in the survey again',
};

/** The language of our own words for a reader of `tag`. */
export const languageOf = (tag: string): 'id' | 'en' => (/^en\b/i.test(tag) ? 'en' : 'id');

/** Our own words for a reader of `tag`. */
export const wordsFor = (tag: string): FormWords => ({ id, en })[languageOf(tag)];

/** The language in which a reader of `tag` is shown words of a record, as `textIn` chooses it. */
export const languageOfText = (text: Text, tag: string): string =>
  [tag, tag.split('-')[0] ?? ''].find((each) => text[each] !== undefined) ?? 'id';

/** A day as readers of `tag` write it. */
export const dayIn = (tag: string, day: string): string =>
  new Intl.DateTimeFormat(languageOf(tag), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
