import { type Kind, KinerjaError, type Source } from '@kinerja/core';
import { type Check, http, indexedDb, offline, sourceOf } from '@kinerja/data';

/** How records are checked, by kind. A kind without a check is passed on as it is: the server has checked it. */
export type Checks = Partial<Record<Kind, Check>>;

const opened = new Map<string, Source>();

/**
 * The source at an address; the same one for the same address, so that a page has one outbox for it however often
 * elements come and go.
 * @throws KinerjaError `unexpected` when there is no address, or it is none
 */
export function openAddress(url: string | null, keep: boolean, checks: Checks): Source {
  const address = absolute(url);
  const key = `${address} ${keep}`;
  const known = opened.get(key);
  if (known) return known;
  const remote = http({ url: address });
  // One store per address: what was written for one receiver must not go to another.
  const adapter = keep ? offline(indexedDb({ name: `kinerja ${address}` }), remote) : remote;
  const source = sourceOf(adapter, (kind) => checks[kind]);
  opened.set(key, source);
  return source;
}

function absolute(url: string | null): string {
  try {
    if (!url?.trim()) throw new TypeError('<kinerja-source> needs the attribute url');
    return new URL(url.trim(), document.baseURI).href.replace(/\/+$/, '');
  } catch (cause) {
    console.error(cause);
    throw new KinerjaError('unexpected', {}, { cause });
  }
}
