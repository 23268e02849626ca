import { regulations } from '@kinerja/core/regulations/all';
import { lawWords } from '@kinerja/core/regulations/words';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type Law, lawPage, numbers, table } from './support/law.ts';
import { expect } from './support/person.ts';

const laws: readonly (readonly [kind: string, law: Law])[] = Object.entries(regulations).flatMap(
  ([kind, list]) => list.map((law): [string, Law] => [kind, law]),
);
const ids = laws.map(([, { id }]) => id);

interface Args {
  id: string;
}

/** Generated from the rules that compute: what is read here is what is counted with. */
export default {
  title: 'Regulations/All',
  args: { id: ids[0] ?? '' },
  argTypes: { id: { control: 'select', options: ids } },
} satisfies Meta<Args>;

/** Every regulation, readings included. */
export const Overview: StoryObj<Args> = {
  render: () =>
    html`<div class="law">
      ${table(
        'Semua aturan',
        ['Id', 'Menentukan', 'Hukum', 'Berlaku'],
        laws.map(([kind, { id, inForce }]) => [
          html`<code>${id}</code>`,
          kind,
          lawWords(id).name,
          `${inForce.from} – ${inForce.until ?? ''}`,
        ]),
      )}
    </div>`,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(ids.length);
  },
};

/** The numbers of one regulation; choose another in the controls. */
export const One: StoryObj<Args> = {
  render: ({ id }, { globals: { language } }) =>
    html`${laws.filter(([, law]) => law.id === id).map(([, law]) => lawPage(law, language, numbers(law)))}`,
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText(args.id)).toBeVisible();
  },
};

/** The numbers of every regulation with the place where each stands. */
export const EveryNumber: StoryObj<Args> = {
  render: (_, { globals: { language } }) =>
    html`${laws.map(([, law]) => lawPage(law, language, numbers(law)))}`,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(ids.length);
  },
};
