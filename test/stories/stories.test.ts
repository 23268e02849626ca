/**
 * Builds the stories and opens every one of them in Chromium: it must play to its end, break no accessibility
 * rule, log no error, ask for nothing outside its own origin, and fit the window.
 * KINERJA_STORIES=built takes stories/dist as it is.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.ts';
import { serveFolder } from './static-server.ts';
import { type Story, StoryPage } from './story-page.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = at('stories/dist');

function build(): void {
  const storybook = at('node_modules/storybook/dist/bin/dispatcher.js');
  const flags = [
    '--config-dir',
    'stories/.storybook',
    '--output-dir',
    folder,
    '--disable-telemetry',
    '--quiet',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [storybook, 'build', ...flags], {
    cwd: at('.'),
    encoding: 'utf8',
  });
  assert.equal(status, 0, `the stories do not build:\n${stdout}${stderr}`);
}

if (process.env['KINERJA_STORIES'] !== 'built') build();
const index: { entries: Record<string, Story> } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

const [server, browser] = await Promise.all([
  serveFolder(folder),
  chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags] }),
]);
const tabs = await Promise.all(
  [1, 2].map(async () => StoryPage.open(await browser.newContext(), server.origin)),
);

let opened = 0;

after(async () => {
  await browser.close();
  await server.close();
  console.log(`${opened} of ${stories.length} stories opened`);
});

test('stories say by tags how they are to be looked at', () => {
  // Storybook does not see a tag that is not written out in the file: the stories would be opened as any other.
  for (const tag of ['narrow', 'forced-colors', 'print', 'network'])
    assert.ok(
      stories.some(({ tags }) => tags.includes(tag)),
      tag,
    );
});

describe('every story', { concurrency: tabs.length }, () => {
  for (const story of stories)
    test(story.id, async () => {
      const tab = tabs.pop();
      assert.ok(tab);
      try {
        opened++;
        assert.deepEqual(await tab.inspect(story), []);
      } finally {
        tabs.push(tab);
      }
    });
});
