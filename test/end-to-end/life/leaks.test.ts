import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { everyWidget } from '../../fixtures/every-widget.ts';
import { openBrowser } from '../portal/support/visit.ts';
import { openSite } from './support.ts';

const MOUNTS = 30;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

/** Shows every widget so often until it has loaded, one after the other in the same place. */
async function mount(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async ([widgets, count]) => {
      window.bench.release();
      const place = document.querySelector('#place') as HTMLElement;
      const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
      for (let at = 0; at < count; at++)
        for (const { tag, attributes } of widgets) {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          place.append(Object.assign(element, { source: window.bench.source }));
          await customElements.whenDefined(tag);
          const root = element.shadowRoot;
          for (let turn = 0; turn < 5 || (turn < 100 && root?.querySelector('.bone')); turn++) await frame();
          element.remove();
        }
    },
    [everyWidget, times] as const,
  );
}

/** What the page holds after everything that nobody can reach has gone. */
async function held(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

test(`${MOUNTS} of every widget leave no node, no listener and no memory behind`, async (context) => {
  const { page, session, close } = await openSite(browser);
  try {
    await session.send('Performance.enable');
    // What is made once and kept: templates, style sheets, formats, modules that come later.
    await mount(page, 3);
    const [start, then] = [await held(session), await mount(page, MOUNTS).then(() => held(session))];
    const grown = (name: string): number => (then[name] ?? 0) - (start[name] ?? 0);
    const told = ['Nodes', 'JSEventListeners', 'JSHeapUsedSize'].map(
      (name) => `${name} ${start[name]} → ${then[name]}`,
    );
    context.diagnostic(told.join(', '));
    // The last one may still be held by what it was waiting for.
    assert.ok(grown('Nodes') < 500, told.join());
    assert.ok(grown('JSEventListeners') < 50, told.join());
    assert.ok(grown('JSHeapUsedSize') < 2_000_000, told.join());
  } finally {
    await close();
  }
});
