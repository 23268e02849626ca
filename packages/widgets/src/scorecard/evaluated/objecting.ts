import type { NewObjection } from '@kinerja/core/cycle';
import { type TemplateResult, nothing } from 'lit';
import type { ItemDraft, ObjectionDraft, Subject } from '../objection/objection.ts';
import type { Evaluated } from './shown.ts';

type Room = typeof import('../objection/form-part.ts') & typeof import('../objection/objection.ts');

/** What the form needs of whoever shows it. */
export interface ObjectingActions {
  readonly send: () => void;
  readonly cancel: () => void;
  readonly focus: (selector: string) => void;
  readonly go: (id: string) => void;
}

/** An objection while it is written; its form is loaded with the first one. */
export class Objecting {
  readonly #changed: () => void;
  #room: Room | undefined;
  #subject: Subject | undefined;
  #draft: ObjectionDraft | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isOpen(): boolean {
    return this.#draft !== undefined;
  }

  /** Loads the form and begins. */
  async open(shown: Evaluated): Promise<void> {
    const [form, rules] = await Promise.all([
      import('../objection/form-part.ts'),
      import('../objection/objection.ts'),
    ]);
    this.#room = { ...form, ...rules };
    this.#subject = rules.subjectOf(shown);
    this.#draft = this.#subject && rules.newObjection;
  }

  /** What was written is no longer needed. */
  close(): void {
    this.#draft = undefined;
    this.#changed();
  }

  /** What is handed in. */
  items(): readonly NewObjection[] {
    const [room, subject, draft] = [this.#room, this.#subject, this.#draft];
    return room && subject && draft ? room.itemsOf(subject, draft) : [];
  }

  /** Changes what is there now: two things may be typed before one is drawn. */
  #change(change: (draft: ObjectionDraft) => Partial<ObjectionDraft>): void {
    if (!this.#draft) return;
    this.#draft = { ...this.#draft, confirming: false, ...change(this.#draft) };
    this.#changed();
  }

  #item(place: number, change: Partial<ItemDraft>): void {
    this.#change(({ items }) => ({
      items: items.map((item, at) => (at === place ? { ...item, ...change } : item)),
    }));
  }

  #send(room: Room, actions: ObjectingActions): void {
    const complete = this.#draft !== undefined && room.missingOf(this.#draft).length === 0;
    this.#change(() => (complete ? { confirming: true, mend: false } : { mend: true }));
    actions.focus(complete ? '#object-confirm' : '.mend');
  }

  /** The form as it is filled in. */
  part(shown: Evaluated, sending: boolean, actions: ObjectingActions): TemplateResult | typeof nothing {
    const [room, subject, draft] = [this.#room, this.#subject, this.#draft];
    if (!room || !subject || !draft) return nothing;
    return room.formPart(
      { shown, draft, subject, sending },
      {
        item: (place, change) => this.#item(place, change),
        add: () => this.#change((now) => ({ ...room.withOneMore(now), mend: false })),
        remove: (place) => {
          this.#change(({ items }) => ({ items: items.filter((_, at) => at !== place) }));
          actions.focus('#objecting-title');
        },
        send: () => this.#send(room, actions),
        confirm: actions.send,
        back: () => {
          this.#change(() => ({}));
          actions.focus('#objecting-title');
        },
        cancel: actions.cancel,
        go: actions.go,
      },
    );
  }
}
