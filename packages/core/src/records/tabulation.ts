import * as z from 'zod/mini';
import { Day, Identifier, type Immutable, Line, Moment, Paragraph, Period, Text } from './shared.ts';
import { WebAddress } from './shared.ts';

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

const Group = z.union([
  z.strictObject({
    id: Identifier,
    label: Text,
    respondents: z.int().check(z.minimum(0)),
    elements: z.array(Counted).check(z.minLength(1)),
  }),
  /** Too few people, or others could be found by subtraction: then not even their number is here. */
  z.strictObject({ id: Identifier, label: Text, withheld: z.literal(true) }),
]);

/** The same answers by what people said of themselves, e.g. by education. */
const Breakdown = z.strictObject({
  id: Identifier,
  label: Text,
  groups: z.array(Group).check(z.minLength(1)),
});

/** How much each unsur matters to people. No mean of an unsur tells that: it was asked, or derived from an overall question. */
const Importance = z.strictObject({
  basis: z.enum(['stated', 'derived']),
  /** What was asked, or which overall question it was derived from. */
  note: Text,
  /** Unsur → a decimal with a point; higher matters more. */
  values: z.record(Identifier, z.string().check(z.regex(/^-?\d+(\.\d+)?$/))),
});

/** What the office does about an unsur (rencana tindak lanjut). */
const FollowUp = z.strictObject({
  /** The id of the unsur. */
  element: Identifier,
  action: Paragraph,
  /** An office or a post: the page is public. */
  responsible: Line,
  due: Day,
  done: z.optional(Day),
  /** What people notice of it. */
  result: z.optional(Paragraph),
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
    /** Which questions were asked, and in which version; not known of most printed figures. */
    instrument: z.optional(z.strictObject({ id: Identifier, version: z.string() })),
    /** `null` when the office printed none. */
    respondents: z.nullable(z.int().check(z.minimum(0))),
    population: z.optional(z.int().check(z.minimum(1))),
    /** Answers up to this moment are in it. */
    cutOff: Moment,
    elements: z.array(z.union([Counted, Printed])).check(z.minLength(1)),
    /** Where the figures were published, when they are not counted here. */
    source: z.optional(z.strictObject({ title: Line, url: WebAddress })),
    breakdowns: z.optional(z.array(Breakdown)),
    importance: z.optional(Importance),
    followUps: z.optional(z.array(FollowUp)),
  })
  .check(
    z.refine(
      ({ respondents, elements }) =>
        respondents === null || elements.every((each) => !('count' in each) || each.count <= respondents),
      { path: ['elements'] },
    ),
  );

export type Tabulation = Immutable<z.infer<typeof Tabulation>>;
/** One breakdown of a tabulation. */
export type Breakdown = NonNullable<Tabulation['breakdowns']>[number];
/** One thing that an office does about an unsur. */
export type FollowUp = NonNullable<Tabulation['followUps']>[number];
