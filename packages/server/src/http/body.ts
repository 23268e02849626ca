import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { badRequest } from './problem.ts';

/** The largest body that is taken unless the host says otherwise, in bytes. */
export const BODY_LIMIT = 256 * 1024;

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
  const text = await readText(request, 'application/json');
  try {
    return JSON.parse(text ?? '');
  } catch {
    throw badRequest(400, 'The body is not JSON', { path: [], rule: 'json' });
  }
}

/** The fields of a form that came. @throws `invalid-data`: 415 when it is not said to be a form, 400 when it is no text */
export async function readFields(request: Request): Promise<URLSearchParams> {
  const text = await readText(request, 'application/x-www-form-urlencoded');
  if (text === undefined || !isText(text))
    throw badRequest(400, 'The body is no text', { path: [], rule: 'format' });
  return new URLSearchParams(text);
}

/** Whether the bytes that stand in it as percent signs and digits are UTF-8: `URLSearchParams` would replace others. */
function isText(encoded: string): boolean {
  try {
    for (const [bytes] of encoded.matchAll(/(?:%[0-9a-f]{2})+/gi)) decodeURIComponent(bytes);
    return true;
  } catch {
    return false;
  }
}

/** `undefined` when a byte is no UTF-8: it is refused and not quietly replaced. */
async function readText(request: Request, expected: string): Promise<string | undefined> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== expected) {
    throw badRequest(415, `The body must be ${expected}`, { path: [], rule: 'media-type' });
  }
  const bytes = await request.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
