import '@kinerja/widgets/satisfaction-survey/define.js';
import { KinerjaError } from '@kinerja/core';
import { closedSurvey, longSurvey } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as failures from './support/failures.ts';
import { kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { expect, fireEvent, goOffline, hasFocus, userEvent, within } from './support/person.ts';
import { rejecting, sending, silent, storing } from './support/sources.ts';
import { type Args, answerAll, answerAndSubmit, review, shown, start } from './support/survey.ts';

type Story = StoryObj<Args>;

const { does, loadFails, shows } = kit<Args>('kinerja-satisfaction-survey');

export default {
  title: 'Widgets/Satisfaction survey',
  component: 'kinerja-satisfaction-survey',
  ...shown,
} satisfies Meta<Args>;

/** The source has not answered yet. */
export const Loading = shows({ source: silent }, 'Sedang memuat…');

export const Asking = does({}, async (widget) => {
  await expect(await widget.findByText('0 dari 9 terjawab')).toBeVisible();
  await expect(widget.getAllByRole('radio', { name: 'Tidak tahu' })).toHaveLength(9);
});

export const AskingInEnglish: Story = { ...shows({}, '0 of 9 answered'), ...looks.english };

/** Two answers and an honest "don't know". */
export const PartlyAnswered = does({}, async (widget) => {
  await userEvent.click(await widget.findByRole('radio', { name: 'Sangat mudah' }));
  await userEvent.click(widget.getByRole('radio', { name: 'Cepat' }));
  const unknown = widget.getAllByRole('radio', { name: 'Tidak tahu' }).at(-1);
  if (unknown) await userEvent.click(unknown);
  // On paper the progress is left out.
  await expect(widget.getByText('3 dari 9 terjawab')).toBeInTheDocument();
});

export const Answered = does({}, async (widget) => {
  await answerAll(widget);
  await expect(widget.getByText('9 dari 9 terjawab')).toBeVisible();
});

/** With everything about the person and a comment, all optional. */
export const AnsweredWithProfile = does({}, async (widget) => {
  await answerAll(widget);
  await userEvent.click(widget.getByText(/Tentang Anda/));
  for (const choice of widget.getAllByRole('combobox')) {
    const [, first] = within(choice).getAllByRole('option');
    if (first) await userEvent.selectOptions(choice, first);
  }
  await userEvent.type(widget.getByRole('spinbutton'), '34');
  await userEvent.type(widget.getByLabelText(/Saran atau masukan/), 'Antrean sudah tertib.');
  await expect(widget.getByRole('spinbutton')).toHaveValue(34);
});

/** Sent with questions open: what is wanting is named, with a link to each. */
export const Incomplete = does({}, async (widget) => {
  await userEvent.click(await widget.findByRole('radio', { name: 'Sangat mudah' }));
  await review(widget);
  const alert = await widget.findByRole('alert');
  await expect(within(alert).getAllByRole('link')).toHaveLength(8);
  await hasFocus(alert);
});

/** An age that no citizen has. */
export const ProfileOutOfRange = does({}, async (widget) => {
  await answerAll(widget);
  await userEvent.click(widget.getByText(/Tentang Anda/));
  const age = widget.getByRole('spinbutton');
  await userEvent.type(age, '400');
  // The browser tells of a change when focus leaves; simulated focus does not leave a shadow root.
  await fireEvent.change(age);
  await review(widget);
  await expect(await widget.findByRole('alert')).toBeVisible();
  await expect(widget.getByRole('spinbutton')).toBeInvalid();
});

/** The device has no network: answering goes on. */
export const Offline: Story = { ...shows({}, /Tidak ada sambungan internet/), beforeEach: goOffline };

export const Submitting = does({ source: () => sending(start) }, async (widget) => {
  await answerAndSubmit(widget);
  await expect(await widget.findByRole('button', { name: 'Sedang mengirim…' })).toBeVisible();
});

/** Kept on the device, not yet confirmed by the receiver. */
export const Queued = does({ source: () => storing(start) }, async (widget) => {
  await answerAndSubmit(widget);
  await expect(await widget.findByRole('heading', { name: 'Disimpan di perangkat ini' })).toBeVisible();
});

/** Kept on the device, and confirmed a moment later, on the same page. */
export const QueuedThenReceived = does(
  { source: () => storing(start, { delivered: true }) },
  async (widget) => {
    await answerAndSubmit(widget);
    await expect(await widget.findByText('Jawaban Anda sudah diterima.')).toBeVisible();
  },
);

export const Received = does({}, async (widget) => {
  await answerAndSubmit(widget);
  await expect(await widget.findByRole('heading', { name: 'Terima kasih' })).toBeVisible();
  await expect(widget.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)).toBeVisible();
});

/** The receiver already holds an earlier version of the very same answer. */
export const ReceivedEarlier = does(
  { source: () => rejecting(start, new KinerjaError('conflict', { kind: 'response', id: 'x' })) },
  async (widget) => {
    await answerAndSubmit(widget);
    await expect(await widget.findByText(/sudah diterima sebelumnya/)).toBeVisible();
  },
);

/** A new form for the next person at the counter. */
export const AnsweredAgain = does({}, async (widget) => {
  await answerAndSubmit(widget);
  await userEvent.click(await widget.findByRole('button', { name: 'Isi survei lagi' }));
  await expect(await widget.findByText('0 dari 9 terjawab')).toBeVisible();
});

export const Absent = shows({ surveyId: 'tidak-ada' }, 'Belum ada survei');
export const Closed = shows({ surveyId: closedSurvey.id }, 'Survei ini sudah ditutup');

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadForbidden = loadFails(failures.forbidden);
export const LoadBusy = loadFails(failures.busyForLong);
export const LoadWithoutStorage = loadFails(failures.noStorage);
export const LoadInvalid = loadFails(failures.invalid);
export const LoadUnexpected = loadFails(failures.unexpected);

/** Sending failed: what happened, and every answer still there. */
function sendFails({ rejecting, sentence }: failures.Failure): Story {
  return does({ source: () => rejecting(start) }, async (widget) => {
    await answerAndSubmit(widget);
    await expect(await widget.findByText(sentence)).toBeVisible();
    await expect(widget.getByText('9 dari 9 terjawab')).toBeVisible();
  });
}

export const SendUnreachable = sendFails(failures.unreachable);
export const SendNeedsSignIn = sendFails(failures.needsSignIn);
export const SendBusy = sendFails(failures.busy);
export const SendDeviceFull = sendFails(failures.deviceFull);
export const SendInvalid = sendFails(failures.invalid);
export const SendUnexpected = sendFails(failures.unexpected);

export const LongNames: Story = { ...Asking, args: { surveyId: longSurvey.id } };
export const Narrow: Story = { ...Asking, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const NarrowIncomplete: Story = { ...Incomplete, ...looks.narrow, tags: ['narrow'] };
export const NarrowReceived: Story = { ...Received, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...PartlyAnswered, ...looks.rightToLeft };
export const ForcedColors: Story = { ...PartlyAnswered, tags: ['forced-colors'] };
export const ForcedColorsIncomplete: Story = { ...Incomplete, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...PartlyAnswered, ...looks.highContrast };
export const DarkTokens: Story = { ...PartlyAnswered, ...looks.darkTokens };
export const DarkTokensIncomplete: Story = { ...Incomplete, ...looks.darkTokens };
export const DarkTokensQueued: Story = { ...Queued, ...looks.darkTokens };
export const HostBrand: Story = { ...PartlyAnswered, ...looks.hostBrand };
export const SmallRoot: Story = { ...PartlyAnswered, ...looks.smallRoot };
export const Print: Story = { ...PartlyAnswered, tags: ['print'] };
