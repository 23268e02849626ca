import { type Kind, KinerjaError, type Source } from '@kinerja/core';
import { type Adapter, type Check, delivering, http, localDevice, sourceOf } from '@kinerja/data';

/** How records are checked, by kind. A kind without a check is passed on as it is: the server has checked it. */
export type Checks = Partial<Record<Kind, Check>>;

const opened = new Map<string, Source>();

/**
 * The source at an address; the same one for the same address, so that a page has one outbox for it however often
 * elements come and go.
 * @throws KinerjaError `unexpected` when there is no address, or it is none
 */
export function openAddress(url: string | null, keep: boolean, checks: Checks): Source {
  const address = absolute(url);
  const key = `${address} ${keep}`;
  const known = opened.get(key);
  if (known) return known;
  const remote = http({ url: address });
  // One store per address: what was written for one receiver must not go to another.
  const adapter = keep ? keeping(`kinerja ${address}`, remote) : remote;
  const source = sourceOf(adapter, (kind) => checks[kind]);
  opened.set(key, source);
  return source;
}

/** Keeps what waits on the device; what of it is refused, now or on an earlier visit, is told where it can be seen. */
function keeping(name: string, remote: Adapter): Adapter {
  const local = localDevice(name);
  const look = async (): Promise<void> => {
    const entries = await local.outbox.entries();
    if (!entries.some(({ rejected }) => rejected)) return;
    const { outboxKit } = await import('./outbox-kit.ts');
    const { tellRefused } = await import('./refused.ts');
    await tellRefused(outboxKit, local, adapter);
  };
  // A device without room, and a file that does not come: what was refused stays where it is, and is told next time.
  const onRejected = (): void => void look().catch(console.warn);
  const adapter = delivering(local, remote, { onRejected });
  onRejected();
  // Another tab may have been the one to send it.
  document.addEventListener('visibilitychange', onRejected);
  return adapter;
}

function absolute(url: string | null): string {
  try {
    if (!url?.trim()) throw new TypeError('<kinerja-source> needs the attribute url');
    return new URL(url.trim(), document.baseURI).href.replace(/\/+$/, '');
  } catch (cause) {
    console.error(cause);
    throw new KinerjaError('unexpected', {}, { cause });
  }
}
