/** Who is signed in, as the host knows them. Nobody signed in is a citizen. */
export interface Identity {
  /** The same id as in plans; never a NIK. */
  readonly id: string;
  readonly name: string;
  /** In what capacity this session acts; whom an evaluation names as a rater may be signed in as any of them. */
  readonly role: (typeof sessionRoles)[number];
}

/** Pegawai, pejabat penilai kinerja, tim pengelola kinerja, and who decides objections. */
export const sessionRoles = ['employee', 'supervisor', 'performance-team', 'appeal-authority'] as const;

export type Role = 'citizen' | Identity['role'];

/**
 * The seam to any sign-in: says who sends this request, or `null` for nobody. It must not trust anything in
 * the request that it cannot verify.
 */
export type Authenticate = (request: Request) => Promise<Identity | null>;

/** Answers one request of the sign-in itself, e.g. a form that was posted. */
export type Answer = (request: Request) => Promise<Response>;
