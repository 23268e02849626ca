import '@kinerja/widgets/survey-results/define.js';
import type { Source } from '@kinerja/core';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import { bantulTabulation, gaspulRoundedTabulation, gaspulTabulation } from '@kinerja/mock';
import { completeTabulation, earlierTabulations } from '@kinerja/mock';
import { emptyTabulation, fewTabulation, longTabulation } from '@kinerja/mock';
import { lowestTabulation, sekadauTabulation } from '@kinerja/mock';
import { SubmittedEvent } from '@kinerja/widgets';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as failures from './support/failures.ts';
import { anotherWay, kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { expect, userEvent } from './support/person.ts';
import { code, receiptsOf, receiving } from './support/receipts.ts';
import { inTurn, keeping, silent } from './support/sources.ts';

interface Args {
  surveyId: string;
  leastRespondents: number;
  source: () => Source;
}

type Story = StoryObj<Args>;

const { does, loadFails, shows } = kit<Args>('kinerja-survey-results');

/** The widget for this tabulation. */
const of = (tabulation: Tabulation, leastRespondents = 30): Args => ({
  surveyId: tabulation.id,
  leastRespondents,
  source: () => keeping({ tabulation: [tabulation] }),
});

export default {
  title: 'Widgets/Survey results',
  component: 'kinerja-survey-results',
  args: of(sekadauTabulation),
  argTypes: { source: { table: { disable: true } } },
  render: ({ surveyId, leastRespondents, source }) =>
    html`<kinerja-survey-results
      survey-id=${surveyId}
      least-respondents=${leastRespondents}
      .source=${source()}
    >
      <p>${anotherWay}</p>
    </kinerja-survey-results>`,
} satisfies Meta<Args>;

export const Loading = shows({ source: silent }, 'Sedang memuat…');

/** Counted from 49 published answers. */
export const Sekadau = shows({}, '78,74');
export const English: Story = { ...shows({}, '78.74'), ...looks.english };

/** Known only as printed means, and nobody printed how many answered. */
export const Bantul = shows(of(bantulTabulation), '87,28');

/** Totals of 29 people. */
export const Gaspul = shows(of(gaspulTabulation), '91,48');

/** The same totals as the office weights them. */
export const GaspulRoundedWeights = shows(of(gaspulRoundedTabulation), '90,56');

export const NoAnswersYet = shows(of(emptyTabulation), 'Belum ada jawaban');

const [one, ...others] = sekadauTabulation.elements;
const partial: Tabulation = {
  ...sekadauTabulation,
  elements: one ? [{ id: one.id, label: one.label, sum: 0, count: 0 }, ...others] : others,
};

/** One unsur without any answer: missing is not zero. */
export const OneUnsurMissing = shows(of(partial), 'Indeks belum dapat dihitung');

/** Fewer people than the population asks for. */
export const FewRespondents = shows(of({ ...sekadauTabulation, population: 1500 }), /Baru 49 responden/);

/** So few that what one of them said could be guessed: no figure at all, and why. */
export const TooFewToShow = shows(of(fewTabulation), 'Indeks belum ditampilkan');

/** All answers the worst, under rounded weights: below the lowest band, so not graded. */
export const BelowScale = shows(of(lowestTabulation, 10), /Nilai ini di bawah 25,00/);

/** Every disclosure open: the table, the other weightings, each step with its source, the receipt. */
export const Explained = does({}, async (widget) => {
  await widget.findAllByText('78,74');
  const summaries = ['Lihat angkanya dalam tabel', 'Hasil dengan pembobotan lain', 'Mengapa nilai ini?'];
  for (const words of [...summaries, 'Bukti perhitungan'])
    await userEvent.click(widget.getByText(words, { selector: 'summary, summary *' }));
  await expect(widget.getAllByRole('rowheader', { name: /Persyaratan/ })[0]).toBeVisible();
  await expect(widget.getByText('77,95')).toBeVisible();
});

/** As another widget of the page says when somebody has answered. */
function somebodyAnswers(survey: string): void {
  const facts = { kind: 'response', id: 'r1', state: 'received', code: 'K7Q2-MX4D', survey } as const;
  document.dispatchEvent(new SubmittedEvent(facts));
}

const more: Tabulation = {
  ...fewTabulation,
  respondents: 5,
  elements: fewTabulation.elements.map((each) =>
    'sum' in each ? { ...each, sum: each.sum + 4, count: each.count + 1 } : each,
  ),
};

/** An answer was sent on the same page: the index moves before one's eyes. */
export const Moved = does(
  {
    surveyId: fewTabulation.id,
    leastRespondents: 1,
    source: () => inTurn(keeping({ tabulation: [fewTabulation] }), keeping({ tabulation: [more] })),
  },
  async (widget) => {
    await widget.findByText(/Baru 4 responden/);
    somebodyAnswers(fewTabulation.id);
    await expect(await widget.findByText(/Indeks berubah dari/)).toBeInTheDocument();
  },
);

/** The figures could not be read anew: the last ones stay, and that is said. */
export const Stale = does(
  { source: () => inTurn(keeping({ tabulation: [sekadauTabulation] }), failures.unreachable.refusing()) },
  async (widget) => {
    await widget.findAllByText('78,74');
    somebodyAnswers(sekadauTabulation.id);
    await expect(await widget.findByText(/Belum dapat diperbarui/)).toBeVisible();
  },
);

const all = [completeTabulation, ...earlierTabulations];
const complete: Args = { ...of(completeTabulation), source: () => keeping({ tabulation: all }) };

/** All that a survey can carry: earlier ones with a break, groups, what matters to people, and what is done about it. */
export const Complete = does(complete, async (widget) => {
  await expect(await widget.findByRole('img', { name: 'Indeks tiap periode' })).toBeInTheDocument();
  await expect(widget.getByRole('img', { name: 'Kepentingan dan kinerja tiap unsur' })).toBeInTheDocument();
  const [byEducation] = widget.getAllByText(/Menurut pendidikan/);
  await expect(byEducation).toBeVisible();
  await expect(widget.getByText('Lewat tenggat')).toBeVisible();
});

/** The same with everything unfolded: the quality label, a table behind every chart, the steps, the proof. */
export const CompleteExplained = does(complete, async (widget) => {
  await widget.findByRole('img', { name: 'Indeks tiap periode' });
  const root = widget.getByText('Perkembangan').getRootNode() as ShadowRoot;
  for (const details of root.querySelectorAll('details')) details.open = true;
  const tables = widget
    .getAllByRole('table')
    .map((table: HTMLElement) => table.querySelector('caption')?.textContent);
  await expect(tables.length).toBe(5);
  await expect(widget.getByText(/Jawaban lengkap: ya/)).toBeVisible();
});

export const CompleteEnglish: Story = {
  ...does(complete, async (widget) => {
    await expect(await widget.findByRole('img', { name: 'Index of each period' })).toBeInTheDocument();
  }),
  ...looks.english,
};

/** Groups are withheld, one of them only because it would give the other away. */
export const SmallGroups = shows(complete, /Kelompok di bawah 5 orang tidak ditampilkan/);

/** Somebody types the code of the survey and looks what came of it. */
const asks = (source: () => Source, typed: string, answer: RegExp | string): Story =>
  does({ ...complete, source }, async (widget) => {
    await userEvent.type(await widget.findByLabelText('Kode jawaban'), typed);
    await userEvent.click(widget.getByRole('button', { name: 'Periksa' }));
    await expect(await widget.findByText(answer)).toBeVisible();
  });

const nothing = async (): Promise<readonly Tabulation[]> => [];
export const ReceiptCounted = asks(
  () => receiving(all, async () => [completeTabulation]),
  'k7q2mx4d',
  /ikut dihitung dalam hasil ini/,
);
export const ReceiptElsewhere = asks(
  () => receiving(all, async () => [sekadauTabulation]),
  code,
  /survei lain/,
);
export const ReceiptUnknown = asks(() => receiving(all, nothing), code, /tidak ada di sini/);
export const ReceiptStillHere = asks(() => receiving(all, nothing, 2), code, /masih ada 2 kiriman/);
export const ReceiptInvalid = asks(() => receiving(all, nothing), 'K7Q2', /Kode terdiri atas delapan/);
export const ReceiptBusy = asks(
  () => receiptsOf(all, failures.busyForLong.refusing()),
  code,
  failures.busyForLong.sentence,
);

export const Absent = shows({ surveyId: 'tidak-ada' }, 'Belum ada hasil');
export const UnknownRegulation = shows(
  of({ ...sekadauTabulation, regulation: 'permenpanrb-99-2099' }),
  /permenpanrb-99-2099/,
);

const impossible: Tabulation = {
  ...sekadauTabulation,
  elements: one ? [{ id: one.id, label: one.label, sum: 490, count: 49 }, ...others] : others,
};

/** A mean of ten on a scale of four is refused, never computed. */
export const ImpossibleFigures = shows(of(impossible), failures.invalid.sentence);

export const LoadUnreachable = loadFails(failures.unreachable);
export const LoadNeedsSignIn = loadFails(failures.needsSignIn);
export const LoadForbidden = loadFails(failures.forbidden);
export const LoadBusy = loadFails(failures.busyForLong);
export const LoadWithoutStorage = loadFails(failures.noStorage);
export const LoadInvalid = loadFails(failures.invalid);
export const LoadUnexpected = loadFails(failures.unexpected);

export const LongNames = shows(of(longTabulation), '78,74');
export const Narrow: Story = { ...Sekadau, ...looks.narrow, tags: ['narrow'] };
export const NarrowComplete: Story = { ...CompleteExplained, ...looks.narrow, tags: ['narrow'] };
export const NarrowEnglish: Story = {
  ...CompleteEnglish,
  globals: { ...looks.narrow.globals, ...looks.english.globals },
  tags: ['narrow'],
};
export const NarrowExplained: Story = { ...Explained, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const NarrowNoAnswersYet: Story = { ...NoAnswersYet, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...Sekadau, ...looks.rightToLeft };
export const ForcedColors: Story = { ...Explained, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...Explained, ...looks.highContrast };
export const ForcedColorsComplete: Story = { ...CompleteExplained, tags: ['forced-colors'] };
export const HighContrastComplete: Story = { ...CompleteExplained, ...looks.highContrast };
export const DarkComplete: Story = { ...CompleteExplained, ...looks.darkTokens };
export const NarrowDark: Story = {
  ...CompleteExplained,
  globals: { ...looks.narrow.globals, ...looks.darkTokens.globals },
  tags: ['narrow'],
};
export const RightToLeftComplete: Story = { ...Complete, ...looks.rightToLeft };
export const SmallRootComplete: Story = { ...Complete, ...looks.smallRoot };
export const PrintComplete: Story = { ...Complete, tags: ['print'] };
export const DarkTokens: Story = { ...Explained, ...looks.darkTokens };
export const HostBrand: Story = { ...Explained, ...looks.hostBrand };
export const SmallRoot: Story = { ...Explained, ...looks.smallRoot };
export const Print: Story = { ...Sekadau, tags: ['print'] };
