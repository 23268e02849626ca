import '@kinerja/embed/source.js';
import '@kinerja/widgets/team-board/define.js';
import type { Source } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import type { TeamPerson } from '@kinerja/widgets';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type TemplateResult, html } from 'lit';
import * as failures from './support/failures.ts';
import { anotherWay, kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { serve } from './support/network.ts';
import { expect, inside, userEvent } from './support/person.ts';
import { silent } from './support/sources.ts';
import {
  few,
  hurried,
  longTeam,
  peopleOf,
  region,
  release,
  sixty,
  startOf,
  teamCalendar,
  teamSource,
  unfit,
} from './support/team.ts';

interface Args {
  personId: string;
  actingAs: string;
  schemeId: string;
  organisation: string;
  people: readonly TeamPerson[];
  calendar: WorkingCalendar | undefined;
  source: () => Source;
}

type Story = StoryObj<Args>;

const { does, loadFails, shows } = kit<Args>('kinerja-team-board');
const clock = (): Date => new Date('2027-01-15T12:00:00');

const widget = (args: Args, source: Source | undefined): TemplateResult =>
  html`<kinerja-team-board
    person-id=${args.personId}
    acting-as=${args.actingAs}
    scheme-id=${args.schemeId}
    organisation=${args.organisation}
    period-from="2026-01-01"
    period-to="2026-12-31"
    .people=${args.people}
    .calendar=${args.calendar}
    .clock=${clock}
    .source=${source}
  >
    <p>${anotherWay}</p>
  </kinerja-team-board>`;

export default {
  title: 'Widgets/Team board',
  component: 'kinerja-team-board',
  args: {
    personId: 'tim-kinerja',
    actingAs: 'performance-team',
    schemeId: 'kupang',
    organisation: 'baik',
    people: peopleOf(sixty),
    calendar: teamCalendar,
    source: () => teamSource(sixty),
  },
  argTypes: { source: { table: { disable: true } }, people: { table: { disable: true } } },
  render: (args) => widget(args, args.source()),
} satisfies Meta<Args>;

const supervisor = { personId: 'agus-prasetyo', actingAs: 'supervisor', people: [] } as const;

export const Loading = does({ source: silent, people: [] }, async (view) => {
  await expect(await view.findByText('Sedang memuat…')).toBeInTheDocument();
});

export const Reading = shows({ source: silent }, 'Belum terbaca');

export const PerformanceTeam = does({}, async (view) => {
  await expect(await view.findByText('60 pegawai')).toBeVisible();
  await expect((await view.findAllByText('Anda: mengalibrasi'))[0]).toBeVisible();
});

export const English: Story = {
  ...shows({}, 'Team performance board'),
  ...looks.english,
};

export const Supervisor = shows(supervisor, /Anda: /);

/** Ten thousand people: only the rows that are seen are drawn. */
export const TenThousand = does(
  { source: () => teamSource(region()), people: peopleOf(region()) },
  async (view) => {
    await expect(await view.findByText('10.000 pegawai', {}, { timeout: 20_000 })).toBeVisible();
  },
);

export const Filtered = does({}, async (view) => {
  await userEvent.type(await view.findByRole('searchbox', { name: /^Cari nama/ }), 'bunga');
  await expect(await view.findByText(/dari 60 pegawai ditampilkan/)).toBeVisible();
});

export const NoneFits = does({}, async (view) => {
  await userEvent.type(await view.findByRole('searchbox', { name: /^Cari nama/ }), 'xyz');
  await expect(await view.findByText('Tidak ada yang cocok')).toBeVisible();
});

export const Nobody = shows(
  { source: () => teamSource({ people: [], plan: [], evaluation: [] }), people: [] },
  'Belum ada pegawai',
);

const opens = (tool: string, args: Partial<Args>, sentence: RegExp | string): Story =>
  does(args, async (view) => {
    await userEvent.click(await view.findByRole('button', { name: tool }));
    const [first] = await view.findAllByText(sentence);
    await expect(first).toBeVisible();
  });

export const Spread = opens('Sebaran predikat', {}, /esuai pola/);
export const SpreadBroken = opens(
  'Sebaran predikat',
  { source: () => teamSource(unfit), people: [] },
  'Tidak sesuai pola',
);
export const SpreadOfTooFew = opens(
  'Sebaran predikat',
  { source: () => teamSource(few), people: [] },
  'Kelompok terlalu kecil',
);
export const SpreadWithoutOrganisation = opens(
  'Sebaran predikat',
  { organisation: '' },
  'Predikat organisasi belum dipilih',
);
export const Lens = opens('Lensa penilai', {}, /Keketatan tidak dapat dipisahkan/);

export const BulkAsking = does({}, async (view) => {
  await release(view);
  await expect(await view.findByText('Serahkan sekarang?')).toBeVisible();
});

export const BulkDone = does({}, async (view) => {
  await release(view);
  await userEvent.click(await view.findByRole('button', { name: 'Ya, kerjakan' }));
  await expect(await view.findByText(/Berhasil: \d+\./)).toBeVisible();
});

export const BulkFailed = does(
  { source: () => failures.unreachable.rejecting(startOf(sixty)) },
  async (view) => {
    await release(view);
    await userEvent.click(await view.findByRole('button', { name: 'Ya, kerjakan' }));
    await expect(await view.findByText(/Gagal: \d+\./)).toBeVisible();
  },
);

/** This page sends no mail, and the board says so. */
export const Remind = does({}, async (view) => {
  await userEvent.click(await view.findByRole('button', { name: 'Tindakan massal' }));
  await userEvent.click(await view.findByRole('radio', { name: /Ingatkan/ }));
  await userEvent.click(await view.findByRole('button', { name: /^Buat \d+ pengingat/ }));
  await expect(await view.findByText('Portal ini belum mengirim pengingat')).toBeVisible();
});

export const Drafts = does(supervisor, async (view) => {
  await userEvent.click(await view.findByRole('button', { name: 'Unggah draf penilaian' }));
  const file = new File([hurried], 'draf.csv', { type: 'text/csv' });
  await userEvent.upload(await view.findByLabelText('Berkas CSV'), file);
  await expect(await view.findByText(/1 draf siap disimpan/)).toBeVisible();
  await expect(view.getByText(/Baris 3, kolom 3/)).toBeVisible();
});

export const Person = does({}, async (view) => {
  const [first] = await view.findAllByText('Sudah dinilai', { selector: '.chip' });
  const button = first?.closest('[role=row]')?.querySelector('button');
  if (button) await userEvent.click(button);
  await expect(await view.findByRole('button', { name: 'Kembali ke daftar' })).toBeVisible();
});

export const NoHolidays = shows({ calendar: undefined }, 'Hari libur belum diketahui');
export const NoPerson = shows({ personId: '' }, 'Pengguna belum diketahui');
export const UnknownRole = shows({ actingAs: 'raja' }, 'Peran tidak dikenal');
export const NoScheme = shows({ schemeId: '' }, 'Skema belum diketahui');
export const UnknownScheme = shows({ schemeId: 'atlantis' }, 'Skema tidak dikenal');

const fails = (failure: Parameters<typeof loadFails>[0]): Story => {
  const story = loadFails(failure);
  return { ...story, args: { ...story.args, people: [] } };
};

export const LoadUnreachable = fails(failures.unreachable);
export const LoadNeedsSignIn = fails(failures.needsSignIn);
export const LoadForbidden = fails(failures.forbidden);
export const LoadBusy = fails(failures.busy);
export const LoadWithoutStorage = fails(failures.noStorage);
export const LoadInvalid = fails(failures.invalid);
export const LoadUnexpected = fails(failures.unexpected);

/** The rest could not be read; who is on the team is shown all the same. */
export const RestUnread = shows({ source: failures.unreachable.refusing }, 'Sebagian data belum terbaca');

/** A slow network: everybody is there at once, and what is known of them comes. */
export const Slow: Story = {
  tags: ['network'],
  loaders: [async () => ({ network: await serve(startOf(sixty), { latency: 500 }) })],
  render: (args, { loaded }) =>
    html`<kinerja-source url=${loaded['network'].url} no-offline>${widget(args, undefined)}</kinerja-source>`,
  play: async ({ canvasElement }) => {
    const view = inside(canvasElement, 'kinerja-team-board');
    await expect((await view.findAllByText('Belum terbaca'))[0]).toBeVisible();
    await expect((await view.findAllByText('Anda: mengalibrasi'))[0]).toBeVisible();
  },
};

/** The network fails, and comes back. */
export const FailingNetwork: Story = {
  ...Slow,
  tags: ['network'],
  loaders: [async () => ({ network: await serve(startOf(sixty), { offline: true }) })],
  play: async ({ canvasElement, loaded }) => {
    const view = inside(canvasElement, 'kinerja-team-board');
    await expect(await view.findByText(/tidak dapat dihubungi/)).toBeVisible();
    loaded['network'].faults.reset();
    await userEvent.click(view.getByRole('button', { name: 'Coba lagi' }));
    await expect((await view.findAllByText('Anda: mengalibrasi'))[0]).toBeVisible();
  },
};

export const LongNames = shows(
  { source: () => teamSource(longTeam), people: peopleOf(longTeam) },
  '60 pegawai',
);
export const Narrow: Story = { ...PerformanceTeam, ...looks.narrow, tags: ['narrow'] };
export const NarrowSpread: Story = { ...Spread, ...looks.narrow, tags: ['narrow'] };
export const NarrowDrafts: Story = { ...Drafts, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...PerformanceTeam, ...looks.rightToLeft };
export const ForcedColors: Story = { ...Spread, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...PerformanceTeam, ...looks.highContrast };
export const DarkTokens: Story = { ...PerformanceTeam, ...looks.darkTokens };
export const DarkSpread: Story = { ...Spread, ...looks.darkTokens };
export const HostBrand: Story = { ...PerformanceTeam, ...looks.hostBrand };
export const SmallRoot: Story = { ...PerformanceTeam, ...looks.smallRoot };
export const Print: Story = { ...PerformanceTeam, tags: ['print'] };
