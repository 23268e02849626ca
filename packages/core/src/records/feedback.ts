import * as z from 'zod/mini';
import { Actor, Role } from './history.ts';
import { Day, Identifier, type Immutable, Paragraph, Revision } from './shared.ts';

const About = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('target'), id: Identifier }),
  /** A behaviour value. */
  z.strictObject({ type: z.literal('value'), id: Identifier }),
  z.strictObject({ type: z.literal('general') }),
]);

/** Umpan balik berkelanjutan: what was said about one plan in the course of the year, asked for or answered. */
export const Feedback = z.strictObject({
  id: Identifier,
  revision: Revision,
  plan: Identifier,
  kind: z.enum(['feedback', 'request', 'answer', 'check-in']),
  /** Without an id: anonymous. It is kept nowhere, not merely hidden. */
  giver: z.strictObject({ id: z.optional(Identifier), role: Role }),
  /** Of whom a request asks. */
  to: z.optional(Actor),
  /** The request that an answer answers. */
  answers: z.optional(Identifier),
  about: About,
  /** A day and no moment, which would give away who wrote it. */
  on: Day,
  strengths: z.optional(Paragraph),
  improvements: z.optional(Paragraph),
  /** What is asked; what was talked about and agreed in a check-in. */
  note: z.optional(Paragraph),
  /** The employee has read it. */
  acknowledged: z.optional(z.strictObject({ on: Day, remark: z.optional(Paragraph) })),
});

export type Feedback = Immutable<z.infer<typeof Feedback>>;
