/** Crockford's base 32: no I, L, O or U, so that a code can be read over the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A record id from 16 random bytes (26 characters of base 32).
 * Randomness is passed in: core has none, and `crypto.randomUUID` is missing on plain-http intranet pages.
 */
export function identifier(random: Uint8Array): string {
  let bits = 0n;
  for (const byte of random.subarray(0, 16)) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let place = 0; place < 26; place++) {
    id = ALPHABET.charAt(Number(bits & 31n)) + id;
    bits >>= 5n;
  }
  return id;
}

/**
 * The code a person is given for a record, e.g. `K7Q2-MX4D`: the last eight characters of its id.
 * It can be computed before anything is sent, and it is the same on the device and at the receiver.
 */
export function receiptCode(id: string): string {
  const tail = id
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase()
    .slice(-8);
  return `${tail.slice(0, 4)}-${tail.slice(4)}`;
}
