import type { Kind } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { Identifier, Period, Person, Text } from '@kinerja/core/records/shared';
import * as z from 'zod/mini';
import { sessionRoles } from '../auth/identity.ts';
import { type Action, permissions } from '../auth/permissions.ts';
import { filters } from '../store/store.ts';
import { formPaths } from './openapi-forms.ts';
import { Problem } from './problem.ts';

/** The version of the contract, the same as that of the package. */
export const VERSION = '0.1.0';

const Received = z.strictObject({ state: z.literal('received'), code: z.string() });
const Session = z.strictObject({
  id: Identifier,
  name: z.string(),
  role: z.enum(sessionRoles),
});

const statuses: Record<string, string> = {
  '304': 'What the asker has still holds',
  '400': 'Not JSON, or no such filter',
  '401': 'Sign in first',
  '403': 'Not allowed, or sent by another site',
  '404': 'No such record, or none that this person may see',
  '409': 'Another version was written first, other content under a used id, or not at this stage',
  '413': 'The body is too large',
  '415': 'The body is not application/json',
  '422': 'The data break a rule; `issues` names each place',
  '429': 'Too many requests; Retry-After says when to come back',
  '500': 'Unexpected error',
  '503': 'The database does not answer; Retry-After says when to come back',
};

/** The OpenAPI 3.1 document of the contract, made from the schemas and the table of permissions. */
export function openApi(basePath: string): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Kinerja',
      version: VERSION,
      description: 'Satisfaction surveys and civil-servant evaluation. Sending a record twice is harmless.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: basePath }],
    paths: {
      ...Object.fromEntries((Object.keys(recordSchemas) as Kind[]).flatMap(pathsOf)),
      ...formPaths,
      '/session': {
        get: operation('session', 'Who is signed in', answers('Session', ['401', '500', '503'])),
      },
      '/openapi.json': { get: operation('openapi', 'This document', described) },
    },
    components: { schemas: componentSchemas() },
  };
}

const described = {
  '200': { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } },
};

/** The addresses of one kind, with what somebody may do there. */
function pathsOf(kind: Kind): [string, object][] {
  const schema = nameOf(kind);
  const open = kind === 'survey' || kind === 'tabulation';
  const reading = [...(open ? ['304'] : ['401', '403']), '500', '503'];
  const one = {
    ...(someoneMay('read', kind) && {
      get: operation(
        `read-${kind}`,
        `One ${kind}`,
        answers(schema, [...reading, '404']),
        aboutReading('read', kind),
      ),
    }),
    ...(someoneMay('write', kind) && { put: writing(kind) }),
  };
  const many = someoneMay('list', kind) && {
    get: {
      ...operation(
        `list-${kind}`,
        `Every ${kind}`,
        answers(schema, [...reading, '400', ...(kind === 'tabulation' ? ['429'] : [])], true),
        aboutReading('list', kind),
      ),
      parameters: filtersOf(kind).map(parameter),
    },
  };
  const id = { name: 'id', in: 'path', required: true, schema: { $ref: '#/components/schemas/Identifier' } };
  return [
    ...(Object.keys(one).length > 0
      ? [[`/${kind}/{id}`, { parameters: [id], ...one }] as [string, object]]
      : []),
    ...(many ? [[`/${kind}`, many] as [string, object]] : []),
  ];
}

function aboutReading(action: Action, kind: Kind): string {
  return whoMay(action, kind) + (kind === 'tabulation' ? ` ${liveCounts}` : '');
}

/** What whoever opens the address to everybody has to know. */
const liveCounts =
  'Of a survey that is counted here: the sums and counts of the moment, however few have answered, so that reading before and after one answer tells it. Small groups of a stored tabulation are withheld.';

function parameter(name: string): object {
  const description = name === 'receipt' ? { description: receiptSought } : {};
  return { name, in: 'query', ...description, schema: { type: 'string' } };
}

/** How a person finds out whether his or her answer was counted, without saying anything else. */
const receiptSought =
  'A receipt code, e.g. K7Q2-MX4D: the tabulations in which the answer with this code is counted; none when it is not here. The host may hold askers back (429).';

function writing(kind: Kind): object {
  const problems = ['400', '401', '403', '409', '413', '415', '422', '429', '500', '503'];
  const responses = {
    '201': content('Received', 'Received for the first time'),
    ...answers('Received', problems),
  };
  return {
    ...operation(`write-${kind}`, `Send one ${kind}`, responses, whoMay('write', kind)),
    requestBody: { required: true, content: { 'application/json': { schema: reference(nameOf(kind)) } } },
  };
}

function operation(operationId: string, summary: string, responses: object, description?: string): object {
  return { operationId, summary, ...(description && { description }), responses };
}

function answers(schema: string, problems: readonly string[], several = false): object {
  const failures = problems.map((status) => [
    status,
    status === '304'
      ? { description: statuses[status] }
      : content('Problem', statuses[status], 'application/problem+json'),
  ]);
  return { '200': content(schema, 'OK', 'application/json', several), ...Object.fromEntries(failures) };
}

function content(schema: string, description = 'OK', type = 'application/json', several = false): object {
  const one = reference(schema);
  return { description, content: { [type]: { schema: several ? { type: 'array', items: one } : one } } };
}

function reference(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

function someoneMay(action: Action, kind: Kind): boolean {
  return Object.keys(permissions[kind][action]).length > 0;
}

function whoMay(action: Action, kind: Kind): string {
  return `For: ${Object.keys(permissions[kind][action]).join(', ')}.`;
}

function filtersOf(kind: Kind): readonly string[] {
  return kind === 'response' ? [] : filters[kind];
}

function nameOf(kind: Kind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function componentSchemas(): object {
  const registry = z.registry<{ id: string }>();
  const shared = { Identifier, Period, Person, Text, Problem, Received, Session };
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { id });
  for (const [kind, schema] of Object.entries(recordSchemas))
    registry.add(schema, { id: nameOf(kind as Kind) });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  );
}
