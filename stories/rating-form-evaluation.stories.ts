import '@kinerja/widgets/rating-form/define.js';
import type { Source } from '@kinerja/core';
import { type Evaluation, actOnEvaluation, openEvaluation } from '@kinerja/core/cycle';
import { kemuning, kupang } from '@kinerja/core/schemes';
import {
  draftRating,
  finalRating,
  openQuarter,
  rinaPlan,
  rinaProgress,
  selfQuarterRating,
} from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { type View, expect, userEvent, within } from './support/person.ts';
import { type Start, evaluationFails, keeping } from './support/sources.ts';

interface Args {
  raterRole: 'supervisor' | 'self' | 'peer' | 'subordinate' | 'third-party';
  raterId: string;
  evaluationId: string;
  source: () => Source;
}

type Story = StoryObj<Args>;

const start: Start = { plan: [rinaPlan], progress: rinaProgress };
const { does, shows } = kit<Args>('kinerja-rating-form');

export default {
  title: 'Widgets/Rating form in an evaluation',
  component: 'kinerja-rating-form',
  args: { raterRole: 'supervisor', raterId: '', evaluationId: '', source: () => keeping(start) },
  argTypes: {
    source: { table: { disable: true } },
    raterRole: {
      control: 'inline-radio',
      options: ['supervisor', 'self', 'peer', 'subordinate', 'third-party'],
    },
  },
  render: ({ raterRole, raterId, evaluationId, source }) =>
    html`<kinerja-rating-form
      plan-id=${rinaPlan.id}
      rater-role=${raterRole}
      rater-id=${raterId}
      evaluation-id=${evaluationId}
      .clock=${() => new Date('2026-12-16T12:00:00')}
      .source=${source()}
    ></kinerja-rating-form>`,
} satisfies Meta<Args>;

async function choose(widget: View, group: RegExp, level: string): Promise<void> {
  const asked = within(await widget.findByRole('group', { name: group }));
  await userEvent.click(asked.getByRole('radio', { name: level }));
}

const press = async (widget: View, name: string): Promise<void> =>
  userEvent.click(await widget.findByRole('button', { name }));

const asked = (id: string, role: 'peer' | 'third-party') => ({ id, role, status: 'approved' }) as const;
const year: Evaluation = {
  ...openEvaluation({
    id: 'evaluation-rina-2026',
    kind: 'annual',
    stretch: { from: '2026-01-01', to: '2026-12-31' },
    plans: [rinaPlan],
    scheme: kupang,
  }),
  raters: [asked('budi-santoso', 'peer'), asked('siti-rahma', 'third-party')],
};
const selfHanded = { ...selfQuarterRating, id: 'rating-q4-self', on: '2026-12-15' };
const assessed = actOnEvaluation(
  openQuarter,
  {
    action: 'assess-oneself',
    by: { id: rinaPlan.employee.id, role: 'employee' },
    at: '2026-12-15T02:00:00Z',
    rating: selfHanded,
  },
  { scheme: kemuning, plans: [rinaPlan], today: '2026-12-15', progress: rinaProgress },
);
const evaluated: Start = { ...start, evaluation: [assessed, year], rating: [selfHanded] };
const inQuarter = { evaluationId: openQuarter.id, source: () => keeping(evaluated) };
const asPeer = { ...inQuarter, evaluationId: year.id, raterRole: 'peer', raterId: 'budi-santoso' } as const;

/** Handed in for an evaluation: the scheme's rules, who reads it, and the employee's own rating beside each item. */
export const ForAnEvaluation = shows(inQuarter, 'Siapa yang membaca isian ini');
export const WaitingForTheSelfRating = shows(
  { ...inQuarter, source: () => keeping({ ...start, evaluation: [openQuarter] }) },
  'Penilaian diri belum diserahkan',
);
export const Colleague = shows(asPeer, /hanya melihat gabungan sedikitnya 3 penilai rekan kerja/);
export const ThirdParty = shows(
  { ...asPeer, raterRole: 'third-party', raterId: 'siti-rahma' },
  /digabung dengan kelompok rekan kerja/,
);
export const NobodyAsked = shows({ ...asPeer, raterId: 'orang-lain' }, 'Penilaian ini bukan untuk Anda');
export const NotInScheme = shows(
  { ...asPeer, raterRole: 'self', raterId: '' },
  'Skema ini tidak meminta penilaian Anda',
);
export const Closed = shows(
  { ...asPeer, source: () => keeping({ ...start, evaluation: [{ ...year, stage: 'final' }] }) },
  'Penilaian ini sudah ditutup',
);
export const UnknownScheme = shows(
  {
    ...asPeer,
    source: () => keeping({ ...start, evaluation: [{ ...year, scheme: { id: 'lain', version: '1.0.0' } }] }),
  },
  'Skema “lain” tidak dikenal',
);

/** Levels that need a reason, a tie that is declared and not told: each is named, with a way to it. */
export const ReasonsMissing = does(asPeer, async (widget) => {
  await choose(widget, /Akuntabel$/, 'Di bawah ekspektasi');
  await choose(widget, /Kompeten$/, 'Tidak dapat menilai');
  await userEvent.click(widget.getByRole('checkbox', { name: /hubungan kepentingan/ }));
  await press(widget, 'Serahkan penilaian…');
  const alert = within(await widget.findByRole('alert'));
  await expect(alert.getByText('Tulis alasan untuk “Akuntabel”.')).toBeVisible();
  await expect(alert.getByText('Hubungan apa')).toBeVisible();
});

export const HandedIn = does(asPeer, async (widget) => {
  await choose(widget, /Kompeten$/, 'Tidak dapat menilai');
  await press(widget, 'Serahkan penilaian…');
  await press(widget, 'Ya, serahkan');
  await expect(await widget.findByText('Penilaian sudah diserahkan')).toBeVisible();
});

/** Stored and complete, and the evaluation could not be reached: it is handed in once more. */
export const NotHandedIn = does({ ...asPeer, source: () => evaluationFails(evaluated) }, async (widget) => {
  await choose(widget, /Kompeten$/, 'Tidak dapat menilai');
  await press(widget, 'Serahkan penilaian…');
  await press(widget, 'Ya, serahkan');
  await expect(await widget.findByText('Tersimpan, tetapi belum diserahkan')).toBeVisible();
  await expect(widget.getByRole('button', { name: 'Serahkan' })).toBeVisible();
});

const otherPlan = { ...rinaPlan, id: 'plan-lain' };

/** How the rater's own ratings lie, for his own eyes, before anything is handed in. */
export const OwnPattern = does(
  {
    source: () =>
      keeping({
        ...start,
        plan: [rinaPlan, otherPlan],
        rating: [{ ...finalRating, id: 'rating-lain', plan: otherPlan.id }, draftRating],
      }),
  },
  async (widget) => {
    await press(widget, 'Bandingkan dengan penilaian saya yang lain');
    await expect(await widget.findByText('Pola penilaian Anda')).toBeVisible();
  },
);

export const Narrow: Story = { ...ReasonsMissing, ...looks.narrow, tags: ['narrow'] };
export const NarrowOwnPattern: Story = { ...OwnPattern, ...looks.narrow, tags: ['narrow'] };
export const English: Story = { ...shows(asPeer, /only sees 3 or more/), ...looks.english };
export const DarkTokens: Story = { ...ReasonsMissing, ...looks.darkTokens };
export const DarkTokensOwnPattern: Story = { ...OwnPattern, ...looks.darkTokens };
export const ForcedColors: Story = { ...ReasonsMissing, tags: ['forced-colors'] };
