import type { ErrorCode, KinerjaError } from './errors.ts';
import type { Kind, Records } from './records/all.ts';

/** The receiver has it for good. `code` is what a person may keep and quote, e.g. `K7Q2-MX4D`. */
export interface Received {
  readonly state: 'received';
  readonly code: string;
}

/** Kept on this device and not yet confirmed. */
export interface Stored {
  readonly state: 'stored';
  readonly code: string;
  /** Why it was not received at once, where that is known: `unreachable`, `busy`, or `refused` (sign in first). */
  readonly because?: ErrorCode;
  /** Fulfilled when this page learns that the receiver confirmed it, which may be never. */
  readonly delivered: Promise<Received>;
  /**
   * Fulfilled with the reason when this page learns that the receiver will not take it. It stays on the device until a
   * person decides; sent once more, it may still be `delivered`.
   */
  readonly rejected?: Promise<KinerjaError>;
}

/** What became of a record that was put: the person sees exactly this. */
export type Delivery = Received | Stored;

/** Equality on top-level properties, e.g. `{ plan: 'p1' }`. */
export type Filter = Readonly<Record<string, string>>;

/**
 * Where records come from and go to: typed, validated both ways. Widgets need nothing else.
 * Every method fails only with {@link KinerjaError}.
 */
export interface Source<K extends Kind = Kind> {
  /** @throws `not-found`, `invalid-data`, `unreachable`, `refused`, `busy`, `storage` */
  get<T extends K>(kind: T, id: string): Promise<Records[T]>;
  list<T extends K>(kind: T, where?: Filter): Promise<readonly Records[T][]>;
  /** Safe to repeat with the same record. @throws also `conflict` */
  put<T extends K>(kind: T, record: Records[T]): Promise<Delivery>;
  /** How many records wait on this device for the receiver. */
  waiting(): Promise<number>;
}
