import * as z from 'zod/mini';
import { entry } from './history.ts';
import {
  Day,
  Identifier,
  type Immutable,
  Line,
  Paragraph,
  Period,
  Person,
  Revision,
  Text,
} from './shared.ts';

const Citation = z.strictObject({
  law: Line,
  place: Line,
  status: z.enum(['in-force', 'superseded', 'local-policy', 'assumption']),
});

/** What can be done with an award. */
export const AwardAction = z.enum(['announce', 'withhold', 'show', 'withdraw']);

/** How far an award is: `withheld`: the employee does not want to be named. */
export const AwardStage = z.enum(['announced', 'withheld', 'withdrawn']);

const AwardEntry = z.strictObject({ ...entry, action: AwardAction, on: Day });

/** Penghargaan: what a scheme gives for good work, with the rule and the reason, once it was granted in an evaluation. */
export const Award = z.strictObject({
  id: Identifier,
  revision: Revision,
  /** The evaluation that it was granted in. */
  evaluation: Identifier,
  scheme: z.strictObject({ id: Identifier, version: Line }),
  /** Id in the scheme. */
  followUp: Identifier,
  kind: z.enum(['recognition', 'award', 'incentive']),
  label: Text,
  every: z.enum(['month', 'quarter', 'half-year', 'year']),
  stretch: Period,
  employee: Person,
  unit: Line,
  /** People in the unit: in a small one a name tells of the others too. */
  unitSize: z.int().check(z.minimum(1)),
  /** Why, in words for everybody. */
  ground: Paragraph,
  /** What the rule rests on. */
  basis: Citation,
  granted: Day,
  announced: Day,
  stage: AwardStage,
  history: z.array(AwardEntry),
});

export type Award = Immutable<z.infer<typeof Award>>;
export type AwardAction = z.infer<typeof AwardAction>;
export type AwardStage = z.infer<typeof AwardStage>;
