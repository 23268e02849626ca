import type { ErrorCode, ErrorFacts, KinerjaError } from '@kinerja/core';
import type { Languages } from './localize.ts';

/** A sentence for every error code: what happened, and what the person can do. */
export type ErrorWords = { readonly [Code in ErrorCode]: (facts: ErrorFacts[Code]) => string };

/** Words that every widget needs. */
export interface CommonWords {
  readonly loading: string;
  readonly retry: string;
  readonly failed: string;
  readonly errors: ErrorWords;
}

const id: CommonWords = {
  loading: 'Sedang memuat…',
  retry: 'Coba lagi',
  failed: 'Belum berhasil',
  errors: {
    'invalid-data': () => 'Data tidak sesuai dengan aturan.',
    'not-found': () => 'Yang dicari tidak ditemukan.',
    conflict: () => 'Versi lain sudah lebih dahulu disimpan. Muat ulang untuk melihatnya.',
    unreachable: () => 'Server tidak dapat dihubungi. Periksa sambungan internet Anda.',
    refused: ({ status }) =>
      status === 401 ? 'Silakan masuk terlebih dahulu.' : 'Anda tidak memiliki izin untuk ini.',
    busy: ({ retryAfter }) =>
      `Server sedang sibuk. Coba lagi ${retryAfter ? `dalam ${retryAfter} detik` : 'sebentar lagi'}.`,
    storage: ({ reason }) =>
      reason === 'full' ? 'Penyimpanan perangkat ini penuh.' : 'Perangkat ini tidak dapat menyimpan data.',
    'unknown-regulation': (facts) => `Aturan “${facts.id}” tidak dikenal.`,
    'wrong-stage': () => 'Ini belum atau tidak lagi dapat dilakukan pada tahap sekarang.',
    unexpected: () => 'Terjadi kesalahan yang tidak terduga.',
  },
};

const en: CommonWords = {
  loading: 'Loading…',
  retry: 'Try again',
  failed: 'That did not work yet',
  errors: {
    'invalid-data': () => 'The data break a rule.',
    'not-found': () => 'This could not be found.',
    conflict: () => 'Another version was saved first. Reload to see it.',
    unreachable: () => 'The server cannot be reached. Check your internet connection.',
    refused: ({ status }) => (status === 401 ? 'Please sign in first.' : 'You are not allowed to do this.'),
    busy: ({ retryAfter }) =>
      `The server is busy. Try again ${retryAfter ? `in ${retryAfter} seconds` : 'in a moment'}.`,
    storage: ({ reason }) =>
      reason === 'full' ? 'The storage of this device is full.' : 'This device cannot store data.',
    'unknown-regulation': (facts) => `The rule “${facts.id}” is not known.`,
    'wrong-stage': () => 'This cannot be done at the present stage.',
    unexpected: () => 'Something unexpected went wrong.',
  },
};

/** Words that every widget needs, by language. */
export const commonWords: Languages<CommonWords> = { id, en };

/** The sentence for one error. */
export function sentenceFor(words: CommonWords, error: KinerjaError): string {
  // The code picks the sentence that takes its own facts; the compiler cannot follow the pair.
  const sentence = words.errors[error.code] as (facts: unknown) => string;
  return sentence(error.facts);
}
