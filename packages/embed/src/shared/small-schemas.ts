/**
 * The part of `zod/mini` that our records are written with, in a tenth of its bytes. Rollup puts it in zod's place in
 * the files for a script tag, and nowhere else: the schemas stay the same, and a test holds both to the same
 * judgement. It stops at the first thing that is wrong. A function that is missing here fails the build.
 */

type Path = readonly (string | number)[];
type Bag = Readonly<Record<string, unknown>>;

/** What is wrong, in zod's terms, as far as our own issues are made of it. */
interface Found {
  readonly code: string;
  readonly path: Path;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Looks at a value and answers what becomes of it, or throws what is wrong. */
type Look = (value: unknown, path: Path) => unknown;

type Parsed =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: { readonly issues: readonly Found[] } };

interface Schema {
  readonly look: Look;
  /** Of an object: its properties. */
  readonly shape: Shape;
  /** Further rules, in this order. */
  check(...rules: readonly Look[]): Schema;
  safeParse(value: unknown): Parsed;
}

type Shape = Readonly<Record<string, Schema>>;

/* @__NO_SIDE_EFFECTS__ */
function schema(look: Look, shape: Shape = {}): Schema {
  return {
    look,
    shape,
    check: (...rules) =>
      schema((value, path) => rules.reduce((now, rule) => rule(now, path), look(value, path)), shape),
    safeParse(value) {
      try {
        return { success: true, data: look(value, []) };
      } catch (found) {
        return { success: false, error: { issues: [found as Found] } };
      }
    },
  };
}

function fail(code: string, path: Path, facts?: Partial<Found>): never {
  // oxlint-disable-next-line typescript/only-throw-error, eslint/no-throw-literal -- never leaves this file
  throw { code, path, ...facts } satisfies Found;
}

function fits({ safeParse }: Schema, value: unknown): boolean {
  return safeParse(value).success;
}

/* @__NO_SIDE_EFFECTS__ */
function rule(test: (value: never) => boolean, code: string, facts?: Partial<Found>): Look {
  return (value, path) => (test(value as never) ? value : fail(code, path, facts));
}

/* @__NO_SIDE_EFFECTS__ */
function typed(test: (value: unknown) => boolean): Schema {
  return schema(rule(test, 'invalid_type'));
}

const isString = typed((value) => typeof value === 'string');
const isBoolean = typed((value) => typeof value === 'boolean');
const isNumber = typed(Number.isFinite);
const isInteger = typed(Number.isSafeInteger);
const isArray = typed(Array.isArray);
const isObject = typed((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

export const string = (): Schema => isString;
export const boolean = (): Schema => isBoolean;
export const number = (): Schema => isNumber;
export const int = (): Schema => isInteger;

export const regex = (pattern: RegExp): Look =>
  rule((value: string) => pattern.test(value), 'invalid_format');
export const gt = (minimum: number): Look =>
  rule((value: number) => value > minimum, 'too_small', { minimum });
export const minimum = (least: number): Look =>
  rule((value: number) => value >= least, 'too_small', { minimum: least });

export const maximum = (most: number): Look =>
  rule((value: number) => value <= most, 'too_big', { maximum: most });

// Of a text, characters are counted and not UTF-16 units.
export const minLength = (least: number): Look =>
  rule((value: Iterable<unknown>) => [...value].length >= least, 'too_small', { minimum: least });
export const maxLength = (most: number): Look =>
  rule((value: Iterable<unknown>) => [...value].length <= most, 'too_big', { maximum: most });

export const trim = (): Look => (value) => (value as string).trim();

/** A rule of the record's own; `path` says which property it is about. */
export const refine =
  (test: (value: never) => boolean, { path: at = [] }: { path?: Path } = {}): Look =>
  (value, path) =>
    test(value as never) ? value : fail('custom', [...path, ...at]);

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
export function optional({ look }: Schema): Schema {
  return schema((value, path) => (value === undefined ? value : look(value, path)));
}

/* @__NO_SIDE_EFFECTS__ */
export function nullable({ look }: Schema): Schema {
  return schema((value, path) => (value === null ? value : look(value, path)));
}

/* @__NO_SIDE_EFFECTS__ */
export function array({ look }: Schema): Schema {
  return isArray.check((value, path) =>
    (value as readonly unknown[]).map((item, place) => look(item, [...path, place])),
  );
}

/** A new object of what is made of each property; `others` looks at those that the shape does not name. */
/* @__NO_SIDE_EFFECTS__ */
function properties(shape: Shape, others: Look): Schema {
  const { look } = isObject.check((value, path) => {
    const made: Record<string, unknown> = {};
    const given = value as Bag;
    for (const name of new Set([...Object.keys(shape), ...Object.keys(given)])) {
      const each = Object.hasOwn(shape, name) ? shape[name]?.look : others;
      const now = each?.(given[name], [...path, name]);
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
  // zod names the object and lists the keys; for us both say the same.
  return properties(shape, (_value, path) => fail('invalid_key', path));
}

/* @__NO_SIDE_EFFECTS__ */
export function catchall({ shape }: Schema, others: Schema): Schema {
  return properties(shape, others.look);
}

/* @__NO_SIDE_EFFECTS__ */
export function record(key: Schema, { look }: Schema): Schema {
  return properties({}, (value, path) =>
    look(fits(key, path.at(-1)) ? value : fail('invalid_key', path), path),
  );
}

/** The first option that fits. */
/* @__NO_SIDE_EFFECTS__ */
export function union(options: readonly Schema[]): Schema {
  return schema((value, path) => {
    const fitting = options.find((option) => fits(option, value));
    return (fitting ?? fail('invalid_union', path)).look(value, path);
  });
}

/** The option that one property chooses. */
/* @__NO_SIDE_EFFECTS__ */
export function discriminatedUnion(name: string, options: readonly Schema[]): Schema {
  return isObject.check((value, path) => {
    const chosen = options.find(({ shape }) => shape[name] && fits(shape[name], (value as Bag)[name]));
    return (chosen ?? fail('invalid_union', [...path, name])).look(value, path);
  });
}

/** Of this form, and in the calendar: the 30th of February would come back as another day. */
const day = rule(
  (text: string) =>
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toJSON().startsWith(text),
  'invalid_format',
);

const clock = /^T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/;

export const iso = {
  date: (): Schema => isString.check(day),
  datetime: (): Schema =>
    isString.check(
      (text, path) => day((text as string).slice(0, 10), path) && text,
      rule((text: string) => clock.test(text.slice(10)), 'invalid_format'),
    ),
};
