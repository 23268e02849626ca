import '@kinerja/widgets/satisfaction-survey/define.js';
import type { ErrorCode, ErrorFacts, Source } from '@kinerja/core';
import { civilRegistrySurvey, closedSurvey, longSurvey } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as looks from './support/looks.ts';
import {
  type View,
  expect,
  fireEvent,
  goOffline,
  hasFocus,
  inside,
  userEvent,
  within,
} from './support/person.ts';
import { keeping, refusing, rejecting, sending, silent, storing } from './support/sources.ts';

interface Args {
  surveyId: string;
  source: () => Source;
}

type Story = StoryObj<Args>;

const start = { survey: [civilRegistrySurvey, closedSurvey, longSurvey] };
const survey = (canvas: HTMLElement): View => inside(canvas, 'kinerja-satisfaction-survey');

export default {
  title: 'Widgets/Satisfaction survey',
  component: 'kinerja-satisfaction-survey',
  args: { surveyId: civilRegistrySurvey.id, source: () => keeping(start) },
  argTypes: { source: { table: { disable: true } } },
  render: ({ surveyId, source }) =>
    html`<kinerja-satisfaction-survey survey-id=${surveyId} .source=${source()}>
      <p>Survei ini juga tersedia di atas kertas di loket 3.</p>
    </kinerja-satisfaction-survey>`,
} satisfies Meta<Args>;

/** Answers every question with its third answer, and presses the button if it is there to be pressed. */
async function answerAll(widget: View): Promise<void> {
  await widget.findByRole('button', { name: /Kirim jawaban|Send answers/ });
  for (const { label } of civilRegistrySurvey.instrument.questions) {
    const words = document.documentElement.lang === 'en' ? (label['en'] ?? label.id) : label.id;
    const question = widget.getByRole('group', { name: new RegExp(words.replace(/[()]/g, '.')) });
    const [, , third] = within(question).getAllByRole('radio');
    if (third) await userEvent.click(third);
  }
}

async function submit(widget: View): Promise<void> {
  await userEvent.click(await widget.findByRole('button', { name: /Kirim jawaban|Send answers/ }));
}

async function answerAndSubmit(widget: View): Promise<void> {
  await answerAll(widget);
  await submit(widget);
}

/** The source has not answered yet. */
export const Loading: Story = {
  args: { source: silent },
  play: async ({ canvasElement }) => {
    await expect(await survey(canvasElement).findByText('Sedang memuat…')).toBeInTheDocument();
  },
};

export const Asking: Story = {
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await expect(await widget.findByText('0 dari 9 terjawab')).toBeVisible();
    await expect(widget.getAllByRole('radio', { name: 'Tidak tahu' })).toHaveLength(9);
  },
};

export const AskingInEnglish: Story = {
  ...looks.english,
  play: async ({ canvasElement }) => {
    await expect(await survey(canvasElement).findByText('0 of 9 answered')).toBeVisible();
  },
};

/** Two answers and an honest "don't know". */
export const PartlyAnswered: Story = {
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await userEvent.click(await widget.findByRole('radio', { name: 'Sangat mudah' }));
    await userEvent.click(widget.getByRole('radio', { name: 'Cepat' }));
    const unknown = widget.getAllByRole('radio', { name: 'Tidak tahu' }).at(-1);
    if (unknown) await userEvent.click(unknown);
    await expect(widget.getByText('3 dari 9 terjawab')).toBeVisible();
  },
};

export const Answered: Story = {
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAll(widget);
    await expect(widget.getByText('9 dari 9 terjawab')).toBeVisible();
  },
};

/** With everything about the person and a comment, all optional. */
export const AnsweredWithProfile: Story = {
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAll(widget);
    await userEvent.click(widget.getByText(/Tentang Anda/));
    for (const choice of widget.getAllByRole('combobox')) {
      const [, first] = within(choice).getAllByRole('option');
      if (first) await userEvent.selectOptions(choice, first);
    }
    await userEvent.type(widget.getByRole('spinbutton'), '34');
    await userEvent.type(widget.getByLabelText(/Saran atau masukan/), 'Antrean sudah tertib.');
    await expect(widget.getByRole('spinbutton')).toHaveValue(34);
  },
};

/** Sent with questions open: what is wanting is named, with a link to each. */
export const Incomplete: Story = {
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await userEvent.click(await widget.findByRole('radio', { name: 'Sangat mudah' }));
    await submit(widget);
    const alert = await widget.findByRole('alert');
    await expect(within(alert).getAllByRole('link')).toHaveLength(8);
    await hasFocus(alert);
  },
};

/** An age that no citizen has. */
export const ProfileOutOfRange: Story = {
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAll(widget);
    await userEvent.click(widget.getByText(/Tentang Anda/));
    const age = widget.getByRole('spinbutton');
    await userEvent.type(age, '400');
    // The browser tells of a change when focus leaves; simulated focus does not leave a shadow root.
    await fireEvent.change(age);
    await submit(widget);
    await expect(await widget.findByRole('alert')).toBeVisible();
    await expect(widget.getByRole('spinbutton')).toBeInvalid();
  },
};

/** The device has no network: answering goes on. */
export const Offline: Story = {
  beforeEach: goOffline,
  play: async ({ canvasElement }) => {
    await expect(await survey(canvasElement).findByText(/Tidak ada sambungan internet/)).toBeVisible();
  },
};

export const Submitting: Story = {
  args: { source: () => sending(start) },
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAndSubmit(widget);
    await expect(await widget.findByRole('button', { name: 'Sedang mengirim…' })).toBeVisible();
  },
};

/** Kept on the device, not yet confirmed by the receiver. */
export const Queued: Story = {
  args: { source: () => storing(start) },
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAndSubmit(widget);
    await expect(await widget.findByRole('heading', { name: 'Disimpan di perangkat ini' })).toBeVisible();
  },
};

/** Kept on the device, and confirmed a moment later, on the same page. */
export const QueuedThenReceived: Story = {
  args: { source: () => storing(start, { delivered: true }) },
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAndSubmit(widget);
    await expect(await widget.findByText('Jawaban Anda sudah diterima.')).toBeVisible();
  },
};

export const Received: Story = {
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAndSubmit(widget);
    await expect(await widget.findByRole('heading', { name: 'Terima kasih' })).toBeVisible();
    await expect(widget.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)).toBeVisible();
  },
};

/** The receiver already holds an earlier version of the very same answer. */
export const ReceivedEarlier: Story = {
  args: { source: () => rejecting(start, 'conflict', { kind: 'response', id: 'x' }) },
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAndSubmit(widget);
    await expect(await widget.findByText(/sudah diterima sebelumnya/)).toBeVisible();
  },
};

/** A new form for the next person at the counter. */
export const AnsweredAgain: Story = {
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAndSubmit(widget);
    await userEvent.click(await widget.findByRole('button', { name: 'Isi survei lagi' }));
    await expect(await widget.findByText('0 dari 9 terjawab')).toBeVisible();
  },
};

export const Absent: Story = {
  args: { surveyId: 'tidak-ada' },
  play: async ({ canvasElement }) => {
    await expect(await survey(canvasElement).findByText('Belum ada survei')).toBeVisible();
  },
};

export const Closed: Story = {
  args: { surveyId: closedSurvey.id },
  play: async ({ canvasElement }) => {
    await expect(await survey(canvasElement).findByText('Survei ini sudah ditutup')).toBeVisible();
  },
};

/** The survey cannot be read: what happened, a way to try again, and the way in that the page brought. */
function loadFails<C extends ErrorCode>(code: C, facts: ErrorFacts[C], sentence: RegExp): Story {
  return {
    args: { source: () => refusing(code, facts) },
    play: async ({ canvasElement }) => {
      const widget = survey(canvasElement);
      await expect(await widget.findByText(sentence)).toBeVisible();
      await expect(widget.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
      await expect(within(canvasElement).getByText(/di atas kertas/)).toBeVisible();
    },
  };
}

export const LoadUnreachable = loadFails('unreachable', {}, /tidak dapat dihubungi/);
export const LoadNeedsSignIn = loadFails('refused', { status: 401 }, /masuk terlebih dahulu/);
export const LoadForbidden = loadFails('refused', { status: 403 }, /tidak memiliki izin/);
export const LoadBusy = loadFails('busy', { retryAfter: 30 }, /dalam 30 detik/);
export const LoadWithoutStorage = loadFails('storage', { reason: 'unavailable' }, /tidak dapat menyimpan/);
export const LoadInvalid = loadFails('invalid-data', { issues: [] }, /tidak sesuai dengan aturan/);
export const LoadUnexpected = loadFails('unexpected', {}, /tidak terduga/);

/** Sending failed for good: the sentence, and every answer still there. */
function sendFails<C extends ErrorCode>(code: C, facts: ErrorFacts[C], sentence: RegExp): Story {
  return {
    args: { source: () => rejecting(start, code, facts) },
    play: async ({ canvasElement }) => {
      const widget = survey(canvasElement);
      await answerAndSubmit(widget);
      await expect(await widget.findByText(sentence)).toBeVisible();
      await expect(widget.getByText('9 dari 9 terjawab')).toBeVisible();
    },
  };
}

export const SendUnreachable = sendFails('unreachable', { status: 503 }, /tidak dapat dihubungi/);
export const SendNeedsSignIn = sendFails('refused', { status: 401 }, /masuk terlebih dahulu/);
export const SendBusy = sendFails('busy', {}, /sebentar lagi/);
export const SendDeviceFull = sendFails('storage', { reason: 'full' }, /perangkat ini penuh/);
export const SendInvalid = sendFails(
  'invalid-data',
  {
    issues: [
      { path: ['answers', 'waktu'], rule: 'out-of-range', facts: { minimum: 1, maximum: 4, value: 5 } },
    ],
  },
  /tidak sesuai dengan aturan/,
);
export const SendUnexpected = sendFails('unexpected', {}, /tidak terduga/);

export const LongNames: Story = { ...Asking, args: { surveyId: longSurvey.id } };
export const Narrow: Story = { ...Asking, ...looks.narrow };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow };
export const NarrowIncomplete: Story = { ...Incomplete, ...looks.narrow };
export const NarrowReceived: Story = { ...Received, ...looks.narrow };
export const RightToLeft: Story = { ...PartlyAnswered, ...looks.rightToLeft };
export const ForcedColors: Story = { ...PartlyAnswered, ...looks.forcedColors };
export const ForcedColorsIncomplete: Story = { ...Incomplete, ...looks.forcedColors };
export const HighContrastTokens: Story = { ...PartlyAnswered, ...looks.highContrast };
export const DarkTokens: Story = { ...PartlyAnswered, ...looks.darkTokens };
export const DarkTokensIncomplete: Story = { ...Incomplete, ...looks.darkTokens };
export const DarkTokensQueued: Story = { ...Queued, ...looks.darkTokens };
export const HostBrand: Story = { ...PartlyAnswered, ...looks.hostBrand };
export const SmallRoot: Story = { ...PartlyAnswered, ...looks.smallRoot };
export const Print: Story = { ...PartlyAnswered, ...looks.print };
