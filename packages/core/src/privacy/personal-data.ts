/** What can point at a person in a free text. */
export type PersonalDataKind = 'nik' | 'nip' | 'phone' | 'email' | 'plate';

/** A place in a text; `end` is just behind it. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

const EMAIL = /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Digits as people write long numbers: in groups, with spaces, dots, dashes or brackets between. */
const NUMBER = /[+(]?\d(?:(?:\) ?|[ \u00a0.\u2013-])?\d){8,}/g;
const GROUP = /[+(]?\d+/g;
/** No number that is looked for has more digits, so it has no more groups of them. */
const MOST_GROUPS = 18;
/** Region, two to four digits, letters behind; capitals, for "b 12 km" is no plate and neither is "S1 PNS". */
const PLATE =
  /(^|[^A-Za-z0-9])((?:[ABDEFGHKLMNPRSTWZ]|A[ABDEG]|B[ABDEGHKLMNP]|D[A-EGHKLMNRTW]|E[ABD]|K[BHTU]|P[AB]) ?\d{2,4} ?[A-Z]{1,3})(?![A-Za-z0-9])/g;

const between = (digits: string, start: number, length: number, least: number, most: number): boolean => {
  const number = Number(digits.slice(start, start + length));
  return number >= least && number <= most;
};

/** Nomor induk kependudukan: 16 digits with a province, a day (plus 40 for women) and a month in them. */
function isNik(digits: string): boolean {
  const day = between(digits, 6, 2, 1, 31) || between(digits, 6, 2, 41, 71);
  return digits.length === 16 && between(digits, 0, 2, 11, 97) && day && between(digits, 8, 2, 1, 12);
}

/** Nomor induk pegawai: 18 digits, day of birth, month of appointment, sex 1 or 2. */
function isNip(digits: string): boolean {
  const born =
    between(digits, 0, 4, 1930, 2099) && between(digits, 4, 2, 1, 12) && between(digits, 6, 2, 1, 31);
  const appointed = between(digits, 8, 4, 1950, 2099) && between(digits, 12, 2, 1, 21);
  return digits.length === 18 && born && appointed && between(digits, 14, 1, 1, 2);
}

function kindOf(number: string): PersonalDataKind | undefined {
  const digits = number.replace(/\D/g, '');
  if (isNip(digits)) return 'nip';
  if (isNik(digits)) return 'nik';
  return /^(?:\+?62|0)[2-9]\d{7,11}$/.test(number.replace(/[^\d+]/g, '')) ? 'phone' : undefined;
}

/**
 * The numbers in a run of digits, for nothing but a space may stand between two of them, or between a year and one:
 * from each group on, the longest that `note` takes.
 */
function eachNumber(
  run: string,
  note: (kind: PersonalDataKind, start: number, length: number) => boolean,
): void {
  const groups = Array.from(run.matchAll(GROUP), ({ 0: digits, index }) => [index, index + digits.length]);
  for (let first = 0; first < groups.length; first++) {
    const [start = 0] = groups[first] ?? [];
    for (let last = Math.min(first + MOST_GROUPS, groups.length) - 1; last >= first; last--) {
      const length = (groups[last]?.[1] ?? 0) - start;
      const kind = kindOf(run.slice(start, start + length));
      if (!kind || !note(kind, start, length)) continue;
      first = last;
      break;
    }
  }
}

/**
 * Finds what looks like a NIK, NIP, telephone number, e-mail address or vehicle plate, in the order of the text and
 * without overlaps. It can miss things and can be wrong: it warns and masks, it does not prove that a text is free of
 * personal data; names it does not find at all.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  const note = (kind: PersonalDataKind, start: number, length: number): boolean => {
    const end = start + length;
    const free = !found.some((other) => start < other.end && other.start < end);
    if (free) found.push({ kind, start, end });
    return free;
  };
  for (const { 0: email, index } of text.matchAll(EMAIL)) note('email', index, email.length);
  for (const { 0: run, index } of text.matchAll(NUMBER)) {
    eachNumber(run, (kind, start, length) => note(kind, index + start, length));
  }
  for (const { 1: before = '', 2: plate = '', index } of text.matchAll(PLATE)) {
    note('plate', index + before.length, plate.length);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with everything that was found replaced by its kind in brackets, e.g. `[phone]`. */
export function maskPersonalData(
  text: string,
  word: (kind: PersonalDataKind) => string = (kind) => `[${kind}]`,
): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    masked += text.slice(from, start) + word(kind);
    from = end;
  }
  return masked + text.slice(from);
}
