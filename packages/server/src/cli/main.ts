#!/usr/bin/env node
import { type Location, openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { type Command, UsageError, commandOf, help } from './command.ts';
import { explain } from './explain.ts';
import { importRecords } from './import.ts';
import { readJsonFile } from './json-file.ts';
import { serve } from './serve.ts';

async function run(command: Command): Promise<void> {
  switch (command.name) {
    case 'help':
      return console.log(help);
    case 'migrate':
      return opened(command.location, async () => console.log('The tables are up to date'));
    case 'import': {
      const content = await readJsonFile(command.source);
      return opened(command.location, async (store) => {
        const { created, replaced, repeated } = await importRecords(store, content);
        console.log(`${created} new, ${replaced} replaced, ${repeated} already there`);
      });
    }
    case 'serve':
      return serve(command.location, command, process.env);
  }
}

async function opened(location: Location, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(location);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

try {
  await run(commandOf(process.argv.slice(2), process.env));
} catch (error) {
  console.error(explain(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
