import * as z from 'zod/mini';
import { entry } from './history.ts';
import { Day, Identifier, type Immutable, Line, Paragraph, Period, Person, Revision } from './shared.ts';

const described = {
  /** Indikator kinerja individu (IKI), in words. */
  name: Line,
  aspect: z.enum(['quantity', 'quality', 'time', 'cost']),
  /** What is counted: documents, days, percent, rupiah. Empty for yes/no. */
  unit: z.string().check(z.maxLength(60)),
  /** How entries become the value of the period; `ratio`: parts of wholes, added up apart, in percent. */
  accumulation: z.enum(['sum', 'average', 'last', 'ratio']),
  /** An achievement above so many percent counts as this; without it nothing is cut. */
  cap: z.optional(z.number().check(z.minimum(100))),
};
const finite = z.number().check(z.minimum(0));
const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** Indikator kinerja individu (IKI): what is counted, and what is aimed at, by its direction. */
export const Indicator = z.discriminatedUnion('direction', [
  z.strictObject({ ...described, direction: z.literal('higher'), target: finite.check(z.gt(0)) }),
  z.strictObject({ ...described, direction: z.literal('lower'), target: finite.check(z.gt(0)) }),
  z
    .strictObject({ ...described, direction: z.literal('range'), minimum: finite, maximum: finite })
    .check(z.refine((range) => range.minimum <= range.maximum, { path: ['maximum'] })),
  z.strictObject({ ...described, direction: z.literal('yes-no') }),
]);

const Target = z.strictObject({
  id: Identifier,
  /** Rencana hasil kerja (RHK): the result the employee answers for. */
  result: Line,
  /** The superior's result that this one supports. */
  supports: z.optional(Line),
  /** The superior's target behind it: a part of the same indicator (direct), or an own output that helps it. */
  alignment: z.optional(
    z.strictObject({ plan: Identifier, target: Identifier, cascade: z.enum(['direct', 'non-direct']) }),
  ),
  /** Goal of the region's vision and mission, by its id in the scheme. */
  goal: z.optional(Identifier),
  /** Standard of the position that it was drawn from, by its id in the scheme. */
  standard: z.optional(Identifier),
  /** Percent of the plan; where one target has a weight all have, and they add up to 100. */
  weight: z.optional(z.number().check(z.gt(0), z.maximum(100))),
  indicator: Indicator,
  /** What should be reached in each month, in the unit of the indicator. */
  breakdown: z.optional(z.array(z.strictObject({ month: Month, target: finite }))),
});

/** Away from work for a time, which the plan does not count. */
const Absence = z
  .strictObject({ from: Day, to: Day, reason: z.enum(['leave', 'illness', 'training']) })
  .check(z.refine(({ from, to }) => from <= to, { path: ['to'] }));

const PlanEntry = z.strictObject({
  ...entry,
  action: z.enum(['write', 'confirm', 'submit', 'return', 'agree', 'revise']),
  /** At a revision: the targets as they were before. */
  targets: z.optional(z.array(Target)),
});

/** Sasaran kinerja pegawai (SKP) of one person in one position and period. */
export const Plan = z.strictObject({
  id: Identifier,
  revision: Revision,
  regulation: z.string(),
  /** Id of the regional scheme that it was written under. */
  scheme: z.optional(Identifier),
  employee: Person,
  supervisor: Person,
  period: Period,
  stage: z.enum(['draft', 'submitted', 'agreed']),
  /** Written before the superior's own plan was agreed; what it supports has still to be confirmed. */
  provisional: z.optional(z.boolean()),
  /** A year in several posts is several plans; this is how the person held this one. */
  assignment: z.optional(z.enum(['regular', 'transfer', 'acting'])),
  absences: z.optional(z.array(Absence)),
  targets: z.array(Target).check(z.minLength(1)),
  /** Ekspektasi khusus pimpinan, by behaviour value. */
  expectations: z.record(Identifier, Paragraph),
  history: z.optional(z.array(PlanEntry)),
});

export type Plan = Immutable<z.infer<typeof Plan>>;
export type Target = Immutable<z.infer<typeof Target>>;
export type Indicator = Immutable<z.infer<typeof Indicator>>;
