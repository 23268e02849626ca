import * as z from 'zod/mini';
import { Actor, entry } from './history.ts';
import {
  Day,
  Identifier,
  type Immutable,
  Line,
  Moment,
  Paragraph,
  Period,
  Person,
  Revision,
} from './shared.ts';

const Citation = z.strictObject({
  law: Line,
  place: Line,
  status: z.enum(['in-force', 'superseded', 'local-policy', 'assumption']),
});

/** One change of a rating after it was given: what it was stays beside what it became, with actor, ground and rule. */
export const Adjustment = z.strictObject({
  id: Identifier,
  at: Moment,
  by: Actor,
  /** Before the release by calibration, or by the decision of an objection. */
  stage: z.enum(['calibration', 'decision']),
  /** Place in what the regulation scores, e.g. `['results', 'level']` or `['results', 'items', 'a']`. */
  path: z.array(Line).check(z.minLength(1)),
  from: Line,
  to: Line,
  ground: Paragraph,
  rule: Citation,
});

const Level = z.enum(['below', 'meets', 'exceeds']);
const Judged = z.strictObject({ level: z.optional(Level), items: z.record(Identifier, Level) });

/** A receipt without its working: the regulation gives it again from the input, and the hash says that it is the same. */
const Sealed = z.strictObject({
  regulation: Line,
  /** The two axes that the regulation scores. */
  input: z.strictObject({ results: Judged, behaviour: Judged }),
  /** The public value, e.g. the predicate. */
  value: Line,
  /** SHA-256 of the receipt, 64 hex digits. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** Somebody beside the supervisor who may be heard; the supervisor approves. */
const Rater = z.strictObject({
  id: Identifier,
  role: z.enum(['peer', 'subordinate', 'third-party']),
  status: z.enum(['nominated', 'approved', 'declined', 'heard']),
});

const RaterVoice = z.enum(['supervisor', 'self', 'peer', 'subordinate', 'third-party']);

/** A rating that was handed in, by its id. */
const Handed = z.strictObject({ rating: Identifier, plan: Identifier, role: RaterVoice });

const Claimed = z.nullable(z.union([z.string(), z.number(), z.boolean()]));

/** One thing objected to: a step of the explanation, what is claimed instead, and why. */
const ObjectionItem = z.strictObject({
  id: Identifier,
  path: z.array(Line),
  /** Places of what the regulation scores, and what should stand there. */
  claim: z.array(z.strictObject({ path: z.array(Line), value: Claimed })).check(z.minLength(1)),
  ground: Paragraph,
  decision: z.optional(
    z.strictObject({
      /** `kept`: the rating stays as it was; `changed`: an adjustment changes it. */
      verdict: z.enum(['kept', 'changed']),
      ground: Paragraph,
      /** Id of the adjustment, where it was changed. */
      adjustment: z.optional(Identifier),
    }),
  ),
});

const JudgedAxis = z.enum(['results', 'behaviour']);
const Count = z.int().check(z.minimum(0));
const Counts = z.strictObject({ below: Count, meets: Count, exceeds: Count, unable: z.optional(Count) });
const Heard = z.optional(
  z.strictObject({
    results: z.optional(Counts),
    behaviour: z.optional(Counts),
    tied: z.optional(z.literal(true)),
  }),
);

/** What may be shown of the voices that were heard on one plan, and nothing of groups too small. */
const Shown = z.strictObject({
  plan: Identifier,
  /** How many gave which level, by voice: what the joint value of the voices is scored of. */
  input: z.strictObject({
    supervisor: Heard,
    self: Heard,
    peer: Heard,
    subordinate: Heard,
    'third-party': Heard,
  }),
  /** Of whom nothing is shown under the own name, and with whom they count instead. */
  hidden: z.array(
    z.strictObject({ voice: RaterVoice, axis: z.optional(JudgedAxis), into: z.optional(RaterVoice) }),
  ),
  /** What they wrote, of groups large enough, in an order that tells nothing. */
  comments: z.array(
    z.strictObject({
      voice: RaterVoice,
      strengths: z.array(Paragraph),
      improvements: z.array(Paragraph),
      notes: z.array(Paragraph),
    }),
  ),
});

const FollowedUp = z.strictObject({
  /** Id in the scheme. */
  followUp: Identifier,
  on: Day,
  ground: Paragraph,
});

/** What can be done with an evaluation. */
export const EvaluationAction = z.enum([
  'nominate',
  'approve-rater',
  'decline-rater',
  'assess-oneself',
  'go-without-self-assessment',
  'contribute',
  'rate',
  'calibrate',
  'release',
  'acknowledge',
  'object',
  'decide',
  'finalise',
  'follow-up',
]);

/** How far an evaluation is. */
export const EvaluationStage = z.enum([
  'open',
  'self-assessed',
  'rated',
  'calibrated',
  'released',
  'acknowledged',
  'objected',
  'decided',
  'final',
  'followed-up',
]);

const EvaluationEntry = z.strictObject({
  ...entry,
  action: EvaluationAction,
  /** The office's day: a moment in UTC is another day in Jayapura. */
  on: Day,
});

/** The evaluation of one employee over one stretch of the year, from the first rating to what follows from it. */
export const Evaluation = z.strictObject({
  id: Identifier,
  revision: Revision,
  kind: z.enum(['periodic', 'annual']),
  employee: Person,
  /** Pejabat penilai kinerja: who rates and decides. */
  supervisor: Person,
  /** Who decides objections, where the portal knows; never the supervisor. */
  appealAuthority: z.optional(Person),
  stretch: Period,
  /** Plans of the stretch; several where the person held several posts. */
  plans: z.array(Identifier).check(z.minLength(1)),
  regulation: z.string(),
  scheme: z.strictObject({ id: Identifier, version: Line }),
  stage: EvaluationStage,
  raters: z.array(Rater),
  ratings: z.array(Handed),
  /** Raw, calibrated and final value side by side; each is there from the stage that makes it. */
  outcomes: z.strictObject({
    raw: z.optional(Sealed),
    calibrated: z.optional(Sealed),
    final: z.optional(Sealed),
  }),
  adjustments: z.array(Adjustment),
  /**
   * Told by a server to who may not read the ratings themselves, once nobody more is heard; worked out anew at every
   * reading and never kept. What is sent back with it is taken as if it were not there.
   */
  voices: z.optional(z.array(Shown)),
  /** The day on which it was handed to the employee: terms start here. */
  released: z.optional(Day),
  objection: z.optional(z.strictObject({ on: Day, items: z.array(ObjectionItem).check(z.minLength(1)) })),
  followUps: z.array(FollowedUp),
  history: z.array(EvaluationEntry),
});

export type Adjustment = Immutable<z.infer<typeof Adjustment>>;
export type Evaluation = Immutable<z.infer<typeof Evaluation>>;
export type VoicesOfPlan = Immutable<z.infer<typeof Shown>>;
export type EvaluationAction = z.infer<typeof EvaluationAction>;
export type EvaluationStage = z.infer<typeof EvaluationStage>;
export type ObjectionItem = Immutable<z.infer<typeof ObjectionItem>>;
