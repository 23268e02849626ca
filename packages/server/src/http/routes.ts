import { KinerjaError, type Kind } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { Identifier } from '@kinerja/core/records/shared';
import { schemes } from '@kinerja/core/schemes';
import type { Hono } from 'hono';
import type { Identity } from '../auth/identity.ts';
import { type Action, admission } from '../auth/permissions.ts';
import type { AppOptions } from '../options.ts';
import { officeZone } from '../rules/reception.ts';
import type { ListedKind } from '../store/store.ts';
import { json, recordAnswer } from './answers.ts';
import { BODY_LIMIT, limitBody, readJson } from './body.ts';
import { holdBack } from './hold-back.ts';
import { only } from './methods.ts';
import { parseRecord } from './parse.ts';
import { badRequest } from './problem.ts';
import { readMany, readOne } from './read.ts';
import { receive } from './write.ts';

/** `GET /<kind>/<id>`, `GET /<kind>?field=value`, `PUT /<kind>/<id>`, for every kind. */
export function addRecords(app: Hono, options: AppOptions): void {
  for (const kind of Object.keys(recordSchemas) as Kind[]) {
    addReading(app, kind, options);
    addWriting(app, kind, options);
    app.all(`/${kind}/:id`, only('GET', 'HEAD', 'PUT'));
    app.all(`/${kind}`, only('GET', 'HEAD'));
  }
}

function addReading(app: Hono, kind: Kind, options: AppOptions): void {
  const { store, now = () => new Date() } = options;
  const reading = { store, schemes: options.schemes ?? schemes, now };
  // Permission to read or list a response is nobody's, so from here on there is none.
  app.get(`/${kind}/:id`, async ({ req }) => {
    const person = await admitted(req.raw, options, 'read', kind);
    const record = await readOne(reading, person, kind as ListedKind, idOf(kind, req.param('id')));
    return recordAnswer(req.raw, kind, record);
  });
  app.get(`/${kind}`, async ({ req }) => {
    const person = await admitted(req.raw, options, 'list', kind);
    const query = new URL(req.url).searchParams;
    // Codes could be tried one after the other; whoever holds writers back holds these back too.
    if (query.has('receipt')) await holdBack(req.raw, options);
    return recordAnswer(req.raw, kind, await readMany(reading, person, kind as ListedKind, query));
  });
}

function addWriting(app: Hono, kind: Kind, options: AppOptions): void {
  app.put(`/${kind}/:id`, limitBody(options.bodyLimit ?? BODY_LIMIT), async ({ req }) => {
    const person = await admitted(req.raw, options, 'write', kind);
    await holdBack(req.raw, options);
    const id = idOf(kind, req.param('id'));
    const record = parseRecord(kind, await readJson(req.raw));
    if (record.id !== id) throw badRequest(422, 'Another id in the address', otherId, kind);
    const { written, body } = await receive(options.store, person, kind, record, {
      now: options.now?.() ?? new Date(),
      timeZone: officeZone(options),
      schemes: options.schemes ?? schemes,
      isIssued: options.isIssued,
    });
    return json(written === 'created' ? 201 : 200, body);
  });
}

const otherId = { path: ['id'], rule: 'other-id' };

/** `GET /session`, and the sign-in that the host brought. */
export function addSession(
  app: Hono,
  { authenticate, signIn, signOut, bodyLimit = BODY_LIMIT }: AppOptions,
): void {
  app.get('/session', async (context) => {
    const person = await authenticate(context.req.raw);
    if (!person) throw new KinerjaError('refused', { status: 401 });
    const { id, name, role } = person;
    return json(200, { id, name, role });
  });
  app.all('/session', only('GET', 'HEAD'));
  for (const [path, answer] of [
    ['/sign-in', signIn],
    ['/sign-out', signOut],
  ] as const) {
    if (!answer) continue;
    app.post(path, limitBody(bodyLimit), (context) => answer(context.req.raw));
    app.all(path, only('POST'));
  }
}

/** Who asks, if such a person may at all. @throws `refused` before anything is looked at */
async function admitted(
  request: Request,
  { authenticate }: AppOptions,
  action: Action,
  kind: Kind,
): Promise<Identity | null> {
  const person = await authenticate(request);
  const answer = admission(person, action, kind);
  if (answer !== 'open') throw new KinerjaError('refused', { status: answer === 'sign-in' ? 401 : 403 });
  return person;
}

/** @throws `not-found`: what cannot be an id is the id of nothing */
function idOf(kind: Kind, id: string): string {
  if (Identifier.safeParse(id).success) return id;
  throw new KinerjaError('not-found', { kind, id: '' });
}
