import { type Text, textIn } from '@kinerja/core';
import type { LitElement, ReactiveController } from 'lit';

/** The languages that Kinerja's own words are written in. */
export type Language = 'id' | 'en';

/** The same words in every language: a missing one does not compile. */
export type Languages<Words> = Readonly<Record<Language, Words>>;

/** Words in languages that a page has added, see `languages/add-language.ts`; another function after each. */
type Added = (all: Languages<unknown>, tag: string, host: LitElement) => unknown;
const added = (): Added | undefined =>
  (globalThis as { [name: symbol]: Added | undefined })[Symbol.for('kinerja.languages')];

/** The shadow host above `node`, if it stands in a shadow tree. */
function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The nearest `lang` around `element`, across shadow roots; `id` when there is none or it is empty. PHP sites write `id_ID`. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const holder = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang')?.replace('_', '-') || 'id';
  }
  return 'id';
}

/** Knows the language around a widget, and renders it anew when a `lang` around it changes. */
export class Localize implements ReactiveController {
  /** The nearest `lang`, e.g. `en-GB` or `jv`; it may be none that Intl knows. */
  tag = 'id';
  #added: Added | undefined;
  readonly #host: LitElement;
  readonly #observer: MutationObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    if (typeof MutationObserver === 'function') this.#observer = new MutationObserver(() => this.#read());
    host.addController(this);
  }

  /** The language of our own words; put it as `lang` on the base, because the page may be in a third one. */
  get language(): Language {
    return /^en\b/i.test(this.tag) ? 'en' : 'id';
  }

  /** Our own words in that language, or in one that the page has added. */
  words<Words>(all: Languages<Words>): Words {
    return (this.#added?.(all, this.tag, this.#host) as Words | undefined) ?? all[this.language];
  }

  /** Words of a record or a regulation in the nearest language that it has. */
  text(text: Text): string {
    return textIn(text, this.tag);
  }

  /** Reads the language and watches every tree around the host. */
  hostConnected(): void {
    for (let at: Element | undefined = this.#host; at; at = hostOf(at))
      this.#observer?.observe(at.getRootNode(), { attributeFilter: ['lang'], subtree: true });
    this.#read();
  }

  /** Stops watching. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const tag = nearestLanguage(this.#host);
    if (tag === this.tag && added() === this.#added) return;
    this.#added = added();
    this.tag = tag;
    this.#host.requestUpdate();
  }
}
