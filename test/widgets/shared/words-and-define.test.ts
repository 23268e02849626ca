import { define, version } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
// Helpers that are not exported, tested where they live.
import { commonWords, sentenceFor } from '../../../packages/widgets/src/shared/common.words.ts';
import {
  formatDay,
  formatMoment,
  formatNumber,
  formatPeriod,
} from '../../../packages/widgets/src/shared/format.ts';
import { newId } from '../../../packages/widgets/src/shared/new-id.ts';
import { oneOfEach } from './fake-source.ts';

describe('define', () => {
  const warnings: string[] = [];
  const warn = console.warn;
  before(() => (console.warn = (words: string) => void warnings.push(words)));
  after(() => (console.warn = warn));

  it('registers once, skips a taken name, and warns once of another version', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    class Old extends HTMLElement {
      static get version(): string {
        return '0.0.1';
      }
    }
    define('test-defined', First);
    define('test-defined', Second);
    expect(customElements.get('test-defined')).to.equal(First);
    expect(warnings).to.deep.equal([]);
    customElements.define('test-old', Old);
    customElements.define('test-strange', class extends HTMLElement {});
    define('test-old', Second);
    define('test-strange', class extends HTMLElement {});
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('test-old').and.to.contain('0.0.1').and.to.contain(version);
  });
});

describe('words for errors', () => {
  for (const language of ['id', 'en'] as const) {
    it(`has a sentence for every code (${language})`, () => {
      const said = oneOfEach.map((error) => sentenceFor(commonWords[language], error));
      expect(new Set(said).size).to.equal(oneOfEach.length);
      for (const sentence of said) expect(sentence).to.match(/^\p{Lu}.{15,}\.$/u);
    });
  }

  it('tells the facts', () => {
    const said = oneOfEach.map((error) => sentenceFor(commonWords.id, error)).join(' ');
    expect(said)
      .to.contain('30 detik')
      .and.to.contain('“peraturan-9”')
      .and.to.contain('masuk terlebih dahulu');
  });
});

describe('format', () => {
  it('writes numbers as people do', () => {
    expect(formatNumber('id', '78.74')).to.equal('78,74');
    expect(formatNumber('en', '78.7', 2)).to.equal('78.70');
    expect(formatNumber('id', 1500)).to.equal('1.500');
  });

  it('writes a day as that day, in every time zone', () => {
    expect(formatDay('id', '2026-03-01')).to.equal('1 Maret 2026');
    expect(formatDay('en', '2026-03-01')).to.equal('March 1, 2026');
  });

  it('writes a period as one phrase', () => {
    expect(formatPeriod('id', { from: '2026-03-01', to: '2026-03-31' })).to.match(/^1\s?–\s?31 Maret 2026$/);
  });

  it('writes a moment with its hour', () => {
    expect(formatMoment('id', '2026-03-01T05:00:00Z')).to.match(/Maret 2026 pukul \d{2}\.\d{2}$/);
  });

  it('survives a language that nobody speaks', () => {
    expect(formatNumber('in_ID!', '1.5')).to.equal('1,5');
  });

  it('writes as Indonesian where the browser does not know a language, whatever its own is', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(['tlh'])).to.deep.equal([]);
    expect(formatNumber('tlh', '1.5')).to.equal('1,5');
    expect(formatDay('tlh', '2026-03-01')).to.equal('1 Maret 2026');
  });
});

describe('new id', () => {
  it('makes ids that differ and are safe in an address', () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(new Set(ids).size).to.equal(100);
    for (const id of ids) expect(id).to.match(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });
});
