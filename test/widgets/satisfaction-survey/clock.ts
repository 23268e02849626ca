/** A clock that the test moves: every timer that is set is kept until its time has come. */
export function clock(): { pass(seconds: number): void; restore(): void } {
  const { setTimeout: set, clearTimeout: clear } = window;
  let now = 0;
  let last = 1_000_000;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  window.setTimeout = ((run: () => void, wait = 0) => {
    timers.set(++last, { at: now + wait, run });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id: number) => (timers.delete(id) ? undefined : clear(id))) as typeof clear;
  return {
    pass(seconds) {
      for (const end = now + seconds * 1000; now < end;) {
        now += 1000;
        for (const [id, { at, run }] of Array.from(timers)) if (at <= now && timers.delete(id)) run();
      }
    },
    restore: () => Object.assign(window, { setTimeout: set, clearTimeout: clear }),
  };
}
