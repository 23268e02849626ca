import type { Source } from '@kinerja/core';
import type { Scheme } from '@kinerja/core/schemes';
import { agus, rina } from '@kinerja/mock';
import { type TemplateResult, html } from 'lit';
import { anotherWay } from './kit.ts';
import { type View, fireEvent, userEvent, within } from './person.ts';
import { plans } from './plans.ts';

/** What a story of the work plan sets. Without a plan it is a new one of Rina's. */
export interface PlanArgs {
  planId: string;
  actingAs: 'employee' | 'supervisor' | '';
  scheme: Scheme | undefined;
  source: () => Source;
}

/** The records that most stories start with. */
export const start = { plan: plans };
const period = { from: '2026-01-01', to: '2026-12-31' };

/** The widget of a story, on the first of July. */
export function workPlan({ planId, actingAs, scheme, source }: PlanArgs): TemplateResult {
  return html`<kinerja-work-plan
    plan-id=${planId}
    acting-as=${actingAs}
    .scheme=${scheme}
    .employee=${planId ? undefined : rina}
    .supervisor=${planId ? undefined : agus}
    .period=${planId ? undefined : period}
    .clock=${() => new Date('2026-07-01T05:00:00Z')}
    .source=${source()}
  >
    <p>${anotherWay}</p>
  </kinerja-work-plan>`;
}

/** Presses the button of that name. */
export async function press(widget: View, name: string): Promise<void> {
  await userEvent.click(await widget.findByRole('button', { name }));
}

/** The form of the target with this number. */
export async function form(widget: View, number: number): Promise<View> {
  return within(await widget.findByRole('region', { name: `Target ${number}` }));
}

/** Writes into a field of the target with this number. */
export async function fill(widget: View, number: number, label: RegExp, value: string): Promise<void> {
  const field = (await form(widget, number)).getByLabelText(label);
  await fireEvent.input(field, { target: { value } });
}
