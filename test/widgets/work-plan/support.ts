import type { Records } from '@kinerja/core';
import { bungo, kemuning, type Scheme } from '@kinerja/core/schemes';
import { agus, rina, rinaPlan } from '@kinerja/mock';
import type { KinerjaWorkPlan } from '@kinerja/widgets';
import '@kinerja/widgets/work-plan/define.js';
import { fixture, html } from '@open-wc/testing';
import { Office, button, one, settled } from '../parts/office.ts';

export type Plan = Records['plan'];

const noon = (): Date => new Date('2026-12-20T12:00:00Z');
export const period = { from: '2026-01-01', to: '2026-12-31' } as const;
const by = { id: rina.id, role: 'employee' } as const;
const head = { id: agus.id, role: 'supervisor' } as const;

/** Her superior's own plan, agreed, with one target that can be divided. */
export const superiorPlan: Plan = {
  ...rinaPlan,
  id: 'plan-agus-2026',
  employee: agus,
  supervisor: { id: 'sri-lestari', name: 'Sri Lestari', position: 'Kepala Dinas' },
  targets: [
    {
      id: 'cakupan',
      result: 'Cakupan akta kelahiran meningkat',
      indicator: {
        name: 'Akta kelahiran yang terbit',
        aspect: 'quantity',
        unit: 'dokumen',
        accumulation: 'sum',
        direction: 'higher',
        target: 3000,
      },
    },
  ],
  expectations: {},
};

/** A plan under a scheme whose standard is only a help. */
export const draftPlan: Plan = { ...rinaPlan, id: 'plan-rancangan', stage: 'draft', scheme: bungo.id };

/** Submitted on 10 January. */
export const submitted: Plan = {
  ...draftPlan,
  id: 'plan-usulan',
  revision: 2,
  stage: 'submitted',
  history: [
    { at: '2026-01-09T02:00:00Z', by, action: 'write' },
    { at: '2026-01-10T02:00:00Z', by, action: 'submit', remark: 'Mohon arahan.' },
  ],
};

/** Agreed on 12 January. */
export const agreed: Plan = {
  ...submitted,
  id: 'plan-sah',
  revision: 3,
  stage: 'agreed',
  history: [...(submitted.history ?? []), { at: '2026-01-12T02:00:00Z', by: head, action: 'agree' }],
};

/** A scheme that asks for weights and goals, and lets staff begin before the superior. */
export const strict: Scheme = {
  ...bungo,
  goals: [{ id: 'misi-1', label: { id: 'Pelayanan prima' }, basis: bungo.planning.basis }],
  planning: { ...bungo.planning, weights: 'required', goals: 'required', provisional: true },
};

export { bungo, kemuning };

export function office(...plans: readonly Plan[]): Office {
  return new Office({ plan: plans.length ? plans : [draftPlan, submitted, agreed, superiorPlan] });
}

export async function widget(
  source: Office,
  attributes: Partial<KinerjaWorkPlan> = {},
): Promise<KinerjaWorkPlan> {
  const { planId = '', actingAs = '', actorId = '', schemeId = '', scheme } = attributes;
  const { employee, supervisor, period: when } = attributes;
  const element = await fixture<KinerjaWorkPlan>(
    html`<kinerja-work-plan
      plan-id=${planId}
      acting-as=${actingAs}
      actor-id=${actorId}
      scheme-id=${schemeId}
      .scheme=${scheme}
      .employee=${employee}
      .supervisor=${supervisor}
      .period=${when}
      .source=${source}
      .clock=${noon}
    ></kinerja-work-plan>`,
  );
  await settled(element);
  return element;
}

/** A new plan of Rina's under a scheme. */
export const fresh = (source: Office, scheme: Scheme): Promise<KinerjaWorkPlan> =>
  widget(source, { employee: rina, supervisor: agus, period, scheme, actingAs: 'employee' });

export const sent = (source: Office): Plan[] => source.puts.map(({ record }) => record as Plan);

export async function press(element: KinerjaWorkPlan, words: string): Promise<void> {
  button(element, words).click();
  await settled(element);
}

export async function choose(element: KinerjaWorkPlan, selector: string, value: string): Promise<void> {
  const field = one<HTMLSelectElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}
