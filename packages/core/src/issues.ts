import type { Issue } from './errors.ts';

/** What we read of a zod issue; zod/mini has no messages, and we would not show them. */
interface Found {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  /** What is offered in its place: words of an enumeration, or what chooses one of several shapes. */
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  /** Of a union: what is wrong for each of its shapes; empty where none was chosen. */
  readonly errors?: readonly (readonly Found[])[];
}

type Path = Issue['path'];

const RULES: Readonly<Record<string, string>> = {
  invalid_type: 'type',
  invalid_union: 'type',
  invalid_value: 'choice',
  invalid_format: 'format',
  invalid_key: 'unknown-property',
  too_small: 'out-of-range',
  too_big: 'out-of-range',
};

/** Turns the issues of a zod schema about `value` into ours; `before` is where the value itself stands. */
export function issuesOf(found: readonly Found[], value: unknown, before: Path): readonly Issue[] {
  return found.flatMap((issue): readonly Issue[] => {
    const path = issue.path.map((name) => (typeof name === 'number' ? name : String(name)));
    const at = (...rest: Path): Path => [...before, ...path, ...rest];
    if (issue.keys) return issue.keys.map((name) => ({ path: at(name), rule: 'unknown-property' }));
    const there = path.reduce<unknown>(
      (parent, name) => (parent as Record<string, unknown> | null)?.[name],
      value,
    );
    if (there === undefined) return [{ path: at(), rule: 'required' }];
    const facts = factsOf(issue, there);
    return nearest(issue, there, at()) ?? [{ path: at(), rule: ruleOf(issue), ...(facts && { facts }) }];
  });
}

/** Of a union the shape that got furthest says what is wrong, if one got further than this place. */
function nearest({ errors = [] }: Found, value: unknown, path: Path): readonly Issue[] | undefined {
  const [least] = errors
    .map((each) => issuesOf(each, value, path))
    .filter((issues) => issues.some((each) => each.path.length > path.length))
    .sort((one, other) => one.length - other.length);
  return least;
}

function ruleOf({ code = '', errors }: Found): string {
  // Nothing chose one of the shapes.
  return errors?.length === 0 ? 'choice' : (RULES[code] ?? 'inconsistent');
}

/** Words a person wrote are never repeated in an error: errors end up in logs. */
function factsOf(issue: Found, value: unknown): Issue['facts'] {
  const candidates = {
    minimum: issue.minimum,
    maximum: issue.maximum,
    expected: issue.expected,
    offered: (issue.values ?? issue.options)?.map(String).join(', '),
    value: typeof value === 'string' ? undefined : value,
    length: typeof value === 'string' || Array.isArray(value) ? value.length : undefined,
  };
  const plain = Object.entries(candidates).filter((entry): entry is [string, string | number | boolean] =>
    ['string', 'number', 'boolean'].includes(typeof entry[1]),
  );
  return plain.length ? Object.fromEntries(plain) : undefined;
}
