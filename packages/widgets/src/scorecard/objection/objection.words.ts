import type { Languages } from '../../shared/localize.ts';

/** The words of an objection while it is written. */
export interface ObjectionWords {
  readonly title: string;
  readonly intro: string;
  readonly item: (place: number) => string;
  readonly node: string;
  readonly nodeHint: string;
  readonly choose: string;
  readonly rated: (what: string, level: string) => string;
  readonly claim: string;
  readonly ground: string;
  readonly groundHint: string;
  readonly effect: string;
  readonly before: string;
  readonly after: string;
  readonly same: string;
  readonly sameByItem: string;
  readonly errors: { readonly node: string; readonly level: string; readonly ground: string };
  readonly together: (predicate: string) => string;
  readonly decides: string;
  readonly add: string;
  readonly remove: string;
  readonly send: string;
  readonly cancel: string;
  readonly mend: string;
  readonly confirm: readonly [title: string, text: string];
  readonly confirmYes: string;
  readonly back: string;
}

export const objectionWords: Languages<ObjectionWords> = {
  id: {
    title: 'Keberatan',
    intro:
      'Pilih langkah penilaian yang menurut Anda keliru, apa yang seharusnya, dan mengapa. Satu keberatan untuk satu langkah.',
    item: (place) => `Keberatan ${place}`,
    node: 'Langkah yang disanggah',
    nodeHint: 'Langkah-langkah ini sama dengan penjelasan di atas.',
    choose: 'Pilih…',
    rated: (what, level) => `${what}: ${level}`,
    claim: 'Seharusnya menurut Anda',
    ground: 'Alasan',
    groundHint: 'Sebutkan fakta dan bukti yang dapat diperiksa.',
    effect: 'Bila keberatan ini diterima',
    before: 'Predikat sekarang',
    after: 'Predikat menjadi',
    same: 'Menurut matriks, predikatnya tetap.',
    sameByItem: 'Predikatnya tetap: rating keseluruhan tidak dihitung dari butir.',
    errors: {
      node: 'Pilih langkah yang disanggah.',
      level: 'Pilih yang seharusnya.',
      ground: 'Tulis alasannya.',
    },
    together: (predicate) => `Bila semua keberatan diterima, predikat menjadi “${predicate}”.`,
    decides: 'Hanya hitungan; yang memutuskan adalah yang berwenang.',
    add: 'Tambah keberatan',
    remove: 'Hapus keberatan ini',
    send: 'Kirim keberatan…',
    cancel: 'Batal',
    mend: 'Lengkapi dahulu yang berikut',
    confirm: [
      'Kirim keberatan ini?',
      'Setelah dikirim, keberatan tidak dapat diubah dan akan diputuskan oleh yang berwenang.',
    ],
    confirmYes: 'Ya, kirim',
    back: 'Kembali ke isian',
  },
  en: {
    title: 'Objection',
    intro:
      'Choose the step of the rating that is wrong in your view, what it should be, and why. One objection for one step.',
    item: (place) => `Objection ${place}`,
    node: 'The step objected to',
    nodeHint: 'These steps are those of the explanation above.',
    choose: 'Choose…',
    rated: (what, level) => `${what}: ${level}`,
    claim: 'What it should be, in your view',
    ground: 'Reason',
    groundHint: 'Name facts and evidence that can be checked.',
    effect: 'If this objection is allowed',
    before: 'Predicate now',
    after: 'Predicate then',
    same: 'By the matrix the predicate stays.',
    sameByItem: 'The predicate stays: a rating as a whole is not computed from its items.',
    errors: {
      node: 'Choose the step.',
      level: 'Choose what it should be.',
      ground: 'Write the reason.',
    },
    together: (predicate) => `If all objections are allowed, the predicate becomes “${predicate}”.`,
    decides: 'Only a calculation; it is decided by who is competent for it.',
    add: 'Add an objection',
    remove: 'Remove this objection',
    send: 'Send the objection…',
    cancel: 'Cancel',
    mend: 'First complete the following',
    confirm: [
      'Send this objection?',
      'Once it is sent it cannot be changed, and it will be decided by who is competent for it.',
    ],
    confirmYes: 'Yes, send it',
    back: 'Back to the form',
  },
};
