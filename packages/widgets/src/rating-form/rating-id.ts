import { identifier } from '@kinerja/core';
import type { Rating } from '@kinerja/core/evaluation';

/** FNV-1a, 128 bits: spreads, and keeps no secret. */
const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x1000000000000000000013bn;

/**
 * The id of the one rating that this rater can give to this plan. It is made from who and what, so that two
 * pages that begin at the same time write the same record, and the second is told of the first.
 */
export function ratingId(plan: string, rater: Rating['rater']): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(JSON.stringify([plan, rater.role, rater.id]))) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * PRIME);
  }
  // Five bits for each character of an id.
  const fives = Uint8Array.from({ length: 26 }, (_, place) =>
    Number(BigInt.asUintN(5, hash >> BigInt(5 * (25 - place)))),
  );
  return identifier(fives);
}
