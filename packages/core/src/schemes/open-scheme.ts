import { KinerjaError } from '../errors.ts';
import { issuesOf } from '../issues.ts';
import type { SoundParts } from './check-follow-ups.ts';
import { checkScheme } from './check-scheme.ts';
import { Scheme } from './scheme.ts';

/** The parts that their own schemas accept. */
function soundParts(json: unknown): SoundParts {
  if (typeof json !== 'object' || json === null) return {};
  const given = json as Readonly<Record<string, unknown>>;
  const parts = Object.entries(Scheme.shape).map(([name, schema]) => [
    name,
    schema.safeParse(given[name]).data,
  ]);
  return Object.fromEntries(parts) as SoundParts;
}

/**
 * A portal's own scheme, from its JSON: well formed, its regulations known, its weights exactly 1, its names and goals
 * there, its follow-ups within reach.
 * @throws KinerjaError `invalid-data` with the path and rule of everything that is wrong, at once; only what rests on a
 * part that is malformed is told when that is mended
 */
export function openScheme(json: unknown): Scheme {
  const { success, data, error } = Scheme.safeParse(json);
  const issues = [...(success ? [] : issuesOf(error.issues, json, [])), ...checkScheme(soundParts(json))];
  if (!success || issues.length > 0) throw new KinerjaError('invalid-data', { issues });
  return data;
}
