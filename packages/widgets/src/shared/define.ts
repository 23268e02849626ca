import { version } from './version.ts';

let warned = false;

/** Registers a tag once. A taken name is left alone; one warning tells if another version, or a stranger, holds it. */
export function define(tag: string, element: CustomElementConstructor): void {
  const holder: (CustomElementConstructor & { version?: string }) | undefined = customElements.get(tag);
  if (!holder) {
    Object.defineProperty(element, 'version', { value: version });
    customElements.define(tag, element);
  } else if (holder.version !== version && !warned) {
    warned = true;
    console.warn(
      `Kinerja ${version}: <${tag}> is already defined by ${holder.version ?? 'another script'}; that one is used.`,
    );
  }
}
