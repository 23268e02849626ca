import * as z from 'zod/mini';
import { Identifier, type Immutable, Line, Paragraph, Period, Person, Revision } from './shared.ts';

const described = {
  /** Indikator kinerja individu (IKI), in words. */
  name: Line,
  aspect: z.enum(['quantity', 'quality', 'time', 'cost']),
  /** What is counted: documents, days, percent, rupiah. Empty for yes/no. */
  unit: z.string().check(z.maxLength(60)),
  /** How entries become the value of the period. */
  accumulation: z.enum(['sum', 'average', 'last']),
};
const finite = z.number().check(z.minimum(0));

const Indicator = z.discriminatedUnion('direction', [
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
  indicator: Indicator,
});

/** Sasaran kinerja pegawai (SKP) of one person in one position and period. */
export const Plan = z.strictObject({
  id: Identifier,
  revision: Revision,
  regulation: z.string(),
  employee: Person,
  supervisor: Person,
  period: Period,
  stage: z.enum(['draft', 'submitted', 'agreed']),
  targets: z.array(Target).check(z.minLength(1)),
  /** Ekspektasi khusus pimpinan, by behaviour value. */
  expectations: z.record(Identifier, Paragraph),
});

export type Plan = Immutable<z.infer<typeof Plan>>;
export type Target = Immutable<z.infer<typeof Target>>;
export type Indicator = Immutable<z.infer<typeof Indicator>>;
