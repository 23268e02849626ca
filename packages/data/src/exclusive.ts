/** Runs `run` after so many milliseconds; the answer cancels it. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** A tab that holds the lock longer than any request may take is frozen or dead. */
const FROZEN = 60_000;

/**
 * Does the work while no other tab of this origin does any under the same name. Without Web Locks (plain http, old
 * browsers) it is simply done: whatever is sent twice is the same record with the same id.
 */
export function exclusive<T>(name: string, after: After, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return work();
  return new Promise((resolve, reject) => {
    let started = false;
    const waiting = new AbortController();
    const cancel = after(FROZEN, () => waiting.abort());
    const run = (): Promise<unknown> => {
      started = true;
      cancel();
      return work().then(resolve, reject);
    };
    const unless = (next: () => unknown) => (): void => {
      if (!started) next();
    };
    locks
      .request(name, { signal: waiting.signal }, run)
      .catch(unless(() => locks.request(name, { steal: true }, run).catch(unless(run))));
  });
}
