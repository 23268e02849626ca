/**
 * The part of `zod/mini` that our records are written with, in a tenth of its bytes. Rollup puts it in zod's place in
 * the files for a script tag, and nowhere else: the schemas stay the same, and a test holds both to the same
 * judgement. A function that is missing here fails the build.
 */

type Path = readonly (string | number)[];
type Bag = Readonly<Record<string, unknown>>;

/** An issue in zod's terms, as far as ours are made of it. */
interface Found {
  readonly code: string;
  readonly path: Path;
  readonly keys?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly expected?: string;
}

/** Looks at a value, adds what is wrong with it, and answers what becomes of it. */
type Look = (value: unknown, path: Path, found: Found[]) => unknown;

type Parsed =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: { readonly issues: readonly Found[] } };

interface Schema {
  readonly look: Look;
  /** Of an object: its properties. */
  readonly shape: Shape;
  /** Further rules; each is only asked while nothing was found. */
  check(...rules: readonly Look[]): Schema;
  safeParse(value: unknown): Parsed;
}

type Shape = Readonly<Record<string, Schema>>;

/* @__NO_SIDE_EFFECTS__ */
function schema(look: Look, shape: Shape = {}): Schema {
  const check: Schema['check'] = (...rules) =>
    schema((value, path, found) => {
      const before = found.length;
      let now = look(value, path, found);
      for (const rule of rules) if (found.length === before) now = rule(now, path, found);
      return now;
    }, shape);
  const safeParse = (value: unknown): Parsed => {
    const issues: Found[] = [];
    const data = look(value, [], issues);
    return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
  };
  return { look, shape, check, safeParse };
}

/* @__NO_SIDE_EFFECTS__ */
function rule(test: (value: never) => boolean, code: string, facts?: Partial<Found>): Look {
  return (value, path, found) => {
    if (!test(value as never)) found.push({ code, path, ...facts });
    return value;
  };
}

/* @__NO_SIDE_EFFECTS__ */
function typed(test: (value: unknown) => boolean, expected: string): () => Schema {
  return () => schema(rule(test, 'invalid_type', { expected }));
}

export const string = typed((value) => typeof value === 'string', 'string');
export const boolean = typed((value) => typeof value === 'boolean', 'boolean');
export const number = typed(Number.isFinite, 'number');
export const int = typed(Number.isSafeInteger, 'int');

export const regex = (pattern: RegExp): Look =>
  rule((value: string) => pattern.test(value), 'invalid_format');
export const gt = (minimum: number): Look =>
  rule((value: number) => value > minimum, 'too_small', { minimum });
export const minimum = (least: number): Look =>
  rule((value: number) => value >= least, 'too_small', { minimum: least });

// Of a text, characters are counted and not UTF-16 units.
export const minLength = (least: number): Look =>
  rule((value: Iterable<unknown>) => [...value].length >= least, 'too_small', { minimum: least });
export const maxLength = (most: number): Look =>
  rule((value: Iterable<unknown>) => [...value].length <= most, 'too_big', { maximum: most });

export const trim = (): Look => (value) => (value as string).trim();

/** A rule of the record's own; `path` says which property it is about. */
export const refine =
  (test: (value: never) => boolean, { path: at = [] }: { path?: Path } = {}): Look =>
  (value, path, found) =>
    rule(test, 'custom')(value, [...path, ...at], found);

/* @__NO_SIDE_EFFECTS__ */
function oneOf(values: readonly unknown[]): Schema {
  return schema(rule((value) => values.includes(value), 'invalid_value'));
}
export { oneOf as enum };

/* @__NO_SIDE_EFFECTS__ */
export function literal(value: unknown): Schema {
  return oneOf([value]);
}

/* @__NO_SIDE_EFFECTS__ */
function unless(empty: null | undefined): (inner: Schema) => Schema {
  return ({ look }) => schema((value, path, found) => (value === empty ? value : look(value, path, found)));
}

export const optional = unless(undefined);
export const nullable = unless(null);

/* @__NO_SIDE_EFFECTS__ */
export function array({ look }: Schema): Schema {
  return schema(rule(Array.isArray, 'invalid_type')).check((value, path, found) =>
    (value as readonly unknown[]).map((item, place) => look(item, [...path, place], found)),
  );
}

const anObject = schema(
  rule((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'invalid_type'),
);

/** A new object of what is made of each property; `others` looks at those that the shape does not name. */
/* @__NO_SIDE_EFFECTS__ */
function properties(shape: Shape, others: Look): Schema {
  const { look } = anObject.check((value, path, found) => {
    const made: Record<string, unknown> = {};
    const given = value as Bag;
    for (const name of new Set([...Object.keys(shape), ...Object.keys(given)])) {
      const each = Object.hasOwn(shape, name) ? shape[name]?.look : others;
      const now = each?.(given[name], [...path, name], found);
      if (now !== undefined) made[name] = now;
    }
    return made;
  });
  return schema(look, shape);
}

/* @__NO_SIDE_EFFECTS__ */
export function object(shape: Shape): Schema {
  return properties(shape, () => undefined);
}

/* @__NO_SIDE_EFFECTS__ */
export function strictObject(shape: Shape): Schema {
  return properties(shape, (_value, path, found) => {
    found.push({ code: 'unrecognized_keys', path: path.slice(0, -1), keys: [String(path.at(-1))] });
  });
}

/* @__NO_SIDE_EFFECTS__ */
export function catchall({ shape }: Schema, others: Schema): Schema {
  return properties(shape, others.look);
}

/* @__NO_SIDE_EFFECTS__ */
export function record(key: Schema, { look }: Schema): Schema {
  return properties({}, (value, path, found) => {
    if (key.safeParse(path.at(-1)).success) return look(value, path, found);
    found.push({ code: 'invalid_key', path });
    return value;
  });
}

/** The first option that finds nothing wrong. */
/* @__NO_SIDE_EFFECTS__ */
export function union(options: readonly Schema[]): Schema {
  return schema((value, path, found) => {
    for (const { look } of options) {
      const own: Found[] = [];
      const now = look(value, path, own);
      if (own.length === 0) return now;
    }
    found.push({ code: 'invalid_union', path });
    return value;
  });
}

/** The option that one property chooses. */
/* @__NO_SIDE_EFFECTS__ */
export function discriminatedUnion(name: string, options: readonly Schema[]): Schema {
  return anObject.check((value, path, found) => {
    const chosen = options.find(({ shape }) => shape[name]?.safeParse((value as Bag)[name]).success);
    if (chosen) return chosen.look(value, path, found);
    found.push({ code: 'invalid_union', path: [...path, name] });
    return value;
  });
}

/** Of this form, and in the calendar: the 30th of February would come back as another day. */
const day = rule((text: string) => {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}, 'invalid_format');

const clock = /^T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/;

export const iso = {
  date: (): Schema => string().check(day),
  datetime: (): Schema =>
    string().check(
      (text, path, found) => day((text as string).slice(0, 10), path, found) && text,
      rule((text: string) => clock.test(text.slice(10)), 'invalid_format'),
    ),
};
