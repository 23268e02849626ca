import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Portal, openPortal } from '../../portal/support/portal.ts';
import { openBrowser } from '../../portal/support/visit.ts';
import { type Walk, beginWalk } from './walk.ts';

/** Not everybody may read reports, e.g. a peer or the performance team: their widgets ask, and do without. */
const refused = /403 \(Forbidden\) .*\/data\/progress\?plan=/;

/** A test that walks through a year of a region, in a portal and a browser of its own, without a complaint of either. */
export function walkThrough(region: string, title: string, year: (walk: Walk) => Promise<void>): void {
  let portal: Portal;
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
    portal = await openPortal();
  });
  after(async () => {
    await browser?.close();
    await portal?.stop();
  });
  test(title, async () => {
    const walk = await beginWalk(browser, portal.url, region);
    await year(walk);
    assert.deepEqual(
      walk.complaints.filter((complaint) => !refused.test(complaint)),
      [],
    );
    await walk.close();
  });
}
