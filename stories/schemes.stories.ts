import { bungo, kemuning, kupang, lhokseumawe, schemes, sibolga } from '@kinerja/core/schemes';
import type { Scheme } from '@kinerja/core/schemes';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from './support/person.ts';
import { schemePage } from './support/scheme-page.ts';

interface Args {
  scheme: Scheme;
}

/** The five regional systems, each from the data that run it. */
export default {
  title: 'Schemes/Pages',
  render: ({ scheme }, { globals: { language } }) => schemePage(scheme, language),
  play: async ({ canvas, args: { scheme } }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(scheme.region.id);
    await expect(canvas.getAllByRole('table')).toHaveLength(3 + scheme.standards.length);
    await expect(schemes).toContain(scheme);
  },
} satisfies Meta<Args>;

export const Sibolga: StoryObj<Args> = { args: { scheme: sibolga } };
export const Kupang: StoryObj<Args> = { args: { scheme: kupang } };
export const Bungo: StoryObj<Args> = { args: { scheme: bungo } };
export const Kemuning: StoryObj<Args> = { args: { scheme: kemuning } };
export const Lhokseumawe: StoryObj<Args> = { args: { scheme: lhokseumawe } };
export const English: StoryObj<Args> = { args: { scheme: kemuning }, globals: { language: 'en' } };
