import { type RegulationKind, regulations } from '@kinerja/core/regulations/all';
import { lawWords } from '@kinerja/core/regulations/words';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { regulationPage } from './support/law-page.ts';
import { type Law, periodIn, table } from './support/law.ts';
import { expect } from './support/person.ts';

const decides: { readonly [Kind in RegulationKind]: string } = {
  survey: 'indeks survei',
  surveyWithoutIndex: 'survei tanpa indeks',
  evaluation: 'predikat kinerja',
  appraisal: 'nilai kinerja',
  distribution: 'sebaran predikat',
  credit: 'angka kredit',
};

const laws: readonly (readonly [decides: string, law: Law])[] = Object.entries(decides).flatMap(
  ([kind, what]) => regulations[kind as RegulationKind].map((law): [string, Law] => [what, law]),
);

interface Args {
  id: string;
}

/** Generated from the rules that compute: what is read here is what is counted with. */
export default {
  title: 'Regulations/Pages',
  render: ({ id }, { globals: { language } }) =>
    html`${laws.filter(([, law]) => law.id === id).map(([, law]) => regulationPage(law, language))}`,
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText(args.id)).toBeVisible();
    await expect(canvas.getByRole('heading', { name: /Contoh perhitungan|Worked example/ })).toBeVisible();
  },
} satisfies Meta<Args>;

/** Every regulation, readings included; each has a page below. */
export const Overview: StoryObj<Args> = {
  args: { id: '' },
  render: () =>
    html`<div class="law">
      ${table(
        'Semua aturan',
        ['Id', 'Menentukan', 'Hukum', 'Waktu'],
        laws.map(([what, { id, inForce }]) => [
          html`<code>${id}</code>`,
          what,
          lawWords(id).name,
          periodIn(inForce, 'id'),
        ]),
      )}
    </div>`,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(laws.length);
    const pages = new Set(Object.values(pageOf).map(({ args }) => args?.id));
    await expect(laws.map(([, { id }]) => id).filter((id) => !pages.has(id))).toEqual([]);
  },
};

const page = (id: string): StoryObj<Args> => ({ args: { id } });

export const Permenpanrb14Of2017: StoryObj<Args> = page('permenpanrb-14-2017');
export const Permenpanrb14Of2017Weight0111: StoryObj<Args> = page('permenpanrb-14-2017+w0.111');
export const Permenpanrb14Of2017Weight011: StoryObj<Args> = page('permenpanrb-14-2017+w0.11');
export const AntiCorruptionPerception: StoryObj<Args> = page('permenpanrb-90-2021+spak-5of4');
export const ServiceQualityPerception: StoryObj<Args> = page('permenpanrb-90-2021+spkp-8of6');
export const Kep25Of2004: StoryObj<Args> = page('kep-25-2004');
export const Kep25Of2004Weight0071: StoryObj<Args> = page('kep-25-2004+w0.071');
export const Permenpanrb16Of2014: StoryObj<Args> = page('permenpanrb-16-2014');
export const Permenpanrb6Of2022: StoryObj<Args> = page('permenpanrb-6-2022');
export const Pp30Of2019: StoryObj<Args> = page('pp-30-2019');
export const Permenpanrb8Of2021: StoryObj<Args> = page('permenpanrb-8-2021');
export const Permenpanrb8Of2021Officials: StoryObj<Args> = page('permenpanrb-8-2021+ja-jf');
export const Pp46Of2011: StoryObj<Args> = page('pp-46-2011');
export const Se3Of2023: StoryObj<Args> = page('se-3-2023');
export const Bkn3Of2023: StoryObj<Args> = page('bkn-3-2023');
export const Bkn11Of2022: StoryObj<Args> = page('bkn-11-2022');
export const English: StoryObj<Args> = { ...page('permenpanrb-8-2021'), globals: { language: 'en' } };

const pageOf: Readonly<Record<string, StoryObj<Args>>> = {
  Permenpanrb14Of2017,
  Permenpanrb14Of2017Weight0111,
  Permenpanrb14Of2017Weight011,
  AntiCorruptionPerception,
  ServiceQualityPerception,
  Kep25Of2004,
  Kep25Of2004Weight0071,
  Permenpanrb16Of2014,
  Permenpanrb6Of2022,
  Pp30Of2019,
  Permenpanrb8Of2021,
  Permenpanrb8Of2021Officials,
  Pp46Of2011,
  Se3Of2023,
  Bkn3Of2023,
  Bkn11Of2022,
};
