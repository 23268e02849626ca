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

/**
 * Looks at a value and answers what becomes of it, or throws what is wrong; `place` is where it stands in what is around
 * it. What stays as it is comes back itself, and paths are made only of what is wrong: a list may hold thousands of
 * records, and what is made for each is to be swept up again.
 */
type Look = (value: unknown, place?: string | number) => unknown;

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
      schema((value, place) => {
        let now = look(value, place);
        for (const rule of rules) now = rule(now);
        return now;
      }, shape),
    safeParse(value) {
      try {
        return { success: true, data: look(value) };
      } catch (found) {
        return { success: false, error: { issues: [found as Found] } };
      }
    },
  };
}

function fail(code: string, facts?: Partial<Found>): never {
  // oxlint-disable-next-line typescript/only-throw-error, eslint/no-throw-literal -- never leaves this file
  throw { code, path: [], ...facts } satisfies Found;
}

/** Looks at what stands at a place; what is wrong in it is told with the place. */
function within(place: string | number, look: Look, value: unknown): unknown {
  try {
    return look(value, place);
  } catch (found) {
    // oxlint-disable-next-line typescript/only-throw-error -- as above
    throw { ...(found as Found), path: [place, ...(found as Found).path] };
  }
}

function fits({ safeParse }: Schema, value: unknown): boolean {
  return safeParse(value).success;
}

/* @__NO_SIDE_EFFECTS__ */
function rule(test: (value: never) => boolean, code: string, facts?: Partial<Found>): Look {
  return (value) => (test(value as never) ? value : fail(code, facts));
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

// Of a text, characters are counted and not UTF-16 units: of these a character has at most two.
type Long = Iterable<unknown> & { readonly length: number };
export const minLength = (least: number): Look =>
  rule((value: Long) => value.length >= 2 * least || [...value].length >= least, 'too_small', {
    minimum: least,
  });
export const maxLength = (most: number): Look =>
  rule((value: Long) => value.length <= most || [...value].length <= most, 'too_big', { maximum: most });

export const trim = (): Look => (value) => (value as string).trim();

/** A rule of the record's own; `path` says which property it is about. */
export const refine =
  (test: (value: never) => boolean, { path: at = [] }: { path?: Path } = {}): Look =>
  (value) =>
    test(value as never) ? value : fail('custom', { path: at });

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
  return schema((value) => (value === undefined ? value : look(value)));
}

/* @__NO_SIDE_EFFECTS__ */
export function nullable({ look }: Schema): Schema {
  return schema((value) => (value === null ? value : look(value)));
}

/* @__NO_SIDE_EFFECTS__ */
export function array({ look }: Schema): Schema {
  return isArray.check((value) => {
    let made = value as unknown[];
    for (const [place, item] of made.entries()) {
      const now = within(place, look, item);
      if (now === item) continue;
      if (made === value) made = [...made];
      made[place] = now;
    }
    return made;
  });
}

/** What is made of each property; `others` looks at those that the shape does not name. */
/* @__NO_SIDE_EFFECTS__ */
function properties(shape: Shape, others: Look): Schema {
  const names = Object.keys(shape);
  const { look } = isObject.check((value) => {
    let made = value as Record<string, unknown>;
    const take = (name: string, each: Look): void => {
      const now = within(name, each, made[name]);
      if (now === made[name] && (now !== undefined || !Object.hasOwn(made, name))) return;
      if (made === value) made = { ...made };
      if (now === undefined) delete made[name];
      else made[name] = now;
    };
    for (const name of names) take(name, shape[name]?.look ?? others);
    for (const name of Object.keys(value as Bag)) if (!Object.hasOwn(shape, name)) take(name, others);
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
  return properties(shape, () => fail('invalid_key'));
}

/* @__NO_SIDE_EFFECTS__ */
export function catchall({ shape }: Schema, others: Schema): Schema {
  return properties(shape, others.look);
}

/* @__NO_SIDE_EFFECTS__ */
export function record(key: Schema, { look }: Schema): Schema {
  return properties({}, (value, name) => look(fits(key, name) ? value : fail('invalid_key')));
}

/** The first option that fits. */
/* @__NO_SIDE_EFFECTS__ */
export function union(options: readonly Schema[]): Schema {
  return schema((value) => {
    const fitting = options.find((option) => fits(option, value));
    return (fitting ?? fail('invalid_union')).look(value);
  });
}

/** The option that one property chooses. */
/* @__NO_SIDE_EFFECTS__ */
export function discriminatedUnion(name: string, options: readonly Schema[]): Schema {
  return isObject.check((value) => {
    const chosen = options.find(({ shape }) => shape[name] && fits(shape[name], (value as Bag)[name]));
    return (chosen ?? fail('invalid_union', { path: [name] })).look(value);
  });
}

/** Of this form, and in the calendar: the 30th of February would come back as another day. */
const day = rule(
  (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8)),
  'invalid_format',
);

const clock = /^T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/;

export const iso = {
  date: (): Schema => isString.check(day),
  datetime: (): Schema =>
    isString.check(
      (text) => day((text as string).slice(0, 10)) && text,
      rule((text: string) => clock.test(text.slice(10)), 'invalid_format'),
    ),
};
