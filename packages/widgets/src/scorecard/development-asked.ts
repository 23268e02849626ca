/** The employee wants to plan what to learn from an evaluation; the page opens the development plan. */
export class DevelopmentAskedEvent extends Event {
  readonly plan: string;
  readonly evaluation: string;

  constructor(plan: string, evaluation: string) {
    super('kinerja-development-asked', { bubbles: true, composed: true });
    this.plan = plan;
    this.evaluation = evaluation;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kinerja-development-asked': DevelopmentAskedEvent;
  }
  interface DocumentEventMap {
    'kinerja-development-asked': DevelopmentAskedEvent;
  }
}
