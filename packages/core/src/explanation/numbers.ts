import { decimal } from '../scoring/exact.ts';
import { locale } from './locale.ts';

/** The sign between whole and decimals in a language: a comma in Indonesian. */
function decimalSign(language: string): string {
  const parts = new Intl.NumberFormat(locale(language)).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}

/**
 * A decimal text as people write it (`"1234.50"` → `1.234,50` in Indonesian), digit for digit: it never
 * passes through a binary float. Text that is no decimal comes back as it is.
 */
export function localDecimal(value: string, language: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!parts) return value;
  const [, sign = '', whole = '', decimals] = parts;
  const grouped = new Intl.NumberFormat(locale(language)).format(BigInt(whole));
  return sign + grouped + (decimals ? decimalSign(language) + decimals : '');
}

/** An exact value for the screen: at most so many decimals, none that say nothing. */
export function displayExact(value: string, language: string, digits = 4): string {
  const rounded = decimal(value, digits);
  // A value that its regulation rounded itself keeps its zeros: 78.70 is not 78.7.
  const settled = /^-?\d+\.\d+$/.test(value) && value.length <= rounded.length;
  return localDecimal(settled ? value : rounded.replace(/\.?0+$/, ''), language);
}
