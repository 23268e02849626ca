import { draftRating, finalRating } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { Office, root } from '../parts/office.ts';
import { widget } from './support.ts';
import { resize, restoreViewport } from '../parts/viewport.ts';

describe('kinerja-rating-form', () => {
  after(restoreViewport);

  for (const width of [320, 1280])
    it(`lists what is missing with one edge for the names and one for what is asked: ${width} px`, async function () {
      await resize(this, { width, height: 900 });
      const element = await widget(new Office({ rating: [draftRating] }));
      const lines = [...root(element).querySelectorAll<HTMLElement>('.missing li')];
      expect(lines.length).to.equal(10);
      for (const line of lines) {
        const [edges, name, asked] = [line, line.children[0]!, line.children[1]!].map((each) =>
          each.getBoundingClientRect(),
        );
        expect(name!.left).to.be.closeTo(edges!.left, 1);
        expect(name!.height).to.be.at.least(44);
        expect(asked!.right).to.be.closeTo(edges!.right, 1);
        expect(asked!.left).to.be.at.least(name!.right);
      }
    });

  it('has each axis as a whole above the column of its items once it is final', async function () {
    await resize(this, { width: 1280, height: 900 });
    const element = await widget(new Office({ rating: [finalRating] }));
    for (const section of root(element).querySelectorAll('section:has(.judgements)')) {
      const starts = [...section.querySelectorAll('.judgements')].map((row) =>
        Math.round(row.children[0]!.getBoundingClientRect().left),
      );
      expect(starts.length).to.be.greaterThan(1);
      expect(new Set(starts).size, `${starts}`).to.equal(1);
    }
  });
});
