import type { PersonRecords } from './board-types.ts';
import { mapped, pacing } from './pace.ts';

/** A list, by its places, or an object. */
type Part = Record<string, unknown>;

/**
 * The same records with equal parts as one, in small pieces: each answer brings each of them anew, and thousands of
 * people have the same unit, supervisor and targets. Less to hold is less for the browser to look through for garbage,
 * which holds up the page.
 */
export async function withSharedParts(page: PersonRecords, pace = pacing()): Promise<PersonRecords> {
  const sharing = new Sharing();
  const all = <Each>(records: readonly Each[]): Promise<readonly Each[]> =>
    mapped(records, (each) => sharing.shared(each), pace);
  return {
    plans: await all(page.plans),
    evaluations: await all(page.evaluations),
    progress: await all(page.progress),
    feedback: await all(page.feedback),
  };
}

/** Hands back the first of equal parts for each of them. */
export class Sharing {
  readonly #texts = new Map<string, unknown>();
  /** The latest part by a number made of what it holds: others may have the same one, and are not shared then. */
  readonly #parts = new Map<number, unknown>();
  readonly #numbers = new Map<unknown, number>();

  /** The same value. It is not changed, and what comes back is not to be, for others may have it too. */
  shared<Value>(value: Value): Value {
    if (typeof value === 'string') return this.#first(this.#texts as Map<string, Value>, value, value);
    if (typeof value !== 'object' || value === null) return value;
    // A copy: whoever brought it may have frozen it.
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Part;
    let sum = Array.isArray(value) ? 0 : -1;
    for (const name in copy) {
      const each = this.shared(copy[name]);
      copy[name] = each;
      sum = (Math.imul(sum, 31) + (this.#numbers.get(each) ?? (Number(each) || 0))) | 0;
    }
    const known = this.#parts.get(sum);
    if (known && !isSame(known as Part, copy)) this.#parts.delete(sum);
    return this.#first(this.#parts as Map<number, Value>, sum, copy as Value);
  }

  #first<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, value);
    this.#numbers.set(value, this.#numbers.size);
    return value;
  }
}

/** Whether both hold the same; what they hold is shared already. */
function isSame(one: Part, other: Part): boolean {
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => Object.is(one[name], other[name]) && Object.hasOwn(other, name))
  );
}
