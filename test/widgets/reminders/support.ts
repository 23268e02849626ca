import type { Records } from '@kinerja/core';
import { agus, openQuarter, releasedQuarter, rina, rinaPlan } from '@kinerja/mock';
import type { KinerjaReminders } from '@kinerja/widgets';
import '@kinerja/widgets/reminders/define.js';
import { fixture, html } from '@open-wc/testing';
import { Office, root, settled, spaced } from '../parts/office.ts';

/** The holidays that the tests know. */
export const calendar = {
  holidays: ['2026-12-25'],
  covers: { from: '2026-01-01', to: '2027-12-31' },
};

/** The office with Rina's evaluations. */
export const evaluating = (): Office => new Office({ evaluation: [openQuarter, releasedQuarter] });

/** One report on each target in each of these months of 2026, e.g. `03`. */
export const reports = (months: readonly string[]): Records['progress'][] =>
  months.flatMap((month) =>
    rinaPlan.targets.map(({ id, indicator }) => ({
      id: `progress-${id}-${month}`,
      plan: rinaPlan.id,
      target: id,
      on: `2026-${month}-20`,
      value: indicator.direction === 'yes-no' ? true : 3,
    })),
  );

/** The months before November. */
export const earlier = Array.from({ length: 10 }, (_, place) => `${place + 1}`.padStart(2, '0'));

/** On that day at noon. */
export const on =
  (day: string): (() => Date) =>
  () =>
    new Date(`${day}T12:00:00`);

type Given = Partial<
  Pick<
    KinerjaReminders,
    'employeeId' | 'actingAs' | 'schemeId' | 'scheme' | 'soon' | 'periodFrom' | 'periodTo' | 'calendar'
  > &
    Pick<KinerjaReminders, 'linkFor' | 'clock'>
>;

/** The reminders of Rina, late in November. */
export async function reminders(office: Office | undefined, given: Given = {}): Promise<KinerjaReminders> {
  const element = await fixture<KinerjaReminders>(
    html`<kinerja-reminders employee-id=${rina.id} scheme-id="kemuning"><p>Loket 3</p></kinerja-reminders>`,
  );
  Object.assign(element, { calendar, clock: on('2026-11-22'), source: office, ...given });
  await settled(element);
  return element;
}

/** The reminders of her supervisor. */
export const supervisors = (office: Office, given: Given = {}): Promise<KinerjaReminders> =>
  reminders(office, { employeeId: agus.id, actingAs: 'supervisor', ...given });

/** The items under the heading that begins so. */
export function group(element: Element, heading: string): HTMLElement[] {
  const found = [...root(element).querySelectorAll('h3, .later > summary')].find((each) =>
    spaced(each).startsWith(heading),
  );
  return [...(found?.parentElement?.querySelectorAll<HTMLElement>('article') ?? [])];
}

/** How many things to do the heading that begins so tells of: several that were missed with one plan lie together. */
export function counted(element: Element, heading: string): number {
  const headings = [...root(element).querySelectorAll('h3, .later > summary')].map(spaced);
  return Number(/\((\d+)\)/.exec(headings.find((each) => each.startsWith(heading)) ?? '')?.[1] ?? 0);
}

/** The first item whose title begins so. */
export function item(element: Element, title: string): HTMLElement | undefined {
  return [...root(element).querySelectorAll('article')].find((each) =>
    spaced(each.querySelector('h4')!).startsWith(title),
  );
}
