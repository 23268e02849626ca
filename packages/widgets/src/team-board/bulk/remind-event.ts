import type { Due, Role } from '@kinerja/core/cycle';
import type { TeamPerson } from '../board-types.ts';

/** Somebody who is to be reminded of what he or she has to do about a person. */
export interface Reminder {
  /** Id of the recipient, where the records tell it. */
  readonly to: string | undefined;
  readonly role: Role;
  readonly about: TeamPerson;
  /** What is overdue or due soon. */
  readonly items: readonly Due[];
}

/** Reminders are to be sent: Kinerja sends no mail, so a host that does says so with `accept`. */
export class RemindEvent extends Event {
  readonly reminders: readonly Reminder[];
  #accepted = false;

  constructor(reminders: readonly Reminder[]) {
    super('kinerja-remind', { bubbles: true, composed: true });
    this.reminders = reminders;
  }

  /** Whether somebody took it on. */
  get accepted(): boolean {
    return this.#accepted;
  }

  /** Call while the event is handled: the host sees to it that the reminders are sent. */
  accept(): void {
    this.#accepted = true;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kinerja-remind': RemindEvent;
  }
  interface DocumentEventMap {
    'kinerja-remind': RemindEvent;
  }
}
