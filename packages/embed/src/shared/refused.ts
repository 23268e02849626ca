/** What a page brings when something that was stored on the device is refused. It imports no Lit, see `OutboxKit`. */
import { type Delivering, type Local, refusalsOf } from '@kinerja/data';
import { RejectedEvent } from '@kinerja/widgets';
import { type KinerjaOutbox, type OutboxKit, defineOutbox } from '@kinerja/widgets/outbox/define.js';

/** What of all devices is known on this page. */
interface Known {
  /** What the page was told already, by device and record. */
  readonly told: Set<string>;
  /** The notice of each device, wherever it stands now. */
  readonly notices: Map<string, KinerjaOutbox>;
}

/** One for the page: two versions, or a file and a module, have the same device, and one notice is enough. */
const page = globalThis as unknown as Record<symbol, Known | undefined>;
const { told, notices } = (page[Symbol.for('kinerja.refused')] ??= { told: new Set(), notices: new Map() });

/** Tells the page what was refused, and shows it unless the page says that it does so itself. */
export async function tellRefused(kit: OutboxKit, local: Local, adapter: Delivering): Promise<void> {
  const { name } = local;
  const refusals = refusalsOf(local, () => adapter.flush());
  const all = await refusals.rejected();
  const fresh = all.filter(({ kind, record }) => {
    const key = JSON.stringify([name, kind, record]);
    return !told.has(key) && told.add(key);
  });
  const events = fresh.map(({ kind, record, error }) => new RejectedEvent(kind, record.id, error));
  const isFree = events.map((event) => document.dispatchEvent(event)).includes(true);
  if (isFree && !notices.has(name)) {
    defineOutbox(kit);
    const notice = document.createElement('kinerja-outbox');
    const retry = (): ReturnType<typeof refusals.retry> => {
      // What is refused once more is told once more.
      for (const key of told) if (key.startsWith(JSON.stringify([name]).slice(0, -1))) told.delete(key);
      return refusals.retry();
    };
    notice.outbox = { ...refusals, retry };
    notices.set(name, notice);
    const keep = (): void => void (notice.isConnected || place(notice, name));
    keep();
    // The source that it stood in may be another by now, and another tab may have done something about it.
    document.addEventListener('kinerja-ready', keep);
    document.addEventListener('visibilitychange', () => void notice.look());
  }
  await notices.get(name)?.look();
}

/** Above what stands inside of its source; at the top of a page whose sources are in shadow roots. */
function place(notice: KinerjaOutbox, name: string): void {
  const sources = [...document.querySelectorAll('kinerja-source')];
  const holder = sources.find((each) => name === `kinerja ${addressOf(each)}`) ?? sources[0];
  if (!holder) return document.body.prepend(notice);
  const root = holder.shadowRoot ?? holder.attachShadow({ mode: 'open' });
  if (!root.firstChild) root.append(document.createElement('slot'));
  root.prepend(notice);
}

/** Empty where it has none, or one that is no address. */
function addressOf(source: Element): string {
  try {
    return new URL(source.getAttribute('url') ?? '', document.baseURI).href.replace(/\/+$/, '');
  } catch {
    return '';
  }
}
