import { type Issue, type KinerjaError, type Text, isKinerjaError, textIn } from '@kinerja/core';
import type { Survey } from '@kinerja/core/survey';
import { type FormWords, dayIn } from './words.ts';

/** The longest comment, as the schema of a response has it. */
export const LONGEST_COMMENT = 4000;

/** What is said about one field of the form, by the name of the field. */
export interface Problem {
  readonly field: string;
  readonly label: string;
  /** What the label has from the record, and its language with it. */
  readonly of?: Text;
  readonly text: string;
}

/** What is said about a form that was not taken: of which fields, and of it as a whole. */
export interface Complaint {
  readonly fields: readonly Problem[];
  readonly whole: readonly string[];
}

/** Words for an error: each field that is wanting is named once. */
export function complaintOf(
  survey: Survey,
  words: FormWords,
  language: string,
  error: KinerjaError,
): Complaint {
  if (!isKinerjaError(error, 'invalid-data')) return { fields: [], whole: [sentence(words, error)] };
  const fields = new Map<string, Problem>();
  const whole = new Set<string>();
  for (const issue of error.facts.issues) {
    const problem = problemOf(survey, words, language, issue);
    if (problem) fields.set(problem.field, problem);
    else whole.add(sentenceOf(survey, words, language, issue));
  }
  return { fields: [...fields.values()], whole: [...whole] };
}

function problemOf(
  { instrument }: Survey,
  words: FormWords,
  language: string,
  { path: [place, id] }: Issue,
): Problem | undefined {
  if (place === 'comment' && instrument.comment)
    return { field: 'comment', label: words.comment, text: words.tooLong(LONGEST_COMMENT) };
  if (place === 'profile') {
    const asked = instrument.profile.find((each) => each.id === id);
    if (!asked) return undefined;
    const text =
      asked.type === 'number'
        ? words.range(asked.minimum, asked.maximum)
        : asked.type === 'text'
          ? words.tooLong(200)
          : words.offered;
    return { field: `p-${asked.id}`, label: textIn(asked.text, language), of: asked.text, text };
  }
  const at = place === 'answers' ? instrument.questions.findIndex((each) => each.id === id) : -1;
  const asked = instrument.questions[at];
  if (!asked) return undefined;
  const label = `${at + 1}. ${textIn(asked.label, language)}`;
  return { field: `q-${asked.id}`, label, of: asked.label, text: words.choose(asked.unknown) };
}

function sentenceOf(survey: Survey, words: FormWords, language: string, { path, rule }: Issue): string {
  if (rule === 'closed')
    return `${words.closed}. ${words.closedText(dayIn(language, survey.closes ?? survey.period.to))}`;
  if (path[0] === 'token') return rule === 'used' ? words.used : words.locked;
  return path[0] === 'id' || path[0] === 'on' ? words.unexpected : words.changed;
}

function sentence(words: FormWords, error: KinerjaError): string {
  if (isKinerjaError(error, 'busy')) return words.busy(error.facts.retryAfter);
  if (isKinerjaError(error, 'unreachable') || isKinerjaError(error, 'storage')) return words.unreachable;
  return words.unexpected;
}
