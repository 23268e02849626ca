import { KinerjaError, type Kind } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { Identifier } from '@kinerja/core/records/shared';
import type { Context, Hono } from 'hono';
import type { AppOptions } from '../app.ts';
import type { Identity } from '../auth/identity.ts';
import { type Action, admission } from '../auth/permissions.ts';
import type { ListedKind } from '../store/store.ts';
import { json, recordAnswer } from './answers.ts';
import { limitBody, readJson } from './body.ts';
import { only } from './methods.ts';
import { parseRecord } from './parse.ts';
import { badRequest } from './problem.ts';
import { readMany, readOne } from './read.ts';
import { receive } from './write.ts';

const KINDS = Object.keys(recordSchemas).join('|');
const ONE = `/:kind{${KINDS}}/:id` as const;
const MANY = `/:kind{${KINDS}}` as const;
const BODY_LIMIT = 256 * 1024;

/** `GET /<kind>/<id>`, `GET /<kind>?field=value`, `PUT /<kind>/<id>`. */
export function addRecords(app: Hono, options: AppOptions): void {
  const { store } = options;

  app.get(ONE, async (context) => {
    const { kind, id, person } = await asked(context, options, 'read');
    return recordAnswer(context.req.raw, kind, await readOne(store, person, kind as ListedKind, id));
  });
  app.put(ONE, limitBody(options.bodyLimit ?? BODY_LIMIT), async (context) => {
    const { kind, id, person } = await asked(context, options, 'write');
    await admit(context.req.raw, options);
    const record = parseRecord(kind, await readJson(context.req.raw));
    if (record.id !== id)
      throw badRequest(422, 'Another id in the address', { path: ['id'], rule: 'other-id' }, kind);
    const { written, body } = await receive(store, person, kind, record);
    return json(written === 'created' ? 201 : 200, body);
  });
  app.all(ONE, only('GET', 'HEAD', 'PUT'));

  app.get(MANY, async (context) => {
    const { kind, person } = await asked(context, options, 'list');
    const query = new URL(context.req.url).searchParams;
    return recordAnswer(context.req.raw, kind, await readMany(store, person, kind as ListedKind, query));
  });
  app.all(MANY, only('GET', 'HEAD'));
}

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

interface Asked {
  readonly kind: Kind;
  readonly id: string;
  readonly person: Identity | null;
}

/** What the address says and who asks. @throws `refused` before anything is looked at, `not-found` */
async function asked(context: Context, { authenticate }: AppOptions, action: Action): Promise<Asked> {
  const kind = context.req.param('kind') as Kind;
  const id = context.req.param('id') ?? '';
  const person = await authenticate(context.req.raw);
  const admitted = admission(person, action, kind);
  if (admitted !== 'open') throw new KinerjaError('refused', { status: admitted === 'sign-in' ? 401 : 403 });
  if (action !== 'list' && !Identifier.safeParse(id).success)
    throw new KinerjaError('not-found', { kind, id });
  return { kind, id, person };
}

async function admit(request: Request, options: AppOptions): Promise<void> {
  const retryAfter = (await options.admit?.(request)) ?? null;
  if (retryAfter !== null) throw new KinerjaError('busy', { retryAfter });
}
