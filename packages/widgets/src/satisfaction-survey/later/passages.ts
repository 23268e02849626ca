import type { SurveyForm } from '../survey-view.ts';
import type { Passage } from './read-aloud.ts';

/** What there is to read: the question that is asked, or on a page from the first one without an answer on. */
export function passagesOf({ person, text, words }: SurveyForm): readonly Passage[] {
  const { survey, form, steps, at: now } = person;
  const { questions } = survey.instrument;
  const all = questions.map(({ id, label, text: asked, options, unknown }, at) => ({
    id: `q-${id}`,
    open: !(id in form.answers),
    sentences: [
      `${at + 1}. ${text(label)}.`,
      text(asked),
      ...options.map((option) => `${text(option.label)}.`),
      ...(unknown ? [`${words.unknown}.`] : []),
    ],
  }));
  if (steps) return all.slice(now, now + 1);
  if (person.reviewing) return [];
  return all.slice(
    Math.max(
      0,
      all.findIndex(({ open }) => open),
    ),
  );
}
