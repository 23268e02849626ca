import { KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import type { ReactiveController } from 'lit';
import { Connect, type Connected } from '../shared/connect.ts';
import { FailedEvent, type KinerjaEventMap } from '../shared/events.ts';
import { Listen, aboutPlans } from '../shared/listen.ts';
import { Online } from '../shared/online.ts';
import type { Member, PanelChange, TeamPerson } from './board-types.ts';
import { type Pages, lean, pagesOf, readPage, readPerson } from './member.ts';
import { takePage, unreadMember, withRecord } from './member.ts';
import { pacing, turn as later } from './pace.ts';
import type { Asked } from './question.ts';

/** Pages that are asked for at the same time. */
const AT_ONCE = 4;
/** How often the board is drawn anew while pages come, in milliseconds. */
const EVERY = 400;

/** Who is on the board, as it asks anew at each update. */
export interface TeamHost extends Connected {
  readonly asked: Asked | undefined;
  readonly people: readonly TeamPerson[];
}

/** How far reading has come: `shown` while pages are still to come, if the portal told who is on the team. */
export type TeamView =
  { readonly at: 'loading' | 'absent' | 'shown' } | { readonly at: 'failed'; readonly error: KinerjaError };

/** What other widgets wrote. */
const heard = [...aboutPlans, 'kinerja-planned'] as const;

/**
 * Reads the records of a team page by page, keeps what came when a page fails, and goes on where it stopped. Another
 * question, source or list of people begins anew.
 */
export class TeamReading implements ReactiveController {
  view: TeamView = { at: 'loading' };
  readonly members = new Map<string, Member>();
  /** Another one whenever a member is another: a map of thousands is not copied for twenty. */
  revision = 0;
  /** Pages that have come, of how many. */
  done = 0;
  total = 0;
  /** Why the rest did not come, while something is shown. */
  problem: KinerjaError | undefined;
  readonly #host: TeamHost;
  readonly #prepare: (asked: Asked) => Promise<void>;
  #ready: Promise<void> | undefined;
  #from: Source | undefined;
  #key = '';
  #people: readonly TeamPerson[] = [];
  /** How many of the people that the portal names are among the members. */
  #named = 0;
  /** `undefined` until it is worked out. */
  #pages: Pages | undefined;
  #left: readonly (string | null)[] = [];
  /** Which reading is the latest. */
  #turn = 0;
  #timer = 0;

  /** `prepare` does what has to be done before anybody is shown. */
  constructor(host: TeamHost, prepare: (asked: Asked) => Promise<void>) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
    new Connect(host, () => this.#fail(new KinerjaError('unexpected', {})));
    new Listen(host, heard, (event) => this.#heard(event));
    new Online(host, () => (this.view.at === 'failed' || this.problem) && this.load());
  }

  /** Whether pages are still to come that the person waits for. */
  get reading(): boolean {
    return this.#left.length > 0 && !this.problem;
  }

  /** Reads when anything that decides what is read is another. */
  hostUpdate(): void {
    const { source, asked, people } = this.#host;
    const key = asked ? JSON.stringify([asked.me, asked.period]) : '';
    const isSame = source === this.#from && key === this.#key;
    if (isSame && people === this.#people) return;
    // The board stays where it is when only its list of people comes: to draw all of it again would be for nothing.
    if (!isSame) this.view = { at: 'loading' };
    this.#from = source;
    this.#key = key;
    this.#people = people;
    this.#begin();
  }

  /** Goes on with what had not come when the board was taken out. */
  hostConnected(): void {
    if (this.reading) this.load();
  }

  /** Asks for no more: hundreds of pages would hold up whatever is in its place. */
  hostDisconnected(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #begin(): void {
    this.members.clear();
    this.#named = 0;
    this.revision++;
    this.#pages = undefined;
    this.#left = [null];
    this.total = 1;
    this.done = 0;
    this.load();
  }

  /** Reads what has not come yet. */
  readonly load = (): void => {
    this.problem = undefined;
    const isShown = this.members.size > 0 || this.view.at === 'shown';
    this.view = { at: this.#key ? (isShown ? 'shown' : 'loading') : 'absent' };
    this.#host.requestUpdate();
    void this.#start();
  };

  async #start(): Promise<void> {
    const turn = ++this.#turn;
    const { people, asked } = this.#host;
    // Drawing the first grey lines was enough for one task.
    await later();
    if (turn !== this.#turn) return;
    this.#ready = asked && this.#prepare(asked);
    if (this.#pages === undefined) {
      const pages = asked ? await pagesOf(asked, people, pacing()) : null;
      if (turn !== this.#turn) return;
      this.#pages = pages;
      this.#left = pages ? [...pages.keys()] : [null];
      this.total = this.#left.length;
    }
    if (this.#named < people.length && !(await this.#name(people, turn))) return;
    await this.#run();
  }

  /** Everybody whom the portal names is there before anything was read of them. Says whether nothing overtook it. */
  async #name(people: readonly TeamPerson[], turn: number): Promise<boolean> {
    const { asked } = this.#host;
    await this.#ready;
    const pace = pacing();
    while (turn === this.#turn && this.#named < people.length) {
      const person = people[this.#named++];
      if (person && person.id !== asked?.me.id) this.members.set(person.id, unreadMember(person));
      if (pace.due()) await pace.turn();
    }
    if (turn !== this.#turn) return false;
    this.revision++;
    this.view = { at: 'shown' };
    this.#host.requestUpdate();
    await later();
    return turn === this.#turn;
  }

  /** What other widgets wrote about one person is read again. */
  #heard(event: KinerjaEventMap[(typeof heard)[number]]): void {
    if (event.composedPath().includes(this.#host)) return;
    const ids = [('id' in event && event.id) || undefined, 'plan' in event ? event.plan : undefined];
    const named = ({ id }: { readonly id: string }): boolean => ids.includes(id);
    for (const [person, { plans, evaluations }] of this.members)
      if (plans.some(named) || evaluations.some(named)) void this.#refresh(person);
  }

  /** Reads one person again behind what is shown; what fails is not shown, for what is there still holds. */
  async #refresh(id: string): Promise<void> {
    const [source, { asked }, member] = [this.#from, this.#host, this.members.get(id)];
    if (!source || !asked || !member) return;
    const turn = this.#turn;
    const page = await readPerson(source, asked, id).catch(() => undefined);
    if (!page || turn !== this.#turn) return;
    this.members.set(id, { ...member, ...page, read: true });
    this.revision++;
    this.#host.requestUpdate();
  }

  /** A record that the board wrote itself, in the place of the one before. */
  put(change: PanelChange): void {
    const member = this.members.get(change.record.employee.id);
    if (!member) return;
    this.members.set(member.person.id, withRecord(member, change));
    this.revision++;
    this.#soon();
  }

  async #run(): Promise<void> {
    const [source, { asked }] = [this.#from, this.#host];
    if (!source || !asked) return;
    const [turn, waiting] = [++this.#turn, [...this.#left]];
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const page = await readPage(source, asked, next);
        if (turn !== this.#turn) return;
        // Reading and checking were enough for one task.
        await later();
        await this.#ready;
        if (turn !== this.#turn) return;
        const held = await lean(page, this.total);
        if (turn !== this.#turn) return;
        takePage(this.members, held, next, { pages: this.#pages ?? null, me: asked.me.id });
        this.revision++;
        this.#left = this.#left.filter((each) => each !== next);
        this.done++;
        this.view = { at: 'shown' };
        this.#soon();
      }
    };
    const stopping = async (): Promise<void> => {
      try {
        await worker();
      } catch (error) {
        // No more is asked for; what was asked for already is kept when it comes.
        waiting.length = 0;
        throw error;
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, stopping));
    const failed = ends.find((each) => each.status === 'rejected');
    if (failed && turn === this.#turn) this.#failed(failed.reason);
  }

  #failed(error: unknown): void {
    if (this.members.size === 0 && isKinerjaError(error, 'not-found')) {
      this.view = { at: 'absent' };
      this.#host.requestUpdate();
    } else this.#fail(toKinerjaError(error));
  }

  #fail(error: KinerjaError): void {
    if (this.members.size > 0) this.problem = error;
    else this.view = { at: 'failed', error };
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new FailedEvent(error));
  }

  /** Draws at once what came alone, and what comes in quick succession together. */
  #soon(): void {
    if (this.total <= 1 || !this.reading) {
      clearTimeout(this.#timer);
      this.#timer = 0;
      this.#host.requestUpdate();
      return;
    }
    this.#timer ||= window.setTimeout(() => {
      this.#timer = 0;
      this.#host.requestUpdate();
    }, EVERY);
  }
}
