import { locale, remembered } from '@kinerja/core/explanation';
import type { Localize } from './localize.ts';
import { numberWords } from './number.words.ts';

/** What somebody typed where a number is asked; `value`, `whole` and `decimal` are plain, as `-1234.5`. */
export type TypedNumber =
  | { readonly is: 'empty' | 'none' }
  | { readonly is: 'number'; readonly value: string }
  /** A thousand in one country, one with three decimals in another: nobody but who wrote it knows. */
  | { readonly is: 'unclear'; readonly whole: string; readonly decimal: string };

const unclear = /^[1-9]\d{0,2}[.,]\d{3}$/;
const grouped = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d*|(?:,\d{3})+\.\d*|(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
const simple = /^(?:\d+[.,]?\d*|[.,]\d+)$/;

/** `1,50` as `1.5`; what would be unclear itself keeps a zero: `1,234` is `1.2340`, and `1,000` is `1.0`. */
function decimalOf(digits: string): string {
  const [whole, decimals = ''] = digits.split(/[.,]/);
  const told = decimals.replace(/0+$/, '');
  return `${whole}.${told.length === 3 ? `${told}0` : told || '0'}`;
}

/** Grouping goes, the decimal sign is a point, and no zero stands where it says nothing. */
function plainOf(digits: string): string {
  const group = /[.,]/.exec(digits)?.[0] ?? '';
  const ungrouped = grouped.test(digits) ? digits.split(group).join('') : digits;
  const [whole = '', decimals = ''] = ungrouped.split(/[.,]/);
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (decimals && `.${decimals}`);
}

/** Reads a number as people write it, with comma or point; it never guesses which of the two groups. */
export function typedNumber(typed: string): TypedNumber {
  const text = typed.replace(/\s/g, '').replace(/^\u2212/, '-');
  if (!text) return { is: 'empty' };
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.slice(sign.length);
  if (unclear.test(digits)) {
    const whole = sign + digits.replace(/[.,]/, '');
    return { is: 'unclear', whole, decimal: sign + decimalOf(digits) };
  }
  if (!grouped.test(digits) && !simple.test(digits)) return { is: 'none' };
  const value = sign + plainOf(digits);
  return Number.isFinite(Number(value)) ? { is: 'number', value } : { is: 'none' };
}

/** The number that a field says; `undefined` when it says none, or none that is certain. */
export function numberOf(typed: string): number | undefined {
  const read = typedNumber(typed);
  return read.is === 'number' ? Number(read.value) : undefined;
}

const decimalSign = /* @__PURE__ */ remembered(
  (tag) =>
    new Intl.NumberFormat(locale(tag), { numberingSystem: 'latn' })
      .formatToParts(0.5)
      .find(({ type }) => type === 'decimal')?.value ?? '.',
);

/** A number without an exponent. */
function plain(value: number | string): string {
  const text = `${value}`;
  if (!text.includes('e')) return text;
  return Number(value).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

/** A stored number as its reader would type it, and so that it is read back as the same. */
export function writtenNumber(tag: string, value: number | string): string {
  const text = plain(value);
  return (unclear.test(text.replace(/^-/, '')) ? `${text}0` : text).replace('.', decimalSign(tag));
}

/** Asks which of two numbers is meant, where both may be; `undefined` where there is nothing to ask. */
export function numberQuestion(typed: string, localize: Localize): string | undefined {
  const read = typedNumber(typed);
  if (read.is !== 'unclear') return undefined;
  const { unclear: ask } = localize.words(numberWords);
  return ask(typed.trim(), read.whole, writtenNumber(localize.tag, read.decimal));
}
