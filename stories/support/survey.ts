import type { Source } from '@kinerja/core';
import type { Survey } from '@kinerja/core/survey';
import { civilRegistrySurvey, closedSurvey, longSurvey } from '@kinerja/mock';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { anotherWay } from './kit.ts';
import { type View, userEvent, within } from './person.ts';
import { keeping } from './sources.ts';

/** What a story of the survey decides. */
export interface Args {
  surveyId: string;
  layout: 'auto' | 'steps' | 'page';
  device: 'personal' | 'shared' | 'kiosk';
  serviceToken: string;
  resultsUrl: string;
  source: () => Source;
}

/** A survey that only those who were served can answer, each service once. */
export const lockedSurvey: Survey = {
  ...civilRegistrySurvey,
  id: 'skm-setelah-layanan-2026',
  tokenRequired: true,
};

/** What every story starts with. */
export const start = { survey: [civilRegistrySurvey, closedSurvey, longSurvey, lockedSurvey] };
/** How it is shown. */
export const shown = {
  args: {
    surveyId: civilRegistrySurvey.id,
    // As on a desk; the stories of narrow windows are told one question at a time.
    layout: 'page',
    device: 'personal',
    serviceToken: '',
    resultsUrl: '/hasil-survei',
    source: () => keeping(start),
  },
  argTypes: {
    layout: { control: 'select', options: ['auto', 'steps', 'page'] },
    device: { control: 'select', options: ['personal', 'shared', 'kiosk'] },
    source: { table: { disable: true } },
  },
  render: ({ surveyId, layout, device, serviceToken, resultsUrl, source }) =>
    html`<kinerja-satisfaction-survey
      survey-id=${surveyId}
      layout=${layout}
      device=${device}
      service-token=${serviceToken}
      results-url=${resultsUrl}
      .source=${source()}
    >
      <p>${anotherWay}</p>
    </kinerja-satisfaction-survey>`,
} satisfies Meta<Args>;

/** Answers every question with its third answer. */
export async function answerAll(widget: View): Promise<void> {
  await widget.findByRole('button', { name: /Periksa jawaban|Check answers/ });
  for (const { label } of civilRegistrySurvey.instrument.questions) {
    const words = document.documentElement.lang === 'en' ? (label['en'] ?? label.id) : label.id;
    const question = widget.getByRole('group', { name: new RegExp(words.replace(/[()]/g, '.')) });
    const [, , third] = within(question).getAllByRole('radio');
    if (third) await userEvent.click(third);
  }
}

/** Looks it over. */
export async function review(widget: View): Promise<void> {
  await userEvent.click(await widget.findByRole('button', { name: /Periksa jawaban|Check answers/ }));
}

async function submit(widget: View): Promise<void> {
  await userEvent.click(await widget.findByRole('button', { name: /Kirim jawaban|Send answers/ }));
}

/** Answers, looks it over, and sends. */
export async function answerAndSubmit(widget: View): Promise<void> {
  await answerAll(widget);
  await review(widget);
  await submit(widget);
}
