import { closeSync, openSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const beat = 1_000;
const dead = 15_000;

/**
 * Does the work while no other process of this checkout does work of the same name. The holder touches its lock
 * every second, so one that was killed is passed over after fifteen. `waiting` is called once if there is a wait.
 */
export async function alone(name, work, waiting = () => {}) {
  const lock = `${root}.${name}.lock`;
  let told = false;
  while (!taken(lock)) {
    if (isDead(lock)) clear(lock);
    if (!told) waiting();
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const alive = setInterval(() => touch(lock), beat);
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(alive);
    process.off('exit', release);
    release();
  }
}

function taken(lock) {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isDead(lock) {
  try {
    return Date.now() - statSync(lock).mtimeMs > dead;
  } catch {
    return false;
  }
}

/** Moves the dead lock aside first: of several waiters only one can, so none removes the next holder's lock. */
function clear(lock) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (isDead(aside)) rmSync(aside);
    else renameSync(aside, lock);
  } catch {
    // Another waiter was quicker.
  }
}

function touch(lock) {
  try {
    const now = new Date();
    utimesSync(lock, now, now);
  } catch {
    // Removed by hand: the work goes on.
  }
}
