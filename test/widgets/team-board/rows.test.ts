import type { KinerjaTeamBoard } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { fill, root, spaced } from '../parts/office.ts';
import { board, count, idle, rows, team, until } from './support.ts';
import { resize, restoreViewport } from '../parts/viewport.ts';

const frame = (element: KinerjaTeamBoard): HTMLElement => root(element).querySelector<HTMLElement>('.frame')!;
const body = (element: KinerjaTeamBoard): HTMLElement => root(element).querySelector<HTMLElement>('.body')!;
const indices = (element: KinerjaTeamBoard): number[] =>
  rows(element).map((row) => Number(row.dataset['row']));

/** Every element that is put in or taken out while something is done. */
async function touching(element: KinerjaTeamBoard, act: () => void): Promise<Set<Node>> {
  const found = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records)
      for (const node of [...addedNodes, ...removedNodes]) found.add(node);
  });
  observer.observe(body(element), { childList: true });
  act();
  await idle(element);
  observer.disconnect();
  return found;
}

/** Scrolls so many rows. */
const moved = (element: KinerjaTeamBoard, by: number): Promise<Set<Node>> =>
  touching(element, () => (frame(element).scrollTop += by * rows(element)[0]!.offsetHeight));

describe('kinerja-team-board', () => {
  describe('rows', () => {
    after(restoreViewport);

    it('moves only those that become another, whichever way it is scrolled', async () => {
      const element = await board(team({ people: 60 }).office);
      await moved(element, 10);
      for (const by of [3, 7, -3, -7]) {
        const touched = await moved(element, by);
        expect(touched.size, `scrolled ${by}`).to.equal(Math.abs(by));
        expect(indices(element)).to.deep.equal([...indices(element)].sort((a, b) => a - b));
      }
    });

    it('moves none in a frame in which one is given other words', async () => {
      const element = await board(team({ people: 60 }).office);
      await moved(element, 10);
      const frames: (readonly MutationRecord[])[] = [];
      const observer = new MutationObserver((records) => frames.push(records));
      observer.observe(body(element), { attributeFilter: ['data-row'], childList: true, subtree: true });
      frame(element).scrollTop += 7 * rows(element)[0]!.offsetHeight;
      await idle(element);
      observer.disconnect();
      const kinds = frames.map((records) => {
        const ofRows = records.filter(
          ({ type, target }) => type === 'attributes' || target === body(element),
        );
        return [...new Set(ofRows.map(({ type }) => type))].join(' ');
      });
      expect(new Set(kinds.filter(Boolean))).to.deep.equal(new Set(['attributes', 'childList']));
    });

    it('draws none that would be gone in the frame after the next', async () => {
      const element = await board(team({ people: 200 }).office);
      const before = indices(element);
      const list = frame(element);
      const scroll = async (by: number): Promise<void> => {
        list.scrollTop += by;
        list.dispatchEvent(new Event('scroll'));
        await new Promise(requestAnimationFrame);
      };
      for (let turn = 0; turn < 6; turn++) await scroll(list.clientHeight * 0.6);
      expect(indices(element)).to.deep.equal(before);
      for (let turn = 0; turn < 6; turn++) await scroll(list.clientHeight * 0.4);
      expect(indices(element)).not.to.deep.equal(before);
      await idle(element);
      const seen = Math.floor(list.scrollTop / rows(element)[0]!.offsetHeight);
      expect(indices(element)).to.include(seen);
    });

    it('has two more above and below than are seen', async () => {
      const element = await board(team({ people: 60 }).office);
      await moved(element, 20);
      const { scrollTop, clientHeight } = frame(element);
      const height = rows(element)[0]!.offsetHeight;
      const [above, below] = [scrollTop, scrollTop + clientHeight].map((edge) => Math.floor(edge / height));
      // The first stays: it is the one that the tab key comes to.
      const [, first] = indices(element);
      expect(above! - first!).to.equal(2);
      expect(indices(element).at(-1)! - below!).to.be.within(2, 3);
    });

    it('stay where they are when records come, also those that are drawn ahead', async () => {
      const element = await board(team({ people: 60 }).office);
      expect((await touching(element, () => element.requestUpdate())).size).to.equal(0);
    });

    it('has nobody beyond the end of a list that became shorter', async () => {
      const element = await board(team({ people: 60 }).office);
      await moved(element, 60);
      const last: number[] = [];
      const observer = new MutationObserver(() => last.push(Math.max(...indices(element))));
      observer.observe(body(element), { attributeFilter: ['data-row'], subtree: true });
      fill(element, 'input[name=text]', 'analis');
      await until(() => count(element) === 15, 'fewer');
      await idle(element);
      observer.disconnect();
      expect(last).not.to.be.empty;
      expect(Math.max(...last)).to.be.at.most(14);
    });

    it('stay as elements where an order says something else in them, a few in a frame', async function () {
      // Not every engine lets a test do so.
      await resize(this, { width: 1000, height: 1000 });
      const element = await board(team({ people: 60 }).office);
      const before = rows(element);
      const names = before.map(spaced);
      root(element).querySelector<HTMLElement>('.sort')!.click();
      const changed = (): number => rows(element).filter((row, at) => spaced(row) !== names[at]).length;
      const counts = [0];
      while (counts.at(-1) !== before.length) {
        await new Promise(requestAnimationFrame);
        counts.push(changed());
      }
      const steps = counts.map((count, at) => count - (counts[at - 1] ?? 0));
      expect(Math.max(...steps)).to.be.within(1, 4);
      await idle(element);
      expect(rows(element)).to.deep.equal(before);
    });
  });
});
