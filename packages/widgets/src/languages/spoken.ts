/** Hosts whose words are in a language that was added. */
const speaking = new WeakSet<HTMLElement>();

/** Says on the base of a widget what language its words are in, once it has rendered them; `undefined`: its own again. */
export function spoken(host: HTMLElement, tag: string, language: string | undefined): void {
  if (language === undefined && !speaking.has(host)) return;
  if (language === undefined) speaking.delete(host);
  else speaking.add(host);
  const own = /^en\b/i.test(tag) ? 'en' : 'id';
  queueMicrotask(() =>
    host.shadowRoot?.querySelector('[part~="base"]')?.setAttribute('lang', language ?? own),
  );
}
