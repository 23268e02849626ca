import '@kinerja/widgets/work-plan/define.js';
import type { Records } from '@kinerja/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as failures from './support/failures.ts';
import { kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { expect, userEvent } from './support/person.ts';
import { agusPlan, bungo, kemuning, ownAgreed, ownDraft, ownLong } from './support/plans.ts';
import { ownProvisional, ownReturned, ownRevised, ownSubmitted, strictScheme } from './support/plans.ts';
import { type PlanArgs, fill, form, press, start, workPlan } from './support/work-plan.ts';
import { keeping, overtaken, sending, silent, storing } from './support/sources.ts';

type Story = StoryObj<PlanArgs>;

const { does, loadFails, shows } = kit<PlanArgs>('kinerja-work-plan');

export default {
  title: 'Widgets/Work plan',
  component: 'kinerja-work-plan',
  args: { planId: ownAgreed.id, actingAs: '', scheme: undefined, source: () => keeping(start) },
  argTypes: { source: { table: { disable: true } }, scheme: { table: { disable: true } } },
  render: workPlan,
} satisfies Meta<PlanArgs>;

const write = { planId: ownDraft.id, actingAs: 'employee' } as const;
const judge = { planId: ownSubmitted.id, actingAs: 'supervisor' } as const;
const begin = { planId: '', actingAs: 'employee', scheme: bungo } as const;

export const Loading = shows({ source: silent }, 'Sedang memuat…');

/** Agreed: the targets, what is expected of behaviour, and what happened. */
export const Agreed = does({}, async (widget) => {
  await expect(await widget.findAllByRole('article')).toHaveLength(4);
  await expect(widget.getByText(/Satu petugas tambahan/)).toBeVisible();
});
export const English: Story = { ...shows({}, 'Performance plan (SKP)'), ...looks.english };
export const Submitted = shows({ ...judge, actingAs: 'employee' }, /menunggu Agus Prasetyo menyetujui/);
export const Returned = shows({ planId: ownReturned.id, actingAs: 'employee' }, /Perjelas target ketiga/);
export const Absent = shows({ planId: 'tidak-ada' }, 'SKP tidak ditemukan');
export const Stranger = shows(
  {
    ...judge,
    source: () =>
      keeping({
        plan: [{ ...ownSubmitted, supervisor: agusPlan.supervisor, employee: agusPlan.supervisor }],
      }),
  },
  'Anda membaca SKP orang lain',
);

/** Nothing yet: a position is chosen, and its targets looked through. */
export const BeginWithStandard = does(begin, async (widget) => {
  await userEvent.selectOptions(await widget.findByLabelText('Jabatan'), bungo.standards[0]?.id ?? '');
  const [first] = await widget.findAllByRole('checkbox');
  if (first) await userEvent.click(first);
  await expect(widget.getByRole('button', { name: 'Tambahkan 1 target' })).toBeVisible();
});

/** Only the standard: its indicators stay as they are. */
export const StandardOnly = does({ ...begin, scheme: kemuning }, async (widget) => {
  await userEvent.selectOptions(await widget.findByLabelText('Jabatan'), kemuning.standards[0]?.id ?? '');
  for (const box of await widget.findAllByRole('checkbox')) await userEvent.click(box);
  await press(widget, `Tambahkan ${kemuning.standards[0]?.targets.length} target`);
  await expect((await widget.findAllByText(/indikatornya tidak dapat diubah/))[0]).toBeVisible();
});

export const OwnWords = does(begin, async (widget) => {
  await press(widget, 'Tulis target dengan kata sendiri');
  await fill(widget, 1, /Rencana hasil kerja/, 'Arsip akta kelahiran tertata');
  await fill(widget, 1, /Indikator/, 'Berkas yang ditata');
  await fill(widget, 1, /^Target: /, '1200');
  await expect((await form(widget, 1)).getByLabelText(/^Target: /)).toHaveValue('1200');
});

export const Writing = does(write, async (widget) => {
  await expect(await widget.findAllByRole('region', { name: /^Target \d/ })).toHaveLength(4);
  await expect(await widget.findByRole('button', { name: 'Ajukan…' })).toBeVisible();
});

/** Weights and goals are asked for; every lack is said, with the way to it. */
export const Lacking = does({ ...write, scheme: { ...strictScheme, id: bungo.id } }, async (widget) => {
  await fill(widget, 1, /Bobot/, '60');
  await fill(widget, 1, /Indikator kinerja/, ' ');
  await press(widget, 'Simpan rancangan');
  await expect(await widget.findByText('Lengkapi dahulu supaya dapat disimpan')).toBeVisible();
});

/** Ten are lacking in the months of a target. */
export const Months = does(write, async (widget) => {
  const first = await form(widget, 1);
  await userEvent.click(first.getByText('Rincian per bulan'));
  await userEvent.click(first.getByRole('button', { name: 'Buat rincian per bulan' }));
  await fill(widget, 1, /Januari 2026/, '74');
  await expect(await first.findByText(/kurang 10\./)).toBeVisible();
});

export const Provisional = does(
  { ...begin, scheme: strictScheme, source: () => keeping({ plan: [{ ...agusPlan, stage: 'draft' }] }) },
  async (widget) => {
    await expect(await widget.findByText(/Rencana Agus Prasetyo belum disetujui/)).toBeVisible();
    await expect(widget.getByRole('checkbox', { name: /SKP sementara/ })).toBeChecked();
  },
);

export const Saved = does(write, async (widget) => {
  await fill(widget, 1, /Rencana hasil kerja/, 'Kutipan akta terbit');
  await press(widget, 'Simpan rancangan');
  await expect(await widget.findByText('Rancangan tersimpan')).toBeVisible();
});

export const Submitting = does(write, async (widget) => {
  await press(widget, 'Ajukan…');
  await expect(await widget.findByText(/Ajukan rencana ini kepada/)).toBeVisible();
});

export const WasSubmitted = does(write, async (widget) => {
  await press(widget, 'Ajukan…');
  await press(widget, 'Ya, ajukan');
  await expect(await widget.findByText('Rencana sudah diajukan')).toBeVisible();
});

/** The supervisor reads, sees what does not fit his own plan, and decides. */
export const Judging = does(
  { ...judge, source: () => keeping({ plan: [agusPlan, ownSubmitted] }) },
  async (widget) => {
    await expect(await widget.findByRole('button', { name: 'Setujui…' })).toBeVisible();
    await expect(widget.getByText(/masih kurang/)).toBeVisible();
  },
);

export const ReturnNeedsRemark = does(judge, async (widget) => {
  await press(widget, 'Kembalikan…');
  await press(widget, 'Ya, kembalikan');
  await expect(await widget.findByText(/ini wajib diisi/)).toBeVisible();
});

export const Agreeing = does(judge, async (widget) => {
  await press(widget, 'Setujui…');
  await expect(await widget.findByText('Setujui rencana Rina Wulandari?')).toBeVisible();
});

export const WasAgreed = does(judge, async (widget) => {
  await press(widget, 'Setujui…');
  await press(widget, 'Ya, setujui');
  await expect(await widget.findByText('Rencana sudah disetujui')).toBeVisible();
});

/** The superior's plan is agreed: a provisional one is confirmed before it can be agreed. */
export const Confirming = does(
  {
    ...judge,
    planId: ownProvisional.id,
    scheme: { ...bungo, planning: { ...bungo.planning, provisional: true } },
  },
  async (widget) => {
    await expect(await widget.findByRole('button', { name: 'Konfirmasi…' })).toBeVisible();
    await expect(widget.queryByRole('button', { name: 'Setujui…' })).toBeNull();
  },
);

export const Expectations = does({ ...write, actingAs: 'supervisor' }, async (widget) => {
  await userEvent.type(await widget.findByLabelText('Loyal'), 'Hadir pada upacara.');
  await expect(widget.getByLabelText('Loyal')).toHaveValue('Hadir pada upacara.');
});

export const Revising = does({ actingAs: 'employee' }, async (widget) => {
  await press(widget, 'Revisi…');
  await expect(await widget.findByLabelText('Alasan revisi')).toBeVisible();
});

export const UnderRevision = does({ planId: ownRevised.id, actingAs: 'supervisor' }, async (widget) => {
  await expect(await widget.findByText(/Dihapus: Akta kelahiran selesai/)).toBeVisible();
});

export const Queued = does({ ...judge, source: () => storing(start) }, async (widget) => {
  await press(widget, 'Setujui…');
  await press(widget, 'Ya, setujui');
  await expect(await widget.findByText('Tersimpan di perangkat ini')).toBeVisible();
});

export const Sending = does({ ...write, source: () => sending(start) }, async (widget) => {
  await press(widget, 'Simpan rancangan');
  await expect(await widget.findByRole('button', { name: 'Sedang menyimpan…' })).toBeVisible();
});

const theirs: Records['plan'] = { ...ownDraft, revision: 2, targets: ownDraft.targets.slice(0, 3) };
export const Conflict = does({ ...write, source: () => overtaken(start, 'plan', theirs) }, async (widget) => {
  await fill(widget, 1, /Rencana hasil kerja/, 'Kutipan akta terbit');
  await press(widget, 'Simpan rancangan');
  await expect(await widget.findByText(/sudah disimpan dari tempat lain/)).toBeVisible();
});

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadForbidden = loadFails(failures.forbidden);
export const LoadBusy = loadFails(failures.busy);
export const LoadWithoutStorage = loadFails(failures.noStorage);
export const LoadInvalid = loadFails(failures.invalid);
export const LoadUnexpected = loadFails(failures.unexpected);

function saveFails({ rejecting: source, sentence }: failures.Failure): Story {
  return does({ ...write, source: () => source(start) }, async (widget) => {
    await press(widget, 'Simpan rancangan');
    await expect(await widget.findByText(sentence)).toBeVisible();
  });
}

export const SaveUnreachable = saveFails(failures.unreachable);
export const SaveNeedsSignIn = saveFails(failures.needsSignIn);
export const SaveForbidden = saveFails(failures.forbidden);
export const SaveBusy = saveFails(failures.busyForLong);
export const SaveDeviceFull = saveFails(failures.deviceFull);
export const SaveWrongStage = saveFails(failures.wrongStage);
export const SaveInvalid = saveFails(failures.invalid);
export const SaveUnexpected = saveFails(failures.unexpected);

export const LongNames = shows({ planId: ownLong.id, actingAs: 'employee' }, 'Susun target');
export const Narrow: Story = { ...Agreed, ...looks.narrow, tags: ['narrow'] };
export const NarrowWriting: Story = { ...Months, ...looks.narrow, tags: ['narrow'] };
export const NarrowLacking: Story = { ...Lacking, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const NarrowJudging: Story = { ...Judging, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...Writing, ...looks.rightToLeft };
export const ForcedColors: Story = { ...Agreed, tags: ['forced-colors'] };
export const ForcedColorsLacking: Story = { ...Lacking, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...Judging, ...looks.highContrast };
export const DarkTokens: Story = { ...Agreed, ...looks.darkTokens };
export const DarkTokensLacking: Story = { ...Lacking, ...looks.darkTokens };
export const HostBrand: Story = { ...Judging, ...looks.hostBrand };
export const SmallRoot: Story = { ...Writing, ...looks.smallRoot };
/** On paper it is the official form. */
export const Print: Story = { ...shows({}, 'Sasaran Kinerja Pegawai'), tags: ['print'] };
const numbered = { nip: '190001011925012001', rank: 'Penata Muda (III/a)' };
const ownNumbered = { ...ownSubmitted, employee: { ...ownSubmitted.employee, ...numbered } };
export const PrintDraft: Story = {
  ...shows({ ...judge, source: () => keeping({ plan: [agusPlan, ownNumbered] }) }, /RANCANGAN/),
  tags: ['print'],
};
