import { KinerjaError } from '@kinerja/core';
import { HttpError } from './problem.ts';

/**
 * Refuses a request that another site made a browser send: a session cookie would go with it. A client that is
 * no browser sends neither header and has no cookie that it did not choose to send.
 * @throws `refused` 403
 */
export function requireSameOrigin(request: Request, origins: readonly string[]): void {
  const origin = request.headers.get('origin');
  if (origin !== null && origins.includes(origin)) return;
  const site = request.headers.get('sec-fetch-site');
  // Older browsers, and pages on plain http, send Origin only. Hosts are compared and not schemes, because a
  // proxy that ends TLS passes the host on and not the scheme.
  const same = site !== null ? site === 'same-origin' || site === 'none' : isOwnHost(origin, request);
  if (!same)
    throw new HttpError(new KinerjaError('refused', { status: 403 }), { title: 'Sent by another site' });
}

function isOwnHost(origin: string | null, request: Request): boolean {
  if (origin === null) return true;
  // `null` is what a sandboxed frame or a data: page sends.
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}
