import type { Survey } from '@kinerja/core/survey';
import { html, raw } from 'hono/html';
import { textFor } from './fields.ts';
import { noticeIn } from './survey-form.ts';
import { type FormWords, languageOf, wordsFor } from './words.ts';

/** What is to be shown on a page of the host. */
export interface ShownForm {
  /** The form, the thanks or a notice: HTML in which everything is escaped. */
  readonly html: string;
  /** For the title of the page. */
  readonly title: string;
  /** `id` or `en`, for the `lang` of the page. */
  readonly language: string;
  readonly status: number;
  /** Not there when there is no such survey, or it is not what is told of. */
  readonly survey: Survey | undefined;
}

/** What a person is told who has sent a form. */
export interface FormReceipt {
  readonly survey: Survey;
  readonly code: string;
  readonly language: string;
  /** An earlier version had been received, and that one counts. */
  readonly earlier: boolean;
}

/** How forms are answered. */
export interface FormOptions {
  /** The host's page around what is shown, with its own headers when it gives a `Response`; default: a bare page. */
  readonly page?: (shown: ShownForm, request: Request) => string | Response | Promise<string | Response>;
  /** The address of the host's own thanks page; default: one of this API. */
  readonly thanks?: (receipt: FormReceipt) => string;
  /** Time zone of the office, which has its day from it in announcements too; default `Asia/Jakarta`. */
  readonly timeZone?: string;
}

/** Headers of a page with a form, where the host sets none. Origins are told: old browsers send nothing else by which a post is known to come from here. */
export const formHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** A page with nothing but the form in it. */
export const barePage =
  (styles: string) =>
  ({ html: body, title, language }: ShownForm): string =>
    `<!doctype html>${String(
      html`<html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <link rel="stylesheet" href="${styles}" />
        </head>
        <body>
          <main>${raw(body)}</main>
        </body>
      </html>`,
    )}`;

/** Thanks with the receipt code, and the way to another form. */
export function thanksPage(receipt: FormReceipt, again: string): ShownForm {
  const { survey, code, language, earlier } = receipt;
  const words = wordsFor(language);
  const more = html`<p class="kinerja-code">${words.code}<strong>${code}</strong></p>
    <p>${words.codeHint}</p>
    <p><a href="${again}">${words.again}</a></p>`;
  const text = earlier ? words.earlier : words.received;
  return shownIn(language, survey, 200, String(noticeIn(language, { title: words.thanks, text, more })));
}

/** That there is no such survey. */
export function absentPage(language: string): ShownForm {
  const { absent, absentText } = wordsFor(language);
  return shownIn(language, undefined, 404, String(noticeIn(language, { title: absent, text: absentText })));
}

/** That what was sent could not be taken, or that there is nothing to be shown, by the status of the error. */
export function failedPage(language: string, status: number, isSent: boolean): ShownForm {
  const words = wordsFor(language);
  const title = isSent ? words.failed : words.unopened;
  const text = isSent ? unsent(words, status) : words.unopenedText;
  const notice = String(noticeIn(language, { title, text }));
  return { ...shownIn(language, undefined, status, notice), title };
}

function unsent(words: FormWords, status: number): string {
  if (status === 403) return words.foreign;
  if (status === 413) return words.tooLarge;
  if (status === 400 || status === 415) return words.unreadable;
  return status === 503 ? words.unreachable : words.unexpected;
}

/** What is shown, with what its page needs to know. */
export function shownIn(
  language: string,
  survey: Survey | undefined,
  status: number,
  markup: string,
): ShownForm {
  const title = survey ? textFor(language)(survey.title) : wordsFor(language).absent;
  return { html: markup, title, language: languageOf(language), status, survey };
}
