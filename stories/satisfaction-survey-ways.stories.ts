import '@kinerja/widgets/satisfaction-survey/define.js';
import { KinerjaError } from '@kinerja/core';
import { civilRegistrySurvey } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { expect, userEvent } from './support/person.ts';
import { rejecting } from './support/sources.ts';
import {
  type Args,
  answerAll,
  answerAndSubmit,
  lockedSurvey,
  review,
  shown,
  start,
} from './support/survey.ts';

type Story = StoryObj<Args>;

const { does, shows } = kit<Args>('kinerja-satisfaction-survey');

/** One question at a time, the review, what helps, whose device it is, and the token of a service. */
export default {
  title: 'Widgets/Satisfaction survey, ways to answer',
  component: 'kinerja-satisfaction-survey',
  ...shown,
} satisfies Meta<Args>;

const tokenUsed = new KinerjaError('invalid-data', {
  kind: 'response',
  issues: [{ path: ['token'], rule: 'used' }],
});

/** Everything that was answered, each with a way back, before anything is sent. */
export const Review = does({}, async (widget) => {
  await answerAll(widget);
  await review(widget);
  await expect(await widget.findByRole('heading', { name: 'Periksa jawaban Anda' })).toBeVisible();
  await expect(widget.getAllByRole('button', { name: /^Ubah/ })).toHaveLength(9);
});

/** A comment in which somebody can be recognised. */
export const PersonalData = does({}, async (widget) => {
  await answerAll(widget);
  await userEvent.type(widget.getByLabelText(/Saran atau masukan/), 'Telepon saya di 0812-3456-7890.');
  await expect(await widget.findByText(/Sepertinya ada nomor telepon/)).toBeVisible();
});

export const LargeType = does({}, async (widget) => {
  await userEvent.click(await widget.findByRole('button', { name: 'Huruf besar' }));
  await expect(widget.getByRole('button', { name: 'Huruf besar' })).toHaveAttribute('aria-pressed', 'true');
});

/** The service was rated with this token before. */
export const TokenUsed = does(
  { serviceToken: 'Zb7-fQ2x_9kLmP4wR8tY', source: () => rejecting(start, tokenUsed) },
  async (widget) => {
    await answerAndSubmit(widget);
    await expect(await widget.findByText(/Layanan ini sudah pernah dinilai/)).toBeVisible();
  },
);

/** Only for those who were served, and this person has no token. */
export const Locked = shows({ surveyId: lockedSurvey.id }, /hanya dapat dibuka dari tautan/);

/** One for the next person, and soon an empty screen. */
export const KioskReceived = does({ device: 'kiosk' }, async (widget) => {
  await answerAndSubmit(widget);
  await expect(await widget.findByRole('button', { name: 'Responden berikutnya' })).toBeVisible();
});

/** One question at a time, as on a telephone. */
export const Step = does({ layout: 'steps' }, async (widget) => {
  await expect(await widget.findByRole('group', { name: /^1\. Persyaratan/ })).toBeVisible();
  await expect(widget.getAllByRole('group')).toHaveLength(1);
});

export const StepAnswered = does({ layout: 'steps' }, async (widget) => {
  await userEvent.click(await widget.findByRole('radio', { name: 'Sesuai' }));
  await userEvent.click(widget.getByRole('button', { name: 'Lanjut' }));
  await userEvent.click(await widget.findByRole('radio', { name: 'Mudah' }));
  await expect(widget.getByRole('button', { name: 'Kembali' })).toBeVisible();
  await expect(widget.getByText('2 dari 9 terjawab')).toBeInTheDocument();
});

/** On without an answer: what to do is said at the question. */
export const StepWanting = does({ layout: 'steps' }, async (widget) => {
  await userEvent.click(await widget.findByRole('button', { name: 'Lanjut' }));
  await expect(await widget.findByText(/Pilih satu jawaban/)).toBeVisible();
});

/** Where what else is asked, and the comment, have a step of their own. */
export const StepAbout = does({ layout: 'steps' }, async (widget) => {
  for (const { options } of civilRegistrySurvey.instrument.questions) {
    await userEvent.click(await widget.findByRole('radio', { name: options[2]?.label.id ?? '' }));
    await userEvent.click(widget.getByRole('button', { name: 'Lanjut' }));
  }
  await expect(await widget.findByRole('combobox', { name: 'Pendidikan' })).toBeVisible();
});

export const NarrowStep: Story = { ...StepAnswered, ...looks.narrow, tags: ['narrow'] };
export const NarrowStepWanting: Story = { ...StepWanting, ...looks.narrow, tags: ['narrow'] };
export const NarrowReview: Story = { ...Review, ...looks.narrow, tags: ['narrow'] };
export const NarrowAbout: Story = { ...StepAbout, ...looks.narrow, tags: ['narrow'] };
export const NarrowLargeType: Story = { ...LargeType, ...looks.narrow, tags: ['narrow'] };
export const NarrowPersonalData: Story = { ...PersonalData, ...looks.narrow, tags: ['narrow'] };
export const DarkTokensStep: Story = { ...StepAnswered, ...looks.darkTokens };
export const DarkTokensReview: Story = { ...Review, ...looks.darkTokens };
export const ForcedColorsStep: Story = { ...StepAnswered, tags: ['forced-colors'] };
export const ForcedColorsReview: Story = { ...Review, tags: ['forced-colors'] };
