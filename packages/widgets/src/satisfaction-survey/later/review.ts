import type { TemplateResult } from 'lit';
import type { Respondent } from '../respondent.ts';
import type { Lit, SurveyForm } from '../survey-view.ts';
import type { LaterWords } from './later.words.ts';

/** One thing that was answered, in finished words, and the field to change it in. */
interface Line {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Everything that was answered, each with a way back to it. */
export function reviewStep({ html }: Lit, words: LaterWords, it: SurveyForm): TemplateResult {
  return html`<div class="stack">
    <h2 id="review" tabindex="-1">${words.review}</h2>
    <p class="muted">${words.reviewHint}</p>
    <ul class="answers">
      ${linesOf(words, it).map(
        ({ name, label, value }) =>
          html`<li>
            <div>
              <span class="topic">${label}</span>
              <span>${value}</span>
            </div>
            <button type="button" class="link" @click=${() => seek(it.person, name, true)}>
              ${words.change}<span class="hidden"> ${label}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

function linesOf(words: LaterWords, { person, text, words: asked }: SurveyForm): readonly Line[] {
  const { survey, form } = person;
  const { questions, profile } = survey.instrument;
  const answers = questions.map(({ id, label, options }, place) => {
    const chosen = options.find(({ value }) => value === form.answers[id]);
    const value = chosen ? text(chosen.label) : asked.unknown;
    return { name: `q-${id}`, label: `${place + 1}. ${text(label)}`, value };
  });
  const about = profile.flatMap((each) => {
    const given = form.profile[each.id];
    if (given === undefined) return [];
    const chosen = each.type === 'choice' && each.options.find(({ value }) => value === given);
    return { name: `p-${each.id}`, label: text(each.text), value: chosen ? text(chosen.label) : `${given}` };
  });
  const comment = form.comment.trim();
  return [
    ...answers,
    ...about,
    ...(comment ? [{ name: 'comment', label: words.comment, value: comment }] : []),
  ];
}

/** Brings the person to a field, one at a time to where it is; with `back`, straight back to the review after that. */
export function seek(person: Respondent, field: string, back = false): Promise<void> {
  const { survey, last, steps } = person;
  const place = survey.instrument.questions.findIndex(({ id }) => field === `q-${id}`);
  person.changing = back;
  return person.go(!steps ? 0 : place < 0 ? last : place, field);
}
