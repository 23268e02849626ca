import * as z from 'zod/mini';
import { Actor, entry } from './history.ts';
import { Day, Identifier, type Immutable, Line, Paragraph, Period, Revision } from './shared.ts';

/** What is to become better: a result, a behaviour value or quality, an axis as a whole, or the work in general. */
const About = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('target'), id: Identifier }),
  z.strictObject({ type: z.literal('value'), id: Identifier }),
  z.strictObject({ type: z.literal('axis'), id: z.enum(['results', 'behaviour']) }),
  z.strictObject({ type: z.literal('general') }),
]);

const Area = z.strictObject({
  id: Identifier,
  about: About,
  /** Where it was found. */
  from: z.enum(['rating', 'feedback', 'own-words']),
  /** What should be reached by the end of the time. */
  aim: Line,
});

/** How somebody is developed: by the superior, a colleague, a course, or the work itself. */
export const DevelopmentKind = z.enum([
  'coaching',
  'mentoring',
  'counselling',
  'training',
  'assignment',
  'self-study',
]);

const Activity = z.strictObject({
  id: Identifier,
  kind: DevelopmentKind,
  what: Line,
  /** Ids of the areas that it serves. */
  areas: z.array(Identifier).check(z.minLength(1)),
  /** Jam pelajaran (JP). */
  hours: z.optional(z.number().check(z.gt(0), z.maximum(2000))),
});

const CheckIn = z.strictObject({
  id: Identifier,
  on: Day,
  by: Actor,
  progress: z.enum(['behind', 'on-track', 'reached']),
  /** What was talked about and agreed; left out for whom it is not meant. */
  note: z.optional(Paragraph),
  /** Ids of activities that were carried out since the one before. */
  done: z.optional(z.array(Identifier)),
});

/** The end of the time was put off, and why. */
const Extension = z.strictObject({ on: Day, by: Actor, from: Day, to: Day, reason: Paragraph });

const Outcome = z.strictObject({
  on: Day,
  by: Actor,
  result: z.enum(['reached', 'partly', 'not-reached']),
  ground: Paragraph,
});

/** What can be done with a development plan. */
export const DevelopmentAction = z.enum([
  'write',
  'offer',
  'return',
  'agree',
  'check-in',
  'extend',
  'conclude',
  'reply',
  'withdraw',
  'close',
]);

/** How far a development plan is. */
export const DevelopmentStage = z.enum(['draft', 'offered', 'agreed', 'concluded', 'closed']);

const DevelopmentEntry = z.strictObject({
  ...entry,
  action: DevelopmentAction,
  /** The office's day: a moment in UTC is another day in Jayapura. */
  on: Day,
});

/** Rencana pengembangan: what somebody is helped to become better at, how, by when, and what came of it. */
export const Development = z.strictObject({
  id: Identifier,
  revision: Revision,
  plan: Identifier,
  /** The evaluation that the weak items were read from. */
  evaluation: z.optional(Identifier),
  stage: DevelopmentStage,
  areas: z.array(Area),
  activities: z.array(Activity),
  /** The chance and the time to improve. */
  time: Period,
  /** So many days at most between two check-ins. */
  checkInEvery: z.int().check(z.minimum(1), z.maximum(366)),
  checkIns: z.array(CheckIn),
  extensions: z.array(Extension),
  outcome: z.optional(Outcome),
  /** The employee's own word on the outcome. */
  reply: z.optional(z.strictObject({ on: Day, words: Paragraph })),
  history: z.array(DevelopmentEntry).check(z.minLength(1)),
});

export type Development = Immutable<z.infer<typeof Development>>;
export type DevelopmentAction = z.infer<typeof DevelopmentAction>;
export type DevelopmentStage = z.infer<typeof DevelopmentStage>;
export type DevelopmentKind = z.infer<typeof DevelopmentKind>;
/** One thing to become better at, with what should be reached. */
export type DevelopmentArea = Development['areas'][number];
/** One thing that is done for it. */
export type DevelopmentActivity = Development['activities'][number];
