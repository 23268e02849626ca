import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { badRequest } from './problem.ts';

/** Refuses a body over so many bytes before it is read as anything. */
export function limitBody(maximum: number): MiddlewareHandler {
  const issue = { path: [], rule: 'too-large', facts: { maximum } };
  return bodyLimit({
    maxSize: maximum,
    onError: () => {
      throw badRequest(413, 'The body is too large', issue);
    },
  });
}

/** The JSON that came. @throws `invalid-data`: 415 when it is not said to be JSON, 400 when it is not JSON */
export async function readJson(request: Request): Promise<unknown> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    throw badRequest(415, 'The body must be application/json', { path: [], rule: 'media-type' });
  }
  try {
    // A byte that is no UTF-8 is refused here and not quietly replaced.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer()));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
    throw badRequest(400, 'The body is not JSON', { path: [], rule: 'json' });
  }
}
