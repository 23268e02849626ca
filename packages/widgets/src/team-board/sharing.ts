type Single = string | number | boolean | null | undefined;
interface Named {
  [name: string]: Value;
}
type Value = Single | Value[] | Named;
type Part = Value[] | Named;

/**
 * The same, with equal parts as one: each answer brings each of them anew, and thousands of people have the same unit,
 * supervisor and targets. Less to hold is less for the browser to look through for garbage, which holds up the page.
 */
export function withSharedParts<Data>(data: Data): Data {
  return new Sharing().shared(data as Value) as Data;
}

class Sharing {
  readonly #texts = new Map<string, string>();
  /** The latest part by a number made of what it holds: others may have the same one, and are not shared then. */
  readonly #parts = new Map<number, Part>();
  readonly #numbers = new Map<Value, number>();

  shared(value: Value): Value {
    if (typeof value === 'string') return this.#text(value);
    if (typeof value !== 'object' || value === null) return value;
    // A copy: whoever brought it may have frozen it.
    return Array.isArray(value) ? this.#list([...value]) : this.#named({ ...value });
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    this.#numbers.set(text, this.#numbers.size);
    return text;
  }

  #list(list: Value[]): Part {
    let sum = list.length;
    for (let place = 0; place < list.length; place++) {
      const each = this.shared(list[place]);
      list[place] = each;
      sum = mixed(sum, this.#numberOf(each));
    }
    return this.#part(sum, list);
  }

  #named(named: Named): Part {
    let sum = -1;
    for (const name in named) {
      const each = this.shared(named[name]);
      named[name] = each;
      sum = mixed(sum, this.#numberOf(each));
    }
    return this.#part(sum, named);
  }

  #part(sum: number, part: Part): Part {
    const known = this.#parts.get(sum);
    if (known && isSame(known, part)) return known;
    this.#parts.set(sum, part);
    this.#numbers.set(part, this.#numbers.size);
    return part;
  }

  #numberOf(value: Value): number {
    return this.#numbers.get(value) ?? (Number(value) || 0);
  }
}

const mixed = (sum: number, next: number): number => (Math.imul(sum, 31) + next) | 0;

/** Whether both hold the same; what they hold is shared already. */
function isSame(one: Part, other: Part): boolean {
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const first = one as Named;
  const second = other as Named;
  let more = 0;
  for (const name in first) {
    if (!Object.is(first[name], second[name]) || !Object.hasOwn(second, name)) return false;
    more++;
  }
  for (const _name in second) more--;
  return more === 0;
}
