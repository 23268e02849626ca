/** What is open on the page, by a name that tells where it comes from: the browser's own ways in are wrapped. */
const open = new Map<unknown, string>();
const keys = new Map<EventTarget, Map<string, Map<unknown, object>>>();

/** Everything that was opened and not closed again. */
export const left = (): string[] => [...open.values()].sort();

/** What outlives every widget; what it listens to on its own elements goes with them. */
const outliving = (target: EventTarget): boolean =>
  [window, document, globalThis.speechSynthesis, navigator.serviceWorker].some((each) => each === target);

const of = (target: EventTarget, type: string): Map<unknown, object> => {
  const types = keys.get(target) ?? new Map<string, Map<unknown, object>>();
  const listeners = types.get(type) ?? new Map<unknown, object>();
  keys.set(target, types.set(type, listeners));
  return listeners;
};

const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;

EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
  const target = this ?? window;
  add.call(target, type, listener, options);
  const { once, signal } = typeof options === 'object' ? options : {};
  if (!outliving(target) || !listener || once || of(target, type).has(listener)) return;
  const entry = {};
  of(target, type).set(listener, entry);
  open.set(entry, `listener ${type}`);
  signal?.addEventListener('abort', () => forget(target, type, listener));
};

EventTarget.prototype.removeEventListener = function (
  this: EventTarget | undefined,
  type,
  listener,
  options,
) {
  const target = this ?? window;
  remove.call(target, type, listener, options);
  forget(target, type, listener);
};

function forget(target: EventTarget, type: string, listener: unknown): void {
  const entry = of(target, type).get(listener);
  of(target, type).delete(listener);
  open.delete(entry);
}

for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
  const { observe, disconnect } = window[name].prototype as {
    observe: (...given: unknown[]) => void;
    disconnect: () => void;
  };
  Object.assign(window[name].prototype, {
    observe(this: object, ...given: unknown[]): void {
      open.set(this, name);
      observe.apply(this, given);
    },
    disconnect(this: object): void {
      open.delete(this);
      disconnect.call(this);
    },
  });
}

class Channel extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    open.set(this, `channel ${name}`);
  }
  override close(): void {
    open.delete(this);
    super.close();
  }
}
window.BroadcastChannel = Channel;

type Start = (run: (...given: never[]) => void, milliseconds?: number, ...given: unknown[]) => number;

/** `mark` tells the timers of one kind from those of another. */
function wrap(start: string, stop: string, mark: string, ends: boolean): void {
  const browser = window as unknown as Record<string, Start & ((id: unknown) => void)>;
  const [begin, end] = [browser[start]!.bind(window) as Start, browser[stop]!.bind(window)];
  const begun: Start = (run, milliseconds, ...given) => {
    const id = begin(
      (...more) => {
        if (ends) open.delete(`${mark}${id}`);
        run(...more);
      },
      milliseconds,
      ...given,
    );
    open.set(`${mark}${id}`, `${start} ${milliseconds ?? 0}`);
    return id;
  };
  const ended = (id: unknown): void => {
    open.delete(`${mark}${String(id)}`);
    end(id);
  };
  Object.assign(window, { [start]: begun, [stop]: ended });
}
wrap('setTimeout', 'clearTimeout', 't', true);
wrap('setInterval', 'clearInterval', 't', false);
wrap('requestAnimationFrame', 'cancelAnimationFrame', 'f', true);
