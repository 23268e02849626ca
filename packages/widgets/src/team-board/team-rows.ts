import type { LitElement, ReactiveController } from 'lit';
import type { Choice } from './choice.ts';
import { comparing } from './choice.ts';
import type { Member } from './board-types.ts';
import { type Pace, mapped, pacing, sorted } from './pace.ts';
import type { Asked } from './question.ts';
import { type Row, isSameStretch, rowOf, stretchKey } from './row.ts';
import { type Days, type Waits, waitsOf } from './waits.ts';

/** How often rows are shown anew while more is worked out, in milliseconds. */
const EVERY = 250;

/** All that rows are made of. */
export interface Given extends Pick<Choice, 'order' | 'down'> {
  readonly members: ReadonlyMap<string, Member>;
  /** Another one whenever a member is another. */
  readonly revision: number;
  readonly asked: Asked;
  readonly days: Days;
  /** The chosen stretch; empty: the latest that there is. */
  readonly stretch: string;
  readonly language: string;
  /** Predicates of the law, best first. */
  readonly predicates: readonly string[];
}

/** Rows of a whole team in their order, worked out in small pieces that hold up nobody. */
export class TeamRows implements ReactiveController {
  /** Everybody, in the order that is asked for. */
  rows: readonly Row[] = [];
  /** Every stretch that somebody is evaluated over, the latest first; each with an evaluation of it. */
  stretches: readonly string[] = [];
  /** The one that rows are about. */
  stretch = '';
  /** Every unit that somebody is in, in the order of the language; the same list while it has the same. */
  units: readonly string[] = [];
  /** For how many is known what waits. */
  known = 0;
  readonly #host: LitElement;
  #given: Given | undefined;
  /** By id what was made of which member. No weak keys: thousands of them are much for each look for garbage. */
  readonly #waits = new Map<string, readonly [of: Member, waits: Waits]>();
  readonly #made = new Map<string, Row>();
  #order = '';
  #working = false;
  #stale = false;
  #stop = new AbortController();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Goes on where it left off. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Whether something is still worked out. */
  get working(): boolean {
    return this.#working;
  }

  /** Takes what rows are made of; what is the same is not worked out again. */
  give(given: Given): void {
    const before = this.#given;
    const names = Object.keys(given) as (keyof Given)[];
    if (before && names.every((name) => before[name] === given[name])) return;
    if (before && (before.asked !== given.asked || before.days !== given.days)) this.#waits.clear();
    this.#given = given;
    this.#stale = true;
    if (!this.#working) void this.#work();
  }

  /** Leaves off. */
  hostDisconnected(): void {
    this.#stop.abort(new DOMException('', 'AbortError'));
    this.#stop = new AbortController();
    this.#given = undefined;
  }

  async #work(): Promise<void> {
    this.#working = true;
    const { signal } = this.#stop;
    try {
      while (this.#stale) {
        const pace = pacing(signal);
        // Not in the task that draws.
        await pace.turn();
        this.#stale = false;
        if (this.#given) await this.#pass(this.#given, pace);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.#working = false;
      if (!signal.aborted) this.#host.requestUpdate();
      else if (this.#stale && this.#given) void this.#work();
    }
  }

  async #pass(given: Given, pace: Pace): Promise<void> {
    // Each in a task of its own: the first time each takes long by itself.
    await this.#lookAround(given, pace);
    await pace.turn();
    this.rows = await this.#inOrder(given, pace);
    this.#host.requestUpdate();
    await pace.turn();
    await this.#workOutWaits(given, pace);
    if (this.#stale || given.order !== 'waits') return;
    this.#order = '';
    this.rows = await this.#inOrder(given, pace);
  }

  /** Which units and which stretches there are. */
  async #lookAround({ members, stretch, language }: Given, pace: Pace): Promise<void> {
    const [keys, units] = [new Set<string>(), new Set<string>()];
    // Most are of the stretch of the one before: another text for each would be much to throw away.
    let last: Row['evaluation'];
    const look = ({ person, evaluations }: Member): void => {
      if (person.unit !== undefined) units.add(person.unit);
      for (const each of evaluations) {
        if (!last || !isSameStretch(each, last)) keys.add(stretchKey(each));
        last = each;
      }
    };
    await mapped([...members.values()], look, pace);
    if (units.size !== this.units.length || this.units.some((each) => !units.has(each)))
      this.units = [...units].sort(new Intl.Collator(language, { numeric: true }).compare);
    const found = [...keys].sort().reverse();
    if (`${found}` !== `${this.stretches}`) this.stretches = found;
    const asked = found.includes(stretch) ? stretch : (found[0] ?? '');
    if (asked !== this.stretch) this.#made.clear();
    this.stretch = asked;
  }

  #row(member: Member): Row {
    const { id } = member.person;
    const before = this.#made.get(id);
    const made = before?.member === member ? before : rowOf(member, this.stretch);
    const known = this.#waits.get(id);
    const waits = known?.[0] === member ? known[1] : undefined;
    if (made === before && made.waits === waits) return made;
    const row = made.waits === waits ? made : { ...made, waits };
    this.#made.set(id, row);
    return row;
  }

  /** Whoever is on the board no more. */
  #forget(members: Given['members']): void {
    for (const id of this.#made.keys()) {
      if (members.has(id)) continue;
      this.#made.delete(id);
      this.#waits.delete(id);
    }
  }

  /** Names and units stay what they are while records come; only what follows from records is sorted again. */
  async #inOrder(given: Given, pace: Pace): Promise<readonly Row[]> {
    const { members, order, down, language, predicates } = given;
    const steady = order === 'name' || order === 'unit';
    const asked = steady ? `${order} ${down} ${language} ${members.size}` : '';
    if (asked && asked === this.#order) {
      const again = ({ person }: Row): Row | undefined => {
        const member = members.get(person.id);
        return member && this.#row(member);
      };
      const kept = await mapped(this.rows, again, pace);
      const rows = kept.filter((each) => each !== undefined);
      if (rows.length === members.size) return rows;
    }
    if (this.#made.size > members.size) this.#forget(members);
    const rows = await mapped([...members.values()], (each) => this.#row(each), pace);
    const byName = await sorted(rows, comparing('name', false, language, predicates), pace);
    const compare = comparing(order, down, language, predicates);
    const inOrder = order === 'name' && !down ? byName : await sorted(byName, compare, pace);
    this.#order = asked;
    return inOrder;
  }

  async #workOutWaits({ asked, days }: Given, pace: Pace): Promise<void> {
    const rows = [...this.rows];
    let shown = performance.now();
    this.known = 0;
    let place = -1;
    for (const row of this.rows) {
      place++;
      if (row.member.read && !row.waits) {
        this.#waits.set(row.person.id, [row.member, waitsOf(row.member, asked, days)]);
        rows[place] = this.#row(row.member);
      }
      this.known += row.member.read ? 1 : 0;
      // Also of those of whom nothing is known yet: to go through thousands of them takes its time.
      if (!pace.due()) continue;
      await pace.turn();
      if (this.#stale) break;
      if (performance.now() - shown < EVERY) continue;
      shown = performance.now();
      this.rows = [...rows];
      this.#host.requestUpdate();
    }
    this.rows = rows;
  }
}
