import { KinerjaError } from '@kinerja/core';
import { parseSigned, serialize, serializeSigned } from 'hono/utils/cookie';
import type { Answer, Authenticate, Identity } from './identity.ts';
import { badRequest, problemAnswer } from '../http/problem.ts';

/** Who can sign in, and what keeps the cookies from being forged. */
export interface DemoSignInOptions {
  readonly people: readonly Identity[];
  /** At least 32 characters, kept secret; sessions end when it changes. */
  readonly secret: string;
  /** How long a session lasts, in seconds; default 8 hours. */
  readonly lifetime?: number;
  readonly now?: () => Date;
}

/** Spread it into the options of `createApp`: `createApp({ store, ...demoSignIn({ people, secret }) })`. */
export interface DemoSignIn {
  readonly authenticate: Authenticate;
  /** Form fields `person` (an id) and `next` (a path on this site to go on to, default `/`). */
  readonly signIn: Answer;
  /** Form field `next`. */
  readonly signOut: Answer;
}

const COOKIE = 'kinerja-demo';
const SHORTEST_SECRET = 32;
const EIGHT_HOURS = 8 * 60 * 60;

/**
 * A sign-in without passwords, for demonstrations: whoever picks a name is that person. The cookie is signed,
 * out of reach of scripts, and not sent along by other sites.
 */
export function demoSignIn(options: DemoSignInOptions): DemoSignIn {
  const { people, secret, lifetime = EIGHT_HOURS, now = () => new Date() } = options;
  if (secret.length < SHORTEST_SECRET) throw shortSecret();

  async function authenticate(request: Request): Promise<Identity | null> {
    const cookies = await parseSigned(request.headers.get('cookie') ?? '', secret, COOKIE);
    const [id, until] = (cookies[COOKIE] || '').split(' ');
    if (!id || !(Number(until) > now().getTime())) return null;
    return people.find((person) => person.id === id) ?? null;
  }

  async function signIn(request: Request): Promise<Response> {
    const form = await formOf(request);
    const person = people.find(({ id }) => id === form.get('person'));
    if (!person) return unknownPerson();
    const value = `${person.id} ${now().getTime() + lifetime * 1000}`;
    return seeOther(
      request,
      form,
      await serializeSigned(COOKIE, value, secret, cookieFor(request, lifetime)),
    );
  }

  async function signOut(request: Request): Promise<Response> {
    return seeOther(request, await formOf(request), serialize(COOKIE, '', cookieFor(request, 0)));
  }

  return { authenticate, signIn, signOut };
}

function shortSecret(): KinerjaError {
  const issue = { path: ['secret'], rule: 'too-short', facts: { minimum: SHORTEST_SECRET } };
  return new KinerjaError('invalid-data', { issues: [issue] });
}

function cookieFor(request: Request, maxAge: number) {
  const secure = new URL(request.url).protocol === 'https:';
  return { path: '/', httpOnly: true, sameSite: 'Lax', maxAge, secure } as const;
}

async function formOf(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await request.text());
}

function unknownPerson(): Response {
  const { error, wording } = badRequest(422, 'Nobody of this id', { path: ['person'], rule: 'not-offered' });
  return problemAnswer(error, wording);
}

function seeOther(request: Request, form: URLSearchParams, cookie: string): Response {
  const headers = {
    location: ownPath(form.get('next'), request),
    'set-cookie': cookie,
    'cache-control': 'no-store',
  };
  return new Response(null, { status: 303, headers });
}

/** Only ever a path of this site: a form on another one must not be able to send people on to anywhere. */
function ownPath(next: string | null, request: Request): string {
  const here = new URL(request.url).origin;
  if (next === null || !next.startsWith('/') || !URL.canParse(next, here)) return '/';
  const { origin, pathname, search, hash } = new URL(next, here);
  // `/.//elsewhere` becomes `//elsewhere`, which is another site again.
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
