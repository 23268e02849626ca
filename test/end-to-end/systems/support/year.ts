import assert from 'node:assert/strict';
import { type TestContext, after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Portal, openPortal } from '../../portal/support/portal.ts';
import { openBrowser } from '../../portal/support/visit.ts';
import { type Row, thingsOf } from './table.ts';
import { type Walk, beginWalk } from './walk.ts';

/** Not everybody may read reports, e.g. a peer or the performance team: their widgets ask, and do without. */
const refused = /403 \(Forbidden\) .*\/data\/progress\?plan=/;

/** A walk whose parts are tests of their own, so that a run lists the table row by row. */
export interface Year extends Walk {
  /** Does a part of the walk under a name; the walk ends with the first that fails. */
  part(name: string, work: () => Promise<void>): Promise<void>;
  /** Does a part that shows what a cell of the table says. */
  shows(row: Row, thing: string, work: () => Promise<void>): Promise<void>;
}

function yearOf(walk: Walk, context: TestContext, shown: string[]): Year {
  async function part(name: string, work: () => Promise<void>): Promise<void> {
    const failures: unknown[] = [];
    await context.test(name, async () => {
      try {
        await work();
      } catch (error) {
        failures.push(error);
        throw error;
      }
    });
    // What comes later would only wait for what did not happen.
    if (failures.length > 0) throw failures[0];
  }
  const shows: Year['shows'] = async (row, thing, work) => {
    await part(`${row}: ${thing}`, work);
    shown.push(`${row}: ${thing}`);
  };
  return { ...walk, part, shows };
}

/**
 * A test that walks through a year of a region, in a portal and a browser of its own, without a complaint of either; every
 * cell that the region has in the table of the five systems is shown on the way.
 */
export function walkThrough(region: string, title: string, year: (walk: Year) => Promise<void>): void {
  through(region, title, async (walk, context) => {
    const shown: string[] = [];
    await year(yearOf(walk, context, shown));
    assert.deepEqual(shown.sort(), [...thingsOf(region)].sort());
  });
}

/** The same for a walk that shows no more than a part of the year. */
export function through(
  region: string,
  title: string,
  work: (walk: Walk, context: TestContext) => Promise<void>,
): void {
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
  test(title, async (context) => {
    const walk = await beginWalk(browser, portal.url, region);
    await work(walk, context);
    assert.deepEqual(
      walk.complaints.filter((complaint) => !refused.test(complaint)),
      [],
    );
    await walk.close();
  });
}
