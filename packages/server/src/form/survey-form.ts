import { type KinerjaError, identifier } from '@kinerja/core';
import type { Survey } from '@kinerja/core/survey';
import { html } from 'hono/html';
import { type Markup, type Shown, commentField, profileFields, questionField } from './fields.ts';
import { langFor, textFor } from './fields.ts';
import { type Complaint, complaintOf } from './problems.ts';
import { type FormWords, dayIn, languageOf, wordsFor } from './words.ts';

/** What a form is shown with. */
export interface SurveyFormOptions {
  /** Language tag of the reader, e.g. `id` or `en-GB`. */
  readonly language: string;
  /** Where it is sent: `{basePath}/form/<survey id>`, with `?language=` where it is not Indonesian. */
  readonly action: string;
  /** Id of the response that comes of it, of one person alone: so no cache may keep the page. Default: a fresh one. */
  readonly id?: string;
  /** What the person was given for one service, so that it counts once. */
  readonly token?: string;
  /** The day, `YYYY-MM-DD`: after the last day of the survey a notice stands in place of the form. */
  readonly today?: string;
  /** Why it was not taken, and what was typed: the fields of the form as they were sent. */
  readonly error?: KinerjaError;
  readonly values?: URLSearchParams;
}

/** A fresh id for a response, of which nobody can guess another. */
export const newFormId = (): string => identifier(crypto.getRandomValues(new Uint8Array(26)));

/**
 * A survey as an HTML form that needs no script, everything in it escaped: for the place inside
 * `<kinerja-satisfaction-survey>`, which takes over when it is there, or for a page of its own.
 */
export function surveyForm(survey: Survey, options: SurveyFormOptions): string {
  const words = wordsFor(options.language);
  const notice = standing(survey, words, options);
  return String(notice ? noticeIn(options.language, notice) : form(survey, words, options));
}

/** Why there is no form, if there is none. */
function standing(survey: Survey, words: FormWords, it: SurveyFormOptions): Notice | undefined {
  const { closes, tokenRequired } = survey;
  if (closes !== undefined && it.today !== undefined && closes < it.today)
    return { title: words.closed, text: words.closedText(dayIn(it.language, closes)) };
  return tokenRequired && !it.token ? { title: '', text: words.locked } : undefined;
}

/** What is said in place of a form, or after it. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly more?: Markup;
}

/** A notice in the look of the form. */
export function noticeIn(language: string, { title, text, more }: Notice): Markup {
  return html`<div class="kinerja-form" slot="form" lang="${languageOf(language)}">
    ${title ? html`<h2>${title}</h2>` : ''}
    <p>${text}</p>
    ${more ?? ''}
  </div>`;
}

function form(survey: Survey, words: FormWords, it: SurveyFormOptions): Markup {
  const { instrument } = survey;
  const complaint = it.error && complaintOf(survey, words, it.language, it.error);
  const shown = shownWith(survey, words, it, complaint);
  const hidden = {
    id: it.id ?? newFormId(),
    version: instrument.version,
    language: it.language,
    token: it.token ?? '',
  };
  return html`<form
    class="kinerja-form"
    slot="form"
    method="post"
    action="${it.action}"
    accept-charset="utf-8"
    lang="${languageOf(it.language)}"
    autocomplete="off"
  >
    ${Object.entries(hidden).map(([name, value]) => value && html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${complaint ? said(shown, complaint) : ''}
    <h2${shown.lang(survey.title)}>${shown.text(survey.title)}</h2>
    <p>${survey.service} · ${survey.unit}</p>
    <p>
      ${words.intro(instrument.questions.length)}
      ${survey.closes ? words.open(dayIn(it.language, survey.closes)) : ''}
    </p>
    ${instrument.questions.map((question, place) => questionField(shown, question, place))}${profileFields(shown, instrument.profile)}${
      instrument.comment ? commentField(shown) : ''
    }<button>${words.submit}</button>
  </form>`;
}

function shownWith(
  survey: Survey,
  words: FormWords,
  { language, values }: SurveyFormOptions,
  complaint: Complaint | undefined,
): Shown {
  return {
    words,
    text: textFor(language),
    lang: langFor(language),
    // With the survey in it: the page has ids of its own, and perhaps another survey.
    idOf: (field) => `${survey.id}-${field}`,
    value: (field) => values?.get(field) ?? '',
    problem: (field) => complaint?.fields.find((each) => each.field === field)?.text,
  };
}

/** Why it was not taken, with a way to each field that is wanting. */
function said({ words, idOf, lang }: Shown, { fields, whole }: Complaint): Markup {
  const title = fields.length > 0 ? words.summary(fields.length) : words.failed;
  return html`<div class="kinerja-said" role="alert" tabindex="-1" autofocus>
    <p><strong>${title}</strong></p>
    ${whole.map((each) => html`<p>${each}</p>`)}${
      fields.length > 0
        ? html`<ul>
            ${fields.map(({ field, label, of }) => html`<li><a href="#${idOf(field)}" ${of && lang(of)}>${label}</a></li>`)}
          </ul>`
        : ''
    }
    <p>${words.kept}</p>
  </div> `;
}
