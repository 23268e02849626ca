import { identifier } from '@kinerja/core';

/** A fresh record id. `getRandomValues` and not `randomUUID`, which plain-http intranet pages lack. */
export function newId(): string {
  return identifier(crypto.getRandomValues(new Uint8Array(26)));
}
