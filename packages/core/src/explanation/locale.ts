/** Makes something once per key and keeps it: an Intl object takes milliseconds on an old telephone. */
export function remembered<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

/** A language tag that Intl knows: one that it does not, or that a page writer mistyped, is written as Indonesian. */
export const locale: (tag: string) => string = /* @__PURE__ */ remembered((tag) => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'id';
  } catch {
    return 'id';
  }
});
