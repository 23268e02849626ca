/** Who is signed in, as the host knows them. Nobody signed in is a citizen. */
export interface Identity {
  /** The same id as in plans; never a NIK. */
  readonly id: string;
  readonly name: string;
  readonly role: 'employee' | 'supervisor';
}

export type Role = 'citizen' | Identity['role'];

/**
 * The seam to any sign-in: says who sends this request, or `null` for nobody. It must not trust anything in
 * the request that it cannot verify.
 */
export type Authenticate = (request: Request) => Promise<Identity | null>;

/** Answers one request of the sign-in itself, e.g. a form that was posted. */
export type Answer = (request: Request) => Promise<Response>;
