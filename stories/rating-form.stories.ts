import '@kinerja/widgets/rating-form/define.js';
import type { Source } from '@kinerja/core';
import { draftRating, finalRating, selfRating } from '@kinerja/mock';
import { longPlan, rinaPlan, rinaProgress, submittedPlan } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as failures from './support/failures.ts';
import { anotherWay, kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { type View, expect, userEvent, within } from './support/person.ts';
import { type Start, keeping, overtaken, sending, silent, storing } from './support/sources.ts';

interface Args {
  planId: string;
  raterRole: 'supervisor' | 'self';
  raterId: string;
  source: () => Source;
}

type Story = StoryObj<Args>;

const draftPlan = { ...submittedPlan, id: 'plan-rina-2026-rancangan', stage: 'draft' } as const;
const strangePlan = { ...rinaPlan, id: 'plan-asing', regulation: 'permenpanrb-99-2099' } as const;
const start: Start = {
  plan: [rinaPlan, submittedPlan, draftPlan, strangePlan, longPlan],
  progress: rinaProgress,
};
const withRatings = (...rating: NonNullable<Start['rating']>): Start => ({ ...start, rating });
const { does, loadFails, shows } = kit<Args>('kinerja-rating-form');

export default {
  title: 'Widgets/Rating form',
  component: 'kinerja-rating-form',
  args: { planId: rinaPlan.id, raterRole: 'supervisor', raterId: '', source: () => keeping(start) },
  argTypes: {
    source: { table: { disable: true } },
    raterRole: { control: 'inline-radio', options: ['supervisor', 'self'] },
  },
  render: ({ planId, raterRole, raterId, source }) =>
    html`<kinerja-rating-form
      plan-id=${planId}
      rater-role=${raterRole}
      rater-id=${raterId}
      .clock=${() => new Date('2026-12-16T12:00:00')}
      .source=${source()}
    >
      <p>${anotherWay}</p>
    </kinerja-rating-form>`,
} satisfies Meta<Args>;

async function choose(widget: View, group: RegExp, level: string): Promise<void> {
  const asked = within(await widget.findByRole('group', { name: group }));
  await userEvent.click(asked.getByRole('radio', { name: level }));
}

/** The two ratings as a whole: results above, behaviour as expected. */
async function judge(widget: View): Promise<void> {
  await choose(widget, /^Rating hasil kerja/, 'Di atas ekspektasi');
  await choose(widget, /^Rating perilaku kerja/, 'Sesuai ekspektasi');
}

const press = async (widget: View, name: string): Promise<void> =>
  userEvent.click(await widget.findByRole('button', { name }));

async function judgeAndSave(widget: View): Promise<void> {
  await judge(widget);
  await press(widget, 'Simpan rancangan');
}

export const Loading = shows({ source: silent }, 'Sedang memuat…');
export const Blank = shows({}, /Belum ada predikat/);
export const English: Story = { ...shows({}, /Reports so far|Evidence/), ...looks.english };

/** What the employee said of herself stands beside every item. */
export const BesideTheSelfRating = shows(
  { source: () => keeping(withRatings(selfRating)) },
  'Penilaian diri',
);

export const DraftResumed = shows(
  { source: () => keeping(withRatings(draftRating, selfRating)) },
  /Melanjutkan rancangan/,
);

/** Nobody reported anything: there is nothing to propose a level from. */
export const WithoutReports = shows({ source: () => keeping({ plan: [rinaPlan] }) }, /Tidak ada saran/);

/** The predicate shows as soon as both ratings are chosen; nothing is chosen for the supervisor. */
export const Judged = does({}, async (widget) => {
  await judge(widget);
  await expect(await widget.findByText(/menghasilkan predikat “Baik”/)).toBeVisible();
});

/** Excellent results do not outweigh conduct below expectation. */
export const BehaviourDominates = does({}, async (widget) => {
  await choose(widget, /^Rating hasil kerja/, 'Di atas ekspektasi');
  await choose(widget, /^Rating perilaku kerja/, 'Di bawah ekspektasi');
  await expect(await widget.findByText(/menghasilkan predikat “Kurang”/)).toBeVisible();
});

/** Made final too early: what is required is named, with a way to it. */
export const MissingItems = does({}, async (widget) => {
  await choose(widget, /^Rating hasil kerja/, 'Sesuai ekspektasi');
  await press(widget, 'Tetapkan…');
  await expect(within(await widget.findByRole('alert')).getByText(/Rating perilaku kerja/)).toBeVisible();
});

/** What cannot be taken back is asked once more. */
export const Confirming = does({ source: () => keeping(withRatings(draftRating)) }, async (widget) => {
  await judge(widget);
  await press(widget, 'Tetapkan…');
  await expect(await widget.findByText('Tetapkan predikat “Baik” untuk Rina Wulandari?')).toBeVisible();
});

export const MadeFinal = does(
  { source: () => keeping(withRatings(draftRating, selfRating)) },
  async (widget) => {
    await judge(widget);
    await press(widget, 'Tetapkan…');
    await press(widget, 'Ya, tetapkan');
    await expect(await widget.findByText('Penilaian sudah ditetapkan')).toBeVisible();
  },
);

export const Final = shows(
  { source: () => keeping(withRatings(finalRating, selfRating)) },
  'Penilaian sudah ditetapkan',
);

export const DraftSaved = does({}, async (widget) => {
  await judgeAndSave(widget);
  await expect(await widget.findByText('Rancangan tersimpan')).toBeVisible();
});

export const Submitting = does({ source: () => sending(start) }, async (widget) => {
  await judgeAndSave(widget);
  await expect(await widget.findByRole('button', { name: 'Sedang menyimpan…' })).toBeVisible();
});

export const Queued = does({ source: () => storing(start) }, async (widget) => {
  await judgeAndSave(widget);
  await expect(await widget.findByText('Tersimpan di perangkat ini')).toBeVisible();
});

export const QueuedThenReceived = does(
  { source: () => storing(start, { delivered: true }) },
  async (widget) => {
    await judgeAndSave(widget);
    await expect(await widget.findByText('Rancangan tersimpan')).toBeVisible();
  },
);

const theirs = { ...draftRating, revision: 2, strengths: 'Cekatan dan teliti.' };

/** Saved from another place first: both versions are there, and a person chooses. */
export const Conflict = does(
  { source: () => overtaken(withRatings(draftRating), 'rating', theirs) },
  async (widget) => {
    await judgeAndSave(widget);
    await expect(await widget.findByText('Penilaian ini sudah disimpan dari tempat lain')).toBeVisible();
    await expect(widget.getByRole('button', { name: 'Simpan isian saya' })).toBeVisible();
  },
);

/** The stored version was taken; what was typed is still there to be brought back. */
export const ConflictSetAside = does({ ...Conflict.args }, async (widget) => {
  await judgeAndSave(widget);
  await press(widget, 'Pakai yang tersimpan');
  await expect(await widget.findByRole('button', { name: 'Kembalikan isian saya' })).toBeVisible();
});

/** The other version is final: nothing can be written over it. */
export const ConflictFinal = does(
  {
    source: () => overtaken(withRatings(draftRating), 'rating', { ...finalRating, revision: 2 }),
  },
  async (widget) => {
    await judgeAndSave(widget);
    await expect(await widget.findByText('Penilaian ini sudah ditetapkan dari tempat lain')).toBeVisible();
  },
);

export const SelfRating = shows({ raterRole: 'self' }, 'Penilaian diri');
export const SelfRatingFinal = shows(
  { raterRole: 'self', source: () => keeping(withRatings(selfRating)) },
  'Penilaian diri sudah selesai',
);
export const AnotherRater = shows({ raterId: 'orang-lain' }, 'Penilaian ini bukan untuk Anda');
export const DraftPlan = shows({ planId: draftPlan.id }, 'SKP masih berupa rancangan');
export const SubmittedPlan = shows({ planId: submittedPlan.id }, 'SKP belum disetujui');
export const Absent = shows({ planId: 'tidak-ada' }, 'SKP tidak ditemukan');
export const UnknownRegulation = shows({ planId: strangePlan.id }, /permenpanrb-99-2099/);

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadForbidden = loadFails(failures.forbidden);
export const LoadBusy = loadFails(failures.busy);
export const LoadWithoutStorage = loadFails(failures.noStorage);
export const LoadInvalid = loadFails(failures.invalid);
export const LoadUnexpected = loadFails(failures.unexpected);

function saveFails({ rejecting, sentence }: failures.Failure): Story {
  return does({ source: () => rejecting(start) }, async (widget) => {
    await judgeAndSave(widget);
    await expect(await widget.findByText(sentence)).toBeVisible();
    await expect(widget.getByText(/menghasilkan predikat “Baik”/)).toBeVisible();
  });
}

export const SaveUnreachable = saveFails(failures.unreachable);
export const SaveNeedsSignIn = saveFails(failures.needsSignIn);
export const SaveForbidden = saveFails(failures.forbidden);
export const SaveBusy = saveFails(failures.busyForLong);
export const SaveDeviceFull = saveFails(failures.deviceFull);
export const SaveInvalid = saveFails(failures.invalid);
export const SaveWrongStage = saveFails(failures.wrongStage);
export const SaveUnexpected = saveFails(failures.unexpected);

export const LongNames = shows({ planId: longPlan.id }, /Belum ada predikat/);
export const Narrow: Story = { ...DraftResumed, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const NarrowConflict: Story = { ...Conflict, ...looks.narrow, tags: ['narrow'] };
export const NarrowFinal: Story = { ...Final, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...Judged, ...looks.rightToLeft };
export const ForcedColors: Story = { ...Judged, tags: ['forced-colors'] };
export const ForcedColorsMissing: Story = { ...MissingItems, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...Judged, ...looks.highContrast };
export const DarkTokens: Story = { ...Judged, ...looks.darkTokens };
export const DarkTokensConflict: Story = { ...Conflict, ...looks.darkTokens };
export const DarkTokensFinal: Story = { ...Final, ...looks.darkTokens };
export const HostBrand: Story = { ...Judged, ...looks.hostBrand };
export const SmallRoot: Story = { ...Judged, ...looks.smallRoot };
export const Print: Story = { ...Final, tags: ['print'] };
