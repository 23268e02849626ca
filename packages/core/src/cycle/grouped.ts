/** Items by a key of theirs, laid out once so that nothing is sought among all of them again; without one left out. */
export function groupedBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
