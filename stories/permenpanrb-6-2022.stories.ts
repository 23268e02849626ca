import { type Text, textIn } from '@kinerja/core';
import { axes, behaviourValues, levels } from '@kinerja/core/evaluation';
import { permenpanrb6of2022 as law } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { gradeLabel } from '@kinerja/core/regulations/words';
import { score } from '@kinerja/core/scoring';
import { finalRating } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { explained } from './support/explained.ts';
import { cited, lawPage, table } from './support/law.ts';
import { expect } from './support/person.ts';

export default { title: 'Regulations/PermenPANRB 6-2022' } satisfies Meta;

/** A level in a narrow column: its longest word may be parted where it is spoken in two. */
const parted = (text: string): string => text.replace(/(ekspek|expec)(?=ta)/, '$1\u00ad');

const predicate = (id: string): Text => gradeLabel(law.id, id);

/** The predicate of results (rows) and behaviour (columns); generated from the rule that looks it up. */
export const Matrix: StoryObj = {
  render: (_, { globals: { language } }) =>
    lawPage(
      law,
      language,
      html`${table(
          'Matriks predikat: hasil kerja (baris), perilaku kerja (kolom)',
          ['Hasil kerja', ...levels.map((level) => parted(textIn(level.label, language)))],
          [...levels]
            .reverse()
            .map((results) => [
              parted(textIn(results.label, language)),
              ...levels.map((behaviour) =>
                textIn(predicate(law.matrix[results.level][behaviour.level]), language),
              ),
            ]),
          'matrix',
        )}
        <p>${cited(law.citations.matrix)}</p>
        <p>${cited(law.citations.judgement)}</p>`,
    ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('cell')).toHaveLength(levels.length ** 2);
    await expect(canvas.getAllByRole('cell', { name: 'Kurang' })).toHaveLength(2);
  },
};

/** The seven values of conduct with their guides. */
export const Behaviour: StoryObj = {
  render: (_, { globals: { language } }) =>
    lawPage(
      law,
      language,
      table(
        'BerAKHLAK',
        ['Nilai', 'Makna', 'Panduan perilaku'],
        behaviourValues.map((value) => [
          textIn(value.label, language),
          textIn(value.meaning, language),
          html`<ul>
            ${value.guides.map((guide) => html`<li>${textIn(guide, language)}</li>`)}
          </ul>`,
        ]),
      ),
    ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /Akuntabel/ })).toBeVisible();
  },
};

/** A rating from its single judgements to the predicate. */
export const WorkedExample: StoryObj = {
  render: (_, { globals: { language } }) => {
    const outcome = score(law, axes(finalRating));
    if (!outcome.done) throw new Error('the example is complete');
    return lawPage(
      law,
      language,
      html`<h3>${textIn(predicate(outcome.value), language)}</h3>
        ${explained(outcome, language)}`,
    );
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Baik' })).toBeVisible();
  },
};
