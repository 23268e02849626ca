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

/** What the source answers. */
type Answer = 'the records' | 'no record' | 'that it fails';

interface Screen {
  readonly width: number;
  readonly height: number;
}

/** How far a page moves by itself from the skeleton to what was loaded. */
async function shift(
  { tag, attributes }: Written,
  screen: Screen,
  answer: Answer,
): Promise<{ sum: number; heights: number[] }> {
  const { page, close } = await openSite(browser, screen);
  try {
    const heights = await page.evaluate(
      async ([name, given, answered]) => {
        const frames = async (): Promise<void> => {
          for (let at = 0; at < 3; at++) await new Promise(requestAnimationFrame);
        };
        const { source, release } = window.bench;
        const other = async (kind: string, id?: unknown): Promise<unknown> => {
          const listed = await source.list(kind, { id: 'none' });
          const code = answered === 'no record' ? 'not-found' : 'refused';
          if (code === 'not-found' && typeof id !== 'string') return listed;
          throw Object.assign(new Error(code), { name: 'KinerjaError', code, facts: { kind, id } });
        };
        const element = document.createElement(name);
        for (const [attribute, value] of Object.entries(given)) element.setAttribute(attribute, value);
        const from = answered === 'the records' ? source : { ...source, get: other, list: other };
        document.querySelector('#place')?.append(Object.assign(element, { source: from }));
        await customElements.whenDefined(name);
        // On a busy machine the first drawing takes more than three frames.
        for (let at = 0; at < 100 && !element.shadowRoot?.querySelector('.base > *'); at++) await frames();
        await frames();
        const waiting = element.offsetHeight;
        // The widget's own appearance is not what is measured.
        window.shifts = [];
        await frames();
        release();
        for (let at = 0; at < 100; at++) {
          await frames();
          if (at > 10 && !element.shadowRoot?.querySelector('.bone, progress')) break;
        }
        await frames();
        return [waiting, element.offsetHeight];
      },
      [tag, attributes, answer] as const,
    );
    return { sum: await page.evaluate(() => window.shifts.reduce((all, each) => all + each, 0)), heights };
  } finally {
    await close();
  }
}

const screens: readonly Screen[] = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1200 },
];

describe('what stands below a widget stays where it is while the widget loads', () => {
  for (const answer of ['the records', 'no record', 'that it fails'] as const)
    for (const screen of screens)
      for (const written of everyWidget) {
        const { width, height } = screen;
        test(`${written.tag} on ${width} × ${height} pixels, answered ${answer}`, async (context) => {
          const { sum, heights } = await shift(written, screen, answer);
          context.diagnostic(`${sum.toFixed(3)}, ${heights.join(' → ')} px`);
          assert.equal(sum, 0);
        });
      }
});
