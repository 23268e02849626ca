type Path = readonly (string | number)[];

/** The path of every value in a value, itself included. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const list = Array.isArray(value);
  const inner = Object.entries(value).flatMap(([name, each]) =>
    placesIn(each, [...path, list ? Number(name) : name]),
  );
  return [path, ...inner];
}

/** The value that is there. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, name) => (parent as Record<string, unknown>)?.[name], value);
}

/** The same value with something else at one place; `undefined` takes a property away. */
export function changed(value: unknown, path: Path, next: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return next;
  const inner = changed((value as Record<string, unknown>)[name], rest, next);
  if (Array.isArray(value)) return value.map((each: unknown, at) => (at === Number(name) ? inner : each));
  return { ...(value as object), [name]: inner };
}
