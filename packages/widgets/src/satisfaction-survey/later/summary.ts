import type { TemplateResult } from 'lit';
import type { Lit, SurveyForm } from '../survey-view.ts';
import { seek } from './review.ts';
import type { LaterWords } from './later.words.ts';

/** Names what is wanting, each with a link to its field. */
export function summaryOf(
  { html, noticePart }: Lit,
  words: LaterWords,
  { text, person }: SurveyForm,
): TemplateResult | undefined {
  const { survey, wanting } = person;
  const { questions, profile } = survey.instrument;
  const named = [
    ...questions.map(({ id, label }, place) => ({ name: `q-${id}`, label: `${place + 1}. ${text(label)}` })),
    ...profile.map((asked) => ({ name: `p-${asked.id}`, label: text(asked.text) })),
  ].filter(({ name }) => wanting.includes(name));
  if (named.length === 0) return undefined;
  const follow = (event: Event, name: string): void => {
    event.preventDefault();
    void seek(person, name);
  };
  return noticePart({
    tone: 'danger',
    title: words.summary(wanting.length),
    text: html`<ul>
      ${named.map(
        ({ name, label }) =>
          html`<li><a href="#${name}" @click=${(event: Event) => follow(event, name)}>${label}</a></li>`,
      )}
    </ul>`,
  });
}
