import * as z from 'zod/mini';
import { Day, Identifier, type Immutable, Line, Paragraph, WebAddress } from './shared.ts';

/** Tells a file that the person keeps: whoever gets it later sees by the hash that it is the same one. */
const EvidenceFile = z.strictObject({
  name: Line,
  /** In bytes. */
  size: z.int().check(z.minimum(0)),
  /** Media type as the device says it, e.g. `application/pdf`; left out where it says none. */
  type: z.optional(z.string().check(z.regex(/^[\w.+-]+\/[\w.+-]+$/), z.maxLength(127))),
  /** SHA-256 in lower-case hexadecimal; left out where the page could not compute it. */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});

/** One dated report on one target. It is never edited: a correction is another entry. */
export const Progress = z.strictObject({
  id: Identifier,
  plan: Identifier,
  target: Identifier,
  on: Day,
  /** In the unit of the indicator; `true` or `false` for yes/no. */
  value: z.union([z.number(), z.boolean()]),
  /** Of how many, where the indicator is a ratio: 45 complaints settled in time of 50; 0 of 0 where there was none. */
  of: z.optional(z.number().check(z.minimum(0))),
  note: z.optional(Paragraph),
  /** Bukti dukung: a title, and where it can be seen. No file is kept here, only what tells it from another. */
  evidence: z.optional(
    z.strictObject({ title: Line, url: z.optional(WebAddress), file: z.optional(EvidenceFile) }),
  ),
  /** What stood in the way, and why. */
  obstacle: z.optional(
    z.strictObject({
      what: Paragraph,
      cause: z.optional(Paragraph),
      /** Category by its id in the scheme, e.g. lack of resources. */
      category: z.optional(Identifier),
      /** Answers to "why?", each about the one before; five are usual. */
      whys: z.optional(z.array(Line).check(z.maxLength(7))),
      /** What is asked of the leader. */
      support: z.optional(Paragraph),
    }),
  ),
});

export type Progress = Immutable<z.infer<typeof Progress>>;
