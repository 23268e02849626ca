/** Crockford's base 32: no I, L, O or U, so that a code can be read over the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A record id: five bits of each random byte, one character of base 32 for each. Of 26 bytes, 130 bits.
 * Randomness is passed in: core has none, and `crypto.randomUUID` is missing on plain-http intranet pages.
 */
export function identifier(random: Uint8Array): string {
  return Array.from(random, (byte) => ALPHABET.charAt(byte & 31)).join('');
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

/**
 * The receipt code that a person has typed, as it was given: small letters, blanks and dashes do not matter, and O, I
 * and L are read as the digits that they are mistaken for. `null` when it cannot be one.
 */
export function readReceiptCode(typed: string): string | null {
  const code = typed
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length === 8 ? receiptCode(code) : null;
}
