import * as z from 'zod/mini';
import { Identifier, Line } from './shared.ts';

const Citation = z.strictObject({
  law: Line,
  place: Line,
  status: z.enum(['in-force', 'superseded', 'local-policy', 'assumption']),
});

/** A word of a list that grows with the versions: a receipt of a newer one can still be read. */
const Word = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/));

/** One step of a calculation, with the steps it came from; named, for a compiler cannot print an endless type. */
interface Step {
  id: string;
  value: string;
  arguments: Record<string, string | number>;
  citation: z.infer<typeof Citation>;
  from: Step[];
}

const Step: z.ZodMiniType<Step> = z.strictObject({
  id: Word,
  value: z.string(),
  arguments: z.record(Identifier, z.union([z.string(), z.number()])),
  citation: Citation,
  get from() {
    return z.array(Step);
  },
});

/** A value with its working, or what is missing for one. */
const Outcome = z.discriminatedUnion('done', [
  z.strictObject({
    done: z.literal(true),
    value: z.string(),
    grade: z.nullable(Line),
    step: Step,
    parts: z.array(Step),
    notices: z.array(Word),
  }),
  z.strictObject({
    done: z.literal(false),
    missing: z.array(z.strictObject({ path: z.array(z.string()) })),
  }),
]);

/**
 * The schema of a receipt as it is stored and sent. Its shape only: whether it holds is what `verify` tells. Its type
 * is that of the receipts that are made.
 */
export const Receipt = z.strictObject({
  regulation: z.string(),
  /** What the regulation scored: each has its own. */
  input: z.looseObject({}),
  outcome: Outcome,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
