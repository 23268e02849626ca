import type { Records } from '@kinerja/core';
import type { EvaluationStage, Role } from '@kinerja/core/cycle';
import {
  agus,
  coursePeople,
  coursePlan,
  courseRatings,
  courseScheme,
  evaluationAt,
  rinaProgress,
} from '@kinerja/mock';
import type { KinerjaTeamMember } from '@kinerja/widgets';
import '@kinerja/widgets/team-board/panel/define.js';
import { fixture, html } from '@open-wc/testing';
import { Office, button, one, settled } from '../../parts/office.ts';

export type Evaluation = Records['evaluation'];

const { citra, budi, fajar, eko, dewi, lestari } = coursePeople;
export const people = [citra, budi, fajar, eko, dewi, { id: 'gita-lestari', name: 'Gita Lestari' }];

/** The evaluation at this stage, with its plan and what was handed in. */
export function office(stage: EvaluationStage, changes: Partial<Evaluation> = {}): Office {
  return new Office({
    plan: [coursePlan],
    progress: rinaProgress,
    rating: courseRatings,
    evaluation: [{ ...evaluationAt(stage), ...changes }],
  });
}

export const asSupervisor = { me: agus.id, roles: ['supervisor'] as const };
export const asTeam = { me: dewi.id, roles: ['performance-team'] as const };
export const asAuthority = { me: lestari.id, roles: ['appeal-authority'] as const };

interface Setting {
  readonly me?: string;
  readonly roles?: readonly Role[];
  readonly day?: string;
  readonly evaluationId?: string;
  readonly plans?: readonly string[];
  readonly others?: readonly Evaluation[] | undefined;
  readonly calendar?: KinerjaTeamMember['calendar'];
}

export async function member(source: Office, setting: Setting): Promise<KinerjaTeamMember> {
  const { me = '', roles = [], day = '2027-02-10', evaluationId = 'evaluation-rina-2026' } = setting;
  const clock = (): Date => new Date(`${day}T04:00:00Z`);
  const element = await fixture<KinerjaTeamMember>(
    html`<kinerja-team-member
      evaluation-id=${evaluationId}
      me=${me}
      .roles=${roles}
      .plans=${setting.plans ?? []}
      .scheme=${courseScheme}
      .people=${people}
      .others=${setting.others}
      .calendar=${setting.calendar}
      .source=${source}
      .clock=${clock}
    ></kinerja-team-member>`,
  );
  await settled(element);
  return element;
}

export const sent = (source: Office): Evaluation[] => source.puts.map(({ record }) => record as Evaluation);

export async function press(element: KinerjaTeamMember, words: string): Promise<void> {
  button(element, words).click();
  await settled(element);
  await settled(element);
}

export async function choose(element: KinerjaTeamMember, selector: string, value: string): Promise<void> {
  const field = one<HTMLSelectElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

/** The general acts that are offered, by their words. */
export function offered(element: KinerjaTeamMember): string[] {
  return [...element.shadowRoot!.querySelectorAll('[data-act]')].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** The rows of the first table under this heading, cell by cell. */
export function cells(element: KinerjaTeamMember, heading: string): string[][] {
  const rows = element.shadowRoot!.querySelectorAll(
    `[aria-labelledby="${heading}"] table:first-of-type tbody tr`,
  );
  return [...rows].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );
}
