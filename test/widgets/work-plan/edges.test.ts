import { expect } from '@open-wc/testing';
import { button, one, root } from '../parts/office.ts';
import { draftPlan, office, strict, submitted, widget } from './support.ts';
import { resize, restoreViewport } from '../parts/viewport.ts';

const widths = [320, 1280];

/** Where the words of an element begin. */
function wordsStart(element: Element): number {
  const words = document.createRange();
  words.selectNodeContents(element);
  return words.getBoundingClientRect().left;
}

describe('kinerja-work-plan', () => {
  after(restoreViewport);

  describe('has one edge', () => {
    for (const width of widths) {
      it(`where what prints the plan begins, with its room for a finger: ${width} px`, async function () {
        await resize(this, { width, height: 900 });
        const element = await widget(office(), { planId: submitted.id, actingAs: 'employee' });
        const print = button(element, 'Cetak SKP');
        expect(wordsStart(print)).to.be.closeTo(one(element, '.work').getBoundingClientRect().left, 1);
        const { height, width: wide } = print.getBoundingClientRect();
        expect(Math.min(height, wide)).to.be.at.least(44);
      });

      it(`where the lines of what is missing begin, in each column: ${width} px`, async function () {
        await resize(this, { width, height: 900 });
        const element = await widget(office(), {
          planId: draftPlan.id,
          actingAs: 'employee',
          scheme: strict,
        });
        const lines = [...root(element).querySelectorAll<HTMLElement>('.missing li')];
        expect(lines.length).to.be.above(3);
        const starts = lines.map((line) => Math.round(wordsStart(line.querySelector('button')!)));
        expect(starts).to.deep.equal(lines.map((line) => Math.round(line.getBoundingClientRect().left)));
        expect(new Set(starts).size).to.equal(width < 400 ? 1 : 3);
      });
    }
  });
});
