import { KinerjaError } from '@kinerja/core';

/** What a receiver may say, to be given to `behave` of `receiver`. */
export const unreachable = () => Promise.reject(new KinerjaError('unreachable', {}));
export const broken = () => Promise.reject(new KinerjaError('unreachable', { status: 500 }));
export const busy = () => Promise.reject(new KinerjaError('busy', { retryAfter: 120 }));
export const signedOut = () => Promise.reject(new KinerjaError('refused', { status: 401 }));
export const invalid = () =>
  Promise.reject(new KinerjaError('invalid-data', { kind: 'response', issues: [] }));
