import { identifier } from '@kinerja/core';

/** FNV-1a, 128 bits: spreads, and keeps no secret. */
const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x1000000000000000000013bn;

/**
 * The same record id for the same texts, so that two pages that begin at the same time write the same record, and
 * the second is told of the first.
 */
export function stableId(texts: readonly string[]): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(JSON.stringify(texts))) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * PRIME);
  }
  // Five bits for each character of an id.
  const fives = Uint8Array.from({ length: 26 }, (_, place) =>
    Number(BigInt.asUintN(5, hash >> BigInt(5 * (25 - place)))),
  );
  return identifier(fives);
}
