import '@kinerja/embed/source.js';
import '@kinerja/widgets/reminders/define.js';
import type { Source } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import { agus, rina } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import * as failures from './support/failures.ts';
import { anotherWay, kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { serve } from './support/network.ts';
import { type View, expect, inside, userEvent } from './support/person.ts';
import { answering, asked, autumn, calendar, long } from './support/reminders.ts';
import { keeping, silent } from './support/sources.ts';

interface Args {
  employeeId: string;
  actingAs: string;
  schemeId: string;
  soon: number;
  calendar: WorkingCalendar | undefined;
  linkFor: (() => string) | undefined;
  source: () => Source;
  /** The day on which the story plays. */
  day: string;
}

type Story = StoryObj<Args>;

const { does, loadFails, shows } = kit<Args>('kinerja-reminders');

const widget = (
  { employeeId, actingAs, schemeId, soon, day, ...given }: Args,
  source: Source | undefined,
): TemplateResult =>
  html`<kinerja-reminders
    employee-id=${employeeId}
    acting-as=${actingAs}
    scheme-id=${schemeId}
    soon=${soon}
    .calendar=${given.calendar}
    .linkFor=${given.linkFor}
    .clock=${() => new Date(`${day}T12:00:00`)}
    .source=${source}
  >
    <p>${anotherWay}</p>
  </kinerja-reminders>`;

export default {
  title: 'Widgets/Reminders',
  component: 'kinerja-reminders',
  args: {
    employeeId: rina.id,
    actingAs: 'employee',
    schemeId: 'kemuning',
    soon: 7,
    day: '2026-10-27',
    calendar,
    linkFor: () => '#skp',
    source: () => keeping(autumn),
  },
  argTypes: { source: { table: { disable: true } } },
  render: (args) => widget(args, args.source()),
} satisfies Meta<Args>;

export const Loading = does({ source: silent }, async (view) => {
  await expect(await view.findByText('Sedang memuat…')).toBeInTheDocument();
});

/** One thing overdue, one due soon, one open; what comes later is folded. */
export const Employee = does({}, async (view) => {
  await expect(
    await view.findByText('1 terlambat, 1 segera jatuh tempo, 1 dapat dikerjakan sekarang.'),
  ).toBeVisible();
  await expect(view.getByText('Terlambat 22 hari')).toBeVisible();
  await expect(view.getByText('3 hari lagi')).toBeVisible();
});

export const English: Story = { ...shows({}, 'What is to be done'), ...looks.english };

export const Supervisor = shows({ employeeId: agus.id, actingAs: 'supervisor' }, 'Memberi umpan balik');
export const Peer = shows({ employeeId: 'putu', actingAs: 'peer', source: () => keeping(asked) }, /Menjawab/);
export const WithoutPlan = shows({ source: () => keeping({}), day: '2026-01-27' }, 'Menyusun SKP');

export const NothingToDo = shows(
  { employeeId: agus.id, actingAs: 'supervisor', source: () => keeping({}) },
  'Tidak ada yang perlu dilakukan sekarang',
);

/** Why and by which law, on request; what is missing is said without asking. */
export const Ground = does({}, async (view) => {
  const [first] = await view.findAllByText('Dasar dan rincian');
  if (first) await userEvent.click(first);
  await expect(
    view.getAllByText(/^Belum dilaporkan: .*Masyarakat puas atas pelayanan akta kelahiran/)[0],
  ).toBeVisible();
});

export const Later = does({}, async (view) => {
  await userEvent.click(await view.findByText(/^Nanti/));
  await expect(view.getByText(/Mulai Selasa, 1 Desember 2026/)).toBeVisible();
});

/** The list of holidays ends too early. */
export const Uncertain = shows(
  { calendar: { ...calendar, covers: { from: '2026-01-01', to: '2026-10-15' } } },
  /Tanggal ini belum pasti/,
);
export const WithoutHolidays = shows({ calendar: undefined }, 'Hari libur belum diketahui');
export const WithoutLinks = does({ linkFor: undefined }, async (view) => {
  await expect(await view.findByText('Menerima dan mengembalikan dokumen evaluasi')).toBeVisible();
  await expect(view.queryByRole('link')).toBeNull();
});

export const CalendarFile = does({}, async (view) => {
  await userEvent.click(await view.findByRole('button', { name: 'Unduh berkas kalender' }));
  await expect(await view.findByText(/Berkas kalender diunduh/)).toBeVisible();
});

async function ask(view: View, answer: Parameters<typeof answering>[0], sentence: RegExp): Promise<void> {
  answering(answer);
  await userEvent.click(await view.findByRole('button', { name: 'Beri tahu saya' }));
  await expect(await view.findByText(sentence)).toBeVisible();
}

export const Notifying = does({}, (view) => ask(view, 'granted', /Pemberitahuan aktif/));
export const NotifyingRefused = does({}, (view) => ask(view, 'denied', /tidak mengizinkan/));
export const NotifyingUnable = does({}, (view) => ask(view, 'unable', /tidak dapat menampilkan/));

export const NoEmployee = shows({ employeeId: '' }, 'Pegawai belum diketahui');
export const UnknownRole = shows({ actingAs: 'raja' }, 'Peran tidak dikenal');
export const NoScheme = shows({ schemeId: '' }, 'Skema belum diketahui');
export const UnknownScheme = shows({ schemeId: 'atlantis' }, 'Skema tidak dikenal');

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadForbidden = loadFails(failures.forbidden);
export const LoadBusy = loadFails(failures.busy);
export const LoadWithoutStorage = loadFails(failures.noStorage);
export const LoadInvalid = loadFails(failures.invalid);
export const LoadUnexpected = loadFails(failures.unexpected);
/** A day off that is no day. */
export const InvalidCalendar = shows(
  { calendar: { ...calendar, holidays: ['17 Agustus'] } },
  /tidak sesuai dengan aturan/,
);

/** A slow network: it loads, then it is there. */
export const Slow: Story = {
  tags: ['network'],
  loaders: [async () => ({ network: await serve(autumn, { latency: 500 }) })],
  render: (args, { loaded }) =>
    html`<kinerja-source url=${loaded['network'].url} no-offline>${widget(args, undefined)}</kinerja-source>`,
  play: async ({ canvasElement }) => {
    const view = inside(canvasElement, 'kinerja-reminders');
    await expect(await view.findByText('Sedang memuat…')).toBeInTheDocument();
    await expect(await view.findByText('Terlambat 22 hari')).toBeVisible();
  },
};

/** The network fails, and comes back. */
export const FailingNetwork: Story = {
  ...Slow,
  tags: ['network'],
  loaders: [async () => ({ network: await serve(autumn, { offline: true }) })],
  play: async ({ canvasElement, loaded }) => {
    const view = inside(canvasElement, 'kinerja-reminders');
    await expect(await view.findByText(/tidak dapat dihubungi/)).toBeVisible();
    loaded['network'].faults.reset();
    await userEvent.click(view.getByRole('button', { name: 'Coba lagi' }));
    await expect(await view.findByText('Terlambat 22 hari')).toBeVisible();
  },
};

export const LongNames = shows({ source: () => keeping(long) }, /terlambat/);
export const Narrow: Story = { ...Employee, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const NarrowNothing: Story = { ...NothingToDo, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...Employee, ...looks.rightToLeft };
export const ForcedColors: Story = { ...Employee, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...Employee, ...looks.highContrast };
export const DarkTokens: Story = { ...Employee, ...looks.darkTokens };
export const HostBrand: Story = { ...Employee, ...looks.hostBrand };
export const SmallRoot: Story = { ...Employee, ...looks.smallRoot };
export const Print: Story = { ...Employee, tags: ['print'] };
