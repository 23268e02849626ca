import * as z from 'zod/mini';
import { Identifier, type Immutable, Moment, Paragraph } from './shared.ts';

/** In what capacity somebody acts on a plan or an evaluation. */
export const Role = z.enum([
  'employee',
  /** Pejabat penilai kinerja: the direct superior. */
  'supervisor',
  'peer',
  'subordinate',
  'third-party',
  /** Tim pengelola kinerja. */
  'performance-team',
  /** Atasan pejabat penilai kinerja: decides objections. */
  'appeal-authority',
]);

/** Who acted, and in what capacity. */
export const Actor = z.strictObject({ id: Identifier, role: Role });

/** What every entry of a history has; histories only grow. */
export const entry = { at: Moment, by: Actor, remark: z.optional(Paragraph) };

export type Role = z.infer<typeof Role>;
export type Actor = Immutable<z.infer<typeof Actor>>;
