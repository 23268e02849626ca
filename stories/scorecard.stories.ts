import '@kinerja/widgets/scorecard/define.js';
import type { Source } from '@kinerja/core';
import { axes, type Axes, type Level } from '@kinerja/core/evaluation';
import { type Receipt, receipt } from '@kinerja/core/receipt';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { draftRating, finalRating, ratingOf, selfRating } from '@kinerja/mock';
import { longPlan, rinaPlan, rinaProgress, submittedPlan } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as failures from './support/failures.ts';
import { anotherWay, kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { expect, userEvent } from './support/person.ts';
import { type Start, keeping, silent } from './support/sources.ts';

interface Args {
  planId: string;
  source: () => Source;
  /** A receipt to be shown and checked instead of a plan. */
  receipt: Receipt<Axes> | undefined;
}

type Story = StoryObj<Args>;

const draftPlan = { ...submittedPlan, id: 'plan-rina-2026-rancangan', stage: 'draft' } as const;
const strangePlan = { ...rinaPlan, regulation: 'permenpanrb-99-2099' } as const;
const plans: Start = { plan: [rinaPlan, submittedPlan, draftPlan, longPlan], progress: rinaProgress };
const rated = (...rating: NonNullable<Start['rating']>): (() => Source) => {
  return () => keeping({ ...plans, rating });
};
const { does, loadFails, shows } = kit<Args>('kinerja-scorecard');

export default {
  title: 'Widgets/Scorecard',
  component: 'kinerja-scorecard',
  args: { planId: rinaPlan.id, source: rated(finalRating), receipt: undefined },
  argTypes: { source: { table: { disable: true } }, receipt: { table: { disable: true } } },
  render: ({ planId, source, receipt: given }) =>
    html`<kinerja-scorecard plan-id=${planId} .receipt=${given} .source=${source()}>
      <p>${anotherWay}</p>
    </kinerja-scorecard>`,
} satisfies Meta<Args>;

export const Loading = shows({ source: silent }, 'Sedang memuat…');
export const Final = shows({}, 'Mengapa predikat ini?');
export const English: Story = { ...shows({}, 'Why this predicate?'), ...looks.english };

/** What the employee said of herself, beside what was decided; it is no predicate. */
export const SelfBesideSupervisor = shows(
  { source: rated(finalRating, selfRating) },
  'bahan dialog, bukan predikat',
);

export const NotYetRated = shows({ source: rated() }, 'Belum ada predikat');
export const SelfRatedOnly = shows({ source: rated(selfRating) }, 'Belum ada predikat');

/** A draft is the supervisor's own business: nothing of it shows. */
export const DraftStaysHidden = does({ source: rated(draftRating) }, async (widget) => {
  await expect(await widget.findByText('Belum ada predikat')).toBeVisible();
  await expect(widget.queryByText(/sesuai laju tahun ini/)).toBeNull();
});

export const PlanNotAgreed = shows({ planId: submittedPlan.id, source: rated() }, 'Belum ada predikat');
export const PlanStillADraft = shows({ planId: draftPlan.id, source: rated() }, 'Belum ada predikat');

/** One cell of the matrix of PermenPANRB 6/2022. */
function cell(results: Level, behaviour: Level, predicate: string): Story {
  return does({ source: rated(ratingOf(results, behaviour)) }, async (widget) => {
    const cells = await widget.findAllByRole('cell', { current: true });
    await expect(cells).toHaveLength(1);
    await expect(cells[0]).toHaveTextContent(predicate);
  });
}

export const ExceedsExceeds = cell('exceeds', 'exceeds', 'Sangat Baik');
export const ExceedsMeets = cell('exceeds', 'meets', 'Baik');
export const ExceedsBelow = cell('exceeds', 'below', 'Kurang');
export const MeetsExceeds = cell('meets', 'exceeds', 'Baik');
export const MeetsMeets = cell('meets', 'meets', 'Baik');
export const MeetsBelow = cell('meets', 'below', 'Kurang');
export const BelowExceeds = cell('below', 'exceeds', 'Butuh Perbaikan');
export const BelowMeets = cell('below', 'meets', 'Butuh Perbaikan');
export const BelowBelow = cell('below', 'below', 'Sangat Kurang');

/** Every step with its source, and the receipt computed again on this device. */
export const Checked = does({}, async (widget) => {
  await userEvent.click(await widget.findByRole('button', { name: 'Periksa ulang' }));
  await expect(await widget.findByText('Cocok')).toBeVisible();
});

const genuine = receipt(permenpanrb6of2022, axes(finalRating));
const raised: Receipt<Axes> = {
  ...genuine,
  input: { ...genuine.input, behaviour: { ...genuine.input.behaviour, level: 'exceeds' } },
};

/** A receipt that somebody brought, without its plan: it holds. */
export const ReceiptAlone = shows({ planId: '', receipt: genuine }, 'Cocok');

/** A receipt in which one word was changed: nothing of it is believed. */
export const ReceiptChanged = shows({ planId: '', receipt: raised }, 'Tidak cocok');

/** A receipt of a rule that is not known here. */
export const ReceiptOfAnUnknownRule = shows(
  { planId: '', receipt: receipt({ ...permenpanrb6of2022, id: 'permenpanrb-99-2099' }, axes(finalRating)) },
  'Tidak dapat diperiksa',
);

export const Absent = shows({ planId: 'tidak-ada' }, 'SKP tidak ditemukan');
export const UnknownRegulation = shows(
  { source: () => keeping({ plan: [strangePlan], rating: [finalRating] }) },
  /permenpanrb-99-2099/,
);

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadForbidden = loadFails(failures.forbidden);
export const LoadBusy = loadFails(failures.busyForLong);
export const LoadWithoutStorage = loadFails(failures.noStorage);
export const LoadInvalid = loadFails(failures.invalid);
export const LoadUnexpected = loadFails(failures.unexpected);

export const LongNames = shows(
  {
    planId: longPlan.id,
    source: rated({ ...finalRating, plan: longPlan.id }, { ...selfRating, plan: longPlan.id }),
  },
  'Mengapa predikat ini?',
);
export const Narrow: Story = { ...SelfBesideSupervisor, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const NarrowNotYetRated: Story = { ...NotYetRated, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...SelfBesideSupervisor, ...looks.rightToLeft };
export const ForcedColors: Story = { ...SelfBesideSupervisor, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...SelfBesideSupervisor, ...looks.highContrast };
export const DarkTokens: Story = { ...SelfBesideSupervisor, ...looks.darkTokens };
export const DarkTokensChecked: Story = { ...Checked, ...looks.darkTokens };
export const HostBrand: Story = { ...SelfBesideSupervisor, ...looks.hostBrand };
export const SmallRoot: Story = { ...SelfBesideSupervisor, ...looks.smallRoot };
export const Print: Story = { ...SelfBesideSupervisor, tags: ['print'] };
