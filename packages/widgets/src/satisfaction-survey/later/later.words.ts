import type { PersonalDataKind } from '@kinerja/core/privacy';
import type { Languages } from '../../shared/localize.ts';

/** What the survey says after the first answer. */
export interface LaterWords {
  readonly profile: string;
  readonly profileHint: string;
  readonly none: string;
  readonly range: (minimum: number, maximum: number) => string;
  readonly comment: string;
  readonly commentHint: string;
  readonly kinds: Readonly<Record<PersonalDataKind, string>>;
  readonly found: (kinds: string) => string;
  readonly mask: string;
  readonly review: string;
  readonly reviewHint: string;
  readonly change: string;
  readonly summary: (open: number) => string;
  readonly received: string;
  readonly storedText: string;
  /** The receiver already had an earlier version of the same answer. */
  readonly earlier: string;
  /** The token of the service was used for another answer. */
  readonly used: string;
  readonly codeHint: string;
  readonly results: string;
  readonly nextPerson: string;
  readonly clear: string;
  readonly still: string;
  readonly soon: string;
  readonly countdown: (seconds: number) => string;
  readonly here: string;
  readonly notRead: string;
}

const id: LaterWords = {
  profile: 'Tentang Anda (boleh dilewati)',
  profileHint: 'Hanya untuk statistik. Identitas Anda tidak ditanyakan.',
  none: 'Tidak diisi',
  range: (minimum, maximum) => `Isi dengan angka ${minimum} sampai ${maximum}, atau kosongkan.`,
  comment: 'Saran atau masukan (boleh dilewati)',
  commentHint: 'Jangan tulis nama, NIK, atau nomor telepon.',
  kinds: {
    nik: 'NIK',
    nip: 'NIP',
    phone: 'nomor telepon',
    email: 'alamat surel',
    plate: 'nomor kendaraan',
  },
  found: (kinds) => `Sepertinya ada ${kinds} di tulisan Anda. Sebaiknya dihapus, agar Anda tidak dikenali.`,
  mask: 'Samarkan',
  review: 'Periksa jawaban Anda',
  reviewHint: 'Belum ada yang dikirim. Ubah bila ada yang keliru.',
  change: 'Ubah',
  summary: (open) => `Masih ada ${open} isian yang perlu dilengkapi`,
  received: 'Jawaban Anda sudah diterima.',
  storedText:
    'Jawaban Anda belum sampai di server. Pengiriman dicoba lagi otomatis saat halaman ini terbuka.',
  earlier: 'Jawaban Anda sudah diterima sebelumnya. Perubahan sesudah itu tidak ikut dihitung.',
  used: 'Layanan ini sudah pernah dinilai. Satu layanan hanya dihitung satu kali, jadi jawaban ini tidak disimpan.',
  codeHint: 'Catat kode ini bila ingin menanyakannya nanti.',
  results: 'Lihat hasil survei dan apa yang diperbaiki',
  nextPerson: 'Responden berikutnya',
  clear: 'Mulai dari awal',
  still: 'Masih di sini?',
  soon: 'Isian di layar ini akan dikosongkan sebentar lagi.',
  countdown: (seconds) => `Layar dikosongkan dalam ${seconds} detik.`,
  here: 'Saya masih di sini',
  notRead: 'Pembacaan suara tidak dapat digunakan di perangkat ini.',
};

const en: LaterWords = {
  profile: 'About you (optional)',
  profileHint: 'For statistics only. Your identity is not asked.',
  none: 'Not filled in',
  range: (minimum, maximum) => `Enter a number from ${minimum} to ${maximum}, or leave it empty.`,
  comment: 'Suggestions (optional)',
  commentHint: 'Do not write names, identity numbers or telephone numbers.',
  kinds: {
    nik: 'an identity number',
    nip: 'an employee number',
    phone: 'a telephone number',
    email: 'an e-mail address',
    plate: 'a vehicle plate',
  },
  found: (kinds) =>
    `Your text seems to contain ${kinds}. Better remove it, so that nobody can recognise you.`,
  mask: 'Mask it',
  review: 'Check your answers',
  reviewHint: 'Nothing has been sent yet. Change what is not right.',
  change: 'Change',
  summary: (open) => `Still to be completed: ${open}`,
  received: 'Your answers were received.',
  storedText:
    'Your answers have not reached the server yet. Sending is tried again whenever this page is open.',
  earlier: 'Your answers had already been received. Changes made after that do not count.',
  used: 'This service has already been rated. One service counts once, so this answer was not kept.',
  codeHint: 'Note this code if you want to ask about it later.',
  results: 'See the results and what was improved',
  nextPerson: 'Next respondent',
  clear: 'Start over',
  still: 'Are you still here?',
  soon: 'What is on this screen will be cleared soon.',
  countdown: (seconds) => `The screen is cleared in ${seconds} seconds.`,
  here: 'I am still here',
  notRead: 'This device cannot read aloud.',
};

/** What the survey says after the first answer, by language. */
export const laterWords: Languages<LaterWords> = { id, en };
