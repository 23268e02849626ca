import { type ChildProcess, spawn } from 'node:child_process';

let running: ChildProcess | undefined;

/**
 * Runs a program without input and gives its exit code. It has a process group of its own, so that browsers and
 * servers it started go with it when it ends, fails, or takes longer than the minutes given.
 */
export function run(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  minutes: number,
): Promise<number> {
  const [program = process.execPath, ...rest] = words;
  const env = { ...process.env, ...environment };
  const child = spawn(program, rest, { stdio: ['ignore', 'inherit', 'inherit'], env, detached: true });
  running = child;
  const limit = setTimeout(() => {
    console.error(`Stopped: it took longer than ${minutes} minutes.`);
    endRunning();
  }, minutes * 60_000);
  return new Promise((resolve) => {
    const end = (code: number): void => {
      clearTimeout(limit);
      endRunning();
      running = undefined;
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${program} does not start: ${error.message}`);
      end(127);
    });
    child.once('exit', (code) => end(code ?? 1));
  });
}

/** Ends the running program and all it started. */
export function endRunning(): void {
  if (running?.pid === undefined) return;
  try {
    process.kill(-running.pid, 'SIGKILL');
  } catch {
    // The group is empty already.
  }
}
