import { type ErrorCode, type ErrorFacts, KinerjaError, type Source } from '@kinerja/core';
import { type Start, refusing, rejecting } from './sources.ts';

/** An error that a person can meet, and what he is told about it. */
export interface Failure {
  readonly sentence: RegExp;
  /** A source whose every answer is this error. */
  readonly refusing: () => Source;
  /** A source that reads, and answers every write with this error. */
  readonly rejecting: (start: Start) => Source;
}

function failure<C extends ErrorCode>(code: C, facts: ErrorFacts[C], sentence: RegExp): Failure {
  const error = new KinerjaError(code, facts);
  return {
    sentence,
    refusing: () => refusing(error),
    rejecting: (start) => rejecting(start, error),
  };
}

export const unreachable = failure('unreachable', {}, /tidak dapat dihubungi/);
export const needsSignIn = failure('refused', { status: 401 }, /masuk terlebih dahulu/);
export const forbidden = failure('refused', { status: 403 }, /tidak memiliki izin/);
export const busy = failure('busy', {}, /sebentar lagi/);
export const busyForLong = failure('busy', { retryAfter: 30 }, /dalam 30 detik/);
export const noStorage = failure('storage', { reason: 'unavailable' }, /tidak dapat menyimpan/);
export const deviceFull = failure('storage', { reason: 'full' }, /perangkat ini penuh/);
export const invalid = failure('invalid-data', { issues: [] }, /tidak sesuai dengan aturan/);
export const wrongStage = failure('wrong-stage', { stage: 'draft', action: 'write' }, /tahap sekarang/);
export const unexpected = failure('unexpected', {}, /tidak terduga/);
