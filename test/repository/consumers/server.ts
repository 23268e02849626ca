import { type Authenticate, createApp, openStore } from '@kinerja/server';

const store = await openStore({ file: ':memory:' });
const authenticate: Authenticate = async (request) =>
  request.headers.has('x-user') ? { id: 'rina', name: 'Rina', role: 'employee' } : null;
const app = createApp({ store, authenticate });
const { status } = await app.fetch(new Request('http://localhost/api/kinerja/survey'));
const session = await app.fetch(new Request('http://localhost/api/kinerja/session'));
console.log(status, session.status);
await store.close();
