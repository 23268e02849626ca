import { KinerjaError, type Source } from '@kinerja/core';
import { type Schemas, http, indexedDb, offline, openSource } from '@kinerja/data';

const opened = new Map<string, Source>();

/**
 * The source at an address; the same one for the same address, so that a page has one outbox for it however often
 * elements come and go.
 * @throws KinerjaError `unexpected` when there is no address, or it is none
 */
export function openAddress(url: string | null, keep: boolean, schemas: Schemas): Source {
  const address = absolute(url);
  const key = `${address} ${keep}`;
  const known = opened.get(key);
  if (known) return known;
  const remote = http({ url: address });
  // One store per address: what was written for one receiver must not go to another.
  const adapter = keep ? offline(indexedDb({ name: `kinerja ${address}` }), remote) : remote;
  const source = openSource(adapter, schemas);
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
