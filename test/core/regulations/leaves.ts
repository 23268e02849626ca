/** Where something is in an input: names and positions from the outside in. */
export type Place = readonly string[];

type Leaf = string | number | boolean;

/** Every place of an input that holds a number, a text or a yes, in order. */
export function leaves(value: unknown, place: Place = []): readonly (readonly [Place, Leaf])[] {
  if (typeof value !== 'object' || value === null) return [[place, value as Leaf]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...place, key]));
}

/** The input with something else at this place; `undefined` leaves it out. */
export function changed(value: any, [key, ...others]: Place, to: unknown): any {
  if (key === undefined) return to;
  const child = changed(value[key], others, to);
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? child : each));
  const { [key]: _before, ...rest } = value;
  return child === undefined ? rest : { ...rest, [key]: child };
}

/** Whether the input has room for this place; only its last name may be one that was left out. */
export function has(value: any, [key, ...others]: Place): boolean {
  if (key === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  return others.length === 0 || (Object.hasOwn(value, key) && has(value[key], others));
}

/** The same with lists and properties in another order. */
export function shuffled(value: unknown, chance: () => number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, each]) => [chance(), key, shuffled(each, chance)] as const)
    .sort(([a], [b]) => a - b);
  if (Array.isArray(value)) return entries.map(([, , each]) => each);
  return Object.fromEntries(entries.map(([, key, each]) => [key, each]));
}
