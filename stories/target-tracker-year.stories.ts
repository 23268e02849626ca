import '@kinerja/widgets/target-tracker/define.js';
import { rinaPlan, rinaProgress } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { expect, userEvent } from './support/person.ts';
import { keeping } from './support/sources.ts';
import { type Args, args, render, target, write } from './support/tracker.ts';

type Story = StoryObj<Args>;

const { does } = kit<Args>('kinerja-target-tracker');

export default {
  title: 'Widgets/Target tracker through the year',
  component: 'kinerja-target-tracker',
  args,
  argTypes: { source: { table: { disable: true } } },
  render,
} satisfies Meta<Args>;

/** The chart comes when somebody looks; the figures are behind it. */
export const ByMonth = does({}, async (widget) => {
  const first = await target(widget, /terbit dan tercatat/);
  await userEvent.click(first.getByText('Perkembangan per bulan'));
  await expect(await first.findByRole('img', { name: /^Perkembangan per bulan/ })).toBeVisible();
  await userEvent.click(first.getByText('Lihat angkanya dalam tabel'));
  await expect(first.getByRole('row', { name: /Mar 2026/ })).toBeVisible();
});

/** Two months are too few to say how the year will end. */
export const TooEarly = does({ day: '2026-03-02' }, async (widget) => {
  const first = await target(widget, /terbit dan tercatat/);
  await expect(first.getByText(/Terlalu dini untuk memperkirakan/)).toBeVisible();
});

/** A month that nobody reported is an empty frame, and adds nothing to the forecast. */
export const MonthsWithoutReport = does(
  {
    source: () =>
      keeping({ plan: [rinaPlan], progress: rinaProgress.filter(({ on }) => !/-0[35]-/.test(on)) }),
  },
  async (widget) => {
    await expect(await widget.findByText(/tidak ikut dihitung: Maret 2026, Mei 2026/)).toBeVisible();
  },
);

/** The scheme of the region says what is due, and what is late. */
export const Due = does({ schemeId: 'sibolga' }, async (widget) => {
  await expect(await widget.findByText(/laporan terlambat\. 1 laporan segera jatuh tempo/)).toBeVisible();
});

export const UnknownScheme = does({ schemeId: 'antah-berantah' }, async (widget) => {
  await expect(await widget.findByText('Skema kinerja tidak dikenal')).toBeVisible();
});

/** One "mengapa" after the other, with the kinds of obstacle that the scheme names. */
export const AnalysingTheCause = does({ schemeId: 'bungo' }, async (widget) => {
  const form = await write(widget);
  await userEvent.click(form.getByText('Ada kendala?'));
  await userEvent.type(form.getByLabelText('Kendala yang dihadapi'), 'Akta tidak tercetak dua hari.');
  await userEvent.selectOptions(form.getByLabelText('Jenis kendala'), 'peralatan');
  await userEvent.click(form.getByRole('button', { name: 'Cari akar masalahnya' }));
  await userEvent.type(form.getByLabelText(/Akta tidak tercetak/), 'Pencetak rusak.');
  await userEvent.click(form.getByRole('button', { name: 'Tanya mengapa lagi' }));
  await userEvent.type(form.getByLabelText(/Pencetak rusak/), 'Tidak pernah dirawat.');
  await userEvent.type(form.getByLabelText(/Dukungan yang diminta/), 'Jadwal perawatan.');
  await expect(form.getByText('Akar masalah: Tidak pernah dirawat.')).toBeVisible();
});

/** The file stays with the person. */
export const EvidenceFile = does({}, async (widget) => {
  const form = await write(widget);
  const file = new File(['abc'], 'register-oktober.pdf', { type: 'application/pdf' });
  await userEvent.upload(form.getByLabelText('Berkas bukti'), file);
  await expect(await form.findByText('register-oktober.pdf · 0,1 kB')).toBeVisible();
  await expect(form.getByText(/^ba7816bf/)).toBeVisible();
});

/** Another tab reports while somebody writes: nothing moves. */
export const NewsWhileWriting = does({}, async (widget) => {
  const form = await write(widget);
  const { source } = document.querySelector('kinerja-target-tracker') ?? {};
  const [one] = rinaProgress;
  if (one) await source?.put('progress', { ...one, id: 'dari-tab-lain', on: '2026-11-01', value: 12 });
  const channel = new BroadcastChannel('kinerja-progress');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
  channel.postMessage(rinaPlan.id);
  await expect(await widget.findByText(/Isian Anda tidak terganggu/)).toBeVisible();
  await expect(form.getByLabelText('Realisasi (dokumen)')).toHaveValue('32');
  channel.close();
});

export const NarrowByMonth: Story = { ...ByMonth, ...looks.narrow, tags: ['narrow'] };
export const NarrowAnalysing: Story = { ...AnalysingTheCause, ...looks.narrow, tags: ['narrow'] };
export const NarrowNews: Story = { ...NewsWhileWriting, ...looks.narrow, tags: ['narrow'] };
export const DarkTokensByMonth: Story = { ...ByMonth, ...looks.darkTokens };
export const ForcedColorsByMonth: Story = { ...ByMonth, tags: ['forced-colors'] };
export const PrintByMonth: Story = { ...ByMonth, tags: ['print'] };
export const EnglishByMonth: Story = {
  ...does({}, async (widget) => {
    await userEvent.click((await widget.findAllByText('Progress by month'))[0] as HTMLElement);
    await expect(await widget.findByRole('img', { name: /^Progress by month/ })).toBeVisible();
  }),
  ...looks.english,
};
