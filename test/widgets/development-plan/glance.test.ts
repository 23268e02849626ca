import { expect } from '@open-wc/testing';
import { one, spaced } from '../parts/office.ts';
import { employee, office, running, widget } from './support.ts';
import { resize, restoreViewport } from '../parts/viewport.ts';

describe('kinerja-development-plan', () => {
  after(restoreViewport);

  for (const width of [320, 1280])
    it(`breaks no day at a glance, and says the last one below the end of the line: ${width} px`, async function () {
      await resize(this, { width, height: 900 });
      const glance = one(await widget(office(running), employee), '.glance');
      const days = [...glance.querySelectorAll('.day')];
      expect(days.length).to.equal(3);
      for (const day of days) {
        const words = document.createRange();
        words.selectNodeContents(day);
        expect(words.getClientRects().length, spaced(day)).to.equal(1);
      }
      const line = glance.querySelector('.course > svg')!.getBoundingClientRect();
      const last = days.at(-1)!.getBoundingClientRect();
      expect(last.right).to.be.closeTo(line.right, 1);
      expect(glance.scrollWidth).to.equal(glance.clientWidth);
    });
});
