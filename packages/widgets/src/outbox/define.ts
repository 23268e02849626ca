import { define } from '../shared/define.ts';
import type { OutboxKit } from './kit.ts';
import { type KinerjaOutbox, type Outbox, outboxElement } from './outbox.ts';

export type { KinerjaOutbox, Outbox, OutboxKit };

/** Registers `<kinerja-outbox>`, made with that Lit. */
export function defineOutbox(kit: OutboxKit): void {
  if (!customElements.get('kinerja-outbox')) define('kinerja-outbox', outboxElement(kit));
}

declare global {
  interface HTMLElementTagNameMap {
    'kinerja-outbox': KinerjaOutbox;
  }
}
