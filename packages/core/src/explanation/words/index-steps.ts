import type { Languages } from '../language.ts';
import type { Sentences } from '../step-words.ts';

/** Sentences for the steps of a satisfaction index. */
export const indexSteps: Languages<
  Sentences<'mean' | 'weighted' | 'total' | 'converted' | 'rounded' | 'graded'>
> = {
  id: {
    mean: ({ argument, has, value }) =>
      has('mean')
        ? `NRR ${argument('element')} = ${argument('mean')} (sebagaimana dicetak)`
        : `NRR ${argument('element')} = ${argument('sum')} ÷ ${argument('count')} = ${value}`,
    weighted: ({ argument, origin, value }) =>
      `NRR tertimbang ${argument('element')} = ${origin} × ${argument('weight')} = ${value}`,
    total: ({ count, value }) => `Nilai interval (NI) = jumlah ${count} NRR tertimbang = ${value}`,
    converted: ({ argument, has, origin, value }) =>
      `${has('element') ? `NIK ${argument('element')}` : 'Nilai interval konversi (NIK)'} = ` +
      `${origin} × ${argument('factor')} = ${value}`,
    rounded: ({ argument, raw, origin, value }) =>
      `${origin ? `${origin} dibulatkan` : 'Dibulatkan'} menjadi ` +
      `${raw('digits') === '0' ? 'bilangan bulat' : `${argument('digits')} angka desimal`} ` +
      `(setengah ke atas) = ${value}`,
    graded: ({ argument, origin, rests, value }) => {
      const kind = rests('summed') ? 'predikat' : 'mutu';
      return value
        ? `${origin && `${origin} termasuk ${kind} `}${value}, yang dimulai dari ${argument('from')}`
        : `${origin || 'Nilai'} tidak termasuk ${kind} mana pun`;
    },
  },
  en: {
    mean: ({ argument, has, value }) =>
      has('mean')
        ? `Mean of ${argument('element')} = ${argument('mean')} (as printed)`
        : `Mean of ${argument('element')} = ${argument('sum')} ÷ ${argument('count')} = ${value}`,
    weighted: ({ argument, origin, value }) =>
      `Weighted mean of ${argument('element')} = ${origin} × ${argument('weight')} = ${value}`,
    total: ({ count, value }) => `Interval value (NI) = sum of ${count} weighted means = ${value}`,
    converted: ({ argument, has, origin, value }) =>
      `${has('element') ? `NIK of ${argument('element')}` : 'Converted interval value (NIK)'} = ` +
      `${origin} × ${argument('factor')} = ${value}`,
    rounded: ({ argument, raw, origin, value }) =>
      `${origin ? `${origin} rounded` : 'Rounded'} to ` +
      `${raw('digits') === '0' ? 'a whole number' : `${argument('digits')} decimals`} (half up) = ${value}`,
    graded: ({ argument, origin, rests, value }) => {
      const kind = rests('summed') ? 'predicate' : 'grade';
      return value
        ? `${origin && `${origin} falls in ${kind} `}${value}, which starts at ${argument('from')}`
        : `${origin || 'The value'} falls in no ${kind}`;
    },
  },
};
