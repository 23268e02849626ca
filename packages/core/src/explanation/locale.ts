/** A language tag that Intl takes: one that a page writer mistyped must not break a number. */
export function locale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'id';
  } catch {
    return 'id';
  }
}
