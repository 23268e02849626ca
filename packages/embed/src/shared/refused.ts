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
  const refusals = refusalsOf(local, () => adapter.flush());
  const all = await refusals.rejected();
  const fresh = all.filter(({ kind, record }) => {
    const key = JSON.stringify([local.name, kind, record]);
    return !told.has(key) && told.add(key);
  });
  const events = fresh.map(({ kind, record, error }) => new RejectedEvent(kind, record.id, error));
  if (!events.map((event) => document.dispatchEvent(event)).includes(true)) return;
  defineOutbox(kit);
  const notice = notices.get(local.name) ?? document.createElement('kinerja-outbox');
  notice.outbox = { ...refusals, waiting: () => adapter.waiting() };
  notices.set(local.name, notice);
  if (!notice.isConnected) place(notice);
  await notice.look();
}

/** Above what stands inside of the first source; at the top of a page whose sources are in shadow roots. */
function place(notice: KinerjaOutbox): void {
  const holder = document.querySelector('kinerja-source');
  if (!holder) return document.body.prepend(notice);
  const root = holder.shadowRoot ?? holder.attachShadow({ mode: 'open' });
  if (!root.firstChild) root.append(document.createElement('slot'));
  root.prepend(notice);
}
