import { type Issue, type Kind, KinerjaError, type Records } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import type * as z from 'zod/mini';

type ZodIssue = z.core.$ZodIssue;
type Path = Issue['path'];

/** The record in `value`. @throws `invalid-data` with one issue for each broken place */
export function parseRecord<K extends Kind>(kind: K, value: unknown): Records[K] {
  const parsed = recordSchemas[kind].safeParse(value);
  const issues = parsed.success
    ? unstorable(parsed.data)
    : parsed.error.issues.flatMap((issue) => issuesOf(issue, value));
  if (parsed.success && issues.length === 0) return parsed.data as Records[K];
  throw new KinerjaError('invalid-data', { kind, issues });
}

/** One of zod's issues in the words that all of Kinerja uses. What a person wrote is never repeated in it. */
function issuesOf(issue: ZodIssue, root: unknown): Issue[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], rule: 'unknown-property' }));
  }
  if (valueAt(root, path) === undefined) return [{ path, rule: 'required' }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, rule: 'type', facts: { expected: issue.expected } }];
    case 'too_small':
      return [{ path, rule: 'out-of-range', facts: { minimum: Number(issue.minimum) } }];
    case 'too_big':
      return [{ path, rule: 'out-of-range', facts: { maximum: Number(issue.maximum) } }];
    case 'invalid_value':
      return [{ path, rule: 'choice' }];
    case 'invalid_union':
      return unionIssues(issue, root, path);
    case 'invalid_key':
      return [{ path, rule: 'unknown-property' }];
    case 'custom':
      return [{ path, rule: 'inconsistent' }];
    default:
      return [{ path, rule: 'format' }];
  }
}

/** The branch that got furthest says what is wrong, if one got further than this place. */
function unionIssues(issue: z.core.$ZodIssueInvalidUnion, root: unknown, path: Path): Issue[] {
  const branches = issue.errors.map((errors) =>
    errors.flatMap((error) => issuesOf({ ...error, path: [...path, ...error.path] } as ZodIssue, root)),
  );
  const [nearest] = branches
    .filter((found) => found.some((each) => each.path.length > path.length))
    .sort((one, other) => one.length - other.length);
  return nearest ?? [{ path, rule: branches.length === 0 ? 'choice' : 'type' }];
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  return value;
}

/** Characters that are text in JSON and in no database: the null character, and half a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

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
