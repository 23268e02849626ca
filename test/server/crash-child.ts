/** Writes without end and says what was acknowledged, until somebody kills it. */
import { type Store, createApp, openStore } from '@kinerja/server';
import { client } from './client.ts';
import { agus, plan, response } from './records.ts';

const [file = '', round = ''] = process.argv.slice(2);
const store: Store = await openStore({ file });
const app = createApp({ store, authenticate: async () => agus, now: () => new Date('2026-11-22T05:00:00Z') });
const { put } = client(app);

async function answers(lane: number): Promise<never> {
  for (let place = 0; ; place++) {
    const { status } = await put('response', response({ id: `r${round}-${lane}-${place}` }));
    if (status !== 201) throw new Error(`${status}`);
    process.stdout.write(`response r${round}-${lane}-${place}\n`);
  }
}

async function written(): Promise<never> {
  for (let place = 0; ; place++) {
    await store.write('response', response({ id: `w${round}-${place}` }));
    process.stdout.write(`response w${round}-${place}\n`);
  }
}

async function revisions(): Promise<never> {
  for (;;) {
    const revision = ((await store.read('plan', 'plan-1'))?.revision ?? 0) + 1;
    await store.write('plan', plan({ revision }));
    process.stdout.write(`plan ${revision}\n`);
  }
}

await Promise.all([answers(1), answers(2), written(), revisions()]);
