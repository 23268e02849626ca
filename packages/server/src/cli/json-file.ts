import { readFile } from 'node:fs/promises';
import { UsageError } from './command.ts';

/** The JSON in a file. @throws UsageError when there is no such file or no JSON in it */
export async function readJsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
}
