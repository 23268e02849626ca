import type { DayText } from '@kinerja/core/calendar';
import type { Stretch } from '@kinerja/core/cycle';
import { type App, type Store, createApp, openStore } from '@kinerja/server';
import type { Employee, System } from '../records/systems/system.ts';
import { type Role, cast, identityOf, looksAtOthers } from './people.ts';
import { evaluable, evaluated } from './steps.ts';

/** The simulated office opens its page at this time in UTC: everywhere between Alaska and Tonga it is the same day. */
const OPENING = 'T09:00:00.000Z';
/** The first day of the walk. */
const begins: DayText = '2026-01-05';

/** Whose evaluation over which stretch somebody looks at. */
export interface View {
  readonly about: Employee;
  readonly stretch: Stretch;
}

/** One visitor's own simulated year in one system: records, people and a clock that nobody else sees. */
export interface World {
  readonly system: System;
  readonly store: Store;
  /** The HTTP contract over these records, by this clock, as whoever the visitor is. */
  readonly api: App;
  readonly now: () => Date;
  readonly today: () => DayText;
  /** Who the visitor is; `null`: a citizen. */
  readonly role: () => Role | null;
  /** Becomes somebody of the cast; any other id is a citizen. */
  readonly be: (id: string) => void;
  /** What is looked at; whoever leads or checks nobody has only the followed employee to look at. */
  readonly view: () => View;
  /** Looks at somebody else or at another stretch, named as `from/to`; what is not known changes nothing. */
  readonly look: (employee: string | undefined, stretch: string | undefined) => void;
  /** Lets days pass, with what happens on them. Time does not run backwards: an earlier day changes nothing. */
  readonly moveTo: (day: DayText) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where the API of a system is mounted. */
export const dataPath = ({ scheme }: System): string => `/sistem/${scheme.id}/data`;

/** A stretch as a form sends it. */
export const nameOf = ({ from, to }: Stretch): string => `${from}/${to}`;

/** A new year, kept in memory and lost with the process. */
export async function openWorld(system: System): Promise<World> {
  const people = cast(system);
  let role: Role | null = people[0] ?? null;
  const [followed] = system.staff;
  let view: View = { about: followed, stretch: evaluated(system.scheme) };
  let set = { at: Date.parse(begins + OPENING), real: Date.now() };
  // It goes on by itself, so that one act comes after another.
  const now = (): Date => new Date(set.at + Date.now() - set.real);
  const today = (): DayText => now().toISOString().slice(0, 10);
  const store = await openStore({ file: ':memory:' }, { now });
  const ahead = [...system.happenings].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

  async function happen(): Promise<void> {
    for (let next = ahead[0]; next && next.on <= today(); next = ahead[0]) {
      ahead.shift();
      await store.write(next.kind, next.record);
    }
  }

  await happen();
  const authenticate = async () => role && identityOf(role);
  return {
    system,
    store,
    api: createApp({ store, authenticate, now, basePath: dataPath(system) }),
    now,
    today,
    role: () => role,
    be: (id) => (role = people.find((each) => each.id === id) ?? null),
    view: () => (looksAtOthers(role) ? view : { ...view, about: followed }),
    look: (employee, stretch) =>
      (view = {
        about: system.staff.find(({ id }) => id === employee) ?? view.about,
        stretch: evaluable(system.scheme).find((each) => nameOf(each) === stretch) ?? view.stretch,
      }),
    moveTo: async (day) => {
      const at = Date.parse(day + OPENING);
      if (at > now().getTime()) set = { at, real: Date.now() };
      await happen();
    },
    close: () => store.close(),
  };
}
