import type { Tabulation } from '@kinerja/core/survey';
import { demo } from '@kinerja/mock';
import type { KinerjaSurveyResults } from '@kinerja/widgets';
import '@kinerja/widgets/survey-results/define.js';
import { fixture, html } from '@open-wc/testing';
import { FakeSource } from '../shared/fake-source.ts';

export const tabulation = (id: string): Tabulation => demo.tabulation.find((each) => each.id === id)!;
export const sekadau = tabulation('skm-sekadau-2019-s1');
export const bantul = tabulation('skm-bantul-dptr-2023');
export const gaspul = tabulation('skm-gaspul-tw3');

/** The same answers with other sums. */
export function counted(
  of: Tabulation,
  figures: (id: string) => { sum: number; count: number },
  more = {},
): Tabulation {
  const elements = of.elements.map(({ id, label }) => ({ id, label, ...figures(id) }));
  const { source: _source, ...rest } = of;
  return { ...rest, elements, ...more };
}

export async function widget(of: Tabulation | FakeSource, id = sekadau.id, refresh = 0) {
  const source = of instanceof FakeSource ? of : new FakeSource().with('tabulation', of);
  const element = await fixture<KinerjaSurveyResults>(
    html`<kinerja-survey-results
      survey-id=${of instanceof FakeSource ? id : of.id}
      refresh=${refresh}
      .source=${source}
      ><a href="/hasil.pdf">Laporan tercetak</a></kinerja-survey-results
    >`,
  );
  await settled(element);
  return element;
}

/** Until what is read has come, with the modules that show it. */
export async function settled(element: KinerjaSurveyResults): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
  await element.updateComplete;
  await import('../../../packages/widgets/src/survey-results/more.ts');
  await element.updateComplete;
  await import('../../../packages/widgets/src/survey-results/drawings.ts');
  // The widget's own import of it may have begun after this one, and ends in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

export const root = (element: Element): ShadowRoot => element.shadowRoot!;
export const text = (of: Element): string =>
  (of.shadowRoot?.querySelector('.base') ?? of).textContent!.replace(/\s+/g, ' ').trim();
export const one = (element: Element, selector: string): HTMLElement =>
  root(element).querySelector<HTMLElement>(selector)!;
export const details = (element: Element, summary: string): HTMLDetailsElement =>
  [...root(element).querySelectorAll('details')].find(
    (each) => text(each.querySelector('summary')!) === summary,
  )!;
export const rows = (of: Element): string[][] =>
  [...of.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => text(cell)));
export const status = (element: Element): HTMLElement => one(element, 'p[role="status"]');
