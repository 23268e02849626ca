import type { Languages } from '../shared/localize.ts';

/** A text that the help looks at. */
export type Advised = 'strengths' | 'improvements' | 'note';

/** When a piece of advice is given. Words are sought in every language, whatever the page speaks. */
type Condition =
  | { readonly when: 'says'; readonly any: readonly string[] }
  | { readonly when: 'shorter'; readonly words: number }
  /** Has so many words, but no number and none of these, which speak of a place, a time or a case. */
  | { readonly when: 'lacks'; readonly words: number; readonly all: readonly string[] }
  /** This is written while that is left empty. */
  | { readonly when: 'alone'; readonly without: Advised };

/** One piece of advice, plain data: for which texts, when, and in which words. It never hinders. */
export interface AdviceRule {
  readonly id: string;
  readonly of: readonly Advised[];
  readonly condition: Condition;
  /** `found`: the word that it is about, where it is about one. */
  readonly words: Languages<(found: string) => string>;
}

const aboutPeople = [
  'malas',
  'pemalas',
  'bodoh',
  'ceroboh',
  'egois',
  'sombong',
  'cuek',
  'keras kepala',
  'tidak becus',
  'tidak kompeten',
  'tidak mampu',
  'lelet',
  'payah',
  'orangnya',
  'berwatak',
  'sifatnya',
  'lazy',
  'stupid',
  'careless',
  'selfish',
  'arrogant',
  'stubborn',
  'incompetent',
  'hopeless',
  'useless',
];
const absolutes = [
  'selalu',
  'tidak pernah',
  'tak pernah',
  'sama sekali tidak',
  'semuanya salah',
  'always',
  'never',
  'nothing ever',
];
const examples = [
  'misalnya',
  'contohnya',
  'seperti',
  'ketika',
  'saat',
  'sewaktu',
  'pada',
  'kemarin',
  'tadi',
  'setelah',
  'sebelum',
  'sejak',
  'hari',
  'minggu',
  'bulan',
  'triwulan',
  'semester',
  'rapat',
  'sehingga',
  'karena',
  'for example',
  'such as',
  'when',
  'during',
  'last',
  'after',
  'before',
  'since',
  'because',
  'meeting',
  'day',
  'week',
  'month',
  'quarter',
  'yesterday',
  'today',
];

/** What makes feedback easier to act on, in the order in which it is said. */
export const adviceRules: readonly AdviceRule[] = [
  {
    id: 'person',
    of: ['strengths', 'improvements', 'note'],
    condition: { when: 'says', any: aboutPeople },
    words: {
      id: (found) =>
        `Kata “${found}” menilai orangnya. Tulis apa yang dikerjakan dan akibatnya, agar jelas apa yang dapat diubah.`,
      en: (found) =>
        `“${found}” judges the person. Write what was done and what came of it, so that it is clear what can change.`,
    },
  },
  {
    id: 'absolute',
    of: ['improvements', 'note'],
    condition: { when: 'says', any: absolutes },
    words: {
      id: (found) => `“${found}” mudah dibantah. Sebutkan kapan dan berapa kali itu terjadi.`,
      en: (found) => `“${found}” is easy to deny. Say when it happened, and how often.`,
    },
  },
  {
    id: 'short',
    of: ['strengths', 'improvements'],
    condition: { when: 'shorter', words: 5 },
    words: {
      id: () => 'Ini singkat sekali. Satu kalimat lengkap lebih mudah ditindaklanjuti.',
      en: () => 'This is very short. A whole sentence is easier to act on.',
    },
  },
  {
    id: 'example',
    of: ['strengths', 'improvements'],
    condition: { when: 'lacks', words: 5, all: examples },
    words: {
      id: () => 'Tambahkan satu contoh nyata: kapan, di mana, dan apa hasilnya.',
      en: () => 'Add one real example: when, where, and what came of it.',
    },
  },
  {
    id: 'negative',
    of: ['improvements'],
    condition: { when: 'alone', without: 'strengths' },
    words: {
      id: () => 'Sebutkan juga apa yang sudah baik, agar kekuatan itu dipertahankan.',
      en: () => 'Say what is good already too, so that it is kept up.',
    },
  },
];

/** Small words between single spaces, with one at each end, so that a phrase is found as a whole. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function foundBy(
  condition: Condition,
  text: string,
  texts: Readonly<Record<Advised, string>>,
): string | null {
  const words = wordsOf(text);
  const row = ` ${words.join(' ')} `;
  const within = (phrase: string): boolean => row.includes(` ${phrase} `);
  switch (condition.when) {
    case 'says':
      return condition.any.find(within) ?? null;
    case 'shorter':
      return words.length < condition.words ? '' : null;
    case 'lacks':
      return words.length < condition.words || /\d/.test(text) || condition.all.some(within) ? null : '';
    case 'alone':
      return texts[condition.without].trim() ? null : '';
  }
}

/** Advice about one of the texts: rules with the words that they found. Nothing about an empty text. */
export function adviceFor(
  field: Advised,
  texts: Readonly<Record<Advised, string>>,
  rules: readonly AdviceRule[] = adviceRules,
): readonly { readonly rule: AdviceRule; readonly found: string }[] {
  const text = texts[field];
  if (!text.trim()) return [];
  return rules.flatMap((rule) => {
    const found = rule.of.includes(field) ? foundBy(rule.condition, text, texts) : null;
    return found === null ? [] : [{ rule, found }];
  });
}
