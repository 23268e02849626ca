import type { Issue, Records } from '@kinerja/core';
import { type Form, type Survey, openForm, toResponse, unanswered } from '@kinerja/core/survey';
import { languageOf } from './words.ts';

/** What a form says, before anything of it is judged. */
export interface SentForm {
  /** To be parsed with the schema of a response: it is whatever came. */
  readonly response: unknown;
  /** Questions without an answer: "don't know" is one, and a script would have asked for it too. */
  readonly wanting: readonly Issue[];
}

/** What a form becomes a response with. */
export interface Receiving {
  readonly now: Date;
  /** Of the office, e.g. `Asia/Makassar`: the day and half-day of an answer are those of the place. */
  readonly timeZone: string;
  /** The same form as it was taken before: a repeat keeps its day, whatever the clock says by then. */
  readonly before: Records['response'] | undefined;
}

/** The response that the fields of a form make, as the widget makes it of the same answers. */
export function readForm(survey: Survey, sent: URLSearchParams, receiving: Receiving): SentForm {
  const { instrument } = survey;
  const language = sent.get('language') ?? '';
  const form: Form = {
    ...openForm(instrument),
    answers: fieldsOf(sent, 'q-', toNumber) as Form['answers'],
    profile: fieldsOf(sent, 'p-', (value, id) => {
      const isNumber = instrument.profile.some((asked) => asked.id === id && asked.type === 'number');
      return isNumber ? toNumber(value) : value;
    }) as Form['profile'],
    comment: (sent.get('comment') ?? '').replace(/\r\n?/g, '\n'),
  };
  const { before } = receiving;
  const response = {
    ...toResponse(form, {
      id: sent.get('id') ?? '',
      survey: survey.id,
      language: language in survey.title ? language : languageOf(language),
      at: localTime(receiving.now, receiving.timeZone),
    }),
    instrument: { id: instrument.id, version: sent.get('version') ?? '' },
    ...(before && { on: before.on, session: before.session }),
    ...(sent.get('token') && { token: sent.get('token') }),
  };
  const wanting = unanswered(form).map((id) => ({ path: ['answers', id], rule: 'required' }));
  return { response, wanting };
}

/** The fields with this beginning that are filled in; an id that is a trap for objects stays an ordinary one. */
function fieldsOf<T>(
  sent: URLSearchParams,
  beginning: string,
  valueOf: (value: string, id: string) => T,
): Record<string, T> {
  const filled = [...sent].filter(([name, value]) => name.startsWith(beginning) && value.trim() !== '');
  return Object.fromEntries(
    filled.map(([name, value]) => {
      const id = name.slice(beginning.length);
      return [id, valueOf(value, id)];
    }),
  );
}

/** A text that is no whole number stays one: `unknown`, or what the schema refuses. */
const toNumber = (value: string): number | string => (/^-?\d{1,9}$/.test(value) ? Number(value) : value);

/** A date whose local parts are those of a clock in that zone. */
function localTime(now: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  }).formatToParts(now);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return new Date(part('year'), part('month') - 1, part('day'), part('hour'));
}
