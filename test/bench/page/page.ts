/**
 * npm run bench:page [-- <rounds>]
 *
 * The survey on a slow phone (6× CPU, Slow 4G, cold cache, Chromium), beside a plain HTML form of the same questions
 * and the same survey in SurveyJS, all from one server in one run. Fewer rounds than seven are a quick look only.
 */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../../tools/ensure-browser.ts';
import { type Contender, contenders, filesFor } from './pages.ts';
import { pageServer } from './server.ts';
import { type Measured, bounds, printPages } from './table.ts';
import { type Visited, visit, weigh } from './visit.ts';

const rounds = Number(process.argv[2] ?? 7);
const manifest = new URL('../../../packages/embed/package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
const folder = fileURLToPath(new URL(`../../../packages/embed/cdn/${version}/`, import.meta.url));
const file = `kinerja-satisfaction-survey-${version}.js`;
const later = `esm/kinerja-satisfaction-survey-later-${version}.js`;

const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

const pages = contenders(file);
const server = await pageServer(pages, filesFor(folder, [file, later]));
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags] });
const load = loadavg()[0] ?? 0;
const visits = new Map<Contender, Visited[]>(pages.map((page) => [page, []]));
// By turns, so that a change of the machine meets all of them; the first round is not counted.
for (let round = 0; round <= rounds; round++)
  for (const page of pages) {
    const visited = await visit(browser, server.url, page);
    if (round > 0) visits.get(page)?.push(visited);
  }
const measured: Measured[] = [];
for (const [page, all] of visits)
  measured.push({
    name: page.name,
    time: middle(all.map(({ time }) => time)),
    bytes: await weigh(browser, server.url, page),
    answeredBytes: middle(all.map(({ bytes }) => bytes)),
    interaction: middle(all.map(({ interaction }) => interaction)),
  });
console.log(
  `\n${cpus()[0]?.model}, ${cpus().length} processors, load ${load.toFixed(1)} to ${loadavg()[0]?.toFixed(1)};`,
  `Chromium ${browser.version()}, SurveyJS ${surveyJsVersion()}`,
);
await browser.close();
await server.close();
printPages(measured, rounds);
if (bounds(measured).some(({ held }) => !held)) process.exitCode = 1;

function surveyJsVersion(): string {
  const path = new URL('../../../node_modules/survey-core/package.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
