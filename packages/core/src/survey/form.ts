import type { Answer, Response } from '../records/response.ts';
import type { Instrument } from '../records/survey.ts';

/** What one person has answered so far: a value; every change makes a new one. */
export interface Form {
  readonly instrument: Instrument;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly profile: Readonly<Record<string, string | number>>;
  readonly comment: string;
}

/** An empty form. */
export function openForm(instrument: Instrument): Form {
  return { instrument, answers: {}, profile: {}, comment: '' };
}

/** The form with one question answered, by an option's value or by "don't know". */
export function answer(form: Form, question: string, value: Answer): Form {
  return { ...form, answers: { ...form.answers, [question]: value } };
}

/** The form with one answer taken back. */
export function clear(form: Form, question: string): Form {
  const { [question]: _cleared, ...answers } = form.answers;
  return { ...form, answers };
}

/** The form with one profile question answered, or taken back with `undefined` or an empty text. */
export function answerProfile(form: Form, question: string, value: string | number | undefined): Form {
  const { [question]: _cleared, ...profile } = form.profile;
  return {
    ...form,
    profile: value === undefined || value === '' ? profile : { ...profile, [question]: value },
  };
}

/** The form with this comment. */
export function comment(form: Form, text: string): Form {
  return { ...form, comment: text };
}

/** Ids of the questions without an answer, in the order asked. "Don't know" is an answer. */
export function unanswered(form: Form): readonly string[] {
  return form.instrument.questions.map((question) => question.id).filter((id) => !(id in form.answers));
}

/** How many questions have an answer. */
export function answered(form: Form): number {
  return form.instrument.questions.length - unanswered(form).length;
}

/** What a response needs beside the form; core has no clock and no chance of its own. */
export interface Sending {
  readonly id: string;
  readonly survey: string;
  /** Language tag that the form was shown in. */
  readonly language: string;
  /** Coarsened to the local day and half-day before it is kept. */
  readonly at: Date;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The response to keep. The time is coarsened here, so that the exact moment never leaves the form. */
export function toResponse(form: Form, { id, survey, language, at }: Sending): Response {
  const text = form.comment.trim();
  return {
    id,
    survey,
    instrument: { id: form.instrument.id, version: form.instrument.version },
    answers: form.answers,
    profile: form.profile,
    ...(text && { comment: text }),
    language,
    on: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    session: at.getHours() < 12 ? 'morning' : 'afternoon',
  };
}
