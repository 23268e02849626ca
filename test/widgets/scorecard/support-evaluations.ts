import type { WorkingCalendar } from '@kinerja/core/calendar';
import type { Evaluation } from '@kinerja/core/cycle';
import { rinaPlan } from '@kinerja/mock';
import type { KinerjaScorecard } from '@kinerja/widgets';
import '@kinerja/widgets/scorecard/define.js';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { earlierYears, openYear, yearRating } from '../../../stories/support/evaluations.ts';
import { Office, button, fill, one, root, settled } from '../parts/office.ts';

/** Christmas and New Year off. */
export const holidays: WorkingCalendar = {
  holidays: ['2026-12-24', '2026-12-25', '2027-01-01'],
  covers: { from: '2026-01-01', to: '2027-12-31' },
};

export const officeOf = (evaluation: Evaluation): Office =>
  new Office({ rating: [yearRating], evaluation: [evaluation, ...earlierYears] });

interface Given extends Partial<
  Pick<KinerjaScorecard, 'actingAs' | 'career' | 'development' | 'holidays' | 'scheme'>
> {
  readonly today?: string;
}

export async function evaluated(office: Office, given: Given = {}): Promise<KinerjaScorecard> {
  const { today = '2026-12-23', actingAs = 'employee' } = given;
  const element = await fixture<KinerjaScorecard>(
    html`<kinerja-scorecard
      plan-id=${rinaPlan.id}
      evaluation-id=${openYear.id}
      acting-as=${actingAs}
      ?development=${given.development ?? false}
      .holidays=${'holidays' in given ? given.holidays : holidays}
      .career=${given.career}
      .scheme=${given.scheme}
      .clock=${() => new Date(`${today}T12:00:00`)}
      .source=${office}
    ></kinerja-scorecard>`,
  );
  // What shows an evaluation is loaded with the first one.
  await waitUntil(() => root(element).querySelector('.bone') === null, 'still loading', { timeout: 10_000 });
  await settled(element);
  return element;
}

export async function press(element: KinerjaScorecard, words: string): Promise<void> {
  button(element, words).click();
  await settled(element);
}

/** Until this is in the widget; a part may have to be loaded first. */
export async function appears(element: KinerjaScorecard, selector: string): Promise<void> {
  await waitUntil(() => root(element).querySelector(selector) !== null, selector, { timeout: 10_000 });
  await settled(element);
}

/** Objects to one step, and leaves the form open. */
export async function write(element: KinerjaScorecard, node: string): Promise<void> {
  await press(element, 'Ajukan keberatan…');
  await appears(element, '#objecting-title');
  const select = one<HTMLSelectElement>(element, '#objection-0-node');
  select.value = node;
  select.dispatchEvent(new Event('change'));
  await settled(element);
  one<HTMLInputElement>(element, '#objection-0-level input[value="exceeds"]').click();
  fill(element, '#objection-0-ground', 'Buktinya ada pada laporan.');
  await settled(element);
}
