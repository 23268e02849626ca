import '@kinerja/widgets/satisfaction-survey/define.js';
import { recordSchemas } from '@kinerja/core/records/all';
import { memory, openSource } from '@kinerja/data';
import { civilRegistrySurvey } from '@kinerja/mock';
import { expect, waitUntil } from '@open-wc/testing';
import { page } from './page.ts';

const head: Element[] = [];
const warn = console.warn;
const warnings: string[] = [];
before(() => (console.warn = (words: string) => void warnings.push(words)));
after(() => {
  console.warn = warn;
  for (const link of head) link.remove();
});

function link(href: string): void {
  const made = Object.assign(document.createElement('link'), { rel: 'kinerja-language', href });
  document.head.append(made);
  head.push(made);
}

/** The module as another version of it would be: run once more, with nothing of the first but what is on the page. */
const another = (at: number): Promise<{ addLanguage(file: unknown): void }> =>
  import(`../../packages/widgets/src/languages/add-language.ts?version=${at}`);

describe('languages of a page', () => {
  it('come from its links, for widgets that are there; what cannot be had is told', async () => {
    const around = page('<div lang="jv"><kinerja-satisfaction-survey></kinerja-satisfaction-survey></div>');
    const element = around.querySelector('kinerja-satisfaction-survey')!;
    element.source = openSource(memory({ survey: [civilRegistrySurvey] }), recordSchemas);
    element.surveyId = civilRegistrySurvey.id;
    const says = (words: string): boolean => element.shadowRoot!.textContent.includes(words);
    await waitUntil(() => says('Huruf besar'));
    link('/test/fixtures/languages/jv.json');
    link('/test/fixtures/languages/none.json');
    await import('../../packages/embed/src/languages.ts');
    await waitUntil(() => says('Aksara gedhe'));
    await waitUntil(() => warnings.length > 0);
    expect(warnings.join()).to.match(/none\.json: Error: 404/);
  });

  it('are one for all versions on the page', async () => {
    const { addLanguage } = await another(2);
    const around = page('<div lang="jv"><kinerja-satisfaction-survey></kinerja-satisfaction-survey></div>');
    const element = around.querySelector('kinerja-satisfaction-survey')!;
    element.source = openSource(memory({ survey: [civilRegistrySurvey] }), recordSchemas);
    element.surveyId = civilRegistrySurvey.id;
    addLanguage({ language: 'jv', words: { 'satisfaction-survey': { unknown: 'Mboten mangertos' } } });
    const says = (words: string): boolean => element.shadowRoot!.textContent.includes(words);
    // What the first was told, and what the second was.
    await waitUntil(() => says('Aksara gedhe') && says('Mboten mangertos'));
  });
});
