import { KinerjaError, type Kind, type Records, type Source } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { memory, openSource } from '@kinerja/data';

/** Records by kind, as a story starts with them. */
export type Start = { readonly [K in Kind]?: readonly Records[K][] };

const never = (): Promise<never> => new Promise(() => undefined);

/** A source like `base` with some of its methods replaced. */
function changed(base: Source, methods: Partial<Source>): Source {
  return {
    get: (kind, id) => base.get(kind, id),
    list: (kind, where) => base.list(kind, where),
    put: (kind, record) => base.put(kind, record),
    waiting: () => base.waiting(),
    ...methods,
  };
}

/** A source that works, over records in memory. */
export function keeping(start: Start): Source {
  return openSource(memory(start), recordSchemas);
}

/** A source that never answers: what people see while they wait. */
export function silent(): Source {
  return { get: never, list: never, put: never, waiting: never };
}

/** Reads work, a write never ends. */
export function sending(start: Start): Source {
  return changed(keeping(start), { put: never });
}

/** Everything fails with this error. */
export function refusing(error: KinerjaError): Source {
  const fail = async (): Promise<never> => {
    throw error;
  };
  return { get: fail, list: fail, put: fail, waiting: async () => 0 };
}

/** Reads work, every write fails with this error. */
export function rejecting(start: Start, error: KinerjaError): Source {
  return changed(keeping(start), { put: refusing(error).put });
}

/** Reads work and so do writes, but of evaluations: the server goes away between the two. */
export function evaluationFails(start: Start): Source {
  const base = keeping(start);
  return changed(base, {
    put: async (kind, record) => {
      if (kind === 'evaluation') throw new KinerjaError('unreachable', {});
      return base.put(kind, record);
    },
  });
}

/** Writes are kept on the device; the receiver confirms never, or, with `delivered`, a moment later. */
export function storing(start: Start, { delivered = false } = {}): Source {
  const code = 'K7Q2-MX4D';
  let waiting = 0;
  return changed(keeping(start), {
    put: () => {
      waiting += delivered ? 0 : 1;
      const received = { state: 'received', code } as const;
      return Promise.resolve({
        state: 'stored',
        code,
        delivered: delivered ? Promise.resolve(received) : never(),
      });
    },
    waiting: async () => waiting,
  });
}

/** Somebody else writes `theirs` a moment before this page's first write. */
export function overtaken<K extends Kind>(start: Start, kind: K, theirs: Records[K]): Source {
  const base = keeping(start);
  let first = true;
  return changed(base, {
    put: async (ours, record) => {
      if (first) await base.put(kind, theirs);
      first = false;
      return base.put(ours, record);
    },
  });
}

/** The first read is answered by `now`, every later one by `later`. */
export function inTurn(now: Source, later: Source): Source {
  let first = true;
  return changed(later, {
    get: (kind, id) => {
      const source = first ? now : later;
      first = false;
      return source.get(kind, id);
    },
  });
}
