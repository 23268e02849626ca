import '@kinerja/widgets/feedback/define.js';
import { KinerjaError } from '@kinerja/core';
import { kemuning, kupang } from '@kinerja/core/schemes';
import { longPlan, rinaPlan } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as failures from './support/failures.ts';
import { type FeedbackArgs, feedbackOf, give, long, press, rich, start } from './support/feedback.ts';
import { unread, write, writeFeedback } from './support/feedback.ts';
import { kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { type View, expect, userEvent } from './support/person.ts';
import { keeping, overtaken, rejecting, sending, silent, storing } from './support/sources.ts';

type Story = StoryObj<FeedbackArgs>;

const { does, loadFails, shows } = kit<FeedbackArgs>('kinerja-feedback');

export default {
  title: 'Widgets/Feedback',
  component: 'kinerja-feedback',
  args: { planId: rinaPlan.id, actingAs: '', scheme: kemuning, source: () => keeping(start) },
  argTypes: { source: { table: { disable: true } }, scheme: { table: { disable: true } } },
  render: feedbackOf,
} satisfies Meta<FeedbackArgs>;

const employee = { actingAs: 'employee' } as const;
const supervisor = { actingAs: 'supervisor' } as const;
/** Kupang lets peers stay unnamed. */
const peer = { actingAs: 'peer', scheme: kupang } as const;

export const Loading = shows({ source: silent }, 'Sedang memuat…');
export const Absent = shows({ planId: 'tidak-ada' }, 'SKP tidak ditemukan');
export const Empty = shows({ source: () => keeping({ plan: [rinaPlan] }) }, 'Belum ada umpan balik.');

/** Feedback, an anonymous peer, a check-in, and a request with its answer. */
export const Timeline = does({ source: () => keeping(rich) }, async (widget) => {
  await expect(await widget.findAllByRole('article')).toHaveLength(5);
  await expect(widget.getByText('Anonim, rekan kerja')).toBeVisible();
});
export const Narrowed = does({ source: () => keeping(rich) }, async (widget) => {
  await userEvent.selectOptions(await widget.findByLabelText('Tampilkan tentang'), 'value:kolaboratif');
  await expect(await widget.findByText('Menampilkan 1 dari 4.')).toBeVisible();
});
export const Employee = does(employee, async (widget) => {
  await expect(await widget.findByRole('button', { name: 'Minta umpan balik' })).toBeVisible();
  await expect(widget.queryByRole('button', { name: 'Beri umpan balik' })).toBeNull();
});
export const Supervisor = does(supervisor, async (widget) => {
  await expect(await widget.findByRole('button', { name: 'Jawab permintaan' })).toBeVisible();
});
/** A peer of whom nobody approved. */
export const OnlyReading = shows(
  { ...peer, source: () => keeping({ ...start, evaluation: [] }) },
  'Hanya untuk dibaca',
);
export const English: Story = {
  ...shows({ ...supervisor, source: () => keeping(rich) }, 'Ask for feedback'),
  ...looks.english,
};

export const Writing = does(supervisor, async (widget) => {
  await writeFeedback(widget);
  await expect(widget.getByText('Nama Anda tercantum pada tulisan ini.')).toBeVisible();
});
export const WritingAnonymous = does(peer, async (widget) => {
  await writeFeedback(widget);
  await userEvent.click(widget.getByLabelText('Kirim tanpa nama'));
  await expect(widget.getByText(/Yang disimpan hanya peran Anda/)).toBeVisible();
});
export const Mending = does(supervisor, async (widget) => {
  await press(widget, 'Beri umpan balik');
  await press(widget, 'Kirim umpan balik');
  await expect(await widget.findByText('Ada 2 isian yang perlu diperbaiki')).toBeVisible();
});
/** Hints for the wording, none of which hinders. */
export const Advice = does(supervisor, async (widget) => {
  await press(widget, 'Beri umpan balik');
  await write(widget, /perlu ditingkatkan/, 'Selalu malas.');
  await expect(await widget.findByText(/menilai orangnya/)).toBeVisible();
});
export const PersonalData = does(supervisor, async (widget) => {
  await press(widget, 'Beri umpan balik');
  await write(widget, /sudah baik/, 'Pada 3 Oktober pemohon 0812-3456-7890 berterima kasih.');
  await expect(await widget.findByText(/tampaknya memuat nomor telepon/)).toBeVisible();
});
export const Masked = does(supervisor, async (widget) => {
  await press(widget, 'Beri umpan balik');
  await write(widget, /sudah baik/, 'Pada 3 Oktober pemohon 0812-3456-7890 berterima kasih.');
  await press(widget, 'Samarkan');
  await expect(widget.getByLabelText(/sudah baik/)).toHaveValue(
    'Pada 3 Oktober pemohon [nomor telepon] berterima kasih.',
  );
});
export const Asking = does(employee, async (widget) => {
  await press(widget, 'Minta umpan balik');
  await userEvent.selectOptions(await widget.findByLabelText('Kepada siapa'), 'peer:budi-santoso');
  await write(widget, /ingin Anda tanyakan/, 'Apakah jadwal loket keliling cukup jelas?');
  await press(widget, 'Kirim permintaan');
  await expect(await widget.findByText('Permintaan diterima')).toBeVisible();
});
export const Answering = does(supervisor, async (widget) => {
  await press(widget, 'Jawab permintaan');
  await write(widget, /sudah baik/, 'Bidan kini mengirim berkas pada hari kelahiran.');
  await write(widget, /perlu ditingkatkan/, 'Jadwalkan pertemuan bulanan dengan mereka.');
  await press(widget, 'Kirim jawaban');
  await expect(await widget.findByText('Jawaban diterima')).toBeVisible();
});
export const CheckIn = does(employee, async (widget) => {
  await press(widget, 'Catat dialog kinerja');
  await write(widget, /dibicarakan dan disepakati/, 'Disepakati: laporan setiap Jumat.');
  await press(widget, 'Simpan catatan');
  await expect(await widget.findByText('Catatan dialog diterima')).toBeVisible();
});
const acknowledge = async (widget: View): Promise<void> => {
  await press(widget, 'Tandai sudah dibaca');
  await write(widget, /Tanggapan/, 'Terima kasih; saya bahas pada rapat loket.');
  await press(widget, 'Ya, sudah saya baca');
};
const fresh = { ...start, feedback: [unread] };
export const Acknowledged = does({ ...employee, source: () => keeping(fresh) }, async (widget) => {
  await acknowledge(widget);
  await expect(await widget.findByText('Tercatat sudah dibaca')).toBeVisible();
});
/** It was written anew meanwhile: the remark stays, the new text is there. */
export const AcknowledgeOvertaken = does(
  { ...employee, source: () => overtaken(fresh, 'feedback', { ...unread, revision: 3 }) },
  async (widget) => {
    await acknowledge(widget);
    await expect(await widget.findByText(/versi yang lebih baru/)).toBeVisible();
    await expect(widget.getByLabelText(/Tanggapan/)).toHaveValue(
      'Terima kasih; saya bahas pada rapat loket.',
    );
  },
);

export const Submitting = does({ ...supervisor, source: () => sending(start) }, async (widget) => {
  await give(widget);
  await expect(await widget.findByRole('button', { name: 'Sedang mengirim…' })).toBeVisible();
});
export const Received = does(supervisor, async (widget) => {
  await give(widget);
  await expect(await widget.findByText('Umpan balik diterima')).toBeVisible();
  await expect(widget.getAllByRole('article')).toHaveLength(3);
});
export const Queued = does({ ...supervisor, source: () => storing(start) }, async (widget) => {
  await give(widget);
  await expect(await widget.findByText('Tersimpan di perangkat ini')).toBeVisible();
});

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadForbidden = loadFails(failures.forbidden);
export const LoadBusy = loadFails(failures.busy);
export const LoadWithoutStorage = loadFails(failures.noStorage);
export const LoadInvalid = loadFails(failures.invalid);
export const LoadUnexpected = loadFails(failures.unexpected);

function sendFails({ rejecting, sentence }: Pick<failures.Failure, 'rejecting' | 'sentence'>): Story {
  return does({ ...supervisor, source: () => rejecting(start) }, async (widget) => {
    await give(widget);
    await expect(await widget.findByText(sentence)).toBeVisible();
    await expect(widget.getByLabelText(/perlu ditingkatkan/)).toHaveValue(
      'Bagikan cara itu kepada loket lain pada rapat bulan depan.',
    );
  });
}

export const SendUnreachable = sendFails(failures.unreachable);
export const SendNeedsSignIn = sendFails(failures.needsSignIn);
export const SendForbidden = sendFails(failures.forbidden);
export const SendBusy = sendFails(failures.busyForLong);
export const SendDeviceFull = sendFails(failures.deviceFull);
export const SendWrongStage = sendFails(failures.wrongStage);
export const SendUnexpected = sendFails(failures.unexpected);
export const SendConflict = sendFails({
  rejecting: () => rejecting(start, new KinerjaError('conflict', { kind: 'feedback', id: 'x' })),
  sentence: /versi yang lebih baru/,
});

export const LongNames = does(
  { planId: longPlan.id, scheme: kemuning, source: () => keeping(long) },
  async (widget) => {
    await expect(await widget.findAllByRole('article')).toHaveLength(2);
  },
);
export const Narrow: Story = { ...Timeline, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const NarrowAdvice: Story = { ...Advice, ...looks.narrow, tags: ['narrow'] };
export const NarrowAnonymous: Story = { ...WritingAnonymous, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...Timeline, ...looks.rightToLeft };
export const ForcedColors: Story = { ...Timeline, tags: ['forced-colors'] };
export const ForcedColorsMending: Story = { ...Mending, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...Timeline, ...looks.highContrast };
export const DarkTokens: Story = { ...Timeline, ...looks.darkTokens };
export const DarkTokensAdvice: Story = { ...Advice, ...looks.darkTokens };
export const HostBrand: Story = { ...Timeline, ...looks.hostBrand };
export const SmallRoot: Story = { ...Writing, ...looks.smallRoot };
export const Print: Story = { ...Timeline, tags: ['print'] };
