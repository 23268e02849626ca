import type { Records } from '@kinerja/core';
import { agus, awardContext, awardedYear, rina, rinaAward } from '@kinerja/mock';
import type { KinerjaRecognition } from '@kinerja/widgets';
import '@kinerja/widgets/recognition/define.js';
import { fixture, html } from '@open-wc/testing';
import { Office, root, settled, spaced } from '../parts/office.ts';

export const unit = awardedYear.employee.unit!;

/** Somebody else's, of another year. */
export const mayaAward: Records['award'] = {
  ...rinaAward,
  id: 'award-maya',
  evaluation: 'evaluation-maya',
  employee: { ...rinaAward.employee, id: 'maya', name: 'Maya Sari' },
  stretch: { from: '2024-01-01', to: '2024-12-31' },
  announced: '2025-01-20',
};

/** The office in which Rina's award is granted, with these announced. */
export const office = (...award: Records['award'][]): Office =>
  new Office({ award, evaluation: [awardedYear], plan: [...awardContext.plans] });

/** On that day at noon. */
export const on =
  (day: string): (() => Date) =>
  () =>
    new Date(`${day}T12:00:00`);

type Given = Partial<
  Pick<KinerjaRecognition, 'unit' | 'schemeId' | 'scheme' | 'actingAs' | 'actorId' | 'clock'>
>;

/** What everybody sees on 21 January 2026: Rina's award is in its quiet days. */
export async function recognition(
  source: Office | undefined,
  given: Given = {},
): Promise<KinerjaRecognition> {
  const element = await fixture<KinerjaRecognition>(
    html`<kinerja-recognition><p>Loket 3</p></kinerja-recognition>`,
  );
  Object.assign(element, { clock: on('2026-01-21'), source, ...given });
  await settled(element);
  return element;
}

export const asRina = { actingAs: 'employee', actorId: rina.id };
export const asAgus = { actingAs: 'supervisor', actorId: agus.id };

/** The awards that are shown, by the name on them. */
export const names = (element: Element): string[] =>
  [...root(element).querySelectorAll('.award h4')].map(spaced);
