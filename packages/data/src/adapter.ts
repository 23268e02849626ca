import type { Delivery, Filter, Kind } from '@kinerja/core';

/** All that an adapter may assume of a record: it has an id, and it is plain JSON. */
export interface Keyed {
  readonly id: string;
}

/**
 * Where records are kept, raw: all that whoever brings another storage implements.
 *
 * Rules, checked by `adapterContract` of `@kinerja/mock`: fail only with `KinerjaError`; never validate;
 * copy on the way in and on the way out; a write follows {@link mayReplace} and is safe to repeat.
 */
export interface Adapter {
  /** The record, or `undefined` when there is none. */
  read(kind: Kind, id: string): Promise<unknown>;
  /** All records of that kind, or those that match the filter. */
  list(kind: Kind, where?: Filter): Promise<readonly unknown[]>;
  /** Keeps the record under its id. @throws `conflict` when another version was written first */
  write(kind: Kind, record: Keyed): Promise<Delivery>;
  /** How many written records nobody has confirmed yet; an adapter that confirms at once leaves it out. */
  waiting?(): Promise<number>;
}

/** Copies of records that a receiver gave earlier. Newer copies simply take the place of older ones. */
export interface Copies {
  read(kind: Kind, id: string): Promise<unknown>;
  list(kind: Kind, where?: Filter): Promise<readonly unknown[]>;
  keep(kind: Kind, records: readonly Keyed[]): Promise<void>;
}
