import * as z from 'zod/mini';
import { Day, Identifier, type Immutable, Line, Paragraph, WebAddress } from './shared.ts';

/** One dated report on one target. It is never edited: a correction is another entry. */
export const Progress = z.strictObject({
  id: Identifier,
  plan: Identifier,
  target: Identifier,
  on: Day,
  /** In the unit of the indicator; `true` or `false` for yes/no. */
  value: z.union([z.number(), z.boolean()]),
  note: z.optional(Paragraph),
  /** Bukti dukung: a title, and where it can be seen. No file is kept here. */
  evidence: z.optional(z.strictObject({ title: Line, url: z.optional(WebAddress) })),
  /** What stood in the way, and why. */
  obstacle: z.optional(z.strictObject({ what: Paragraph, cause: z.optional(Paragraph) })),
});

export type Progress = Immutable<z.infer<typeof Progress>>;
