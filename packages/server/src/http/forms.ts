import { KinerjaError, isKinerjaError, readReceiptCode, receiptCode, toKinerjaError } from '@kinerja/core';
import { Identifier } from '@kinerja/core/records/shared';
import { schemes } from '@kinerja/core/schemes';
import { type Survey, checkResponse } from '@kinerja/core/survey';
import type { Hono } from 'hono';
import { type ShownForm, absentPage, barePage, failedPage } from '../form/pages.ts';
import { formHeaders, shownIn, thanksPage } from '../form/pages.ts';
import { readForm } from '../form/read-form.ts';
import { surveyFormStyles } from '../form/styles.ts';
import { surveyForm } from '../form/survey-form.ts';
import type { AppOptions } from '../options.ts';
import { officeZone } from '../rules/reception.ts';
import { BODY_LIMIT, limitBody, readFields } from './body.ts';
import { type Log, errorAnswer } from './errors.ts';
import { holdBack } from './hold-back.ts';
import { only } from './methods.ts';
import { parseRecord } from './parse.ts';
import { receive } from './write.ts';

/** The options with what is not left to chance. */
export interface Serving extends AppOptions {
  readonly basePath: string;
  readonly log: Log;
}

/**
 * `GET` and `POST /form/<survey>`: the survey where no script runs, and `GET /form/<survey>/received`, what is shown
 * after it. Persons read these pages, so an error stands in the page, in their language.
 */
export function addForms(app: Hono, serving: Serving): void {
  const answer =
    (work: (asked: Asked) => Promise<Response>) =>
    async (context: {
      readonly req: { readonly raw: Request; param(name: string): string | undefined };
    }): Promise<Response> =>
      answered(serving, context.req.raw, context.req.param('survey') ?? '', work);

  app.get('/form.css', (context) => {
    context.header('cache-control', 'public, max-age=3600');
    return context.body(surveyFormStyles, 200, { 'content-type': 'text/css; charset=utf-8' });
  });
  app.all('/form.css', only('GET', 'HEAD'));
  app.get(
    '/form/:survey',
    answer((asked) => form(serving, asked)),
  );
  app.post(
    '/form/:survey',
    limitBody(serving.bodyLimit ?? BODY_LIMIT),
    answer((asked) => sent(serving, asked)),
  );
  app.all('/form/:survey', only('GET', 'HEAD', 'POST'));
  app.get(
    '/form/:survey/received',
    answer((asked) => thanks(serving, asked)),
  );
  app.all('/form/:survey/received', only('GET', 'HEAD'));
}

/** What a request for a form is about. */
interface Asked {
  readonly request: Request;
  readonly survey: Survey;
  readonly language: string;
  /** The query, or what was sent. */
  readonly fields: URLSearchParams;
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** Looks the survey up and does the work; what fails, fails in a page. */
async function answered(
  serving: Serving,
  request: Request,
  id: string,
  work: (asked: Asked) => Promise<Response>,
): Promise<Response> {
  const fields = request.method === 'POST' ? await readFields(request) : new URL(request.url).searchParams;
  const language = languageIn(fields);
  try {
    const survey = Identifier.safeParse(id).success ? await serving.store.read('survey', id) : undefined;
    if (!survey) return await page(serving, request, absentPage(language));
    return await work({ request, survey, language, fields });
  } catch (error) {
    return failedForm(serving, request, error, language);
  }
}

function languageIn(fields: URLSearchParams): string {
  const given = fields.get('language') ?? '';
  return LANGUAGE.test(given) ? given : 'id';
}

/** Any error as a page for a person, told and logged as everywhere; the language is in the address or was in what came. */
export async function failedForm(
  serving: Serving,
  request: Request,
  error: unknown,
  language = languageIn(new URL(request.url).searchParams),
): Promise<Response> {
  const told = (failure: unknown) => errorAnswer(failure, `${request.method} form`, serving.log);
  const { status, headers } = told(error);
  try {
    const made = await page(serving, request, failedPage(language, status, request.method === 'POST'));
    return withThese(made, headers, ['allow', 'retry-after']);
  } catch (failure) {
    // The host's page cannot be made.
    return told(failure);
  }
}

/** The answer with these headers of the problem that it tells of. */
function withThese(made: Response, headers: Headers, names: readonly string[]): Response {
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) made.headers.set(name, value);
  }
  return made;
}

const form = async (serving: Serving, asked: Asked): Promise<Response> =>
  page(serving, asked.request, shownForm(serving, asked, 200));

async function sent(serving: Serving, asked: Asked): Promise<Response> {
  const { request, survey, language, fields } = asked;
  try {
    await holdBack(request, serving);
    const earlier = await take(serving, survey, fields);
    const code = receiptCode(fields.get('id') ?? '');
    const own = serving.forms?.thanks?.({ survey, code, language, earlier });
    const query = new URLSearchParams({ code, language, ...(earlier && { earlier: '' }) });
    const location = own ?? `${addressOf(serving, survey)}/received?${query}`;
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
  } catch (thrown) {
    const { status, headers } = errorAnswer(thrown, 'POST form', serving.log);
    const made = await page(serving, request, shownForm(serving, asked, status, toKinerjaError(thrown)));
    return withThese(made, headers, ['retry-after']);
  }
}

async function thanks(serving: Serving, { request, survey, language, fields }: Asked): Promise<Response> {
  const code = readReceiptCode(fields.get('code') ?? '');
  if (code === null) return page(serving, request, absentPage(language));
  const again = `${addressOf(serving, survey)}?${new URLSearchParams({ language })}`;
  const receipt = { survey, code, language, earlier: fields.has('earlier') };
  return page(serving, request, thanksPage(receipt, again));
}

/** Takes a form in as a response that a widget sends. @returns whether an earlier version counts @throws as `receive` */
async function take(serving: Serving, survey: Survey, fields: URLSearchParams): Promise<boolean> {
  const now = serving.now?.() ?? new Date();
  const id = fields.get('id') ?? '';
  const before = Identifier.safeParse(id).success ? await serving.store.read('response', id) : undefined;
  const timeZone = officeZone(serving);
  const { response, wanting } = readForm(survey, fields, { now, timeZone, before });
  const record = parseRecord('response', response);
  if (!before && wanting.length > 0) {
    const others = checkResponse(survey, record).filter(({ path }) => path.join() !== 'answers');
    throw new KinerjaError('invalid-data', { kind: 'response', issues: [...wanting, ...others] });
  }
  try {
    const { isIssued } = serving;
    const reception = { now, timeZone, schemes: serving.schemes ?? schemes, isIssued };
    await receive(serving.store, null, 'response', record, reception);
    return false;
  } catch (error) {
    // Nobody else has this id: the form had been taken, before the answers were changed.
    if (!isKinerjaError(error, 'conflict')) throw error;
    return true;
  }
}

const addressOf = ({ basePath }: Serving, { id }: Survey): string => `${basePath}/form/${id}`;

function shownForm(serving: Serving, asked: Asked, status: number, error?: KinerjaError): ShownForm {
  const { survey, language, fields } = asked;
  const id = fields.get('id') ?? '';
  const markup = surveyForm(survey, {
    language,
    // For a page about what cannot be read, and so does not tell its language.
    action: `${addressOf(serving, survey)}?${new URLSearchParams({ language })}`,
    token: fields.get('token') ?? '',
    // The day, wherever in Indonesia the office is, is no earlier than in UTC.
    today: (serving.now?.() ?? new Date()).toISOString().slice(0, 10),
    ...(error && { error, values: fields, ...(Identifier.safeParse(id).success && { id }) }),
  });
  return shownIn(language, survey, status, markup);
}

/** The page around it, which no cache may keep: the id in it is one person's. */
async function page(serving: Serving, request: Request, shown: ShownForm): Promise<Response> {
  const around = serving.forms?.page ?? barePage(`${serving.basePath}/form.css`);
  const made = await around(shown, request);
  const answer =
    typeof made === 'string'
      ? new Response(made, { status: shown.status, headers: { 'content-type': 'text/html; charset=utf-8' } })
      : new Response(made.body, made);
  answer.headers.set('cache-control', 'no-store');
  for (const [name, value] of Object.entries(formHeaders))
    if (!answer.headers.has(name)) answer.headers.set(name, value);
  return answer;
}
