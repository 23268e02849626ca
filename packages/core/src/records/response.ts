import * as z from 'zod/mini';
import { Day, Identifier, type Immutable, Paragraph } from './shared.ts';

/** A whole number on the scale of the question, or an honest "don't know". */
const Answer = z.union([z.int(), z.literal('unknown')]);

/** Letters, digits and `. _ ~ -`, 8 to 128 characters: fit for a link. Shorter ones could be guessed. */
export const ServiceToken = z.string().check(z.regex(/^[A-Za-z0-9._~-]{8,128}$/));

/**
 * What one person answered, once. It names nobody: unknown properties are refused, the time is coarsened
 * to a day and a half-day as on the official form. `id` is made by the client and makes sending safe to repeat.
 */
export const Response = z.strictObject({
  id: Identifier,
  survey: Identifier,
  /** The instrument as the person saw it. */
  instrument: z.strictObject({ id: Identifier, version: z.string() }),
  /** By question id. A question that was skipped is absent, which is not zero. */
  answers: z.record(Identifier, Answer),
  profile: z.record(Identifier, z.union([z.int(), z.string().check(z.maxLength(200))])),
  comment: z.optional(Paragraph),
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  on: Day,
  /** The two tick-boxes of the official form: 08.00–12.00 and 13.00–17.00. */
  session: z.optional(z.enum(['morning', 'afternoon'])),
  /** What the person was helped by; absent when by nothing. */
  assistance: z.optional(z.array(z.enum(['read-aloud', 'large-type'])).check(z.minLength(1), z.maxLength(2))),
  /**
   * Given once for one service, by the office, at random: so that one service counts once. Whoever receives the
   * response takes it off, and keeps no more than that it was used.
   */
  token: z.optional(ServiceToken),
});

export type Answer = z.infer<typeof Answer>;
export type Response = Immutable<z.infer<typeof Response>>;
