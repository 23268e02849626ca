import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Written, everyWidget } from '../../fixtures/every-widget.ts';
import { openBrowser } from '../portal/support/visit.ts';
import { openSite } from './support.ts';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** How far a page moves by itself from the skeleton to what was loaded. */
async function shift(
  { tag, attributes }: Written,
  width: number,
): Promise<{ sum: number; heights: number[] }> {
  const { page, close } = await openSite(browser, { width });
  try {
    const heights = await page.evaluate(
      async ([name, given]) => {
        const frames = async (): Promise<void> => {
          for (let at = 0; at < 3; at++) await new Promise(requestAnimationFrame);
        };
        const element = document.createElement(name);
        for (const [attribute, value] of Object.entries(given)) element.setAttribute(attribute, value);
        document.querySelector('#place')?.append(Object.assign(element, { source: window.bench.source }));
        await customElements.whenDefined(name);
        await frames();
        const waiting = element.offsetHeight;
        // The widget's own appearance is not what is measured.
        window.shifts = [];
        await frames();
        window.bench.release();
        for (let at = 0; at < 100; at++) {
          await frames();
          if (at > 10 && !element.shadowRoot?.querySelector('.bone, progress')) break;
        }
        await frames();
        return [waiting, element.offsetHeight];
      },
      [tag, attributes] as const,
    );
    return { sum: await page.evaluate(() => window.shifts.reduce((all, each) => all + each, 0)), heights };
  } finally {
    await close();
  }
}

/** Google's line between good and what needs mending. */
const GOOD = 0.1;

describe('what stands below a widget stays where it is while the widget loads', () => {
  for (const width of [320, 1280])
    for (const written of everyWidget)
      test(`${written.tag} at ${width} pixels`, async (context) => {
        const { sum, heights } = await shift(written, width);
        context.diagnostic(`${written.tag} ${width}: ${sum.toFixed(3)}, ${heights.join(' → ')} px`);
        assert.ok(sum <= GOOD, `${sum}`);
      });
});
