import '@kinerja/widgets/simulator/define.js';
import { type Scheme, kupang } from '@kinerja/core/schemes';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { anotherWay } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { type View, expect, fireEvent, goOffline, hasFocus, inside, userEvent } from './support/person.ts';
import { within } from './support/person.ts';

interface Args {
  regulation: string;
  schemeId: string;
  scheme: Scheme | undefined;
  introduced: boolean;
}

type Story = StoryObj<Args>;

export default {
  title: 'Widgets/Simulator',
  component: 'kinerja-simulator',
  args: { regulation: '', schemeId: '', scheme: undefined, introduced: true },
  argTypes: { scheme: { table: { disable: true } } },
  render: ({ regulation, schemeId, scheme, introduced }) =>
    html`<kinerja-simulator
      regulation=${regulation}
      scheme-id=${schemeId}
      .scheme=${scheme}
      ?introduced=${introduced}
      ><p>${anotherWay}</p></kinerja-simulator
    >`,
} satisfies Meta<Args>;

/** Somebody does something in the widget, and sees what comes of it. */
function does(args: Partial<Args>, act: (widget: View, canvas: HTMLElement) => Promise<void>): Story {
  return {
    args,
    play: ({ canvasElement }) => act(inside(canvasElement, 'kinerja-simulator'), canvasElement),
  };
}

/** The value that the example gives is there without anybody doing anything. */
function shows(args: Partial<Args>, sentence: RegExp | string): Story {
  return does(args, async (widget) => {
    const [first] = await widget.findAllByText(sentence);
    await expect(first).toBeVisible();
  });
}

/** Enters another number as a person does, and leaves the field. */
async function enter(widget: View, label: string, value: string): Promise<void> {
  const field = await widget.findByRole('textbox', { name: label });
  await fireEvent.input(field, { target: { value } });
  await fireEvent.change(field);
}

const survey = { regulation: 'permenpanrb-14-2017' };

/** What a person meets first: the introduction, and an example that is there already. */
export const FirstUse = shows({ introduced: false }, /Langkah 1 dari 3/);

/** The three steps, one after the other; nothing waits for them. */
export const Introduced = does({ introduced: false }, async (widget) => {
  await userEvent.click(await widget.findByRole('button', { name: 'Lanjut' }));
  await hasFocus(await widget.findByRole('heading', { name: 'Ubah satu angka' }));
  await userEvent.click(await widget.findByRole('button', { name: 'Lanjut' }));
  await userEvent.click(await widget.findByRole('button', { name: 'Mulai mencoba' }));
  await hasFocus(await widget.findByRole('heading', { name: 'Isian' }));
});

export const SecondStep = does({ introduced: false, ...survey }, async (widget) => {
  await userEvent.click(await widget.findByRole('button', { name: 'Lanjut' }));
  await expect(await widget.findByText(/Langkah 2 dari 3/)).toBeVisible();
});

export const Skipped = does({ introduced: false }, async (widget) => {
  await userEvent.click(await widget.findByRole('button', { name: 'Lewati panduan' }));
  await expect(await widget.findByRole('button', { name: 'Tampilkan panduan' })).toBeVisible();
});

export const Matrix = does({ regulation: 'permenpanrb-6-2022' }, async (widget) => {
  const behaviour = within(await widget.findByRole('group', { name: 'Perilaku kerja' }));
  await userEvent.click(behaviour.getByRole('radio', { name: 'Di atas ekspektasi' }));
  await expect(await widget.findByRole('cell', { current: true })).toHaveTextContent('Sangat Baik');
  await expect(widget.getByRole('status')).toHaveTextContent('Pada contoh: Baik.');
});

export const Survey = shows(survey, '87,50');
export const SurveyRoundedWeight = shows({ regulation: 'permenpanrb-14-2017+w0.11' }, '86,63');
export const SurveyOnSixLevels = shows({ regulation: 'permenpanrb-90-2021+spkp-8of6' }, '3,51');
export const SurveyOf2004 = shows({ regulation: 'kep-25-2004' }, '80,50');
export const SurveyWithoutIndex = shows({ regulation: 'permenpanrb-16-2014' }, 'Belum ada nilai');
export const Activities = shows({ regulation: 'pp-46-2011' }, '90,50');
export const Shares = shows({ regulation: 'pp-30-2019' }, '104,40');
export const Indicators = shows({ regulation: 'permenpanrb-8-2021' }, '105,67');
export const Points = shows({ regulation: 'permenpanrb-8-2021+ja-jf' }, '100,0');
export const Distribution = shows({ regulation: 'se-3-2023' }, 'Sesuai pola distribusi');
export const Credit = shows({ regulation: 'bkn-3-2023' }, '12,50');

export const Sibolga = shows({ schemeId: 'sibolga' }, '90,00');
export const Kupang = shows({ schemeId: 'kupang' }, '89,20');
export const Bungo = shows({ schemeId: 'bungo' }, '91,20');
export const Kemuning = shows({ schemeId: 'kemuning' }, '90,00');
export const Lhokseumawe = shows({ schemeId: 'lhokseumawe' }, '88,35');

/** A scheme that the page brought. */
export const OwnScheme = shows({ scheme: { ...kupang, region: { id: 'Kota Contoh' } } }, /Kota Contoh/);

/** One answer better: value, grade, reasons, way and every step that it moved. */
export const Changed = does(survey, async (widget) => {
  await enter(widget, 'Waktu penyelesaian', '3.9');
  await expect(await widget.findByText('Hasil: 87,50 → 89,17 (+1,67)')).toBeVisible();
  await expect(widget.getByRole('status')).toHaveTextContent('Sekarang 89,17, A · Sangat baik.');
});

export const BackToTheExample = does(survey, async (widget) => {
  await enter(widget, 'Waktu penyelesaian', '1');
  await userEvent.click(await widget.findByRole('button', { name: 'Kembali ke contoh' }));
  await expect(await widget.findByText(/Sama dengan contoh/)).toBeVisible();
});

/** What is empty is said, and is no zero. */
export const Missing = does(survey, async (widget) => {
  await enter(widget, 'Biaya/tarif', '');
  await userEvent.click(await widget.findByRole('button', { name: 'Biaya/tarif belum diisi' }));
  await hasFocus(await widget.findByRole('textbox', { name: 'Biaya/tarif' }));
});

export const Impossible = does(survey, async (widget) => {
  await enter(widget, 'Biaya/tarif', '5');
  const [first] = await widget.findAllByText('Biaya/tarif: harus dari 1 sampai 4');
  await expect(first).toBeVisible();
});

/** A voice that nobody lends: its weight goes to the others, and that is said. */
export const VoiceLeftOut = does({ schemeId: 'lhokseumawe' }, async (widget) => {
  await enter(widget, 'Jumlah responden', '10');
  await expect(await widget.findByText(/Ada suara yang tidak didengar/)).toBeVisible();
});

/** Chosen from everything that there is. */
export const Chosen = does({}, async (widget) => {
  await userEvent.selectOptions(await widget.findByRole('combobox'), 'scheme:bungo');
  await expect(await widget.findByText('91,20')).toBeVisible();
});

/** It asks nothing of any network. */
export const Offline = does(survey, async (widget) => {
  const online = goOffline();
  await enter(widget, 'Waktu penyelesaian', '3.9');
  await expect(await widget.findByText('89,17')).toBeVisible();
  online();
});

export const UnknownRule = does({ regulation: 'permenpanrb-99-2099' }, async (widget, canvas) => {
  await expect(await widget.findByText(/permenpanrb-99-2099/)).toBeVisible();
  await expect(within(canvas).getByText(anotherWay)).toBeVisible();
});
export const UnknownScheme = shows({ schemeId: 'tidak-ada' }, 'Skema tidak ditemukan');
export const SchemeThatCannotBeJoined = shows(
  { scheme: { ...kupang, voices: { ...kupang.voices, sources: kupang.voices.sources.slice(1) } } },
  /tidak sesuai dengan aturan/,
);

const inEnglish = shows({ ...survey, introduced: false }, 'What decides most');
export const English: Story = { ...inEnglish, ...looks.english };
export const Narrow: Story = { ...Changed, ...looks.narrow, tags: ['narrow'] };
export const NarrowFirstUse: Story = { ...FirstUse, ...looks.narrow, tags: ['narrow'] };
export const NarrowScheme: Story = { ...Kupang, ...looks.narrow, tags: ['narrow'] };
export const NarrowActivities: Story = { ...Activities, ...looks.narrow, tags: ['narrow'] };
export const LongNames = shows(
  { scheme: { ...kupang, region: { id: 'Kabupaten Kepulauan Panjang Sekali Pemekaran Ketiga Belas' } } },
  /Pemekaran Ketiga Belas/,
);
export const RightToLeft: Story = { ...Changed, ...looks.rightToLeft };
export const ForcedColors: Story = { ...FirstUse, tags: ['forced-colors'] };
export const ForcedColorsChanged: Story = { ...Changed, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...Changed, ...looks.highContrast };
export const DarkTokens: Story = { ...Changed, ...looks.darkTokens };
export const DarkTokensFirstUse: Story = { ...FirstUse, ...looks.darkTokens };
export const HostBrand: Story = { ...FirstUse, ...looks.hostBrand };
export const SmallRoot: Story = { ...Changed, ...looks.smallRoot };
export const Print: Story = { ...Changed, tags: ['print'] };
