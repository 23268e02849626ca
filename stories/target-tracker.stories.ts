import '@kinerja/widgets/target-tracker/define.js';
import { KinerjaError } from '@kinerja/core';
import { longPlan, rinaPlan, rinaProgress, submittedPlan } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as failures from './support/failures.ts';
import { kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { type View, expect, fireEvent, userEvent } from './support/person.ts';
import { ratioPlan } from './support/ratio-plan.ts';
import { keeping, rejecting, sending, silent, storing } from './support/sources.ts';
import { type Args, args, render, target, write } from './support/tracker.ts';

type Story = StoryObj<Args>;

const draftPlan = { ...submittedPlan, id: 'plan-rina-2026-rancangan', stage: 'draft' } as const;
const start = { plan: [rinaPlan, submittedPlan, draftPlan, longPlan], progress: rinaProgress };
const { does, loadFails, shows } = kit<Args>('kinerja-target-tracker');

export default {
  title: 'Widgets/Target tracker',
  component: 'kinerja-target-tracker',
  args: { ...args, source: () => keeping(start) },
  argTypes: { source: { table: { disable: true } } },
  render,
} satisfies Meta<Args>;

async function writeAndSend(widget: View, value?: string): Promise<void> {
  const form = await write(widget, value);
  await userEvent.click(form.getByRole('button', { name: 'Kirim laporan' }));
}

export const Loading = does({ source: silent }, async (widget) => {
  await expect(await widget.findByText('Sedang memuat…')).toBeInTheDocument();
});

/** More is better, less is better, inside a range, and yes or no. */
export const FourDirections = does({}, async (widget) => {
  await expect(await widget.findAllByRole('article')).toHaveLength(4);
  await expect((await target(widget, /terbit dan tercatat/)).getAllByText(/846 dokumen/)[0]).toBeVisible();
  await expect((await target(widget, /lebih cepat/)).getAllByText(/3,2 hari/)[0]).toBeVisible();
});

export const English: Story = { ...shows({}, 'Target reached'), ...looks.english };

/** Missing is not zero. */
export const NoneReported = does({ source: () => keeping({ plan: [rinaPlan] }) }, async (widget) => {
  await expect(await widget.findAllByText('Belum ada laporan')).toHaveLength(4);
});

/** Every direction on target, one of them far beyond it. */
export const AllReached = does(
  {
    source: () => {
      const [one] = rinaProgress;
      const extra = one ? [{ ...one, id: 'progress-tambahan', value: 500 }] : [];
      const faster = rinaProgress.map((each) =>
        each.target === 'waktu-akta' ? { ...each, value: 2 } : each,
      );
      return keeping({ plan: [rinaPlan], progress: [...faster, ...extra] });
    },
  },
  async (widget) => {
    await expect(await widget.findByText(/4 target tercapai/)).toBeVisible();
  },
);

/** Evidence, an obstacle and its cause, in the list of reports. */
export const EarlierReports = does({}, async (widget) => {
  const first = await target(widget, /terbit dan tercatat/);
  await userEvent.click(first.getByText(/laporan sebelumnya/));
  await expect(first.getByText(/kendaraan pelayanan rusak/)).toBeVisible();
});

export const ReadOnly = does({ readonly: true }, async (widget) => {
  await expect(await widget.findAllByRole('article')).toHaveLength(4);
  await expect(widget.queryByRole('button', { name: 'Laporkan kemajuan' })).toBeNull();
});

export const Writing = does({}, async (widget) => {
  const form = await write(widget);
  await userEvent.type(form.getByLabelText(/Catatan/), 'Pelayanan keliling tiga kecamatan.');
  await userEvent.type(form.getByLabelText('Nama bukti'), 'Rekapitulasi register akta Oktober 2026');
  await userEvent.click(form.getByText('Ada kendala?'));
  await userEvent.type(form.getByLabelText('Kendala yang dihadapi'), 'Jaringan putus dua hari.');
  await expect(form.getByLabelText('Realisasi (dokumen)')).toHaveValue('32');
});

/** A yes/no target is answered with two radio buttons. */
export const WritingYesNo = does({}, async (widget) => {
  const form = await target(widget, /Prosedur penerbitan/);
  await userEvent.click(form.getByRole('button', { name: 'Laporkan kemajuan' }));
  await userEvent.click(await form.findByRole('radio', { name: 'Sudah terlaksana' }));
  await expect(form.getByRole('radio', { name: 'Sudah terlaksana' })).toBeChecked();
});

/** A ratio is reported as two numbers: parts and wholes are added up apart. */
export const WritingRatio = does(
  { planId: ratioPlan.id, source: () => keeping({ plan: [ratioPlan] }) },
  async (widget) => {
    const form = await target(widget, /Pengaduan/);
    await userEvent.click(form.getByRole('button', { name: 'Laporkan kemajuan' }));
    await userEvent.type(await form.findByLabelText('Berapa yang memenuhi'), '45');
    await userEvent.type(form.getByLabelText('Dari berapa'), '50');
    await userEvent.click(form.getByRole('button', { name: 'Kirim laporan' }));
    await expect((await form.findAllByText(/45 dari 50 = 90%/))[0]).toBeVisible();
    await userEvent.click(form.getByRole('button', { name: 'Laporkan kemajuan' }));
  },
);

/** Everything that can be wrong at once. */
export const Mending = does({}, async (widget) => {
  const form = await write(widget, '-3');
  await fireEvent.input(form.getByLabelText('Tanggal'), { target: { value: '' } });
  await userEvent.type(form.getByLabelText('Tautan bukti'), 'register oktober');
  await userEvent.click(form.getByText('Ada kendala?'));
  await userEvent.type(form.getByLabelText('Penyebab kendala'), 'Jaringan putus.');
  await userEvent.click(form.getByRole('button', { name: 'Kirim laporan' }));
  await expect(await form.findByText('Ada 5 isian yang perlu diperbaiki')).toBeVisible();
});

export const Submitting = does({ source: () => sending(start) }, async (widget) => {
  await writeAndSend(widget);
  await expect(await widget.findByRole('button', { name: 'Sedang mengirim…' })).toBeVisible();
});

/** Received: the figure above has moved from 846 to 878. */
export const Received = does({}, async (widget) => {
  await writeAndSend(widget);
  await expect(await widget.findByText('Laporan diterima')).toBeVisible();
  await expect(widget.getAllByText(/878 dokumen/)[0]).toBeVisible();
});

export const Queued = does({ source: () => storing(start) }, async (widget) => {
  await writeAndSend(widget);
  await expect(await widget.findByText('Laporan tersimpan di perangkat ini')).toBeVisible();
});

export const QueuedThenReceived = does(
  { source: () => storing(start, { delivered: true }) },
  async (widget) => {
    await writeAndSend(widget);
    await expect(await widget.findByText('Laporan diterima')).toBeVisible();
  },
);

function stage(planId: string, title: string): Story {
  return does({ planId }, async (widget) => {
    await expect(await widget.findByText(title)).toBeVisible();
  });
}

export const DraftPlan = stage(draftPlan.id, 'SKP masih berupa rancangan');
export const SubmittedPlan = stage(submittedPlan.id, 'SKP menunggu persetujuan');
export const Absent = stage('tidak-ada', 'SKP tidak ditemukan');
export const BeforeThePeriod = does({ day: '2025-12-30' }, async (widget) => {
  await expect(await widget.findByText('Periode belum dimulai')).toBeVisible();
});

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadForbidden = loadFails(failures.forbidden);
export const LoadBusy = loadFails(failures.busy);
export const LoadWithoutStorage = loadFails(failures.noStorage);
export const LoadInvalid = loadFails(failures.invalid);
export const LoadUnexpected = loadFails(failures.unexpected);

function sendFails({ rejecting, sentence }: Pick<failures.Failure, 'rejecting' | 'sentence'>): Story {
  return does({ source: () => rejecting(start) }, async (widget) => {
    await writeAndSend(widget);
    await expect(await widget.findByText(sentence)).toBeVisible();
    await expect(widget.getByLabelText('Realisasi (dokumen)')).toHaveValue('32');
  });
}

export const SendUnreachable = sendFails(failures.unreachable);
export const SendNeedsSignIn = sendFails(failures.needsSignIn);
export const SendForbidden = sendFails(failures.forbidden);
export const SendBusy = sendFails(failures.busyForLong);
export const SendDeviceFull = sendFails(failures.deviceFull);
export const SendWrongStage = sendFails(failures.wrongStage);
export const SendUnexpected = sendFails(failures.unexpected);
/** An earlier attempt had arrived after all. */
export const SendConflict = sendFails({
  rejecting: () => rejecting(start, new KinerjaError('conflict', { kind: 'progress', id: 'x' })),
  sentence: /ternyata sudah diterima/,
});

/** The receiver refuses a field: it is mended in the form. */
export const SendInvalid = does(
  {
    source: () => {
      const issues = [{ path: ['on'], rule: 'out-of-range' }];
      return rejecting(start, new KinerjaError('invalid-data', { kind: 'progress', issues }));
    },
  },
  async (widget) => {
    await writeAndSend(widget);
    await expect(await widget.findByText('Ada 1 isian yang perlu diperbaiki')).toBeVisible();
  },
);

export const LongNames = does({ planId: longPlan.id }, async (widget) => {
  await expect(await widget.findAllByRole('article')).toHaveLength(4);
});
export const Narrow: Story = { ...FourDirections, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const NarrowWriting: Story = { ...Writing, ...looks.narrow, tags: ['narrow'] };
export const NarrowMending: Story = { ...Mending, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...FourDirections, ...looks.rightToLeft };
export const ForcedColors: Story = { ...FourDirections, tags: ['forced-colors'] };
export const ForcedColorsMending: Story = { ...Mending, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...FourDirections, ...looks.highContrast };
export const DarkTokens: Story = { ...FourDirections, ...looks.darkTokens };
export const DarkTokensMending: Story = { ...Mending, ...looks.darkTokens };
export const HostBrand: Story = { ...FourDirections, ...looks.hostBrand };
export const SmallRoot: Story = { ...Writing, ...looks.smallRoot };
export const Print: Story = { ...EarlierReports, tags: ['print'] };
