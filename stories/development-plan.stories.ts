import '@kinerja/widgets/development-plan/define.js';
import { KinerjaError } from '@kinerja/core';
import { kupang } from '@kinerja/core/schemes';
import { longPlan, rinaDevelopment, rinaPlan } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type DevelopmentArgs, checkIn, developmentOf, having, long, press } from './support/development.ts';
import {
  agreed,
  closed,
  concluded,
  drafted,
  extended,
  offered,
  start,
  write,
} from './support/development.ts';
import * as failures from './support/failures.ts';
import { kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { expect, userEvent } from './support/person.ts';
import { keeping, overtaken, rejecting, sending, silent, storing } from './support/sources.ts';

type Story = StoryObj<DevelopmentArgs>;

const { does, loadFails, shows } = kit<DevelopmentArgs>('kinerja-development-plan');

export default {
  title: 'Widgets/Development plan',
  component: 'kinerja-development-plan',
  args: {
    planId: rinaPlan.id,
    actingAs: '',
    scheme: kupang,
    today: '2026-11-22',
    source: () => keeping(start),
  },
  argTypes: { source: { table: { disable: true } }, scheme: { table: { disable: true } } },
  render: developmentOf,
} satisfies Meta<DevelopmentArgs>;

const employee = { actingAs: 'employee' } as const;
const supervisor = { actingAs: 'supervisor' } as const;

export const Loading = shows({ source: silent }, 'Sedang memuat…');
export const Absent = shows({ planId: 'tidak-ada' }, 'SKP tidak ditemukan');
export const NothingWeak = shows(
  { ...employee, source: () => keeping({ plan: [rinaPlan] }) },
  /Tidak ada yang dinilai lemah/,
);

/** A weak result, a weak behaviour, and what feedback names; the scheme gives coaching and time. */
export const WeakItems = does(employee, async (widget) => {
  await expect(await widget.findAllByRole('button', { name: /^Masukkan ke rencana/ })).toHaveLength(3);
  await expect(widget.getByText('Predikat terakhir: Butuh Perbaikan')).toBeVisible();
});
export const OnlyReading = shows({ source: () => keeping(having(rinaDevelopment)) }, /Hanya untuk dibaca/);

/** One touch on each of two weak items. */
export const Writing = does(employee, async (widget) => {
  for (const name of [/Masukkan ke rencana.*Akta kelahiran/, /Masukkan ke rencana.*Kolaboratif/])
    await press(widget, name);
  await expect(await widget.findAllByRole('checkbox', { checked: true })).toHaveLength(2);
});
export const WritingOwn = does(supervisor, async (widget) => {
  await press(widget, 'Usulkan rencana');
  await press(widget, 'Hal lain, dengan kata sendiri');
  await press(widget, /Tambah kegiatan sendiri/);
  await expect(await widget.findByLabelText('Kegiatan')).toBeVisible();
});
export const Mending = does(employee, async (widget) => {
  await press(widget, 'Susun rencana saya');
  await press(widget, 'Hal lain, dengan kata sendiri');
  await press(widget, 'Ajukan');
  await expect(await widget.findByText(/isian yang perlu diperbaiki/)).toBeVisible();
});
export const Proposing = does(employee, async (widget) => {
  await press(widget, /Masukkan ke rencana.*Akta kelahiran/);
  await press(widget, 'Ajukan');
  await expect(await widget.findByText('Rencana diajukan')).toBeVisible();
});

export const Draft = shows({ ...supervisor, source: () => keeping(having(drafted)) }, 'Rancangan');
export const OfferedToEmployee = does(
  { ...employee, source: () => keeping(having(offered)) },
  async (widget) => {
    await press(widget, 'Setujui');
    await expect(await widget.findByText('Setujui rencana ini')).toBeVisible();
  },
);
export const WaitingForTheOther = shows(
  { ...supervisor, source: () => keeping(having(offered)) },
  /Menunggu persetujuan Rina Wulandari/,
);
export const SendingBack = does({ ...employee, source: () => keeping(having(offered)) }, async (widget) => {
  await press(widget, 'Kembalikan');
  await press(widget, 'Kembalikan');
  await expect(await widget.findByText('Ada 1 isian yang perlu diperbaiki')).toBeVisible();
});
export const Agreeing = does({ ...employee, source: () => keeping(having(offered)) }, async (widget) => {
  await press(widget, 'Setujui');
  await press(widget, 'Ya, saya setuju');
  await expect(await widget.findByText('Rencana disepakati')).toBeVisible();
});
export const JustAgreed = shows(
  { ...employee, source: () => keeping(having(agreed)) },
  'Belum ada pertemuan',
);
export const UnderWay = does(
  { ...employee, source: () => keeping(having(rinaDevelopment)) },
  async (widget) => {
    await expect(await widget.findByText('1 dari 3 kegiatan terlaksana')).toBeVisible();
  },
);
export const CheckIn = does(
  { ...employee, source: () => keeping(having(rinaDevelopment)) },
  async (widget) => {
    await checkIn(widget);
    await expect(await widget.findByText('Catatan tersimpan')).toBeVisible();
  },
);
export const CheckInLate = does(
  { ...supervisor, today: '2026-12-20', source: () => keeping(having(rinaDevelopment)) },
  async (widget) => {
    await expect(await widget.findByText(/Pertemuan berikutnya paling lambat/)).toBeVisible();
  },
);
export const Extending = does(
  { ...supervisor, source: () => keeping(having(rinaDevelopment)) },
  async (widget) => {
    await press(widget, 'Perpanjang waktu');
    await write(widget, /Sampai tanggal/, '2027-02-12');
    await write(widget, /Alasan perpanjangan/, 'Kegiatan berhenti tiga pekan karena banjir.');
    await press(widget, 'Perpanjang');
    await expect(await widget.findByText('Waktu diperpanjang')).toBeVisible();
  },
);
export const Extended = shows(
  { ...supervisor, today: '2026-12-20', source: () => keeping(having(extended)) },
  /Waktu diperpanjang dari/,
);
/** The chance lasts to its last day. */
export const TooEarly = does(
  { ...supervisor, source: () => keeping(having(rinaDevelopment)) },
  async (widget) => {
    await press(widget, 'Tetapkan hasil');
    await userEvent.click(await widget.findByLabelText('Belum tercapai'));
    await write(widget, /Dasar penetapan/, 'Belum terlihat.');
    await press(widget, 'Tetapkan hasil');
    await expect(await widget.findAllByText(/Kesempatan berlaku sampai hari terakhir/)).toHaveLength(2);
  },
);
export const Concluded = shows(
  { ...employee, today: '2027-02-14', source: () => keeping(having(concluded)) },
  'Hasil: Tercapai',
);
export const Replying = does(
  { ...employee, today: '2027-02-14', source: () => keeping(having(concluded)) },
  async (widget) => {
    await press(widget, 'Tulis tanggapan');
    await write(widget, /Tanggapan Anda/, 'Bimbingan setiap Jumat paling membantu.');
    await press(widget, 'Kirim tanggapan');
    await expect(await widget.findByText('Tanggapan tercatat')).toBeVisible();
  },
);
export const Closed = shows(
  { ...supervisor, today: '2027-03-01', source: () => keeping(having(closed)) },
  'Tanggapan pegawai',
);
export const WithAnEarlierOne = shows(
  { ...employee, source: () => keeping(having(rinaDevelopment, { ...closed, id: 'development-2025' })) },
  'Rencana sebelumnya',
);
export const English: Story = {
  ...shows({ ...employee, source: () => keeping(having(rinaDevelopment)) }, 'Under way'),
  ...looks.english,
};

const running = { ...employee, source: () => keeping(having(rinaDevelopment)) };
export const Submitting = does(
  { ...running, source: () => sending(having(rinaDevelopment)) },
  async (widget) => {
    await checkIn(widget);
    await expect(await widget.findByRole('button', { name: 'Sedang mengirim…' })).toBeVisible();
  },
);
export const Queued = does({ ...running, source: () => storing(having(rinaDevelopment)) }, async (widget) => {
  await checkIn(widget);
  await expect(await widget.findByText('Tersimpan di perangkat ini')).toBeVisible();
});
export const Overtaken = does(
  {
    ...running,
    source: () =>
      overtaken(having(rinaDevelopment), 'development', {
        ...rinaDevelopment,
        revision: rinaDevelopment.revision + 1,
        checkInEvery: 14,
      }),
  },
  async (widget) => {
    await checkIn(widget);
    await expect(await widget.findByText(/versi yang lebih baru/)).toBeVisible();
    await expect(widget.getByLabelText(/dibicarakan dan disepakati/)).toHaveValue(
      'Loket 4 mulai memakai daftar periksa.',
    );
  },
);

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadBusy = loadFails(failures.busy);
export const LoadUnexpected = loadFails(failures.unexpected);

function sendFails({ rejecting: error, sentence }: Pick<failures.Failure, 'rejecting' | 'sentence'>): Story {
  return does({ ...running, source: () => error(having(rinaDevelopment)) }, async (widget) => {
    await checkIn(widget);
    await expect(await widget.findByText(sentence)).toBeVisible();
    await expect(widget.getByLabelText(/dibicarakan dan disepakati/)).toHaveValue(
      'Loket 4 mulai memakai daftar periksa.',
    );
  });
}
export const SendUnreachable = sendFails(failures.unreachable);
export const SendNeedsSignIn = sendFails(failures.needsSignIn);
export const SendForbidden = sendFails(failures.forbidden);
export const SendDeviceFull = sendFails(failures.deviceFull);
export const SendWrongStage = sendFails(failures.wrongStage);
export const SendUnexpected = sendFails(failures.unexpected);
export const SendConflict = sendFails({
  rejecting: () =>
    rejecting(having(rinaDevelopment), new KinerjaError('conflict', { kind: 'development', id: 'x' })),
  sentence: /versi yang lebih baru/,
});

export const LongNames = shows(
  { planId: longPlan.id, ...employee, today: '2026-12-20', source: () => keeping(long) },
  'Berjalan',
);
export const Narrow: Story = { ...UnderWay, ...looks.narrow, tags: ['narrow'] };
export const NarrowWriting: Story = { ...Writing, ...looks.narrow, tags: ['narrow'] };
export const NarrowWeakItems: Story = { ...WeakItems, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...UnderWay, ...looks.rightToLeft };
export const ForcedColors: Story = { ...Extended, tags: ['forced-colors'] };
export const ForcedColorsMending: Story = { ...Mending, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...UnderWay, ...looks.highContrast };
export const DarkTokens: Story = { ...Extended, ...looks.darkTokens };
export const DarkTokensWriting: Story = { ...Writing, ...looks.darkTokens };
export const HostBrand: Story = { ...UnderWay, ...looks.hostBrand };
export const Print: Story = { ...Extended, tags: ['print'] };
