import * as z from 'zod/mini';
import { Indicator } from '../records/plan.ts';
import { Identifier, type Immutable, Line, Text } from '../records/shared.ts';

/** Where a choice of a scheme comes from, and how far it can be relied on; as in a regulation. */
const Basis = z.strictObject({
  law: Line,
  place: Line,
  status: z.enum(['in-force', 'superseded', 'local-policy', 'assumption']),
});

/** What a part of a scheme rests on, and its figures (how often, by when, how much) where the basis gives none. */
const based = { basis: Basis, figures: z.optional(Basis) };

/** A number in exact text, e.g. `"0.6"`. */
const Share = z.string().check(z.regex(/^(0|[1-9]\d*)(\.\d+)?$/));

const Named = { id: Identifier, label: Text };
const Every = z.enum(['month', 'quarter', 'half-year', 'year']);
const Days = z.int().check(z.minimum(0), z.maximum(366));

/** A ready target of a position: what the employee's plan is drawn from. */
const StandardTarget = z.strictObject({
  id: Identifier,
  result: Text,
  /** Its `name` in Indonesian is the official wording; `label` is for readers of other languages. */
  indicator: Indicator,
  label: Text,
  /** What is counted and why, in plain words, so that everybody understands it. */
  meaning: z.optional(Text),
  goal: z.optional(Identifier),
  /** Whoever reaches it has made something new: the innovation that a follow-up may ask for. */
  innovation: z.optional(z.literal(true)),
  ...based,
});

const Standard = z.strictObject({
  ...Named,
  /** The kind of office, e.g. Dinas Kesehatan. */
  office: z.optional(Text),
  targets: z.array(StandardTarget).check(z.minLength(1)),
});

const Planning = z.strictObject({
  ...based,
  /** The plan begins empty, from the standard of the position, or only with what the standard has. */
  from: z.enum(['own-words', 'standard-or-own-words', 'standard-only']),
  /** Staff may draft before the superior's plan is agreed. */
  provisional: z.boolean(),
  /** Every target names a goal of the region's vision and mission. */
  goals: z.enum(['none', 'optional', 'required']),
  weights: z.enum(['none', 'required']),
  /** Days after the period begins by which the plan is agreed. */
  agreedWithin: Days,
});

const Tracking = z.strictObject({
  ...based,
  reports: Every,
  /** Days after the end of each stretch by which its report is due. */
  reportWithin: Days,
  /** The employee is told so many days before a report is due. */
  notices: z.optional(z.array(Days)),
  checkIns: z.nullable(Every),
  obstacles: z.strictObject({
    cause: z.enum(['optional', 'required']),
    categories: z.array(z.strictObject(Named)),
    /** What is asked of the leader. */
    support: z.optional(z.enum(['optional', 'required'])),
  }),
});

const Feedback = z.strictObject({
  ...based,
  every: Every,
  strengths: z.enum(['optional', 'required']),
  improvements: z.enum(['optional', 'required']),
  /** What it should speak of, e.g. the potential to develop. */
  prompts: z.optional(z.array(z.strictObject(Named))),
});

const Rating = z.strictObject({
  ...based,
  every: Every,
  /** Days after the end of each stretch by which it is rated. */
  rateWithin: Days,
  /** The supervisor rates after the employee has rated himself. */
  selfFirst: z.boolean(),
  /** Every rated result has evidence: data and facts, not assumption. */
  evidence: z.enum(['optional', 'required']),
  /** Levels that need a reason. */
  reasonsFor: z.array(z.enum(['below', 'meets', 'exceeds'])),
  /** What is judged beside the results as such, e.g. the process: items of behaviour in a rating. */
  qualities: z.array(z.strictObject(Named)),
});

const Actors = z.enum(['employee', 'supervisor', 'performance-team']);
const Exact = z.string().check(z.regex(/^-?(0|[1-9]\d*)(\.\d+)?$/));

const Stretch = z.strictObject({ least: Exact, greatest: Exact });

/** One line of a table between two scales: a single value or word, or a stretch that runs straight to its end. */
const ScaleLine = z.union([
  z.strictObject({ from: Line, to: Line }),
  z.strictObject({ from: Stretch, to: Stretch }),
]);

/** How the values of one scale become values of another; the only way in which they do. */
const Scale = z.strictObject({
  ...based,
  from: Line,
  to: Line,
  /** All that the first scale has: its words, lowest first, or its least and greatest value. */
  covers: z.union([z.strictObject({ words: z.array(Line).check(z.minLength(1)) }), Stretch]),
  lines: z.array(ScaleLine).check(z.minLength(1)),
});

/** Who proposes the raters of a voice, who agrees, and how many there may be. */
const Nomination = z.strictObject({
  by: z.array(Actors).check(z.minLength(1)),
  approvedBy: z.nullable(Actors),
  minimum: z.int().check(z.minimum(1)),
  maximum: z.int().check(z.minimum(1)),
});

/** One kind of voice that is heard about an employee. */
const Voice = z.strictObject({
  id: z.enum(['supervisor', 'self', 'peer', 'subordinate', 'third-party', 'citizens', 'targets']),
  /** Its weight in the joint value; `null`: it informs and has none. */
  weight: z.nullable(Share),
  /** Fewer raters than this are none. */
  minimum: z.int().check(z.minimum(1)),
  /** No answer of a rater is told from another's; fewer than this are not shown at all. `null`: by name. */
  anonymousFrom: z.nullable(z.int().check(z.minimum(2))),
  /** Where its few raters are counted instead of being lost. */
  rollUp: z.optional(z.enum(['peer', 'subordinate', 'third-party'])),
  /** When it is not heard: no joint value at all, or its weight goes to the others in proportion. Never zero. */
  missing: z.enum(['withhold', 'leave-out']),
  /** What its raters are asked to judge; without it both. */
  axes: z.optional(z.array(z.enum(['results', 'behaviour'])).check(z.minLength(1))),
  /** From the scale of the citizens' index or of achievement in percent to the joint one; without it they are one. */
  scale: z.optional(Scale),
  nomination: z.optional(Nomination),
});

const Voices = z.strictObject({
  ...based,
  sources: z.array(Voice).check(z.minLength(1)),
  /** The value of each level on the joint scale of 0 to 100. */
  levels: z.strictObject({ below: Share, meets: Share, exceeds: Share }),
  digits: z.int().check(z.minimum(0), z.maximum(4)),
  /** Whether a rater who declares a tie with the employee counts; without it he does not. It is said either way. */
  ties: z.optional(z.enum(['left-out', 'counted'])),
});

/** What must hold for a follow-up; all that is named must. */
const Condition = z.strictObject({
  predicates: z.optional(z.array(Identifier).check(z.minLength(1))),
  /** So many stretches in a row. */
  consecutive: z.optional(z.int().check(z.minimum(2))),
  /** Achievement of every target in percent, at least. */
  achievement: z.optional(Share),
  /** Joint value of the voices, at least. */
  value: z.optional(Share),
  /** Among the best so many of the unit, ties included. */
  best: z.optional(z.int().check(z.minimum(1))),
  innovation: z.optional(z.literal(true)),
  /** Units with fewer people are left out, so that a ranking tells nothing of a person. */
  unitFrom: z.optional(z.int().check(z.minimum(2))),
});

const FollowUp = z.strictObject({
  ...Named,
  ...based,
  kind: z.enum([
    'recognition',
    'award',
    'incentive',
    'promotion',
    'career',
    'training',
    'coaching',
    'improvement-time',
    /** The data of the period, laid out to plan the next one. */
    'next-step',
  ]),
  every: Every,
  /** Nothing in it: for everybody. */
  when: Condition,
});

/** How one region evaluates: data that the engine runs, and that a person can read. A portal can bring its own. */
export const Scheme = z.strictObject({
  id: Identifier,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  name: Text,
  region: Text,
  summary: Text,
  /** Regulations by what they decide; the predicate is the national law's, a scheme only surrounds it. */
  regulations: z.strictObject({
    evaluation: Line,
    distribution: z.optional(Line),
    survey: z.optional(Line),
    credit: z.optional(Line),
  }),
  /** Goals of the region's vision and mission. */
  goals: z.array(z.strictObject({ ...Named, basis: Basis })),
  planning: Planning,
  standards: z.array(Standard),
  tracking: Tracking,
  feedback: Feedback,
  rating: Rating,
  voices: Voices,
  /** Who may change a rating before it is released; `null`: nobody does. */
  calibration: z.nullable(z.strictObject({ basis: Basis, by: z.enum(['performance-team']) })),
  followUps: z.array(FollowUp),
  /** What is explained and trained, so that people accept it. */
  acceptance: z.array(z.strictObject({ ...Named, basis: Basis })),
});

export type Scheme = Immutable<z.infer<typeof Scheme>>;
export type Voice = Immutable<z.infer<typeof Voice>>;
export type ScaleTable = Immutable<z.infer<typeof Scale>>;
export type Standard = Immutable<z.infer<typeof Standard>>;
export type StandardTarget = Immutable<z.infer<typeof StandardTarget>>;
export type FollowUp = Immutable<z.infer<typeof FollowUp>>;
export type Every = z.infer<typeof Every>;
