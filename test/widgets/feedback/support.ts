import type { Records } from '@kinerja/core';
import { kupang } from '@kinerja/core/schemes';
import { agus, askedFeedback, givenFeedback, openQuarter, rina, rinaPlan } from '@kinerja/mock';
import type { KinerjaFeedback } from '@kinerja/widgets';
import '@kinerja/widgets/feedback/define.js';
import { fixture, html } from '@open-wc/testing';
import { Office, button, fill, one, settled } from '../parts/office.ts';

export type Feedback = Records['feedback'];

const noon = (): Date => new Date('2026-11-22T12:00:00Z');
export const budi = { id: 'budi-santoso', name: 'Budi Santoso', role: 'peer' } as const;

/** The open quarter, in which Budi is a rater whom the supervisor approved. */
const evaluation: Records['evaluation'] = {
  ...openQuarter,
  raters: [{ id: budi.id, role: 'peer', status: 'approved' }],
};

export const office = (feedback: readonly Feedback[] = [givenFeedback, askedFeedback]): Office =>
  new Office({ plan: [rinaPlan], feedback, evaluation: [evaluation] });

export const employee = { actingAs: 'employee', actorId: rina.id } as const;
export const supervisor = { actingAs: 'supervisor', actorId: agus.id } as const;
/** Kupang's peers may stay unnamed. */
export const peer = { actingAs: 'peer', actorId: budi.id, scheme: kupang } as const;

export async function widget(
  source: Office | undefined,
  attributes: Partial<KinerjaFeedback> = {},
): Promise<KinerjaFeedback> {
  const { planId = rinaPlan.id, actingAs = '', actorId = '', schemeId = '', scheme } = attributes;
  const element = await fixture<KinerjaFeedback>(
    html`<kinerja-feedback
      plan-id=${planId}
      acting-as=${actingAs}
      actor-id=${actorId}
      scheme-id=${schemeId}
      .scheme=${scheme}
      .people=${[budi]}
      .source=${source}
      .clock=${noon}
      ><a href="/umpan-balik.pdf">Formulir tercetak</a></kinerja-feedback
    >`,
  );
  await settled(element);
  return element;
}

export const sent = (source: Office): Feedback[] => source.puts.map(({ record }) => record as Feedback);
export const entry = (element: Element, id: string): HTMLElement => one(element, `[data-entry="${id}"]`);

export async function press(element: KinerjaFeedback, words: string): Promise<void> {
  button(element, words).click();
  await settled(element);
}

export async function choose(element: KinerjaFeedback, selector: string, value: string): Promise<void> {
  const field = one<HTMLSelectElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

/** Writes a text to its end: what a person types, and then leaves. */
export async function write(element: KinerjaFeedback, selector: string, value: string): Promise<void> {
  fill(element, selector, value);
  one(element, selector).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

export async function send(element: KinerjaFeedback): Promise<void> {
  one(element, 'form button[type="submit"]').click();
  await settled(element);
}

export const strength = 'Pada rapat Oktober berkas rumah sakit sudah lengkap.';
export const improvement = 'Bagikan cara itu kepada loket lain bulan depan.';

/** Gives feedback that has nothing to mend. */
export async function give(element: KinerjaFeedback): Promise<void> {
  await press(element, 'Beri umpan balik');
  fill(element, '#strengths', strength);
  fill(element, '#improvements', improvement);
  await send(element);
}
