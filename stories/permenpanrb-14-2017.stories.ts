import { textIn } from '@kinerja/core';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { localDecimal } from '@kinerja/core/explanation';
import { permenpanrb14of2017, readings } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { gradeLabel } from '@kinerja/core/regulations/words';
import { score } from '@kinerja/core/scoring';
import { tallyOf } from '@kinerja/core/survey';
import { sekadauTabulation } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { explained } from './support/explained.ts';
import { cited, lawPage, numbers, table } from './support/law.ts';
import { expect } from './support/person.ts';

const law = permenpanrb14of2017;

export default { title: 'Regulations/PermenPANRB 14-2017' } satisfies Meta;

/** The numbers of the law, each with its place; generated from the rule that computes. */
export const Numbers: StoryObj = {
  render: (_, { globals: { language } }) =>
    lawPage(
      law,
      language,
      html`${numbers(law, language)}
      ${table(
        'Bobot unsur: satu hukum, tiga cara baca',
        ['Bobot', 'Id', 'Sumber'],
        readings.map(({ id, weight, citations }) => [
          localDecimal(weight, language),
          html`<code>${id}</code>`,
          cited(citations.weight),
        ]),
      )}
      ${table(
        'Mutu pelayanan',
        ['Mutu', 'Dari nilai', 'Kinerja unit'],
        Object.entries(law.grades).map(([grade, from]) => [
          grade,
          localDecimal(from, language),
          textIn(gradeLabel(law.id, grade), language),
        ]),
      )}`,
    ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('rowheader', { name: '0,111' })).toBeVisible();
    await expect(canvas.getByRole('cell', { name: 'Sangat baik' })).toBeVisible();
  },
};

/** The nine unsur with the words of their answers. */
export const Questionnaire: StoryObj = {
  render: (_, { globals: { language } }) =>
    lawPage(
      law,
      language,
      table(
        language === 'en' ? 'Elements and the answers to choose from' : 'Unsur dan pilihan jawaban',
        [...(language === 'en' ? ['Element', 'Question'] : ['Unsur', 'Pertanyaan']), '1', '2', '3', '4'],
        serviceQuestionnaire.questions.map((question) => [
          textIn(question.label, language),
          textIn(question.text, language),
          ...question.options.map((option) => textIn(option.label, language)),
        ]),
      ),
    ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(1 + law.elements.length);
  },
};

/** The 49 published answers of Kabupaten Sekadau, step by step, in each reading. */
export const WorkedExample: StoryObj = {
  render: (_, { globals: { language } }) =>
    lawPage(
      law,
      language,
      readings.map((reading) => {
        const outcome = score(reading, tallyOf(sekadauTabulation));
        if (!outcome.done) throw new Error('the example is complete');
        return html`<section>
          <h3>${localDecimal(outcome.value, language)} · ${outcome.grade} · <code>${reading.id}</code></h3>
          ${explained(outcome, language)}
        </section>`;
      }),
    ),
  play: async ({ canvas }) => {
    for (const value of ['78,74', '78,66', '77,95'])
      await expect(canvas.getByRole('heading', { name: new RegExp(value) })).toBeVisible();
  },
};

/** The same in English. */
export const English: StoryObj = { ...Questionnaire, globals: { language: 'en' } };
