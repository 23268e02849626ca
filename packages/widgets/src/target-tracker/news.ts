import type { LitElement, ReactiveController } from 'lit';
import type { TrackedPlan } from '../shared/plan-records.ts';

/** What came since the last look and was not given here. */
export interface News {
  /** The same for the same news: the revision and the reports. */
  readonly key: string;
  /** How many reports, and the results that they are about, each once. */
  readonly reports: number;
  readonly results: readonly string[];
  /** The plan is another revision. */
  readonly revised: boolean;
}

/** What is new of the same plan; `own` are the reports that were given here. */
export function newsOf(
  before: TrackedPlan | undefined,
  now: TrackedPlan,
  own: ReadonlySet<string>,
): News | undefined {
  if (before?.plan.id !== now.plan.id) return undefined;
  const known = new Set(before.entries.map(({ id }) => id));
  const fresh = now.entries.filter(({ id }) => !known.has(id) && !own.has(id));
  const revised = now.plan.revision !== before.plan.revision;
  if (fresh.length === 0 && !revised) return undefined;
  const about = new Set(fresh.map(({ target }) => target));
  const results = now.plan.targets.filter(({ id }) => about.has(id)).map(({ result }) => result);
  const key = [now.plan.id, now.plan.revision, ...fresh.map(({ id }) => id)].join(' ');
  return { key, reports: fresh.length, results, revised };
}

/** Tells other tabs of the same site that something was reported on a plan, and hears it from them. */
export class OtherTabs implements ReactiveController {
  readonly #heard: (plan: string) => void;
  #channel: BroadcastChannel | undefined;

  constructor(host: LitElement, heard: (plan: string) => void) {
    this.#heard = heard;
    host.addController(this);
  }

  /** Starts listening. */
  hostConnected(): void {
    this.#channel = new BroadcastChannel('kinerja-progress');
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') this.#heard(data);
    });
  }

  /** Stops listening. */
  hostDisconnected(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Only the id of the plan leaves this tab. */
  tell(plan: string): void {
    this.#channel?.postMessage(plan);
  }
}
