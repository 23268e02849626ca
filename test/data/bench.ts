import type { Delivery, Records } from '@kinerja/core';
import {
  type Adapter,
  type After,
  type Keyed,
  type Local,
  type Offline,
  type OfflineOptions,
} from '@kinerja/data';
import { indexedDb, memory, offline } from '@kinerja/data';

/** Time that passes only when a test says so. */
export interface Clock {
  readonly after: After;
  /** Milliseconds until each timer that is set, the nearest first. */
  timers(): readonly number[];
  advance(milliseconds: number): void;
}

/** A clock that stands still. */
export function stoppedClock(): Clock {
  let now = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  return {
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    timers: () => timers.map(({ at }) => at - now).sort((one, other) => one - other),
    advance: (milliseconds) => {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
  };
}

/** A receiver that notes what arrives, and answers as a test tells it. */
export interface Receiver extends Adapter {
  /** The ids that arrived, in order, repeats included. */
  readonly arrived: string[];
  /** Stands between the arrival and the answer. */
  behave: (write: () => Promise<Delivery>, record: Keyed) => Promise<Delivery>;
  /** Stands before every read. */
  beforeRead: () => Promise<void> | void;
}

/** A receiver that keeps everything at once. */
export function receiver(kept: Adapter = memory()): Receiver {
  const it: Receiver = {
    arrived: [],
    behave: (write) => write(),
    beforeRead: () => {},
    read: async (kind, id) => {
      await it.beforeRead();
      return kept.read(kind, id);
    },
    list: async (kind, where) => {
      await it.beforeRead();
      return kept.list(kind, where);
    },
    write: (kind, record) => {
      it.arrived.push(record.id);
      return it.behave(() => kept.write(kind, record), record);
    },
  };
  return it;
}

let opened: Offline[] = [];

afterEach(() => {
  for (const adapter of opened) adapter.close();
  opened = [];
});

/** `offline` with a clock that stands still, closed when the test is over. */
export function offlineHere(local: Local, remote: Adapter, options: OfflineOptions = {}): Offline {
  const adapter = offline(local, remote, { after: stoppedClock().after, ...options });
  opened.push(adapter);
  return adapter;
}

/** An outbox on that device, the receiver behind it, and what was told about refusals. */
export async function outboxBench(local: Local) {
  const remote = receiver();
  const clock = stoppedClock();
  const rejections: string[] = [];
  const open = () =>
    offlineHere(local, remote, {
      after: clock.after,
      onRejected: ({ record, error }) => rejections.push(`${record.id} ${error.code}`),
    });
  const adapter = open();
  await adapter.flush();
  return { local, remote, clock, rejections, open, adapter };
}

/** Runs a test in a world where a property is something else, and puts it back. */
export async function instead(object: object, property: string, value: unknown, test: () => Promise<void>) {
  const before = Object.getOwnPropertyDescriptor(object, property);
  Object.defineProperty(object, property, { configurable: true, value });
  try {
    await test();
  } finally {
    Reflect.deleteProperty(object, property);
    if (before) Object.defineProperty(object, property, before);
  }
}

/** A database name that no other test uses, in this file or in one that runs at the same time. */
export function freshName(): string {
  return `test ${Math.random()}`;
}

/** Each kind of device, new for every test. */
export const devices: readonly (readonly [name: string, make: () => Local & Adapter])[] = [
  ['memory', () => memory()],
  ['IndexedDB', () => indexedDb({ name: freshName() })],
];

/** An answer to a survey with that id. */
export function response(id: string, comment?: string): Records['response'] {
  return {
    id,
    survey: 'survey-1',
    instrument: { id: 'instrument-1', version: '1.0.0' },
    answers: { prosedur: 4 },
    profile: {},
    ...(comment && { comment }),
    language: 'id',
    on: '2026-11-22',
  };
}

/** A report on a plan with that id. */
export function progress(id: string, plan = 'plan-1'): Records['progress'] {
  return { id, plan, target: 'akta', on: '2026-11-22', value: 1 };
}

/** What a promise was rejected with. @throws when it was fulfilled */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  const nothing = Symbol('fulfilled');
  const error: unknown = await promise.then(
    () => nothing,
    (reason: unknown) => reason,
  );
  if (error === nothing) throw new Error('It should have failed.');
  return error;
}

/** Fulfilled as soon as the condition holds; mocha's time limit ends the waiting. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve));
}

/** A promise that a test settles. */
export function deferred<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: unknown) => void;
} {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
