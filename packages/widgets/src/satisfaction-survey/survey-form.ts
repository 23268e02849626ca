import { type Question, answered } from '@kinerja/core/survey';
import { html, nothing, type TemplateResult } from 'lit';
import { noticePart } from '../parts/notice.ts';
import { progressPart } from '../parts/progress.ts';
import { questionPart } from '../parts/question.ts';
import type { SurveyForm } from './survey-view.ts';

function question(
  { words, text: textOf, person }: SurveyForm,
  { id, label, text, options, unknown }: Question,
  place: number,
): TemplateResult {
  const name = `q-${id}`;
  return questionPart({
    id: name,
    label: `${place + 1}. ${textOf(label)}`,
    text: textOf(text),
    options: [
      ...options.map((option) => ({ value: option.value, label: textOf(option.label) })),
      ...(unknown ? [{ value: 'unknown' as const, label: words.unknown }] : []),
    ],
    chosen: person.form.answers[id],
    problem: person.wanting.includes(name) ? words.choose(unknown) : undefined,
    choose: (value) => person.answer(id, value),
  });
}

/** Buttons that stay pressed: large type, and reading aloud where the device has a voice for it. */
function tools({ words, voice, person }: SurveyForm): TemplateResult {
  const { large, aloud, enlarge, listen } = person;
  return html`<div class="row tools">
    <button type="button" aria-pressed=${large} @click=${enlarge}>${words.large}</button>
    ${voice ? html`<button type="button" aria-pressed=${aloud} @click=${listen}>${words.aloud}</button>` : nothing}
  </div>`;
}

/** The questions, or the one that is asked; what else is asked; the review; and the button. */
export function surveyForm(it: SurveyForm): TemplateResult {
  const { words, person, later, sending } = it;
  const { survey, form, at, last, steps, reviewing } = person;
  const done = answered(form);
  const onward = person.final ? words.submit : steps ? words.next : words.check;
  return html`${
      (steps && at > 0) || reviewing
        ? nothing
        : html`<header>
            <h2 part="label">${it.text(survey.title)}</h2>
            <p class="muted">${survey.service} · ${survey.unit}</p>
            <p>${words.intro(last)} ${it.closes && words.open(it.closes)}</p>
          </header>`
    }
    ${tools(it)} ${it.offline ? noticePart({ tone: 'warning', text: it.offline }) : nothing}
    <form class="stack" novalidate autocomplete="off" aria-busy=${sending} @submit=${it.send}>
      ${progressPart(words.progress(done, last), done / last)}
      ${
        reviewing
          ? later?.review(it)
          : survey.instrument.questions.map((each, place) =>
              !steps || at === place ? question(it, each, place) : nothing,
            )
      }
      ${!reviewing && (!steps || at === last) ? later?.about(it) : nothing}
      ${steps && at < last ? nothing : later?.summary(it)} ${it.said}
      <div class="row">
        ${
          at > 0 && (steps || reviewing)
            ? html`<button type="button" @click=${person.back}>${words.back}</button>`
            : nothing
        }
        <button
          class="primary submit"
          part="submit"
          aria-disabled=${sending}
          @click=${
            // The second click of a double click was meant for what the first one has replaced.
            (event: MouseEvent) => event.detail > 1 && event.preventDefault()
          }
        >
          ${sending ? words.sending : onward}
        </button>
      </div>
    </form>`;
}
