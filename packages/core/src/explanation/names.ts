import { behaviourValues } from '../evaluation/behaviour-values.ts';
import { levels } from '../evaluation/levels.ts';
import { lawWords } from '../regulations/words.ts';
import type { Text } from '../text.ts';
import { said } from './language.ts';
import type { StepNames } from './sentence.ts';
import { terms } from './vocabulary.ts';

/** What a word is asked for: an unsur, a grade, an item that was rated, or a quantity, aspect or activity. */
export type NamedAs = 'element' | 'grade' | 'item' | 'term';

/** Where names come from, beside the words of the law; an id that nobody names stays as it is. */
export interface NameSources {
  /** Id of the regulation, with or without its reading. */
  readonly regulation: string;
  /** The instrument of the survey: its questions carry the names of the unsur. */
  readonly instrument?: { readonly questions: readonly { readonly id: string; readonly label: Text }[] };
  /** The targets of the plan, with their results in words. */
  readonly targets?: readonly { readonly id: string; readonly result: string }[];
  /** The scheme, with the qualities that it has judged as items of behaviour. */
  readonly scheme?: {
    readonly rating: { readonly qualities: readonly { readonly id: string; readonly label: Text }[] };
  };
  /** Whatever only the caller can name; `undefined` where he has no name either. Asked first. */
  readonly name?: (id: string, as: NamedAs) => string | undefined;
}

/** Names of all that a step speaks of, in a language: the caller's own first, then the law's, then shared terms. */
export function namesFrom(sources: NameSources, language: string): StepNames {
  const { regulation, instrument, targets, scheme, name } = sources;
  const law = lawWords(regulation);
  const own = (id: string, as: NamedAs): string | undefined => name?.(id, as);
  const words = (text: Text | undefined): string | undefined => said(text, language);
  const item = (id: string): string | undefined =>
    targets?.find((target) => target.id === id)?.result ??
    words(behaviourValues.find((value) => value.id === id)?.label) ??
    words(scheme?.rating.qualities.find((quality) => quality.id === id)?.label);
  const level = (id: string): string | undefined =>
    words(levels.find((each) => each.level === id)?.label)?.toLowerCase();
  const term = (id: string): string | undefined => words(law.terms?.[id]) ?? words(terms[id]) ?? item(id);
  return {
    element: (id) =>
      own(id, 'element') ?? words(instrument?.questions.find((each) => each.id === id)?.label) ?? id,
    grade: (id) => own(id, 'grade') ?? words(law.grades[id]) ?? level(id) ?? id,
    item: (id) => own(id, 'item') ?? item(id) ?? id,
    term: (id) => own(id, 'term') ?? term(id) ?? id,
  };
}
