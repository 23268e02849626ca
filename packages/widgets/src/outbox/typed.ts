/** Names of properties that hold no text of a person, though there may be spaces in it. */
const notTyped: readonly string[] = ['id', 'at', 'on', 'language'];

/** What a person wrote in a record, in its order: texts of more than one word, each once. */
export function typedIn(record: unknown): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown, name?: string): void => {
    if (typeof value === 'string') {
      if (/\S\s+\S/.test(value) && !notTyped.includes(name ?? '')) found.add(value);
    } else if (value && typeof value === 'object') {
      for (const [inner, each] of Object.entries(value)) look(each, inner);
    }
  };
  look(record);
  return [...found];
}
