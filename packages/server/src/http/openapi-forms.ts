import { LONGEST_COMMENT } from '../form/problems.ts';

/** A page for a person: what went wrong stands in it, in the language that was asked for. */
const page = (description: string): object => ({
  description,
  content: { 'text/html': { schema: { type: 'string' } } },
});

/** The page as well, or a problem where the host's own page around it cannot be made. */
const failure = (description: string): object => ({
  description,
  content: {
    'text/html': { schema: { type: 'string' } },
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  },
});

const failures = {
  '500': failure('Unexpected error'),
  '503': failure('The database does not answer; Retry-After says when to come back'),
};
const absent = page('No such survey');

const survey = {
  name: 'survey',
  in: 'path',
  required: true,
  description: 'The id of the survey',
  schema: { $ref: '#/components/schemas/Identifier' },
};
const inQuery = (name: string, description: string): object => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string' },
});
const language = inQuery('language', 'Language tag of the reader, e.g. `en`; default `id`');

const text = { type: 'string' };
const sent = {
  type: 'object',
  required: ['id', 'version'],
  properties: {
    id: {
      $ref: '#/components/schemas/Identifier',
      description: 'Of the response that comes of it, from the form: sending twice counts once',
    },
    version: { ...text, description: 'Of the instrument, as the form had it' },
    language: { ...text, description: 'Language tag of the reader' },
    token: { ...text, description: 'What the person was given for one service' },
    comment: { ...text, maxLength: LONGEST_COMMENT },
  },
  patternProperties: {
    '^q-': {
      ...text,
      description: 'The answer to the question with this id: a value of its options, or `unknown`',
    },
    '^p-': {
      ...text,
      description: 'What is told about the person, by the id of what is asked; may be empty',
    },
  },
};

/** The addresses of the survey where no script runs; persons read what they answer. */
export const formPaths: Readonly<Record<string, object>> = {
  '/form.css': {
    get: {
      operationId: 'form-style',
      summary: 'The look of the forms',
      responses: { '200': { description: 'OK', content: { 'text/css': { schema: text } } } },
    },
  },
  '/form/{survey}': {
    parameters: [survey],
    get: {
      operationId: 'show-form',
      summary: 'A survey as a form that needs no script',
      description:
        'No cache may keep it: the id in it is one person’s. A closed survey is a notice in place of the form.',
      parameters: [language, inQuery('token', 'What the person was given for one service')],
      responses: { '200': page('The form'), '404': absent, ...failures },
    },
    post: {
      operationId: 'send-form',
      summary: 'Send the form, which counts the same as a response',
      parameters: [language],
      requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: sent } } },
      responses: {
        '303': {
          description: 'Received, now or before; the way to the thanks',
          headers: { Location: { schema: { type: 'string', format: 'uri-reference' } } },
        },
        '400': page('Not UTF-8'),
        '403': page('Sent by another site'),
        '404': absent,
        '413': page('The body is too large'),
        '415': page('The body is not application/x-www-form-urlencoded'),
        '422': page('Something is wanting or wrong: the form again, with what was filled in'),
        '429': page('Too many requests: the form again; Retry-After says when to come back'),
        ...failures,
        '507': failure('The server cannot keep it: the form again'),
      },
    },
  },
  '/form/{survey}/received': {
    parameters: [survey],
    get: {
      operationId: 'show-thanks',
      summary: 'The thanks after the form was sent',
      parameters: [
        { ...inQuery('code', 'The receipt code, e.g. K7Q2-MX4D'), required: true },
        inQuery('earlier', 'There when an earlier version had been received, and that one counts'),
        language,
      ],
      responses: {
        '200': page('The thanks'),
        '404': page('No such survey, or no receipt code'),
        ...failures,
      },
    },
  },
};
