import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { button, root, spaced } from '../parts/office.ts';
import { board, rowOf, rows, team, until } from './support.ts';
import { resize, restoreViewport } from '../parts/viewport.ts';

type Board = Awaited<ReturnType<typeof board>>;

async function open(element: Board, tool: string): Promise<void> {
  button(element, tool).click();
  await until(() => root(element).querySelector('.tool h3') !== null, tool);
  await element.updateComplete;
}

/** On how many lines this lies. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

describe('kinerja-team-board can be read', () => {
  it('breaks no word in the heads of a table, also in 320 pixels', async () => {
    const element = await board(team({ people: 12 }).office);
    await open(element, 'Lensa penilai');
    element.style.width = '320px';
    await until(() => root(element).querySelector('.narrow') !== null, 'cards');
    const heads = [...root(element).querySelectorAll('.tool th')];
    expect(heads.length).to.be.greaterThan(7);
    for (const head of heads)
      expect(linesOf(head), spaced(head)).to.be.at.most(spaced(head).split(/[\s-]+/).length);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('shows a table as cards on a telephone, and nothing of it lies beside the window', async function () {
    await resize(this, { width: 320, height: 640 });
    try {
      const element = await board(team({ people: 12 }).office);
      await open(element, 'Lensa penilai');
      const table = root(element).querySelector('.tool .scroll');
      expect(table!.scrollWidth).to.equal(table!.clientWidth);
      const [first] = table!.querySelectorAll('tbody tr');
      const columns = [...table!.querySelectorAll('thead th')].map(spaced).slice(1);
      const captions = [...first!.querySelectorAll<HTMLElement>('td [data-column]')];
      expect(captions.map(({ dataset }) => dataset['column'])).to.deep.equal(columns);
      // Some browsers give the word, and some where it is taken from.
      expect(getComputedStyle(captions[0]!, '::before').content).to.match(/Dinilai|data-column/);
    } finally {
      await restoreViewport();
    }
  });

  it('writes the limits of a bar in one line, where none covers another', async () => {
    const element = await board(team({ people: 60 }).office, { organisation: 'baik' });
    await open(element, 'Sebaran predikat');
    const labels = [...root(element).querySelectorAll('.limit-label')].map(
      (label) => label.textContent ?? '',
    );
    expect(labels.length).to.equal(5);
    expect(labels.filter(Boolean)).to.deep.equal(['| lebih dari 50%\u2003¦ paling banyak 70%']);
  });

  it('gives a name the second line that it needs', async () => {
    const element = await board(team({ people: 12 }).office);
    const [first] = rows(element);
    const name = first?.querySelector<HTMLElement>('.name .clip');
    name!.textContent = 'Raden Ayu Kusumawardhani Sekarningrum';
    // Two lines of sixteen pixels, and no third one.
    expect(name!.offsetHeight).to.be.within(36, 48);
    expect(name!.offsetHeight).to.be.at.most(first!.offsetHeight - 20);
  });

  it('has the names on paper, too', async function () {
    // Only Chromium can pretend that.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const { team: people, office } = team({ people: 12 });
    const element = await board(office);
    await emulateMedia({ media: 'print' });
    const printed = rowOf(element, people.people[0]!.name).querySelector<HTMLElement>('.open');
    expect(printed!.offsetHeight).to.be.greaterThan(10);
    expect(root(element).querySelector<HTMLElement>('.sort')!.offsetHeight).to.be.greaterThan(10);
    await emulateMedia({ media: 'screen' });
  });
});
