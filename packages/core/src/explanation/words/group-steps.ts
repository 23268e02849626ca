import type { Languages } from '../language.ts';
import { percentInWords } from '../numbers.ts';
import type { LimitWords, Sentences } from '../step-words.ts';

/** A limit on a group, by its rule. */
export const limits: Languages<LimitWords> = {
  id: {
    'more-than': (limit, predicates) => `Lebih dari ${limit} berpredikat ${predicates}`,
    'at-least': (limit, predicates) => `Paling sedikit ${limit} berpredikat ${predicates}`,
    'at-most': (limit, predicates) => `Paling banyak ${limit} berpredikat ${predicates}`,
    some: (_, predicates) => `Ada yang berpredikat ${predicates}`,
    none: (_, predicates) => `Tidak ada yang berpredikat ${predicates}`,
  },
  en: {
    'more-than': (limit, predicates) => `More than ${limit} rated ${predicates}`,
    'at-least': (limit, predicates) => `At least ${limit} rated ${predicates}`,
    'at-most': (limit, predicates) => `At most ${limit} rated ${predicates}`,
    some: (_, predicates) => `Some rated ${predicates}`,
    none: (_, predicates) => `None rated ${predicates}`,
  },
};

/** The fraction before its percentage; none and all need none. */
const partOf = (share: string, written: string): string => (/^[01]$/.test(share) ? '' : `${written} = `);

/** Sentences for the steps of a limit on a group. */
export const groupSteps: Languages<Sentences<'checked'>> = {
  id: {
    checked: ({ argument, raw, has, value }) =>
      has('share')
        ? `${limits.id[raw('rule')]?.(percentInWords(raw('limit'), 'id'), argument('predicates')) ?? raw('rule')}: ` +
          `bagiannya ${partOf(raw('share'), argument('share'))}${percentInWords(raw('share'), 'id')} → ${value}`
        : value,
  },
  en: {
    checked: ({ argument, raw, has, value }) =>
      has('share')
        ? `${limits.en[raw('rule')]?.(percentInWords(raw('limit'), 'en'), argument('predicates')) ?? raw('rule')}: ` +
          `share ${partOf(raw('share'), argument('share'))}${percentInWords(raw('share'), 'en')} → ${value}`
        : value,
  },
};
