import type { Text } from '@kinerja/core';
import {
  type Answer,
  type Form,
  type ProfileQuestion,
  type Question,
  type Survey,
  answered,
} from '@kinerja/core/survey';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../parts/notice.ts';
import { profilePart } from '../parts/profile.ts';
import { progressPart } from '../parts/progress.ts';
import { questionPart } from '../parts/question.ts';
import type { SurveyWords } from './satisfaction-survey.words.ts';

/** What the form shows, and what it calls when the person acts. */
export interface SurveyForm {
  readonly words: SurveyWords;
  /** Words of the survey in the reader's language. */
  readonly text: (text: Text) => string;
  readonly survey: Survey;
  readonly form: Form;
  /** The last day as people write it, empty if there is none. */
  readonly closes: string;
  readonly offline: boolean;
  readonly sending: boolean;
  /** Names of the fields that are wanting: `q-<question>`, `p-<profile question>`. */
  readonly wanting: readonly string[];
  /** Why the last attempt to send failed, and other ways in. */
  readonly failure: TemplateResult | undefined;
  readonly answer: (question: string, value: Answer) => void;
  readonly fill: (question: string, value: string | number | undefined, valid: boolean) => void;
  readonly comment: (text: string) => void;
  readonly go: (field: string) => void;
  readonly send: (event: Event) => void;
}

function question(
  it: SurveyForm,
  { id, label, text, options, unknown }: Question,
  place: number,
): TemplateResult {
  const name = `q-${id}`;
  return questionPart({
    id: name,
    label: `${place + 1}. ${it.text(label)}`,
    text: it.text(text),
    options: [
      ...options.map((option) => ({ value: option.value, label: it.text(option.label) })),
      ...(unknown ? [{ value: 'unknown' as const, label: it.words.unknown }] : []),
    ],
    chosen: it.form.answers[id],
    problem: it.wanting.includes(name) ? it.words.choose(unknown) : undefined,
    choose: (value) => it.answer(id, value),
  });
}

function profile(it: SurveyForm, asked: ProfileQuestion): TemplateResult {
  const { id, type, text } = asked;
  const name = `p-${id}`;
  const { minimum, maximum } = type === 'number' ? asked : {};
  const options = type === 'choice' ? asked.options : [];
  const wrong = it.wanting.includes(name) && minimum !== undefined && maximum !== undefined;
  return profilePart(
    {
      id: name,
      text: it.text(text),
      type,
      options: options.map(({ value, label }) => ({ value, label: it.text(label) })),
      minimum,
      maximum,
      value: it.form.profile[id],
      problem: wrong ? it.words.range(minimum, maximum) : undefined,
      filled: (value, valid) => it.fill(id, value, valid),
    },
    it.words.none,
  );
}

function comment({ words, form, comment: written }: SurveyForm): TemplateResult {
  return html`<div>
    <label class="field" for="comment">${words.comment}</label>
    <p class="muted" id="hint">${words.commentHint}</p>
    <textarea
      id="comment"
      aria-describedby="hint"
      maxlength="4000"
      .value=${form.comment}
      @change=${(event: Event) => written((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

/** Names what is wanting, each with a link to its field. */
function summary({ words, survey, text, wanting, go }: SurveyForm): TemplateResult {
  const { questions, profile: asked } = survey.instrument;
  const named = [
    ...questions.map(({ id, label }, place) => ({ name: `q-${id}`, label: `${place + 1}. ${text(label)}` })),
    ...asked.map((each) => ({ name: `p-${each.id}`, label: text(each.text) })),
  ].filter(({ name }) => wanting.includes(name));
  const follow = (event: Event, name: string): void => {
    event.preventDefault();
    go(name);
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

/** Brings the person to a field, also when it is folded away. */
export function focusField(root: ShadowRoot | null, name: string): void {
  const field = root?.getElementById(name);
  field?.closest('details')?.setAttribute('open', '');
  field?.scrollIntoView({ block: 'nearest' });
  (field?.querySelector('input') ?? field)?.focus({ preventScroll: true });
}

/** The questions, what is asked about the person, the comment, and the button. */
export function surveyForm(it: SurveyForm): TemplateResult {
  const { words, survey, form, sending } = it;
  const { questions, profile: asked, comment: commented } = survey.instrument;
  const done = answered(form);
  return html`<header>
      <h2 part="label">${it.text(survey.title)}</h2>
      <p class="muted">${survey.service} · ${survey.unit}</p>
      <p>${words.intro(questions.length)} ${it.closes && words.open(it.closes)}</p>
    </header>
    ${it.offline ? noticePart({ tone: 'warning', text: words.offline }) : nothing}
    <form class="stack" novalidate aria-busy=${sending} @submit=${it.send}>
      ${progressPart(words.progress(done, questions.length), done / questions.length)}
      ${questions.map((each, place) => question(it, each, place))}
      ${
        asked.length > 0
          ? html`<details>
              <summary>${words.profile}</summary>
              <p class="muted">${words.profileHint}</p>
              <div class="fields">${asked.map((each) => profile(it, each))}</div>
            </details>`
          : nothing
      }
      ${commented ? comment(it) : nothing} ${it.wanting.length > 0 ? summary(it) : nothing} ${it.failure}
      <button class="primary submit" part="submit" aria-disabled=${sending}>
        ${sending ? words.sending : words.submit}
      </button>
    </form>`;
}
