import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { everyWidget } from '../../fixtures/every-widget.ts';
import { openBrowser } from '../portal/support/visit.ts';
import { openSite } from './support.ts';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** What style sheets of the last ten years say of every element, and of those that widgets are made of. */
const styles = {
  'a framework of 2013': `
    *, *::before, *::after { box-sizing: border-box } html { font-size: 62.5% } body { font-size: 16px }
    button, input, select, textarea { font: inherit; line-height: 3; margin: 9px }
    button { float: right; text-transform: none; border-radius: 0; padding: 0; width: 100% }
    label { display: inline-block; max-width: 100%; margin-bottom: 5px; font-weight: 700 }
    h2, h3, h4 { font-size: 40px; margin: 30px } p, ul, ol { margin: 0 0 40px } table { width: 10px }
    fieldset { min-width: 0; padding: 40px } legend { width: 100%; font-size: 21px } svg { display: none }`,
  'a theme of a content system': `
    html { font-size: 62.5% } body { font-size: 16px } .entry h4, h4 { text-transform: uppercase; clear: both }
    button, input[type="submit"] { background: #d00; letter-spacing: 2px; min-height: 99px } a { display: block }
    fieldset { border: 3px solid red } input[type="radio"] { display: none } details, summary { display: inline }
    #place > * { margin: 0 } table, th, td { border: 5px solid; padding: 50px }`,
};

/** The height of every widget, how wide each is inside, and the direction of what it says. */
async function looks(options: Parameters<typeof openSite>[1]): Promise<readonly unknown[]> {
  const { page, close } = await openSite(browser, { width: 800, ...options });
  try {
    return await page.evaluate(async (widgets) => {
      window.bench.release();
      const place = document.querySelector('#place') as HTMLElement;
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      const seen: unknown[] = [];
      for (const { tag, attributes } of widgets) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        place.append(Object.assign(element, { source: window.bench.source }));
        await customElements.whenDefined(tag);
        // Until it has been as high as this for a while: modules come later, too.
        for (let still = 0, height = 0; still < 40 || element.shadowRoot?.querySelector('.bone'); still++) {
          if (element.offsetHeight !== height) still = 0;
          height = element.offsetHeight;
          await frame();
        }
        const base = element.shadowRoot?.querySelector('[part~="base"]') as HTMLElement;
        seen.push([tag, element.offsetHeight, base.scrollWidth, getComputedStyle(base).direction]);
        element.remove();
      }
      return seen;
    }, everyWidget);
  } finally {
    await close();
  }
}

describe('every widget looks the same', () => {
  for (const [name, style] of Object.entries(styles))
    test(`inside ${name}`, async () => {
      const [plain, styled] = [await looks({ style: 'body { font-size: 16px }' }), await looks({ style })];
      assert.deepEqual(styled, plain);
    });

  test('in a page from right to left: it keeps the direction of its words', async () => {
    const style = 'body { font-size: 16px }';
    assert.deepEqual(await looks({ style, direction: 'rtl' }), await looks({ style }));
  });
});
