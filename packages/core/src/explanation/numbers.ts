import { decimal, multiply } from '../scoring/exact.ts';
import { locale, remembered } from './locale.ts';

/** How a language groups the digits of whole numbers, and its sign before decimals: a comma in Indonesian. */
const writing = /* @__PURE__ */ remembered((language) => {
  const format = new Intl.NumberFormat(locale(language));
  const sign = format.formatToParts(1.5).find((part) => part.type === 'decimal');
  return { format, decimalSign: sign?.value ?? '.' };
});

/**
 * A decimal text as people write it (`"1234.50"` → `1.234,50` in Indonesian), digit for digit: it never
 * passes through a binary float. Text that is no decimal comes back as it is.
 */
export function localDecimal(value: string, language: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!parts) return value;
  const [, sign = '', whole = '', decimals] = parts;
  const { format, decimalSign } = writing(language);
  return sign + format.format(BigInt(whole)) + (decimals ? decimalSign + decimals : '');
}

/** An exact value for the screen: at most so many decimals, none that say nothing. */
export function displayExact(value: string, language: string, digits = 4): string {
  const rounded = decimal(value, digits);
  // A value that its regulation rounded itself keeps its zeros: 78.70 is not 78.7.
  const settled = /^-?\d+\.\d+$/.test(value) && value.length <= rounded.length;
  return localDecimal(settled ? value : rounded.replace(/\.?0+$/, ''), language);
}

/** A part of a whole as people say it: `25/36` → `69,4%`; nothing where there is none. */
export function percentInWords(part: string, language: string): string {
  return part && `${displayExact(multiply(part, '100'), language, 1)}%`;
}
