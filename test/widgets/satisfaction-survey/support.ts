import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { Survey } from '@kinerja/core/survey';
import type { KinerjaSatisfactionSurvey } from '@kinerja/widgets';
import '@kinerja/widgets/satisfaction-survey/define.js';
import { fixture, html, waitUntil } from '@open-wc/testing';
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

/** What a page may say about the widget. */
export type Attributes = Partial<
  Pick<KinerjaSatisfactionSurvey, 'layout' | 'device' | 'serviceToken' | 'resultsUrl'>
>;

export async function widget(
  source = new FakeSource().with('survey', survey),
  id = survey.id,
  { layout = 'auto', device = 'personal', serviceToken = '', resultsUrl = '' }: Attributes = {},
) {
  const element = await fixture<KinerjaSatisfactionSurvey>(
    html`<kinerja-satisfaction-survey
      survey-id=${id}
      layout=${layout}
      device=${device}
      service-token=${serviceToken}
      results-url=${resultsUrl}
      .source=${source}
      ><a href="/formulir.pdf">Formulir kertas</a></kinerja-satisfaction-survey
    >`,
  );
  await settled(element);
  return element;
}

/** One question at a time. */
export const inSteps = (source = new FakeSource().with('survey', survey), attributes: Attributes = {}) =>
  widget(source, survey.id, { layout: 'steps', ...attributes });

/** Until nothing that was started is left to render. */
export async function settled(element: KinerjaSatisfactionSurvey): Promise<void> {
  for (let turn = 0; turn < 8; turn++) {
    // A module that is there already comes no sooner than this one, which the widget asked for before.
    await import('../shared/fake-source.ts');
    await element.updateComplete;
  }
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

export const button = (element: Element, words: string | RegExp): HTMLButtonElement =>
  [...root(element).querySelectorAll('button')].find((each) => each.textContent!.trim().match(words))!;

export async function press(element: KinerjaSatisfactionSurvey, words: string | RegExp): Promise<void> {
  button(element, words).click();
  await settled(element);
}

export async function answerAll(element: KinerjaSatisfactionSurvey, place = 2): Promise<void> {
  for (const { id } of questions) radios(element, id)[place]!.click();
  await element.updateComplete;
}

/** Presses the button once: on a page it leads to the review, and from there it sends. */
export async function go(element: KinerjaSatisfactionSurvey): Promise<void> {
  submit(element).click();
  await settled(element);
}

/** Reviews and sends. */
export async function send(element: KinerjaSatisfactionSurvey): Promise<void> {
  await go(element);
  await go(element);
}

/** Answers the question that is asked, and goes on. */
export async function step(element: KinerjaSatisfactionSurvey, place = 2): Promise<void> {
  root(element).querySelectorAll<HTMLInputElement>('fieldset input')[place]!.click();
  await go(element);
}

/** Loads what comes later once, so that the widgets of a test find it there. */
before(async function () {
  this.timeout(20_000);
  await import('../../../packages/widgets/src/satisfaction-survey/later/later.ts');
  const element = await widget();
  await waitUntil(() => submit(element), 'the widget does not begin', { timeout: 15_000 });
  element.remove();
});
