import * as z from 'zod/mini';
import { Day, Identifier, type Immutable, Line, Period, Text } from './shared.ts';

const Option = z.strictObject({ value: z.int(), label: Text });

const Question = z.strictObject({
  /** Meaning, not position: `sarana` stays `sarana` wherever a questionnaire prints it. */
  id: Identifier,
  /** What is measured, e.g. the official name of the unsur. */
  label: Text,
  /** What the person is asked. */
  text: Text,
  options: z.array(Option).check(z.minLength(2)),
  /** Whether "don't know" may be chosen; it is kept as such and never counted as a number. */
  unknown: z.boolean(),
});

const Choice = z.strictObject({ value: Identifier, label: Text });

const ProfileQuestion = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choice'), id: Identifier, text: Text, options: z.array(Choice) }),
  z.strictObject({
    type: z.literal('number'),
    id: Identifier,
    text: Text,
    minimum: z.int(),
    maximum: z.int(),
  }),
  z.strictObject({ type: z.literal('text'), id: Identifier, text: Text }),
]);

const Instrument = z.strictObject({
  id: Identifier,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  title: Text,
  questions: z.array(Question).check(z.minLength(1)),
  /** Asked after the questions, always optional, never an identity. */
  profile: z.array(ProfileQuestion),
  comment: z.boolean(),
});

/** One survey of one service in one period, with the instrument it was opened with. */
export const Survey = z.strictObject({
  id: Identifier,
  /** The regulation that turns its answers into an index, for ever. */
  regulation: z.string(),
  title: Text,
  unit: Line,
  service: Line,
  period: Period,
  /** Users of the service in the period, where the office knows; the base of the sample size. */
  population: z.optional(z.int().check(z.minimum(1))),
  /** The last day on which an answer is taken. */
  closes: z.optional(Day),
  /** Only answers with the token of a service are taken, each token once; which ones were given the office knows. */
  tokenRequired: z.optional(z.boolean()),
  instrument: Instrument,
});

export type Survey = Immutable<z.infer<typeof Survey>>;
export type Instrument = Immutable<z.infer<typeof Instrument>>;
export type Question = Immutable<z.infer<typeof Question>>;
export type ProfileQuestion = Immutable<z.infer<typeof ProfileQuestion>>;
