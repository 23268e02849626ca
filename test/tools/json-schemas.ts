/**
 * Writes the JSON Schemas that @kinerja/core publishes, from the schemas it checks by:
 * `node --conditions=@kinerja/source test/tools/json-schemas.ts`. They are committed; a test compares.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recordSchemas } from '@kinerja/core/records/all';
import { Development } from '@kinerja/core/records/development';
import { Evaluation } from '@kinerja/core/records/evaluation';
import { Feedback } from '@kinerja/core/records/feedback';
import { Indicator } from '@kinerja/core/records/plan';
import { Receipt } from '@kinerja/core/records/receipt';
import { Day, Identifier, Line, Moment, Paragraph, Period, Person, Text } from '@kinerja/core/records/shared';
import { Scheme } from '@kinerja/core/schemes/scheme';
import * as z from 'zod/mini';

type Json = Readonly<Record<string, unknown>>;
type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;
type Converted = Parameters<Override>[0];

/** Where the files are, with a slash at the end. */
export const folder = fileURLToPath(new URL('../../packages/core/json-schemas/', import.meta.url));

/** Every kind that is published. A version is raised when its schema takes less or other than before. */
export const kinds = {
  scheme: {
    schema: Scheme,
    version: '1.0.0',
    description:
      'How one region evaluates. What no schema can say (known regulations, weights that add up to exactly 1, names ' +
      'and goals that are there, follow-ups within reach) is checked by openScheme.',
  },
  instrument: {
    schema: recordSchemas.survey.shape.instrument,
    version: '1.0.0',
    description: 'The questions of a survey, their answers, and what is asked of the person beside them.',
  },
  survey: {
    schema: recordSchemas.survey,
    version: '1.0.0',
    description: 'One survey of one service in one period, with the instrument it was opened with.',
  },
  response: {
    schema: recordSchemas.response,
    version: '1.0.0',
    description: 'What one person answered, once. It names nobody.',
  },
  tabulation: {
    schema: recordSchemas.tabulation,
    version: '1.0.0',
    description: 'The answers of one survey, counted.',
  },
  plan: {
    schema: recordSchemas.plan,
    version: '1.0.0',
    description: 'The work plan (SKP) of one person in one position and period.',
  },
  progress: {
    schema: recordSchemas.progress,
    version: '1.0.0',
    description: 'One dated report on one target.',
  },
  rating: {
    schema: recordSchemas.rating,
    version: '1.0.0',
    description: 'What one rater says of one plan.',
  },
  feedback: {
    schema: Feedback,
    version: '1.0.0',
    description: 'What was said about one plan in the course of the year, asked for or answered.',
  },
  evaluation: {
    schema: Evaluation,
    version: '1.0.0',
    description: 'The evaluation of one employee over one stretch of the year, with its history.',
  },
  award: {
    schema: recordSchemas.award,
    version: '1.0.0',
    description: 'What a scheme gives for good work, with its rule and reason, as it is announced.',
  },
  development: {
    schema: Development,
    version: '1.0.0',
    description: 'What one employee is helped to become better at, how, by when, and what came of it.',
  },
  receipt: {
    schema: Receipt,
    version: '1.0.0',
    description: 'A sealed score. The hash, and the score behind it, are checked by verify.',
  },
} as const;

/** What JSON Schema cannot say, by the property that is at fault. */
const refinements: Readonly<Record<string, string>> = {
  to: 'Not before `from`.',
  maximum: 'Not below `minimum`.',
  elements: 'No `count` is above `respondents`.',
};

const lengths =
  'Lengths are counted in UTF-16 units, and of texts with a limit of 500 or 4000 after trimming.';

/** Parts that several kinds share, by the name they have in `$defs`. */
const shared = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({
  Day,
  Identifier,
  Line,
  Moment,
  Paragraph,
  Text,
  Period,
  Person,
  Indicator,
}))
  shared.add(schema, { id });

/** Says what the conversion leaves out: text of spaces alone, and rules between properties. */
function complete({ zodSchema, jsonSchema }: Converted): void {
  for (const { _zod: check } of zodSchema._zod.def.checks ?? []) {
    if (check.def.check === 'overwrite') jsonSchema.pattern = '\\S';
    if (check.def.check === 'custom') jsonSchema.$comment = refinement(check.def);
  }
}

function refinement(check: object): string {
  const { path = [] } = check as { readonly path?: readonly PropertyKey[] };
  const said = refinements[path.join('.')];
  if (said === undefined) throw new Error(`No words for the refinement of ${path.join('.')}`);
  return `\`${path.join('.')}\`: ${said}`;
}

/** The JSON Schemas by kind, draft 2020-12. */
export function jsonSchemas(): Readonly<Record<keyof typeof kinds, Json>> {
  const made = Object.entries(kinds).map(([kind, { schema, version, description }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, {
      io: 'input',
      metadata: shared,
      override: complete,
    });
    const head = { $schema, $id: `urn:kinerja:schema:${kind}:${version}`, title: kind, description };
    return [kind, { ...head, ...rest, $comment: [rest.$comment, lengths].filter(Boolean).join(' ') }];
  });
  return Object.fromEntries(made) as Record<keyof typeof kinds, Json>;
}

async function write(): Promise<void> {
  const { format } = await import('prettier');
  mkdirSync(folder, { recursive: true });
  for (const [kind, schema] of Object.entries(jsonSchemas())) {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
    writeFileSync(`${folder}${kind}.json`, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
