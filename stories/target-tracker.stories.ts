import '@kinerja/widgets/target-tracker/define.js';
import type { ErrorCode, ErrorFacts, Source } from '@kinerja/core';
import { longPlan, rinaPlan, rinaProgress, submittedPlan } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as looks from './support/looks.ts';
import { type View, expect, fireEvent, inside, userEvent, within } from './support/person.ts';
import { keeping, refusing, rejecting, sending, silent, storing } from './support/sources.ts';

interface Args {
  planId: string;
  readonly: boolean;
  source: () => Source;
  /** The day on which the story plays. */
  day: string;
}

type Story = StoryObj<Args>;

const draftPlan = { ...submittedPlan, id: 'plan-rina-2026-rancangan', stage: 'draft' } as const;
const start = { plan: [rinaPlan, submittedPlan, draftPlan, longPlan], progress: rinaProgress };
const tracker = (canvas: HTMLElement): View => inside(canvas, 'kinerja-target-tracker');

export default {
  title: 'Widgets/Target tracker',
  component: 'kinerja-target-tracker',
  args: { planId: rinaPlan.id, readonly: false, day: '2026-11-02', source: () => keeping(start) },
  argTypes: { source: { table: { disable: true } } },
  render: ({ planId, readonly, source, day }) =>
    html`<kinerja-target-tracker
      plan-id=${planId}
      ?readonly=${readonly}
      .clock=${() => new Date(`${day}T12:00:00`)}
      .source=${source()}
    >
      <p>SKP juga dapat dilihat di bagian kepegawaian.</p>
    </kinerja-target-tracker>`,
} satisfies Meta<Args>;

/** The target with this result, as its article. */
async function target(widget: View, result: RegExp): Promise<View> {
  return within(await widget.findByRole('article', { name: result }));
}

/** Opens the report form of the first target and fills it in. */
async function write(widget: View, value = '32'): Promise<View> {
  const first = await target(widget, /terbit dan tercatat/);
  await userEvent.click(first.getByRole('button', { name: 'Laporkan kemajuan' }));
  await userEvent.type(await first.findByLabelText('Realisasi (dokumen)'), value);
  return first;
}

async function writeAndSend(widget: View, value?: string): Promise<void> {
  const form = await write(widget, value);
  await userEvent.click(form.getByRole('button', { name: 'Kirim laporan' }));
}

export const Loading: Story = {
  args: { source: silent },
  play: async ({ canvasElement }) => {
    await expect(await tracker(canvasElement).findByText('Sedang memuat…')).toBeInTheDocument();
  },
};

/** More is better, less is better, inside a range, and yes or no. */
export const FourDirections: Story = {
  play: async ({ canvasElement }) => {
    const widget = tracker(canvasElement);
    await expect(await widget.findAllByRole('article')).toHaveLength(4);
    await expect((await target(widget, /terbit dan tercatat/)).getAllByText(/846 dokumen/)[0]).toBeVisible();
    await expect((await target(widget, /lebih cepat/)).getAllByText(/3,2 hari/)[0]).toBeVisible();
  },
};

export const English: Story = {
  ...looks.english,
  play: async ({ canvasElement }) => {
    await expect(await tracker(canvasElement).findAllByText('Target reached')).not.toHaveLength(0);
  },
};

/** Missing is not zero. */
export const NoneReported: Story = {
  args: { source: () => keeping({ plan: [rinaPlan] }) },
  play: async ({ canvasElement }) => {
    await expect(await tracker(canvasElement).findAllByText('Belum ada laporan')).toHaveLength(4);
  },
};

/** Every direction on target, one of them far beyond it. */
export const AllReached: Story = {
  args: {
    source: () => {
      const [one] = rinaProgress;
      const extra = one ? [{ ...one, id: 'progress-tambahan', value: 500 }] : [];
      const faster = rinaProgress.map((each) =>
        each.target === 'waktu-akta' ? { ...each, value: 2 } : each,
      );
      return keeping({ plan: [rinaPlan], progress: [...faster, ...extra] });
    },
  },
  play: async ({ canvasElement }) => {
    await expect(await tracker(canvasElement).findByText(/4 target tercapai/)).toBeVisible();
  },
};

/** Evidence, an obstacle and its cause, in the list of reports. */
export const EarlierReports: Story = {
  play: async ({ canvasElement }) => {
    const first = await target(tracker(canvasElement), /terbit dan tercatat/);
    await userEvent.click(first.getByText(/laporan sebelumnya/));
    await expect(first.getByText(/kendaraan pelayanan rusak/)).toBeVisible();
  },
};

export const ReadOnly: Story = {
  args: { readonly: true },
  play: async ({ canvasElement }) => {
    const widget = tracker(canvasElement);
    await expect(await widget.findAllByRole('article')).toHaveLength(4);
    await expect(widget.queryByRole('button', { name: 'Laporkan kemajuan' })).toBeNull();
  },
};

export const Writing: Story = {
  play: async ({ canvasElement }) => {
    const form = await write(tracker(canvasElement));
    await userEvent.type(form.getByLabelText(/Catatan/), 'Pelayanan keliling tiga kecamatan.');
    await userEvent.type(form.getByLabelText('Nama bukti'), 'Rekapitulasi register akta Oktober 2026');
    await userEvent.click(form.getByText('Ada kendala?'));
    await userEvent.type(form.getByLabelText('Kendala yang dihadapi'), 'Jaringan putus dua hari.');
    await expect(form.getByLabelText('Realisasi (dokumen)')).toHaveValue(32);
  },
};

/** A yes/no target is answered with two radio buttons. */
export const WritingYesNo: Story = {
  play: async ({ canvasElement }) => {
    const form = await target(tracker(canvasElement), /Prosedur penerbitan/);
    await userEvent.click(form.getByRole('button', { name: 'Laporkan kemajuan' }));
    await userEvent.click(await form.findByRole('radio', { name: 'Sudah terlaksana' }));
    await expect(form.getByRole('radio', { name: 'Sudah terlaksana' })).toBeChecked();
  },
};

/** Everything that can be wrong at once. */
export const Mending: Story = {
  play: async ({ canvasElement }) => {
    const form = await write(tracker(canvasElement), '-3');
    await fireEvent.input(form.getByLabelText('Tanggal'), { target: { value: '' } });
    await userEvent.type(form.getByLabelText('Tautan bukti'), 'register oktober');
    await userEvent.click(form.getByText('Ada kendala?'));
    await userEvent.type(form.getByLabelText('Penyebab kendala'), 'Jaringan putus.');
    await userEvent.click(form.getByRole('button', { name: 'Kirim laporan' }));
    await expect(await form.findByText('Ada 5 isian yang perlu diperbaiki')).toBeVisible();
  },
};

export const Submitting: Story = {
  args: { source: () => sending(start) },
  play: async ({ canvasElement }) => {
    const widget = tracker(canvasElement);
    await writeAndSend(widget);
    await expect(await widget.findByRole('button', { name: 'Sedang mengirim…' })).toBeVisible();
  },
};

/** Received: the figure above has moved from 846 to 878. */
export const Received: Story = {
  play: async ({ canvasElement }) => {
    const widget = tracker(canvasElement);
    await writeAndSend(widget);
    await expect(await widget.findByText('Laporan diterima')).toBeVisible();
    await expect(widget.getAllByText(/878 dokumen/)[0]).toBeVisible();
  },
};

export const Queued: Story = {
  args: { source: () => storing(start) },
  play: async ({ canvasElement }) => {
    const widget = tracker(canvasElement);
    await writeAndSend(widget);
    await expect(await widget.findByText('Laporan tersimpan di perangkat ini')).toBeVisible();
  },
};

export const QueuedThenReceived: Story = {
  args: { source: () => storing(start, { delivered: true }) },
  play: async ({ canvasElement }) => {
    const widget = tracker(canvasElement);
    await writeAndSend(widget);
    await expect(await widget.findByText('Laporan diterima')).toBeVisible();
  },
};

function stage(planId: string, title: string): Story {
  return {
    args: { planId },
    play: async ({ canvasElement }) => {
      await expect(await tracker(canvasElement).findByText(title)).toBeVisible();
    },
  };
}

export const DraftPlan = stage(draftPlan.id, 'SKP masih berupa rancangan');
export const SubmittedPlan = stage(submittedPlan.id, 'SKP menunggu persetujuan');
export const Absent = stage('tidak-ada', 'SKP tidak ditemukan');
export const BeforeThePeriod: Story = {
  args: { day: '2025-12-30' },
  play: async ({ canvasElement }) => {
    await expect(await tracker(canvasElement).findByText('Periode belum dimulai')).toBeVisible();
  },
};

function loadFails<C extends ErrorCode>(code: C, facts: ErrorFacts[C], sentence: RegExp): Story {
  return {
    args: { source: () => refusing(code, facts) },
    play: async ({ canvasElement }) => {
      const widget = tracker(canvasElement);
      await expect(await widget.findByText(sentence)).toBeVisible();
      await expect(widget.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
      await expect(within(canvasElement).getByText(/bagian kepegawaian/)).toBeVisible();
    },
  };
}

export const LoadUnreachable = loadFails('unreachable', {}, /tidak dapat dihubungi/);
export const LoadNeedsSignIn = loadFails('refused', { status: 401 }, /masuk terlebih dahulu/);
export const LoadForbidden = loadFails('refused', { status: 403 }, /tidak memiliki izin/);
export const LoadBusy = loadFails('busy', {}, /sedang sibuk/);
export const LoadWithoutStorage = loadFails('storage', { reason: 'unavailable' }, /tidak dapat menyimpan/);
export const LoadInvalid = loadFails('invalid-data', { issues: [] }, /tidak sesuai dengan aturan/);
export const LoadUnexpected = loadFails('unexpected', {}, /tidak terduga/);

function sendFails<C extends ErrorCode>(code: C, facts: ErrorFacts[C], sentence: RegExp): Story {
  return {
    args: { source: () => rejecting(start, code, facts) },
    play: async ({ canvasElement }) => {
      const widget = tracker(canvasElement);
      await writeAndSend(widget);
      await expect(await widget.findByText(sentence)).toBeVisible();
      await expect(widget.getByLabelText('Realisasi (dokumen)')).toHaveValue(32);
    },
  };
}

export const SendUnreachable = sendFails('unreachable', {}, /tidak dapat dihubungi/);
export const SendNeedsSignIn = sendFails('refused', { status: 401 }, /masuk terlebih dahulu/);
export const SendForbidden = sendFails('refused', { status: 403 }, /tidak memiliki izin/);
export const SendConflict = sendFails('conflict', { kind: 'progress', id: 'x' }, /ternyata sudah diterima/);
export const SendBusy = sendFails('busy', { retryAfter: 5 }, /dalam 5 detik/);
export const SendDeviceFull = sendFails('storage', { reason: 'full' }, /perangkat ini penuh/);
export const SendWrongStage = sendFails(
  'wrong-stage',
  { stage: 'draft', action: 'report' },
  /tahap sekarang/,
);
export const SendUnexpected = sendFails('unexpected', {}, /tidak terduga/);

/** The receiver refuses a field: it is mended in the form. */
export const SendInvalid: Story = {
  args: {
    source: () =>
      rejecting(start, 'invalid-data', {
        kind: 'progress',
        issues: [{ path: ['on'], rule: 'out-of-range' }],
      }),
  },
  play: async ({ canvasElement }) => {
    const widget = tracker(canvasElement);
    await writeAndSend(widget);
    await expect(await widget.findByText('Ada 1 isian yang perlu diperbaiki')).toBeVisible();
  },
};

export const LongNames: Story = {
  args: { planId: longPlan.id },
  play: async ({ canvasElement }) => {
    await expect(await tracker(canvasElement).findAllByRole('article')).toHaveLength(4);
  },
};
export const Narrow: Story = { ...FourDirections, ...looks.narrow };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow };
export const NarrowWriting: Story = { ...Writing, ...looks.narrow };
export const NarrowMending: Story = { ...Mending, ...looks.narrow };
export const RightToLeft: Story = { ...FourDirections, ...looks.rightToLeft };
export const ForcedColors: Story = { ...FourDirections, ...looks.forcedColors };
export const ForcedColorsMending: Story = { ...Mending, ...looks.forcedColors };
export const HighContrastTokens: Story = { ...FourDirections, ...looks.highContrast };
export const DarkTokens: Story = { ...FourDirections, ...looks.darkTokens };
export const DarkTokensMending: Story = { ...Mending, ...looks.darkTokens };
export const HostBrand: Story = { ...FourDirections, ...looks.hostBrand };
export const SmallRoot: Story = { ...Writing, ...looks.smallRoot };
export const Print: Story = { ...EarlierReports, ...looks.print };
