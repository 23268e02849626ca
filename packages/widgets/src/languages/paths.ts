/** A word, or a function that makes one. */
type Word = string | ((...given: readonly never[]) => unknown);

/** Every word below `words` by its path, e.g. `errors.not-found`. */
export function pathsOf(words: unknown, before = ''): readonly (readonly [path: string, word: Word])[] {
  if (typeof words === 'string' || typeof words === 'function') return [[before, words as Word]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) =>
    pathsOf(inner, before === '' ? name : `${before}.${name}`),
  );
}

/** A short sign of which words there are: it knows a group again in every file, where names and objects differ. */
export function signOf(words: unknown): string {
  const paths = pathsOf(words).map(([path]) => path);
  let hash = 0x811c9dc5;
  for (const letter of paths.sort().join())
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
