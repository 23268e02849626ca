import { randomBytes } from 'node:crypto';
import type { System } from '../records/systems/system.ts';
import { type World, openWorld } from './world.ts';

/** So many years are kept; the one that was not looked at for longest makes room. */
const MOST = 60;

/** The simulated years of all visitors. */
export interface Worlds {
  /** This visitor's year; a new one where there is none. */
  of(visitor: string, system: System): Promise<World>;
  /** Forgets it: the next one begins in January. */
  forget(visitor: string, system: System): Promise<void>;
}

/** A name for a visitor that nobody can guess. */
export const newVisitor = (): string => randomBytes(16).toString('base64url');

/** Keeps the years of visitors in memory. */
export function openWorlds(): Worlds {
  const open = new Map<string, Promise<World>>();
  const keyOf = (visitor: string, { scheme }: System): string => `${visitor} ${scheme.id}`;

  async function drop(key: string): Promise<void> {
    const world = open.get(key);
    open.delete(key);
    await (await world)?.close();
  }

  return {
    async of(visitor, system) {
      const key = keyOf(visitor, system);
      const world = open.get(key) ?? openWorld(system);
      // To the end: a map keeps the order in which keys came.
      open.delete(key);
      open.set(key, world);
      const [oldest] = open.keys();
      if (open.size > MOST && oldest !== undefined) await drop(oldest);
      return world;
    },
    forget: (visitor, system) => drop(keyOf(visitor, system)),
  };
}
