import { type Languages, wordsIn } from './language.ts';
import { type Reading, readerFor } from './explain.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { displayExact, percentInWords } from './numbers.ts';
import { argumentInWords } from './sentence.ts';
import { limits } from './words/group-steps.ts';

/** The facts of a reason in finished words, by name; `cost` and `axis` among them. */
type Facts = (name: string) => string;

type ReasonWords = { readonly [Code in ReasonCode]: (fact: Facts) => string };

const part = {
  id: (fact: Facts) =>
    `${fact('term')} ${fact('value')}, paling tinggi ${fact('best')}: kehilangan ${fact('cost')} poin`,
  en: (fact: Facts) =>
    `${fact('term')} ${fact('value')}, at best ${fact('best')}: costs ${fact('cost')} points`,
};

/** A sentence per code; one without does not compile. */
export const reasonWords: Languages<ReasonWords> = {
  id: {
    'unsur-below-top': (fact) =>
      `${fact('element')} ${fact('value')} dari ${fact('best')}: kehilangan ${fact('cost')} poin; ` +
      `pada nilai tertinggi indeks menjadi ${fact('lifted')}${fact('grade') ? ` (${fact('grade')})` : ''}`,
    'part-below-best': part.id,
    'saved-too-much': (fact) => `${part.id(fact)}, karena hemat melebihi batas yang dihargai`,
    'not-done': (fact) => `${part.id(fact)}, karena tidak dilaksanakan`,
    'predicate-below-best': (fact) =>
      `${fact('level')}, predikat ${fact('predicate')} ${fact('percent')}%, ` +
      `paling tinggi ${fact('best')}%: kehilangan ${fact('cost')} angka kredit`,
    'cut-by-limit': (fact) =>
      `${fact('value')} melebihi batas ${fact('limit')}: ${fact('cost')} poin tidak dihitung`,
    'axis-holds': (fact) =>
      `${fact('axis')} ${fact('judged')} menahan predikat; pada tingkat tertinggi predikatnya ${fact('predicate')}`,
    'axes-hold-together': (fact) =>
      `Predikat belum bisa lebih tinggi karena hasil kerja ${fact('results')} dan juga perilaku kerja ` +
      `${fact('behaviour')}; bila keduanya pada tingkat tertinggi, predikatnya ${fact('predicate')}`,
    'item-below': (fact) => `${fact('axis')}, ${fact('item')}: ${fact('judged')}`,
    'innovation-asked': (fact) =>
      `${fact('value')} mencapai ${fact('from')}, tetapi predikat ${fact('predicate')} mensyaratkan ide atau cara baru`,
    'limit-broken': (fact) => `${fact('rule')}: bagiannya ${fact('part')}`,
  },
  en: {
    'unsur-below-top': (fact) =>
      `${fact('element')} ${fact('value')} of ${fact('best')}: costs ${fact('cost')} points; ` +
      `at the top the index would be ${fact('lifted')}${fact('grade') ? ` (${fact('grade')})` : ''}`,
    'part-below-best': part.en,
    'saved-too-much': (fact) => `${part.en(fact)}, because more was saved than is rewarded`,
    'not-done': (fact) => `${part.en(fact)}, because it was not done`,
    'predicate-below-best': (fact) =>
      `${fact('level')}, predicate ${fact('predicate')} ${fact('percent')}%, ` +
      `at best ${fact('best')}%: costs ${fact('cost')} credit points`,
    'cut-by-limit': (fact) =>
      `${fact('value')} is over the limit of ${fact('limit')}: ${fact('cost')} points do not count`,
    'axis-holds': (fact) =>
      `${fact('axis')} (${fact('judged')}) holds the predicate down; at its highest it would be ${fact('predicate')}`,
    'axes-hold-together': (fact) =>
      `The predicate cannot be higher yet because of both work results (${fact('results')}) and work behaviour ` +
      `(${fact('behaviour')}); with both at their highest it would be ${fact('predicate')}`,
    'item-below': (fact) => `${fact('axis')}, ${fact('item')}: ${fact('judged')}`,
    'innovation-asked': (fact) =>
      `${fact('value')} reaches ${fact('from')}, but the predicate ${fact('predicate')} asks for a new idea or way`,
    'limit-broken': (fact) => `${fact('rule')}: the share is ${fact('part')}`,
  },
};

/** A reason as a sentence, e.g. `Biaya/tarif 3,1 dari 4: kehilangan 2,5 poin; …`. */
export function reasonSentence(reason: Reason, reading: Reading): string {
  const reader = readerFor(reading);
  const facts: Readonly<Record<string, string>> = { ...reason.facts, cost: reason.cost ?? '' };
  const fact: Facts = (name) => {
    const raw = facts[name] ?? '';
    if (name === 'part') return percentInWords(raw, reader.language);
    if (/^-?\d+\/\d+$/.test(raw)) return displayExact(raw, reader.language);
    if (name !== 'rule') return argumentInWords(name, raw, reader);
    const limit = percentInWords(facts['limit'] ?? '', reader.language);
    const predicates = argumentInWords('predicates', facts['predicates'] ?? '', reader);
    return wordsIn(limits, reading.language)[raw]?.(limit, predicates) ?? raw;
  };
  return wordsIn(reasonWords, reading.language)[reason.code](fact);
}
