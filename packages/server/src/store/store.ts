import type { Filter, Kind, Records } from '@kinerja/core';

/** What became of a record that was written: new, put in place of an older one, or already there. */
export type Written = 'created' | 'replaced' | 'repeated';

/** Responses can be counted but not listed. */
export type ListedKind = Exclude<Kind, 'response'>;

/** Narrows a list to the plans of one employee or one supervisor, and to what else concerns this person. */
export type PlansOf = { readonly employee: string } | { readonly supervisor: string };

/**
 * Records as they are kept. The tabulation of a survey is counted from its responses on every read; one that
 * belongs to no survey here is given as it was stored, without small groups. Every method fails only with `KinerjaError`.
 */
export interface StoredRecords {
  read<K extends Kind>(kind: K, id: string): Promise<Records[K] | undefined>;
  /** In order of id. `where` is one of {@link filters}. */
  list<K extends ListedKind>(kind: K, where?: Filter, plansOf?: PlansOf): Promise<readonly Records[K][]>;
  /**
   * All of it or nothing, and safe to repeat. The record must have been parsed with its schema.
   * @throws `conflict`: a response or progress entry with this id says something else, or the revision of a
   * record that has one does not follow the stored one
   */
  write<K extends Kind>(kind: K, record: Records[K]): Promise<Written>;
}

/** Records inside a transaction. */
export interface HeldRecords extends StoredRecords {
  /** Reads, and keeps the record from being changed until the transaction ends. */
  hold<K extends 'survey' | 'plan' | 'rating'>(kind: K, id: string): Promise<Records[K] | undefined>;
  /**
   * Reads, and keeps everybody else from holding or changing the record until the transaction ends: what rests on there
   * being only one of something comes one after the other.
   */
  holdAlone<K extends 'evaluation'>(kind: K, id: string): Promise<Records[K] | undefined>;
}

/** A database with its tables in place. */
export interface Store extends StoredRecords {
  /**
   * Everything that `work` writes is kept if it returns and dropped if it throws. It must use the records it is
   * given: a call on the store itself would wait for this very transaction to end.
   */
  transaction<T>(work: (records: HeldRecords) => Promise<T>): Promise<T>;
  /** Waits for what is under way and lets the database go. */
  close(): Promise<void>;
}

/** The properties that a list of a kind can be narrowed by. */
export const filters = {
  survey: ['unit'],
  // `receipt` is a code that a person was given: the tabulations in which that answer is counted.
  tabulation: ['unit', 'receipt'],
  plan: ['employee', 'supervisor'],
  progress: ['plan'],
  rating: ['plan'],
  feedback: ['plan'],
  evaluation: ['employee', 'supervisor'],
  development: ['plan'],
  award: ['unit', 'evaluation'],
} as const satisfies Record<ListedKind, readonly string[]>;
