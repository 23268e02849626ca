import * as z from 'zod/mini';
import { Day, Identifier, type Immutable, Paragraph, Revision } from './shared.ts';

/** Di bawah, sesuai, di atas ekspektasi. */
const Level = z.enum(['below', 'meets', 'exceeds']);

const Item = z.strictObject({
  level: z.optional(Level),
  note: z.optional(Paragraph),
  /** The rater cannot judge this: neither missing nor zero. */
  unable: z.optional(z.literal(true)),
});

/** One of the two axes: the rating as a whole, and the judgements it rests on. */
const Axis = z.strictObject({
  level: z.optional(Level),
  note: z.optional(Paragraph),
  items: z.record(Identifier, Item),
});

/** What a rater says of one plan. A draft may be incomplete; a final one is scored by the plan's regulation. */
export const Rating = z.strictObject({
  id: Identifier,
  revision: Revision,
  plan: Identifier,
  rater: z.strictObject({
    id: Identifier,
    role: z.enum(['supervisor', 'self', 'peer', 'subordinate', 'third-party']),
    /** A tie with the employee that the rater declares: family, business, dispute. */
    tie: z.optional(Paragraph),
  }),
  status: z.enum(['draft', 'final']),
  on: Day,
  /** Hasil kerja, items by target id. */
  results: Axis,
  /** Perilaku kerja, items by behaviour value. */
  behaviour: Axis,
  strengths: z.optional(Paragraph),
  improvements: z.optional(Paragraph),
});

export type Level = z.infer<typeof Level>;
export type Rating = Immutable<z.infer<typeof Rating>>;
