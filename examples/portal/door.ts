import type { Filter, Kind, Records } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';

/** Whatever answers the HTTP contract of Kinerja. */
export interface Api {
  fetch(request: Request): Response | Promise<Response>;
}

/** Reads records through the same HTTP door that the widgets use, as the person whose cookie is given. */
export interface Door {
  /** `null` when there is none, or none for this person. */
  read<K extends Kind>(kind: K, id: string, cookie?: string): Promise<Records[K] | null>;
  list<K extends Kind>(kind: K, where: Filter, cookie?: string): Promise<readonly Records[K][]>;
}

/** The door at `base`; nothing leaves this process. @throws Error when the API is out of order */
export function openDoor(api: Api, base: string): Door {
  const get = async (path: string, cookie = ''): Promise<Response> => {
    const answer = await api.fetch(
      new Request(`http://localhost${base}/${path}`, { headers: cookie ? { cookie } : {} }),
    );
    if (answer.status >= 500) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const parse = <K extends Kind>(kind: K, value: unknown): Records[K] =>
    recordSchemas[kind].parse(value) as Records[K];

  return {
    async read(kind, id, cookie) {
      const answer = await get(`${kind}/${encodeURIComponent(id)}`, cookie);
      return answer.ok ? parse(kind, await answer.json()) : null;
    },
    async list(kind, where, cookie) {
      const answer = await get(`${kind}?${new URLSearchParams(where)}`, cookie);
      const records: unknown = answer.ok ? await answer.json() : [];
      return Array.isArray(records) ? records.map((record) => parse(kind, record)) : [];
    },
  };
}
