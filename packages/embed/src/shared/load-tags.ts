/** Tag → what brings it. */
export type TagLoaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Brings each tag when it first stands on the page, now or later, and looks no more once all are there. A tag that
 * some other file brought is left alone. When one cannot be fetched, what stands inside it stays, and it is tried
 * again when the browser comes online. Inside of shadow roots nothing is seen: there, import what is used.
 */
export function loadTags(loaders: TagLoaders): void {
  const waiting = new Set(Object.keys(loaders));
  const failed = new Set<string>();
  const look = (): void => {
    for (const tag of waiting) {
      if (customElements.get(tag)) waiting.delete(tag);
      else if (document.getElementsByTagName(tag).length > 0) void bring(tag);
    }
    if (waiting.size === 0) observer.disconnect();
  };
  const bring = async (tag: string): Promise<void> => {
    waiting.delete(tag);
    try {
      await loaders[tag]?.();
    } catch (error) {
      console.warn(`Kinerja: <${tag}> could not be loaded.`, error);
      failed.add(tag);
    }
  };
  const observer = new MutationObserver(look);
  const begin = (): void => {
    for (const tag of failed) waiting.add(tag);
    failed.clear();
    observer.observe(document, { childList: true, subtree: true });
    look();
  };
  addEventListener('online', begin);
  begin();
}
