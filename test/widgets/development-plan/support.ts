import type { Records } from '@kinerja/core';
import { kupang } from '@kinerja/core/schemes';
import { agus, finalRating, givenFeedback, rina, rinaDevelopment, rinaPlan } from '@kinerja/mock';
import type { KinerjaDevelopmentPlan } from '@kinerja/widgets';
import '@kinerja/widgets/development-plan/define.js';
import { fixture, html } from '@open-wc/testing';
import { Office, button, one, root, settled, spaced } from '../parts/office.ts';

export type Development = Records['development'];

/** A device of this page's own: the files are tried at the same time, and would share the browser's. */
const kept = new Map<string, string>();
const device = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
};
Object.defineProperty(window, 'localStorage', { value: device, configurable: true });

/** One result and one behaviour below expectation. */
export const weakRating: Records['rating'] = {
  ...finalRating,
  id: 'rating-lemah',
  on: '2026-10-08',
  results: { level: 'below', items: { 'waktu-akta': { level: 'below', note: 'Rata-rata 4,6 hari.' } } },
  behaviour: { level: 'meets', items: { kolaboratif: { level: 'below' } } },
};

export const office = (...development: Development[]): Office =>
  new Office({ plan: [rinaPlan], rating: [weakRating], feedback: [givenFeedback], development });

export const employee = { actingAs: 'employee', actorId: rina.id } as const;
export const supervisor = { actingAs: 'supervisor', actorId: agus.id } as const;

type Given = Partial<KinerjaDevelopmentPlan> & { readonly day?: string };

/** The widget on that day, with Kupang's scheme; what was typed before is brought back. */
export async function again(source: Office | undefined, given: Given = {}): Promise<KinerjaDevelopmentPlan> {
  const { planId = rinaPlan.id, actingAs = '', actorId = '', schemeId = '', day = '2026-11-22' } = given;
  const element = await fixture<KinerjaDevelopmentPlan>(
    html`<kinerja-development-plan
      plan-id=${planId}
      acting-as=${actingAs}
      actor-id=${actorId}
      scheme-id=${schemeId}
      .scheme=${schemeId ? undefined : kupang}
      .source=${source}
      .clock=${() => new Date(`${day}T12:00:00Z`)}
      ><a href="/rencana.pdf">Formulir tercetak</a></kinerja-development-plan
    >`,
  );
  // The sentences of reasons come in a module of their own.
  const loading = (): boolean => source !== undefined && root(element).querySelector('.bone') !== null;
  for (let turn = 0; turn < 50 && loading(); turn++) await settled(element);
  await settled(element);
  return element;
}

/** The widget on a device on which nothing was typed yet. */
export async function widget(source: Office | undefined, given: Given = {}): Promise<KinerjaDevelopmentPlan> {
  kept.clear();
  return again(source, given);
}

export const sent = (source: Office): Development[] => source.puts.map(({ record }) => record as Development);

/** Presses a button by its words, without what is there only for those who do not see. */
export async function press(element: KinerjaDevelopmentPlan, words: string): Promise<void> {
  button(element, words).click();
  await settled(element);
}

/** Puts the weak item of that key into the plan. */
export async function add(element: KinerjaDevelopmentPlan, key: string): Promise<void> {
  one(element, `[data-add="${key}"]`).click();
  await settled(element);
}

export async function submit(element: KinerjaDevelopmentPlan): Promise<void> {
  one(element, 'form button[type="submit"]').click();
  await settled(element);
}

/** Chooses one of a few by what it says. */
export async function pick(element: KinerjaDevelopmentPlan, words: string): Promise<void> {
  const found = [...root(element).querySelectorAll('label.choice')].find((each) => spaced(each) === words);
  found?.querySelector('input')?.click();
  await settled(element);
}

/** What may be done, by the words of the buttons. */
export const offers = (element: Element): string[] =>
  [...root(element).querySelectorAll('.acts button')].map(spaced);

const [written, offer, agree] = rinaDevelopment.history;
/** The one of the demonstration on its way. */
export const drafted: Development = {
  ...rinaDevelopment,
  revision: 1,
  stage: 'draft',
  checkIns: [],
  history: [written!],
};
export const offered: Development = { ...drafted, stage: 'offered', history: [written!, offer!] };
export const agreed: Development = { ...drafted, stage: 'agreed', history: [written!, offer!, agree!] };
/** With a check-in, as if it were the first revision. */
export const running: Development = { ...rinaDevelopment, revision: 1 };
