import { createHash } from 'node:crypto';
import type { Kind } from '@kinerja/core';

/** A record, or several; only of a kind that anybody may read may a cache keep a copy. */
export function recordAnswer(request: Request, kind: Kind, body: object): Response {
  return kind === 'survey' || kind === 'tabulation' ? publicJson(request, body) : json(200, body);
}

/** JSON for anybody: a cache keeps it and asks each time whether it still holds (`304`). */
export function publicJson(request: Request, body: object): Response {
  const etag = entityTag(body);
  const headers = { 'cache-control': 'no-cache', etag };
  if (holds(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return json(200, body, headers);
}

/** JSON that no cache keeps, unless the headers say otherwise. */
export function json(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'cache-control': 'no-store', ...headers, 'content-type': 'application/json' },
  });
}

/** Weak: the moment of counting moves on while nothing else does, and a tag does not change for it. */
function entityTag(body: object): string {
  const text = JSON.stringify(body, (key, value: unknown) => (key === 'cutOff' ? undefined : value));
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

function holds(condition: string | null, etag: string): boolean {
  if (condition === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return condition.trim() === '*' || condition.split(',').some((tag) => opaque(tag) === opaque(etag));
}
