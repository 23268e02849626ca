import { type Issue, type Kind, KinerjaError, type Records, issuesOf } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';

type Path = Issue['path'];

/** The record in `value`. @throws `invalid-data` with one issue for each broken place */
export function parseRecord<K extends Kind>(kind: K, value: unknown): Records[K] {
  const parsed = recordSchemas[kind].safeParse(value);
  const issues = parsed.success
    ? [...unstorable(parsed.data), ...passedOver(value)]
    : issuesOf(parsed.error.issues, value, []);
  if (parsed.success && issues.length === 0) return parsed.data as Records[K];
  throw new KinerjaError('invalid-data', { kind, issues });
}

/** Characters that are text in JSON and in no database: the null character, and half a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** The one name of a property that the schemas pass over: what is sent is taken whole or not at all. */
function passedOver(value: unknown, path: Path = []): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '__proto__'
      ? [{ path: [...path, key], rule: 'unknown-property' }]
      : passedOver(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function unstorable(value: unknown, path: Path = []): Issue[] {
  if (typeof value === 'string') {
    return UNSTORABLE.test(value) ? [{ path, rule: 'format' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, place) => unstorable(item, [...path, place]));
  return Object.entries(value).flatMap(([key, item]) => [
    ...unstorable(key, [...path, key]),
    ...unstorable(item, [...path, key]),
  ]);
}
