import type { LitElement } from 'lit';
import { Listen } from '../shared/listen.ts';
import type { TrackedPlan } from '../shared/plan-records.ts';
import { Poll } from '../shared/poll.ts';
import { type News, OtherTabs, newsOf } from './news.ts';

/** A widget that follows what others do with its plan. */
export interface FollowingHost extends LitElement {
  planId: string;
  refresh: number;
}

/** How the host reads; while somebody writes, nothing on the screen is changed. */
export interface Following {
  readonly isWriting: () => boolean;
  /** Reads and shows. */
  readonly refresh: () => Promise<void>;
  /** Reads and shows nothing. */
  readonly peek: () => Promise<unknown>;
}

/** Notices what is reported on the plan of its host by others: on the page, in other tabs, by other people. */
export class Elsewhere {
  news: News | undefined;
  /** What came is not shown yet: somebody is writing. */
  held = false;
  readonly #host: FollowingHost;
  readonly #following: Following;
  readonly #tabs: OtherTabs;
  /** Reports that were given here. */
  readonly #own = new Set<string>();
  /** The news that was put away: a look behind what is being written finds it again. */
  #closed: string | undefined;

  constructor(host: FollowingHost, following: Following) {
    this.#host = host;
    this.#following = following;
    const look = (): void => void this.look();
    new Poll(host, () => host.refresh, look);
    this.#tabs = new OtherTabs(host, (plan) => plan === host.planId && look());
    new Listen(
      host,
      ['kinerja-submitted', 'kinerja-delivered', 'kinerja-rejected', 'kinerja-reported'],
      (event) => {
        const other = 'plan' in event && event.plan !== host.planId;
        if (!other && !event.composedPath().includes(host)) look();
      },
    );
  }

  /** Looks what others did; while somebody writes, it only says so. */
  async look(): Promise<void> {
    const { isWriting, refresh, peek } = this.#following;
    if (!isWriting()) return refresh();
    const before = this.news;
    // Whoever is writing is not told that a look behind his back failed.
    await peek().catch(() => undefined);
    if (this.news === before) return;
    this.held = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The news must not cover what is being filled in; where it does not, nothing moves.
    this.#host.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
  }

  /** Says what of a reading is new. */
  compare(before: TrackedPlan | undefined, now: TrackedPlan): void {
    const news = newsOf(before, now, this.#own);
    if (news && news.key !== this.news?.key && news.key !== this.#closed) this.news = news;
  }

  /** A report was given here: it is no news, and other tabs are told. */
  given(id: string, plan: string): void {
    this.#own.add(id);
    this.held = false;
    this.#tabs.tell(plan);
  }

  /** Shows what came. */
  show(): void {
    this.held = false;
    void this.#following.refresh();
  }

  /** What came was seen, or another plan is shown. */
  close(): void {
    this.#closed = this.news?.key ?? this.#closed;
    this.news = undefined;
    this.held = false;
    this.#host.requestUpdate();
  }
}
