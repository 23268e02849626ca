import { locale, remembered } from '@kinerja/core/explanation';

/** A decimal as people of that language write it; `digits` fixes the decimals, else up to four are shown. */
export function formatNumber(tag: string, value: number | string, digits?: number): string {
  return numberFormat(`${digits ?? ''} ${tag}`).format(Number(value));
}

const numberFormat = /* @__PURE__ */ remembered((key) => {
  const [digits, tag = ''] = key.split(' ');
  return new Intl.NumberFormat(locale(tag), {
    minimumFractionDigits: Number(digits),
    maximumFractionDigits: Number(digits || 4),
  });
});

/** Several things as one phrase, e.g. `Biaya, waktu, dan sarana`. */
export function formatList(tag: string, items: readonly string[]): string {
  return new Intl.ListFormat(locale(tag)).format(items);
}

/** `2026-03-31` as `31 Maret 2026`. A day has no time zone, so it is read and written as UTC. */
export function formatDay(tag: string, day: string): string {
  return dayFormat(tag).format(new Date(day));
}

/** `2026-03` as `Maret 2026`. */
export function formatMonth(tag: string, month: string): string {
  return monthFormat(tag).format(new Date(`${month}-01`));
}

const monthFormat = /* @__PURE__ */ remembered(
  (tag) => new Intl.DateTimeFormat(locale(tag), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** `2026-03` as `Mar`. */
export function shortMonth(tag: string, month: string): string {
  return shortMonthFormat(tag).format(new Date(`${month}-01`));
}

const shortMonthFormat = /* @__PURE__ */ remembered(
  (tag) => new Intl.DateTimeFormat(locale(tag), { month: 'short', timeZone: 'UTC' }),
);

/** First and last day as one phrase, e.g. `1–31 Maret 2026`. */
export function formatPeriod(tag: string, period: { readonly from: string; readonly to: string }): string {
  return dayFormat(tag).formatRange(new Date(period.from), new Date(period.to));
}

/** Whole months from first to last day as one phrase, e.g. `Januari–Maret 2026`. */
export function formatMonths(tag: string, period: { readonly from: string; readonly to: string }): string {
  return monthFormat(tag).formatRange(new Date(period.from), new Date(period.to));
}

/** A moment in the reader's own time zone, e.g. `31 Maret 2026 pukul 14.05`. */
export function formatMoment(tag: string, moment: string): string {
  return new Intl.DateTimeFormat(locale(tag), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(moment),
  );
}

/** The day of a moment in the reader's own time zone, e.g. `31 Maret 2026`. */
export function formatDayOf(tag: string, moment: string): string {
  return new Intl.DateTimeFormat(locale(tag), { dateStyle: 'long' }).format(new Date(moment));
}

const dayFormat = /* @__PURE__ */ remembered(
  (tag) => new Intl.DateTimeFormat(locale(tag), { dateStyle: 'long', timeZone: 'UTC' }),
);
