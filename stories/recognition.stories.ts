import '@kinerja/embed/source.js';
import '@kinerja/widgets/recognition/define.js';
import type { Source } from '@kinerja/core';
import { agus, rina } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import * as failures from './support/failures.ts';
import { anotherWay, kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { serve } from './support/network.ts';
import { type View, expect, inside, userEvent } from './support/person.ts';
import { announced, granted, long, small, unit, withheld } from './support/recognition.ts';
import { keeping, sending, silent, storing } from './support/sources.ts';

interface Args {
  unit: string;
  schemeId: string;
  actingAs: string;
  actorId: string;
  source: () => Source;
  /** The day on which the story plays. */
  day: string;
}

type Story = StoryObj<Args>;

const { does, loadFails, shows } = kit<Args>('kinerja-recognition');

const widget = (
  { schemeId, actingAs, actorId, day, ...given }: Args,
  source: Source | undefined,
): TemplateResult =>
  html`<kinerja-recognition
    unit=${given.unit}
    scheme-id=${schemeId}
    acting-as=${actingAs}
    actor-id=${actorId}
    .clock=${() => new Date(`${day}T12:00:00`)}
    .source=${source}
  >
    <p>${anotherWay}</p>
  </kinerja-recognition>`;

export default {
  title: 'Widgets/Recognition',
  component: 'kinerja-recognition',
  args: {
    unit,
    schemeId: 'lhokseumawe',
    actingAs: '',
    actorId: '',
    day: '2026-11-22',
    source: () => keeping(announced),
  },
  argTypes: { source: { table: { disable: true } } },
  render: (args) => widget(args, args.source()),
} satisfies Meta<Args>;

const asRina = { actingAs: 'employee', actorId: rina.id };
const asAgus = { actingAs: 'supervisor', actorId: agus.id };

export const Loading = does({ source: silent }, async (view) => {
  await expect(await view.findByText('Sedang memuat…')).toBeInTheDocument();
});

/** What everybody sees: monthly and yearly awards, the newest first. */
export const Everybody = does({}, async (view) => {
  const [newest] = await view.findAllByRole('heading', { level: 4 });
  await expect(newest).toHaveTextContent('Joko Susilo');
  await expect(view.getByText('4 penghargaan')).toBeVisible();
});
export const English: Story = { ...shows({}, 'Awards'), ...looks.english };
export const OneYear = does({}, async (view) => {
  await userEvent.selectOptions(await view.findByLabelText('Tahun'), '2025');
  await expect(await view.findByText('1 penghargaan')).toBeVisible();
});
export const Nothing = shows({ source: () => keeping({}) }, 'Belum ada penghargaan yang diumumkan');

/** By which rules, and how people are protected. */
export const Rules = does({}, async (view) => {
  await userEvent.click(await view.findByText('Bagaimana penghargaan ditentukan'));
  await expect(view.getByText(/nilai gabungan tertinggi di unit/)).toBeVisible();
});
export const RulesOfKupang = does({ schemeId: 'kupang' }, async (view) => {
  await userEvent.click(await view.findByText('Bagaimana penghargaan ditentukan'));
  await expect(view.getByText(/inovasi yang diakui/)).toBeVisible();
});

export const Employee = shows(asRina, 'Terlihat oleh semua orang.');
/** Only the employee and the office see it yet. */
export const QuietDays = shows({ ...asRina, day: '2026-01-21' }, /mulai 23 Januari 2026/);
export const SmallUnit = shows({ ...asRina, source: () => keeping(small) }, /kurang dari 5 orang/);
export const Withheld = shows({ ...asRina, source: () => keeping(withheld) }, /Atas keinginan Anda/);

export const HideMyName = does(asRina, async (view) => {
  await userEvent.click(await view.findByRole('button', { name: /Jangan tampilkan nama saya/ }));
  await expect(await view.findByText(/menampilkannya lagi kapan saja/)).toBeVisible();
});

const office = { ...asAgus, day: '2026-01-21', source: () => keeping(granted) };
export const Supervisor = shows(office, 'Siap diumumkan');
export const NothingToAnnounce = shows(asAgus, /Tidak ada penghargaan yang menunggu/);

async function write(view: View, words = '1.042 dari 1.000 pendaftaran selesai.'): Promise<void> {
  await userEvent.click(await view.findByRole('button', { name: /^Umumkan/ }));
  if (words) await userEvent.type(await view.findByLabelText('Alasan untuk semua orang'), words);
  await userEvent.click(view.getByRole('button', { name: 'Umumkan penghargaan' }));
}

export const Announced = does(office, async (view) => {
  await write(view);
  await expect(await view.findByText('Penghargaan diumumkan')).toBeVisible();
});
export const ReasonMissing = does(office, async (view) => {
  await write(view, '');
  await expect(await view.findByText('Tuliskan alasannya.')).toBeVisible();
});
export const Sending = does({ ...office, source: () => sending(granted) }, async (view) => {
  await write(view);
  await expect(await view.findByRole('button', { name: 'Sedang mengirim…' })).toBeVisible();
});
export const KeptOnTheDevice = does({ ...office, source: () => storing(granted) }, async (view) => {
  await write(view);
  await expect(await view.findByText('Disimpan di perangkat ini')).toBeVisible();
});
export const TakenBack = does(asAgus, async (view) => {
  await userEvent.click(await view.findByRole('button', { name: /Tarik pengumuman/ }));
  await userEvent.type(await view.findByLabelText('Alasan penarikan'), 'Angkanya keliru.');
  await userEvent.click(view.getByRole('button', { name: 'Tarik pengumuman' }));
  await expect(await view.findByText('Pengumuman ditarik')).toBeVisible();
});

const sendFails = ({ rejecting: make, sentence }: failures.Failure): Story =>
  does({ ...office, source: () => make(granted) }, async (view) => {
    await write(view);
    await expect(await view.findByText(sentence)).toBeVisible();
    await expect(view.getByLabelText('Alasan untuk semua orang')).toHaveValue(
      '1.042 dari 1.000 pendaftaran selesai.',
    );
  });
export const SendUnreachable = sendFails(failures.unreachable);
export const SendForbidden = sendFails(failures.forbidden);
export const SendBusy = sendFails(failures.busyForLong);
export const SendDeviceFull = sendFails(failures.deviceFull);
/** Somebody else changed it meanwhile. */
export const SendWrongStage = sendFails({ ...failures.wrongStage, sentence: /Data di server sudah berubah/ });

export const UnknownRole = shows({ actingAs: 'raja' }, 'Peran tidak dikenal');
export const NoPerson = shows({ actingAs: 'employee' }, 'Orangnya belum diketahui');
export const UnknownScheme = shows({ schemeId: 'atlantis' }, 'Skema tidak dikenal');

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadBusy = loadFails(failures.busy);
export const LoadInvalid = loadFails(failures.invalid);
export const LoadUnexpected = loadFails(failures.unexpected);

/** A slow network: it loads, then it is there. */
export const Slow: Story = {
  tags: ['network'],
  loaders: [async () => ({ network: await serve(announced, { latency: 500 }) })],
  render: (args, { loaded }) =>
    html`<kinerja-source url=${loaded['network'].url} no-offline>${widget(args, undefined)}</kinerja-source>`,
  play: async ({ canvasElement }) => {
    const view = inside(canvasElement, 'kinerja-recognition');
    await expect(await view.findByText('Sedang memuat…')).toBeInTheDocument();
    await expect(await view.findByText('Joko Susilo')).toBeVisible();
  },
};

/** The network fails, and comes back. */
export const FailingNetwork: Story = {
  ...Slow,
  tags: ['network'],
  loaders: [async () => ({ network: await serve(announced, { offline: true }) })],
  play: async ({ canvasElement, loaded }) => {
    const view = inside(canvasElement, 'kinerja-recognition');
    await expect(await view.findByText(/tidak dapat dihubungi/)).toBeVisible();
    loaded['network'].faults.reset();
    await userEvent.click(view.getByRole('button', { name: 'Coba lagi' }));
    await expect(await view.findByText('Joko Susilo')).toBeVisible();
  },
};

export const LongNames = shows({ source: () => keeping(long) }, /Kusumaningrum/);
export const Narrow: Story = { ...Everybody, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const NarrowSupervisor: Story = { ...Announced, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...Everybody, ...looks.rightToLeft };
export const ForcedColors: Story = { ...Everybody, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...Everybody, ...looks.highContrast };
export const DarkTokens: Story = { ...Employee, ...looks.darkTokens };
export const HostBrand: Story = { ...Everybody, ...looks.hostBrand };
export const SmallRoot: Story = { ...Everybody, ...looks.smallRoot };
export const Print: Story = { ...Everybody, tags: ['print'] };
