import '@kinerja/widgets/satisfaction-survey/define.js';
import { type LanguageFile, addLanguage } from '@kinerja/widgets';
import type { Meta } from '@storybook/web-components-vite';
// A sample of a few words, to be checked by somebody who speaks Javanese.
import javanese from '../test/fixtures/languages/jv.json';
import { kit } from './support/kit.ts';
import { expect, userEvent } from './support/person.ts';
import { type Args, shown } from './support/survey.ts';

const { does } = kit<Args>('kinerja-satisfaction-survey');
const sample: LanguageFile = javanese as unknown as LanguageFile;

export default {
  title: 'Languages/Added by the page',
  component: 'kinerja-satisfaction-survey',
  ...shown,
} satisfies Meta<Args>;

/** The page adds words while the widget is shown; what is missing stays Indonesian, word by word. */
export const Added = {
  ...does({}, async (widget) => {
    await widget.findByRole('radio', { name: 'Sangat mudah' });
    addLanguage(sample);
    await expect(await widget.findByRole('button', { name: 'Aksara gedhe' })).toBeVisible();
    await userEvent.click(widget.getByRole('radio', { name: 'Sangat mudah' }));
    await expect(await widget.findByText('1 saka 9 wis diwangsuli')).toBeVisible();
    await expect(widget.getByRole('button', { name: 'Periksa jawaban' })).toBeVisible();
  }),
  globals: { language: 'jv' },
};
