import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoTeam } from '@kinerja/mock';
import { kupang } from '@kinerja/core/schemes';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** What the page runs: the portal's own list of people, read in twenty parts, is handed to the board. */
const script = `
const board = document.querySelector('kinerja-team-board');
board.calendar = { holidays: [], covers: { from: '2026-01-01', to: '2027-12-31' } };
board.clock = () => new Date('2027-01-15T12:00:00');
const people = [];
for (let part = 0; part < 20; part++) {
  const answer = await fetch('/people.json?part=' + part);
  people.push(...(await answer.json()));
}
board.people = people;
`;

/** Another page of the portal: it writes the day, as portals do. */
const other = `document.title = new Date().toLocaleDateString('id', { dateStyle: 'long' });`;

const page = (file: string): string => `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>Papan kinerja</title>
<meta name="viewport" content="width=device-width"><script type="module" src="/esm/${file}"></script></head>
<body><kinerja-source url="/api" no-offline></kinerja-source>
<kinerja-team-board person-id="tim-kinerja" acting-as="performance-team" scheme-id="kupang"
 period-from="2026-01-01" period-to="2026-12-31" organisation="baik"></kinerja-team-board>
<script type="module" src="/page.js"></script></body></html>`;

/** A server with the built files, a page with the board, and an office of so many people, twenty to a supervisor. */
export async function boardServer(folder: string, file: string, people: number) {
  const team = demoTeam({ people, perSupervisor: 20, scheme: kupang });
  const lists = {
    plan: bySupervisor(team.plan),
    evaluation: bySupervisor(team.evaluation),
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer): void => {
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
      response.end(body);
    };
    const [, first = '', name = ''] = pathname.split('/');
    if (first === 'esm') return send('text/javascript', readFileSync(`${folder}/${name}`));
    if (pathname === '/page.js') return send('text/javascript', script);
    if (pathname === '/people.json') {
      const [part, size] = [Number(searchParams.get('part')), Math.ceil(people / 20)];
      return send('application/json', JSON.stringify(team.people.slice(part * size, (part + 1) * size)));
    }
    if (first === 'api' && (name === 'plan' || name === 'evaluation'))
      return send('application/json', lists[name].get(searchParams.get('supervisor') ?? '') ?? '[]');
    if (pathname === '/other.js') return send('text/javascript', other);
    if (pathname === '/other') return send('text/html', '<script src="/other.js"></script>');
    if (pathname === '/') return send('text/html', page(file));
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Each list as text, made once: what is measured is the page and not this server. */
function bySupervisor(
  records: readonly { readonly supervisor: { readonly id: string } }[],
): ReadonlyMap<string, string> {
  const groups = new Map<string, object[]>();
  for (const record of records) {
    const { id } = record.supervisor;
    groups.set(id, [...(groups.get(id) ?? []), record]);
  }
  return new Map([...groups].map(([id, group]) => [id, JSON.stringify(group)]));
}
