/** Somebody wants to see the plan of a person, or to rate it, where the host page has its own place for that. */
export class OpenedEvent extends Event {
  readonly page: 'plan' | 'rating';
  readonly plan: string;

  constructor(page: OpenedEvent['page'], plan: string) {
    super('kinerja-opened', { bubbles: true, composed: true });
    this.page = page;
    this.plan = plan;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kinerja-opened': OpenedEvent;
  }
  interface DocumentEventMap {
    'kinerja-opened': OpenedEvent;
  }
}
