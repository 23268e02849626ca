/** What goes wrong on the way; read at every request, so that it may be changed at any time. */
export interface FaultOptions {
  /** Milliseconds before every answer. */
  latency?: number;
  /** Nobody answers. */
  offline?: boolean;
  /** The receiver keeps the record, and its answer is lost on the way back. */
  lost?: boolean;
  /** The receiver answers this instead of doing anything. */
  status?: 401 | 403 | 409 | 422 | 429 | 500 | 503;
  /** Seconds, sent along with 429 and 503. */
  retryAfter?: number;
  /** Only requests of this method. */
  only?: 'GET' | 'PUT';
  /** Only the next request; then all is well again. */
  once?: boolean;
}

/** Faults with switches. */
export interface Faults extends FaultOptions {
  /** Sets these, and leaves the others as they are. */
  set(options: FaultOptions): void;
  /** All is well again. */
  reset(): void;
  /** What the next request of this method meets; counts it when `once` is set. */
  take(method: string): FaultOptions;
}

const none = {
  latency: undefined,
  offline: undefined,
  lost: undefined,
  status: undefined,
  retryAfter: undefined,
  only: undefined,
  once: undefined,
} satisfies { readonly [Name in keyof Required<FaultOptions>]: undefined };

/** Switches for what `handlers` gets wrong: `const network = faults(); … network.offline = true`. */
export function faults(initial: FaultOptions = {}): Faults {
  const switches: Faults = {
    ...initial,
    set: (options) => void Object.assign(switches, options),
    reset: () => void Object.assign(switches, none),
    take: (method) => {
      if (switches.only !== undefined && switches.only !== method) return {};
      const taken: FaultOptions = { ...switches };
      if (switches.once) switches.reset();
      return taken;
    },
  };
  return switches;
}
