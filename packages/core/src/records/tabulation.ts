import * as z from 'zod/mini';
import { Identifier, type Immutable, Line, Moment, Period, Text, WebAddress } from './shared.ts';

/** Counted from responses: the sum of the answers given, and how many they were. */
const Counted = z.strictObject({
  id: Identifier,
  label: Text,
  sum: z.int().check(z.minimum(0)),
  count: z.int().check(z.minimum(0)),
});

/** Known only as a printed mean, a decimal with a point. */
const Printed = z.strictObject({
  id: Identifier,
  label: Text,
  mean: z.string().check(z.regex(/^\d+(\.\d+)?$/)),
});

/** The answers of one survey, counted: all that a public page needs, and no single answer. */
export const Tabulation = z
  .strictObject({
    /** The id of the survey. */
    id: Identifier,
    regulation: z.string(),
    title: Text,
    unit: Line,
    service: z.optional(Line),
    period: Period,
    /** `null` when the office printed none. */
    respondents: z.nullable(z.int().check(z.minimum(0))),
    population: z.optional(z.int().check(z.minimum(1))),
    /** Answers up to this moment are in it. */
    cutOff: Moment,
    elements: z.array(z.union([Counted, Printed])).check(z.minLength(1)),
    /** Where the figures were published, when they are not counted here. */
    source: z.optional(z.strictObject({ title: Line, url: WebAddress })),
  })
  .check(
    z.refine(
      ({ respondents, elements }) =>
        respondents === null || elements.every((each) => !('count' in each) || each.count <= respondents),
      { path: ['elements'] },
    ),
  );

export type Tabulation = Immutable<z.infer<typeof Tabulation>>;
