import { expect } from '@open-wc/testing';
import { everyWidget } from '../../fixtures/every-widget.ts';
import { tasks } from './tasks.ts';

const tags = Object.keys(tasks);

/** A file as the test server has it. */
async function read(path: string): Promise<string> {
  const answer = await fetch(new URL(path, import.meta.url));
  expect(answer.ok, path).to.equal(true);
  return answer.text();
}

describe('by keyboard alone', () => {
  it('every widget that a page can load has its tasks, and no other', async () => {
    const loaded = await read('../../../packages/embed/src/all.ts');
    const named = [...loaded.matchAll(/kinerja-[a-z-]+/g)].map(([tag]) => tag);
    const widgets = [...new Set(named)].filter((tag) => tag !== 'kinerja-source');
    expect(tags).to.have.members(widgets);
    expect(tags).to.have.members(everyWidget.map(({ tag }) => tag));
  });

  it('every widget has a file that walks its tasks', async () => {
    for (const tag of tags) expect(await read(`./${tag}.test.ts`)).to.contain(`walks("${tag}"`);
  });

  it('no task is named twice', () => {
    for (const [tag, all] of Object.entries(tasks)) expect(new Set(all).size, tag).to.equal(all.length);
  });
});
