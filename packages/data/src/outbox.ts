import { type ErrorCode, type ErrorFacts, type Kind, KinerjaError } from '@kinerja/core';
import type { Copies, Keyed } from './adapter.ts';
import { mayReplace, sameContent } from './rules.ts';

/** An error as plain data, as a database keeps it. */
export interface Problem {
  readonly code: ErrorCode;
  readonly facts: ErrorFacts[ErrorCode];
}

/** A record that was written on this device and that the receiver has not confirmed. */
export interface Entry {
  /** Grows with every entry; the order in which they are sent. */
  readonly key: number;
  readonly kind: Kind;
  readonly record: Keyed;
  /** Why the receiver will not take it. It stays here until a person decides. */
  readonly rejected?: Problem;
}

/** Keeps entries until they are confirmed. Every method is one transaction, across all tabs that share it. */
export interface Outbox {
  /** All entries, oldest first. */
  entries(): Promise<readonly Entry[]>;
  /**
   * Keeps the record, or finds the entry that already holds the same; one that was rejected gets another chance.
   * @throws `conflict` when another version waits, `storage`
   */
  add(kind: Kind, record: Keyed): Promise<Entry>;
  /** Notes why it was refused, or that it gets another chance; `false` when the entry is no longer there. */
  reject(key: number, problem: Problem | undefined): Promise<boolean>;
  remove(keys: readonly number[]): Promise<void>;
}

/** What a device offers to `offline`: room for copies and for an outbox. `memory` and `indexedDb` are such. */
export interface Local {
  /** Tabs that open the same name share copies and outbox. */
  readonly name: string;
  readonly copies: Copies;
  readonly outbox: Outbox;
}

/**
 * The entry that already holds this record, if there is one. Only the last one counts: of two versions that may
 * replace each other freely, the one that was written last must be sent last.
 * @throws `conflict` when another version waits
 */
export function findEntry(entries: readonly Entry[], kind: Kind, record: Keyed): Entry | undefined {
  const own = entries.filter((entry) => entry.kind === kind && entry.record.id === record.id);
  const waiting = own.filter((entry) => !entry.rejected).pop();
  if (waiting && !mayReplace(kind, waiting.record, record)) {
    throw new KinerjaError('conflict', { kind, id: record.id });
  }
  const candidates = waiting ? [waiting] : own;
  return candidates.filter((entry) => sameContent(entry.record, record)).pop();
}

/** The error that was kept as plain data. */
export function errorOf({ code, facts }: Problem): KinerjaError {
  return new KinerjaError(code, facts);
}
