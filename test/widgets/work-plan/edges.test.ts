import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { button, one } from '../parts/office.ts';
import { office, submitted, widget } from './support.ts';

const widths = [320, 1280];

/** Where the words of an element begin. */
function wordsStart(element: Element): number {
  const words = document.createRange();
  words.selectNodeContents(element);
  return words.getBoundingClientRect().left;
}

describe('kinerja-work-plan', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  describe('has one edge', () => {
    for (const width of widths) {
      it(`where what prints the plan begins, with its room for a finger: ${width} px`, async function () {
        await setViewport({ width, height: 900 }).catch(() => this.skip());
        const element = await widget(office(), { planId: submitted.id, actingAs: 'employee' });
        const print = button(element, 'Cetak SKP');
        expect(wordsStart(print)).to.be.closeTo(one(element, '.work').getBoundingClientRect().left, 1);
        const { height, width: wide } = print.getBoundingClientRect();
        expect(Math.min(height, wide)).to.be.at.least(44);
      });
    }
  });
});
