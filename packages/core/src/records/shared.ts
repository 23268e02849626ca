import * as z from 'zod/mini';

/** All properties readonly, at every depth: records are values, a change makes a new one. */
export type Immutable<T> = T extends (infer U)[]
  ? readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

/** Letters, digits, dot, dash and underscore, 1 to 64 characters: safe in a URL path and as a key. */
export const Identifier = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/));

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** A moment in UTC, ISO 8601 with `Z`. */
export const Moment = z.iso.datetime();

/** A line that a person wrote: 1 to 500 characters. */
export const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

/** A paragraph that a person wrote: 1 to 4000 characters. */
export const Paragraph = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));

/** Words by language tag; Indonesian is always there. */
export const Text = z.catchall(z.object({ id: Line }), Line);

/** First and last day, both included. */
export const Period = z
  .strictObject({ from: Day, to: Day })
  .check(z.refine((period) => period.from <= period.to, { path: ['to'] }));

/** A web address a person may follow: http or https only, so that no script can hide in it. */
export const WebAddress = z.string().check(z.regex(/^https?:\/\/[^\s]+$/), z.maxLength(2000));

/** A civil servant as the host portal names him or her; `id` is the portal's own and never a NIK. */
export const Person = z.strictObject({
  id: Identifier,
  name: Line,
  position: Line,
  unit: z.optional(Line),
  /** Nomor induk pegawai (also of a PPPK), 18 digits, for the official documents; in no award, and for no rater. */
  nip: z.optional(z.string().check(z.regex(/^\d{18}$/))),
  /** Pangkat and golongan ruang as they are written, e.g. `Penata Muda Tingkat I (III/b)`, for the official documents. */
  rank: z.optional(Line),
});

/** How often a revisable record was written; the first is 1. A stale one is refused as a conflict. */
export const Revision = z.int().check(z.minimum(1));
