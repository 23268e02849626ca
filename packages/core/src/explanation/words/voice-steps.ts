import type { Languages } from '../language.ts';
import type { Sentences } from '../step-words.ts';

/** Sentences for the steps of a value from several voices. */
export const voiceSteps: Languages<Sentences<'mapped' | 'heard' | 'unheard' | 'rescaled'>> = {
  id: {
    mapped: ({ argument, has, origin, value }) =>
      `${has('count') ? `${argument('count')} penilai: ` : ''}${origin || argument('category')} = ${value} ` +
      `menurut tabel skala${has('line') ? ` (${argument('line')})` : ''}`,
    heard: ({ argument, value }) =>
      `${argument('term')}, ${argument('axis')}: rata-rata ${argument('raters')} penilai = ${value}`,
    unheard: ({ argument, has }) =>
      `${argument('term')}${has('axis') ? `, ${argument('axis')}` : ''}: ` +
      (has('into')
        ? `terlalu sedikit untuk berdiri sendiri, dihitung bersama ${argument('into')}`
        : `tidak didengar${has('weight') ? '; bobotnya dibagi sebanding kepada yang lain' : ''}`),
    rescaled: ({ argument, value }) =>
      `Bobot ${argument('term')} di antara yang didengar = ${argument('weight')} ÷ ${argument('of')} = ${value}`,
  },
  en: {
    mapped: ({ argument, has, origin, value }) =>
      `${has('count') ? `Raters: ${argument('count')}. ` : ''}${origin || argument('category')} = ${value} ` +
      `by the table of the scale${has('line') ? ` (${argument('line')})` : ''}`,
    heard: ({ argument, value }) =>
      `${argument('term')}, ${argument('axis')}: mean of what raters said (${argument('raters')}) = ${value}`,
    unheard: ({ argument, has }) =>
      `${argument('term')}${has('axis') ? `, ${argument('axis')}` : ''}: ` +
      (has('into')
        ? `too few to stand alone, counted with ${argument('into')}`
        : `not heard${has('weight') ? '; its weight goes to the others in proportion' : ''}`),
    rescaled: ({ argument, value }) =>
      `Weight of ${argument('term')} among those heard = ${argument('weight')} ÷ ${argument('of')} = ${value}`,
  },
};
