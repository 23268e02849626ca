import '@kinerja/widgets/survey-results/define.js';
import type { Source } from '@kinerja/core';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import { bantulTabulation, gaspulRoundedTabulation, gaspulTabulation } from '@kinerja/mock';
import { emptyTabulation, fewTabulation, longTabulation } from '@kinerja/mock';
import { lowestTabulation, sekadauTabulation } from '@kinerja/mock';
import { SubmittedEvent } from '@kinerja/widgets';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as failures from './support/failures.ts';
import { anotherWay, kit } from './support/kit.ts';
import * as looks from './support/looks.ts';
import { expect, userEvent } from './support/person.ts';
import { inTurn, keeping, silent } from './support/sources.ts';

interface Args {
  surveyId: string;
  source: () => Source;
}

type Story = StoryObj<Args>;

const { does, loadFails, shows } = kit<Args>('kinerja-survey-results');

/** The widget for this tabulation. */
const of = (tabulation: Tabulation): Args => ({
  surveyId: tabulation.id,
  source: () => keeping({ tabulation: [tabulation] }),
});

export default {
  title: 'Widgets/Survey results',
  component: 'kinerja-survey-results',
  args: of(sekadauTabulation),
  argTypes: { source: { table: { disable: true } } },
  render: ({ surveyId, source }) =>
    html`<kinerja-survey-results survey-id=${surveyId} .source=${source()}>
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
export const FewRespondents = shows(of(fewTabulation), /Baru 4 responden/);

/** All answers the worst, under rounded weights: below the lowest band, so not graded. */
export const BelowScale = shows(of(lowestTabulation), /Nilai ini di bawah 25,00/);

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
export const NarrowExplained: Story = { ...Explained, ...looks.narrow, tags: ['narrow'] };
export const NarrowLongNames: Story = { ...LongNames, ...looks.narrow, tags: ['narrow'] };
export const NarrowNoAnswersYet: Story = { ...NoAnswersYet, ...looks.narrow, tags: ['narrow'] };
export const RightToLeft: Story = { ...Sekadau, ...looks.rightToLeft };
export const ForcedColors: Story = { ...Explained, tags: ['forced-colors'] };
export const HighContrastTokens: Story = { ...Explained, ...looks.highContrast };
export const DarkTokens: Story = { ...Explained, ...looks.darkTokens };
export const HostBrand: Story = { ...Explained, ...looks.hostBrand };
export const SmallRoot: Story = { ...Explained, ...looks.smallRoot };
export const Print: Story = { ...Sekadau, tags: ['print'] };
