import '@kinerja/widgets/scorecard/define.js';
import type { Source } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import type { Evaluation } from '@kinerja/core/cycle';
import { rinaPlan, rinaProgress } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as states from './support/evaluations.ts';
import * as failures from './support/failures.ts';
import { kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { type View, expect, hasFocus, userEvent, within } from './support/person.ts';
import { type Start, keeping, overtaken, sending, storing } from './support/sources.ts';

interface Args {
  actingAs: string;
  today: string;
  career: { level: string; base: string } | undefined;
  development: boolean;
  source: () => Source;
}

type Story = StoryObj<Args>;

const holidays: WorkingCalendar = {
  holidays: ['2026-12-24', '2026-12-25', '2027-01-01'],
  covers: { from: '2026-01-01', to: '2027-12-31' },
};
const start = (evaluation: Evaluation): Start => ({
  plan: [rinaPlan],
  progress: rinaProgress,
  rating: [states.yearRating],
  evaluation: [evaluation, ...states.earlierYears],
});
const sourceOf = (evaluation: Evaluation) => (): Source => keeping(start(evaluation));
const { does, shows } = kit<Args>('kinerja-scorecard');

export default {
  title: 'Widgets/Scorecard of an evaluation',
  component: 'kinerja-scorecard',
  args: {
    actingAs: 'employee',
    today: '2026-12-23',
    career: undefined,
    development: false,
    source: sourceOf(states.released),
  },
  argTypes: { source: { table: { disable: true } } },
  render: ({ actingAs, today, career, development, source }) =>
    html`<kinerja-scorecard
      plan-id=${rinaPlan.id}
      evaluation-id=${states.openYear.id}
      acting-as=${actingAs}
      ?development=${development}
      .holidays=${holidays}
      .career=${career}
      .clock=${() => new Date(`${today}T12:00:00`)}
      .source=${source()}
    ></kinerja-scorecard>`,
} satisfies Meta<Args>;

const press = async (widget: View, name: string): Promise<void> =>
  userEvent.click(await widget.findByRole('button', { name }));

/** Nothing that is judged shows before the release; only how far it is, and with whom it lies. */
export const Pending = shows({ source: sourceOf(states.rated) }, 'Hasil belum diserahkan');
export const Released = shows({}, /hari kerja lagi/);
export const OnlyRead = shows({ actingAs: '' }, 'Tanggapan Anda');
export const Acknowledged = shows({ source: sourceOf(states.acknowledged) }, /Itu bukan berarti setuju/);
export const TermOver = shows({ source: sourceOf(states.acknowledged), today: '2027-01-10' }, /sudah lewat/);
export const Objected = shows(
  { source: sourceOf(states.objected), today: '2026-12-29' },
  /Menunggu keputusan Lestari Handoko/,
);
export const Decided = shows({ source: sourceOf(states.decided), today: '2027-01-09' }, 'Diputuskan: diubah');
export const FinalWithFollowUp = shows(
  { source: sourceOf(states.followedUp), today: '2027-01-26', development: true },
  'Susun rencana pengembangan',
);
export const Voices = shows({ source: sourceOf(states.withVoices) }, 'Tulisan rekan kerja');
export const UnknownScheme = shows(
  { source: sourceOf({ ...states.released, scheme: { id: 'lain', version: '1.0.0' } }) },
  /Skema “lain” tidak dikenal/,
);

export const SaysItIsRead = does({}, async (widget) => {
  await press(widget, 'Saya sudah membaca');
  await expect(await widget.findByText('Tercatat: Anda sudah membaca')).toBeVisible();
});
export const Sending = does({ source: () => sending(start(states.released)) }, async (widget) => {
  await press(widget, 'Saya sudah membaca');
  await expect(await widget.findByRole('button', { name: 'Sedang mengirim…' })).toBeVisible();
});
export const Queued = does({ source: () => storing(start(states.released)) }, async (widget) => {
  await press(widget, 'Saya sudah membaca');
  await expect(await widget.findByText('Tersimpan di perangkat ini')).toBeVisible();
});

/** Others acted at the same time: it is done again on what is there, and nobody has to do anything. */
export const Overtaken = does(
  {
    source: () =>
      overtaken(start(states.released), 'evaluation', {
        ...states.released,
        revision: states.released.revision + 1,
      }),
  },
  async (widget) => {
    await press(widget, 'Saya sudah membaca');
    await expect(await widget.findByText('Tercatat: Anda sudah membaca')).toBeVisible();
  },
);

async function writeObjection(widget: View): Promise<void> {
  await press(widget, 'Ajukan keberatan…');
  await hasFocus(await widget.findByRole('heading', { name: 'Keberatan' }));
  await userEvent.selectOptions(widget.getByLabelText('Langkah yang disanggah'), '0');
  await userEvent.click(await widget.findByRole('radio', { name: 'Di atas ekspektasi' }));
}

/** What an allowed objection would change is computed while it is written. */
export const Objecting = does({}, async (widget) => {
  await writeObjection(widget);
  const effect = await widget.findByText(/Predikat menjadi/);
  await expect(within(effect).getByText('Sangat Baik')).toBeVisible();
});
export const ObjectingIncomplete = does({}, async (widget) => {
  await writeObjection(widget);
  await press(widget, 'Tambah keberatan');
  await press(widget, 'Kirim keberatan…');
  const alert = within(await widget.findByRole('alert'));
  await expect(alert.getByText('Keberatan 1: Alasan')).toBeVisible();
  await expect(alert.getByText('Keberatan 2: Langkah yang disanggah')).toBeVisible();
});

async function send(widget: View): Promise<void> {
  await writeObjection(widget);
  await userEvent.type(widget.getByLabelText('Alasan'), 'Buktinya ada pada laporan Desember.');
  await press(widget, 'Kirim keberatan…');
  await press(widget, 'Ya, kirim');
}

export const ObjectionSent = does({}, async (widget) => {
  await send(widget);
  await expect(await widget.findByText('Keberatan terkirim')).toBeVisible();
});

function objectionFails({ rejecting: fails, sentence }: failures.Failure): Story {
  return does({ source: () => fails(start(states.released)) }, async (widget) => {
    await send(widget);
    const alert = within(await widget.findByRole('alert'));
    await expect(alert.getByText(sentence, { exact: false })).toBeVisible();
    await expect(widget.getByLabelText('Alasan')).toHaveValue('Buktinya ada pada laporan Desember.');
  });
}

export const ObjectionUnreachable = objectionFails(failures.unreachable);
export const ObjectionWrongStage = objectionFails(failures.wrongStage);
export const ObjectionForbidden = objectionFails(failures.forbidden);

async function open(widget: View, title: string): Promise<void> {
  await userEvent.click(await widget.findByText(title));
}

/** Former years stand beside each other, each by its own rule; no figure is made of them. */
export const SeveralYears = does({}, async (widget) => {
  await open(widget, 'Evaluasi sebelumnya');
  await expect(await widget.findByText(/tidak dapat dibandingkan langsung/)).toBeVisible();
});
export const CreditPoints = does({ career: { level: 'ahli-muda', base: '87.5' } }, async (widget) => {
  await open(widget, 'Angka kredit dari predikat ini');
  await expect(await widget.findByText(/Angka kredit: 112,5/)).toBeVisible();
});

export const English: Story = { ...shows({}, /working days? left/), ...looks.english };
export const Narrow: Story = { ...Voices, ...looks.narrow, tags: ['narrow'] };
export const NarrowDecided: Story = { ...Decided, ...looks.narrow, tags: ['narrow'] };
export const NarrowObjecting: Story = { ...ObjectingIncomplete, ...looks.narrow, tags: ['narrow'] };
export const NarrowSeveralYears: Story = { ...SeveralYears, ...looks.narrow, tags: ['narrow'] };
export const DarkTokens: Story = { ...Decided, ...looks.darkTokens };
export const DarkTokensObjecting: Story = { ...ObjectingIncomplete, ...looks.darkTokens };
export const DarkTokensSeveralYears: Story = { ...SeveralYears, ...looks.darkTokens };
export const ForcedColors: Story = { ...SeveralYears, tags: ['forced-colors'] };
export const RightToLeft: Story = { ...Released, ...looks.rightToLeft };
const numbered = { nip: '190001011925012001', rank: 'Penata Muda (III/a)' };
const known = { ...states.decided, employee: { ...states.decided.employee, ...numbered } };
export const Print: Story = {
  ...shows({ source: sourceOf(known), today: '2027-01-09' }, 'Diputuskan: diubah'),
  tags: ['print'],
};
