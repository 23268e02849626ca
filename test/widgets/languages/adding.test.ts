import { type LanguageFile, addLanguage } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { settled, survey, text, widget } from '../satisfaction-survey/support.ts';
import { FakeSource } from '../shared/fake-source.ts';

/** A sample, to be checked by somebody who speaks it. */
const sample = await fetch(new URL('../../fixtures/languages/jv.json', import.meta.url));
const javanese = (await sample.json()) as LanguageFile;

const warnings: string[] = [];
const warn = console.warn;
const lang = document.documentElement.getAttribute('lang');
before(() => (console.warn = (words: string) => void warnings.push(words)));
beforeEach(() => void warnings.splice(0));
after(() => {
  console.warn = warn;
  if (lang === null) document.documentElement.removeAttribute('lang');
  else document.documentElement.lang = lang;
});

/** Words of the tests' own, so that none depends on another. */
const survived = (language: string, words: LanguageFile['words'][string]): LanguageFile => ({
  language,
  words: { 'satisfaction-survey': words },
});

async function inLanguage(tag: string) {
  document.documentElement.lang = tag;
  const element = await widget(new FakeSource().with('survey', survey));
  return element;
}

const base = (element: Element): Element => element.shadowRoot!.querySelector('[part~="base"]')!;

describe('a language that the page adds', () => {
  it('is taken by widgets that are there already, word by word, and Indonesian where it has none', async () => {
    const element = await inLanguage('jv-ID');
    expect(text(element)).to.contain('pertanyaan, sekitar').and.to.contain('Huruf besar');
    expect(base(element).getAttribute('lang')).to.equal('id');
    addLanguage(javanese);
    await settled(element);
    expect(text(element))
      .to.contain('9 pitakonan. Jeneng lan NIK ora ditakokake.')
      .and.to.contain('Aksara gedhe');
    // Not in the file.
    expect(text(element)).to.contain('Periksa jawaban');
    expect(base(element).getAttribute('lang')).to.equal('jv');
    expect(warnings).to.deep.equal([]);
  });

  it('chooses by value, and fills in what is given', async () => {
    addLanguage(javanese);
    const element = await inLanguage('jv');
    expect(text(element)).to.contain('Durung ana sing diwangsuli');
    element.shadowRoot!.querySelector<HTMLInputElement>('fieldset input')!.click();
    await settled(element);
    expect(text(element)).to.contain('1 saka 9 wis diwangsuli');
  });

  it('chooses by the number as that language counts', async () => {
    addLanguage(
      survived('ru', { progress: { one: '{0} one', few: '{0} few', many: '{0} many', other: '?' } }),
    );
    const element = await inLanguage('ru');
    expect(text(element)).to.contain('0 many');
    const [first, second] = [...element.shadowRoot!.querySelectorAll('fieldset')].map((each) =>
      each.querySelector('input'),
    );
    first!.click();
    await settled(element);
    expect(text(element)).to.contain('1 one');
    second!.click();
    await settled(element);
    expect(text(element)).to.contain('2 few');
  });

  it('goes with the language around, back and forth', async () => {
    addLanguage(javanese);
    const element = await inLanguage('jv');
    for (const [tag, words, shown] of [
      ['en', 'Large type', 'en'],
      ['jv', 'Aksara gedhe', 'jv'],
      ['id', 'Huruf besar', 'id'],
    ] as const) {
      document.documentElement.lang = tag;
      await settled(element);
      expect(text(element)).to.contain(words);
      expect(base(element).getAttribute('lang'), tag).to.equal(shown);
    }
  });

  it('may be told in several files, of which the last has the last word', async () => {
    addLanguage(survived('su', { large: 'Aksara ageung', next: 'Teras' }));
    addLanguage(survived('su', { large: 'Aksara gede' }));
    const element = await inLanguage('su');
    expect(text(element)).to.contain('Aksara gede').and.not.to.contain('ageung');
  });

  it('leaves a page without a language without one', () => {
    document.documentElement.removeAttribute('lang');
    addLanguage(survived('ace', { large: 'Haraih rayeuk' }));
    expect(document.documentElement.hasAttribute('lang')).to.equal(false);
  });

  it('tells once of words that there are not, with their place', async () => {
    const file = {
      language: 'min',
      words: { survei: {}, 'satisfaction-survey': { besar: 'Gadang', large: 'Gadang' } },
    };
    addLanguage(file);
    expect(warnings).to.deep.equal(['Kinerja, words in “min”: there is no survei.']);
    const element = await inLanguage('min');
    expect(text(element)).to.contain('Gadang');
    addLanguage(file);
    await settled(element);
    expect(warnings.slice(1)).to.deep.equal([
      'Kinerja, words in “min”: there is no satisfaction-survey.besar.',
    ]);
  });

  it('shows what is in a file as text, never as markup', async () => {
    addLanguage(survived('bug', { large: '<img src="x">' }));
    const element = await inLanguage('bug');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(text(element)).to.contain('<img src="x">');
  });
});
