import '@kinerja/widgets/team-board/panel/define.js';
import { evaluationAt } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as failures from './support/failures.ts';
import { kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { expect } from './support/person.ts';
import { keeping, overtaken, sending, silent, storing } from './support/sources.ts';
import { type MemberArgs, at, calibrate, choose, decide, keepingAt } from './support/team-member.ts';
import { longAt, press, teamMember, write } from './support/team-member.ts';

type Story = StoryObj<MemberArgs>;

const { does, loadFails, shows } = kit<MemberArgs>('kinerja-team-member');

export default {
  title: 'Widgets/Team board/One person',
  component: 'kinerja-team-member',
  args: {
    evaluationId: 'evaluation-rina-2026',
    plans: [],
    actingAs: 'performance-team',
    me: '',
    day: '2027-02-10',
    source: keepingAt('rated'),
  },
  argTypes: { source: { table: { disable: true } } },
  render: teamMember,
} satisfies Meta<MemberArgs>;

const supervisor = { actingAs: 'supervisor' } as const;
const authority = { actingAs: 'appeal-authority' } as const;

export const Loading = shows({ source: silent }, 'Sedang memuat…');
export const Absent = shows({ evaluationId: 'tidak-ada' }, 'Evaluasi tidak ditemukan');
export const NoPlan = shows({ evaluationId: '' }, 'Belum ada SKP');

/** The plan is agreed, and nobody opened the evaluation: that is the first act. */
export const NotOpened = does(
  { ...supervisor, evaluationId: '', plans: ['plan-rina-2026'], source: keepingAt('open', { id: 'lain' }) },
  async (widget) => {
    await press(widget, 'Buka evaluasi…');
    await expect(await widget.findByLabelText('Masa yang dievaluasi')).toBeVisible();
    await press(widget, 'Ya, buka');
    await expect(await widget.findByText('Evaluasi sudah dibuka')).toBeVisible();
  },
);

export const OpenToSupervisor = shows(
  { ...supervisor, source: keepingAt('open') },
  'Lanjutkan tanpa penilaian diri…',
);
export const OpenToTeam = does({ source: keepingAt('open') }, async (widget) => {
  await expect(await widget.findByRole('button', { name: /^Setujui.*Eko Saputra$/ })).toBeVisible();
});
export const Proposing = does({ source: keepingAt('open') }, async (widget) => {
  await press(widget, 'Usulkan penilai…');
  await choose(widget, 'Penilai', 'gita-lestari');
  await choose(widget, 'Menilai sebagai', 'third-party');
  await press(widget, 'Usulkan');
  await expect(await widget.findByText('Penilai sudah diusulkan')).toBeVisible();
});
export const GoingOn = does({ ...supervisor, source: keepingAt('open') }, async (widget) => {
  await press(widget, 'Lanjutkan tanpa penilaian diri…');
  await press(widget, 'Ya, lanjutkan');
  await expect(await widget.findByText('Lengkapi dahulu')).toBeVisible();
});
export const SelfAssessed = shows({ ...supervisor, source: keepingAt('self-assessed') }, 'Nilai pegawai ini');
export const Rated = shows({}, 'Kebiasaan menilai');

/** What a change would do to the predicate, on the matrix, and to those of the same supervisor. */
export const Calibrating = does({}, async (widget) => {
  await calibrate(widget, 'below');
  await expect(await widget.findByText(/Predikat berubah dari/)).toBeVisible();
});
export const CalibratingLacks = does({}, async (widget) => {
  await press(widget, 'Kalibrasi…');
  await press(widget, 'Tambah perubahan');
  await press(widget, 'Simpan kalibrasi');
  await expect(await widget.findByText('Lengkapi dahulu')).toBeVisible();
});
export const WasCalibrated = does({}, async (widget) => {
  await calibrate(widget);
  await press(widget, 'Simpan kalibrasi');
  await expect(await widget.findByText('Kalibrasi sudah disimpan')).toBeVisible();
});
export const Calibrated = shows({ source: keepingAt('calibrated') }, 'Serahkan hasil…');
export const Releasing = does({ ...supervisor, source: keepingAt('calibrated') }, async (widget) => {
  await press(widget, 'Serahkan hasil…');
  await expect(await widget.findByText('Ini tidak dapat dibatalkan.')).toBeVisible();
});
/** The terms run, and it cannot be made final yet. */
export const Released = shows(
  { ...supervisor, day: '2027-01-20', source: keepingAt('released') },
  /masa keberatan belum berakhir/,
);
export const Acknowledged = shows({ ...supervisor, source: keepingAt('acknowledged') }, 'Tetapkan…');
export const Objected = shows({ ...authority, source: keepingAt('objected') }, /hari kerja yang lalu/);
export const Deciding = does({ ...authority, source: keepingAt('objected') }, async (widget) => {
  await decide(widget);
  await expect(await widget.findByText(/Predikat tetap “Baik”/)).toBeVisible();
});
export const WasDecided = does({ ...authority, source: keepingAt('objected') }, async (widget) => {
  await decide(widget);
  await press(widget, 'Kirim keputusan');
  await expect(await widget.findByText('Keberatan sudah diputuskan')).toBeVisible();
});
export const Decided = shows({ ...supervisor, source: keepingAt('decided') }, 'Tetapkan…');
export const Final = shows({ ...supervisor, source: keepingAt('final') }, 'Catat tindak lanjut…');
export const FollowingUp = does({ ...supervisor, source: keepingAt('final') }, async (widget) => {
  await press(widget, 'Catat tindak lanjut…');
  await expect(await widget.findByRole('checkbox', { name: /Pembinaan/ })).toBeVisible();
});
export const FollowedUp = shows({ source: keepingAt('followed-up') }, 'Pertimbangan promosi');

/** Of the team, but a colleague who rates in this evaluation. */
export const RatesAsPeer = shows({ me: 'citra-dewi' }, /Anda dinilai, atau ikut menilai/);
export const Stranger = shows({ ...supervisor, me: 'siapa' }, /ditangani oleh orang lain/);
export const UnknownScheme = shows(
  { source: keepingAt('rated', { scheme: { id: 'contoh', version: '9.9.9' } }) },
  'Skema tidak dikenal',
);

/** Somebody else saved first: what was written is still there. */
export const Conflict = does(
  {
    source: () =>
      overtaken(at('rated'), 'evaluation', {
        ...evaluationAt('calibrated'),
        revision: evaluationAt('rated').revision + 1,
      }),
  },
  async (widget) => {
    await calibrate(widget, 'below');
    await press(widget, 'Simpan kalibrasi');
    await expect(await widget.findByText(/Yang Anda tulis tidak hilang/)).toBeVisible();
    await expect(widget.getByRole('button', { name: 'Lanjutkan dengan isian saya' })).toBeVisible();
  },
);
export const Sending = does({ source: () => sending(at('rated')) }, async (widget) => {
  await calibrate(widget);
  await press(widget, 'Simpan kalibrasi');
  await expect(await widget.findByText('Sedang mengirim…')).toBeVisible();
});
export const StoredOnDevice = does({ source: () => storing(at('calibrated')) }, async (widget) => {
  await press(widget, 'Serahkan hasil…');
  await press(widget, 'Ya, serahkan');
  await expect(await widget.findByText('Tersimpan di perangkat ini')).toBeVisible();
});

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadForbidden = loadFails(failures.forbidden);
export const LoadBusy = loadFails(failures.busy);
export const LoadUnexpected = loadFails(failures.unexpected);

function saveFails({ rejecting: source, sentence }: failures.Failure): Story {
  return does({ source: () => source(at('rated')) }, async (widget) => {
    await calibrate(widget);
    await press(widget, 'Simpan kalibrasi');
    await expect(await widget.findByText(sentence)).toBeVisible();
    await write(widget, /^Alasan/, 'Masih ada.');
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

export const English: Story = {
  ...shows({ source: keepingAt('calibrated') }, 'Hand the result over…'),
  ...looks.english,
};
export const LongNames = shows({ source: () => keeping(longAt('rated')) }, 'Kalibrasi…');
export const Narrow: Story = { ...Rated, ...looks.narrow, tags: ['narrow'] };
export const NarrowCalibrating: Story = { ...Calibrating, ...looks.narrow, tags: ['narrow'] };
export const NarrowDeciding: Story = { ...Deciding, ...looks.narrow, tags: ['narrow'] };
export const NarrowFollowingUp: Story = { ...FollowingUp, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...Calibrating, ...looks.rightToLeft };
export const ForcedColors: Story = { ...Calibrating, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...Deciding, ...looks.highContrast };
export const DarkTokens: Story = { ...Calibrating, ...looks.darkTokens };
export const DarkTokensFollowedUp: Story = { ...FollowedUp, ...looks.darkTokens };
export const HostBrand: Story = { ...Deciding, ...looks.hostBrand };
export const SmallRoot: Story = { ...Calibrating, ...looks.smallRoot };
export const Print: Story = {
  ...shows({ source: keepingAt('followed-up') }, 'Pertimbangan promosi'),
  tags: ['print'],
};
