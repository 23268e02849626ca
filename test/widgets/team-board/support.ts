import type { Kind, Records } from '@kinerja/core';
import { type Team, type TeamSize, demoTeam } from '@kinerja/mock';
import type { KinerjaTeamBoard } from '@kinerja/widgets';
import '@kinerja/widgets/team-board/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { Office, root, spaced } from '../parts/office.ts';

type Start = Partial<{ [K in Kind]: readonly Records[K][] }>;

/** An office that has one team. */
export function officeOf({ plan, evaluation }: Team, more: Start = {}): Office {
  return new Office({ plan, evaluation, progress: [], ...more });
}

/** Holidays that the tests know. */
export const calendar = { holidays: ['2027-01-01'], covers: { from: '2026-01-01', to: '2027-12-31' } };

type Given = Partial<
  Pick<
    KinerjaTeamBoard,
    'personId' | 'actingAs' | 'schemeId' | 'scheme' | 'soon' | 'organisation' | 'people'
  > &
    Pick<KinerjaTeamBoard, 'periodFrom' | 'periodTo' | 'calendar' | 'clock'>
>;

/** Waits until something holds: rows come in pieces, which are counted in no number of turns. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let turn = 0; turn < 3000; turn++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect.fail(`never: ${what}`);
}

/** Until nothing is read or worked out any more. */
export async function idle(element: KinerjaTeamBoard): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await until(
    () => root(element).querySelector('progress, .bone, .loading') === null && !element.isUpdatePending,
    'idle',
  );
  // The first comes with the frame after that in which the list was measured.
  await until(() => !(count(element) > 0) || rows(element).length > 0, 'a row');
  // Rows are drawn some at a time: until no others come.
  const seen = (): string => rows(element).map(spaced).join();
  let drawn: string | undefined;
  for (let same = 0; same < 3; same = seen() === drawn ? same + 1 : 0) {
    drawn = seen();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  await element.updateComplete;
}

/** The board of the performance team over an office, in the middle of January. */
export async function board(office: Office | undefined, given: Given = {}): Promise<KinerjaTeamBoard> {
  const element = await fixture<KinerjaTeamBoard>(
    html`<kinerja-team-board
      person-id="tim-kinerja"
      acting-as="performance-team"
      scheme-id="kupang"
      period-from="2026-01-01"
      period-to="2026-12-31"
      ><p>Loket 3</p></kinerja-team-board
    >`,
  );
  const clock = (): Date => new Date('2027-01-15T12:00:00');
  // Room for a table, also where scroll bars take some of it; a test that wants cards says so.
  element.style.width = '50em';
  Object.assign(element, { calendar, clock, source: office, ...given });
  await element.updateComplete;
  if (office && !office.failReads) await idle(element);
  return element;
}

/** The board of a supervisor with twelve people. */
export function supervisors(office: Office, given: Given = {}): Promise<KinerjaTeamBoard> {
  return board(office, { personId: 'agus-prasetyo', actingAs: 'supervisor', ...given });
}

/** A team and the office that has it. */
export function team(size: TeamSize = { people: 12 }, more: Start = {}): { team: Team; office: Office } {
  const made = demoTeam(size);
  return { team: made, office: officeOf(made, more) };
}

/** The rows that are drawn. */
export function rows(element: Element): HTMLElement[] {
  return [...root(element).querySelectorAll<HTMLElement>('.person')];
}

/** The row of somebody, by the beginning of the name. */
export function rowOf(element: Element, name: string): HTMLElement {
  const found = rows(element).find((row) => spaced(row).startsWith(name));
  expect(found, `row of ${name}`).to.exist;
  return found!;
}

/** Chooses in a field by its name, as a person does. */
export function choose(element: Element, name: string, value: string): void {
  const field = root(element).querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  expect(field, name).to.exist;
  field!.value = value;
  field!.dispatchEvent(new Event('change', { bubbles: true }));
}

/** How many rows the grid says it has. */
export function count(element: Element): number {
  return Number(root(element).querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - 1;
}
