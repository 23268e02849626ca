/**
 * What was typed in one element, by whose it is and what it is about: nobody is shown what another typed, and who
 * comes back finds what was typed before. Nothing of it outlives the element.
 */
export class Drafts<Typed> {
  /** Whose text is on the page now. */
  key = '';
  readonly #away = new Map<string, Typed>();

  /** Puts away what is on the page, and gives what was put away under these names, e.g. of plan, role and actor. */
  turn(names: readonly string[], typed: Typed): Typed | undefined {
    this.#away.set(this.key, typed);
    this.key = JSON.stringify(names);
    const found = this.#away.get(this.key);
    this.#away.delete(this.key);
    return found;
  }

  /** Changes what was put away under a key, e.g. because it has arrived meanwhile; `undefined`: forgets it. */
  change(key: string, change: (typed: Typed) => Typed | undefined): void {
    const typed = this.#away.get(key);
    const changed = typed && change(typed);
    if (changed) this.#away.set(key, changed);
    else this.#away.delete(key);
  }
}
