import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Survey } from '@kinerja/core/survey';
import type { KinerjaSatisfactionSurvey } from '@kinerja/widgets';
import '@kinerja/widgets/satisfaction-survey/define.js';
import { fixture, html } from '@open-wc/testing';
import { FakeSource } from '../shared/fake-source.ts';

export const survey: Survey = {
  id: 'skm-coba',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'Survei Kepuasan Masyarakat', en: 'Satisfaction survey' },
  unit: 'Dinas Contoh',
  service: 'Akta kelahiran',
  period: { from: '2026-01-01', to: '2026-12-31' },
  instrument: serviceQuestionnaire,
};
export const questions = serviceQuestionnaire.questions;

export async function widget(source = new FakeSource().with('survey', survey), id = survey.id) {
  const element = await fixture<KinerjaSatisfactionSurvey>(
    html`<kinerja-satisfaction-survey survey-id=${id} .source=${source}
      ><a href="/formulir.pdf">Formulir kertas</a></kinerja-satisfaction-survey
    >`,
  );
  await settled(element);
  return element;
}

/** Until nothing that was started is left to render. */
export async function settled(element: KinerjaSatisfactionSurvey): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  await element.updateComplete;
  await element.updateComplete;
}

export const root = (element: Element): ShadowRoot => element.shadowRoot!;
export const text = (element: Element): string =>
  root(element).querySelector('.base')!.textContent!.replace(/\s+/g, ' ');
export const status = (element: Element): HTMLElement =>
  [...root(element).querySelectorAll<HTMLElement>('[part~="status"]')].at(-1)!;
export const radios = (element: Element, question: string): HTMLInputElement[] => [
  ...root(element).querySelectorAll<HTMLInputElement>(`input[name="q-${question}"]`),
];
export const submit = (element: Element): HTMLButtonElement =>
  root(element).querySelector('button[part="submit"]')!;

export async function answerAll(element: KinerjaSatisfactionSurvey, place = 2): Promise<void> {
  for (const { id } of questions) radios(element, id)[place]!.click();
  await element.updateComplete;
}

export async function send(element: KinerjaSatisfactionSurvey): Promise<void> {
  submit(element).click();
  await settled(element);
}
