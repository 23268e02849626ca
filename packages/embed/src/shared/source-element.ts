import type { Source } from '@kinerja/core';
import type { ConnectEvent } from '@kinerja/widgets';
import { type Checks, openAddress } from './open-address.ts';

const checks: Checks = {};

/**
 * `<kinerja-source url="/api/kinerja">` tells the widgets of a page where their records are.
 *
 * It serves the widgets inside of it, and the nearest one wins. With no elements inside it serves every widget of
 * the page that no other one serves, so that one tag at the top of an old page template is enough.
 *
 * - `url`: address of the HTTP contract, absolute or relative to the page.
 * - `no-offline`: send at once and keep nothing on this device (a shared or public computer).
 *
 * Without `url` the widgets show an error, and the console names this element.
 *
 * Strict CSP: `script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'` is enough
 * where the browser has constructable style sheets (Chrome 73, Firefox 101, Safari 16.4). Older ones (Safari 15.4 to
 * 16.3) get `<style>` elements, which such a policy blocks: there, add a nonce to `style-src` and set it as
 * `window.litNonce` before this file, or the widgets work without their look. A `trusted-types` directive must name
 * `lit-html`, and then only one of these files may be on the page (the ES modules count as one).
 */
export class KinerjaSource extends HTMLElement {
  /** The checks of records that the files on this page brought: all elements of this tag share them. */
  static get checks(): Checks {
    return checks;
  }

  /** Where the records are, for whoever uses it without a widget. Opened at the first use. */
  readonly source: Source = deferred(() => this.#open(true));
  /** The same for a shared device: it keeps nothing there. */
  readonly #passing: Source = deferred(() => this.#open(false));

  constructor() {
    super();
    this.addEventListener('kinerja-connect', this);
  }

  connectedCallback(): void {
    document.addEventListener('kinerja-connect', this);
    announce();
    document.addEventListener('DOMContentLoaded', announce, { once: true });
  }

  disconnectedCallback(): void {
    document.removeEventListener('kinerja-connect', this);
  }

  /** Answers a widget that asks for a source. */
  handleEvent(event: Event): void {
    if (event.currentTarget === document && !this.#servesPage()) return;
    event.stopImmediatePropagation();
    const { accept, device } = event as ConnectEvent;
    // A widget of an older file does not say.
    accept(!device || device === 'personal' ? this.source : this.#passing);
  }

  /** While the page is still being read, nobody knows whether this element will have any inside. */
  #servesPage(): boolean {
    return document.readyState !== 'loading' && this.childElementCount === 0;
  }

  async #open(keep: boolean): Promise<Source> {
    // Frameworks may set attributes after they have inserted the element.
    if (!this.hasAttribute('url')) await new Promise((resolve) => setTimeout(resolve));
    return openAddress(this.getAttribute('url'), keep && !this.hasAttribute('no-offline'), checks);
  }
}

function announce(): void {
  document.dispatchEvent(new Event('kinerja-ready'));
}

/** A source that is looked up at each use, so that `url` may come late or change. */
function deferred(open: () => Promise<Source>): Source {
  return {
    get: async (kind, id) => (await open()).get(kind, id),
    list: async (kind, where) => (await open()).list(kind, where),
    put: async (kind, record) => (await open()).put(kind, record),
    waiting: async () => (await open()).waiting(),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-source': KinerjaSource;
  }
}
