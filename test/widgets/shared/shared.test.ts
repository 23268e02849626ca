import type { Source } from '@kinerja/core';
import { ConnectEvent, version } from '@kinerja/widgets';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
// Unexported helpers, tested where they live.
import { commonWords, sentenceFor } from '../../../packages/widgets/src/shared/common.words.ts';
import { Connect } from '../../../packages/widgets/src/shared/connect.ts';
import { define } from '../../../packages/widgets/src/shared/define.ts';
import {
  formatDay,
  formatMoment,
  formatNumber,
  formatPeriod,
} from '../../../packages/widgets/src/shared/format.ts';
import { Localize, nearestLanguage } from '../../../packages/widgets/src/shared/localize.ts';
import { newId } from '../../../packages/widgets/src/shared/new-id.ts';
import { FakeSource, oneOfEach } from './fake-source.ts';

class Probe extends LitElement {
  source: Source | undefined;
  missing = 0;
  readonly localize = new Localize(this);
  rendered = 0;

  constructor() {
    super();
    new Connect(this, () => this.missing++);
  }

  protected override render(): unknown {
    this.rendered++;
    return this.localize.language;
  }
}
customElements.define('test-probe', Probe);

const probe = (): Probe => document.createElement('test-probe') as Probe;

describe('connect', () => {
  it('takes the source of whoever answers', async () => {
    const source = new FakeSource();
    const around = await fixture<HTMLDivElement>(html`<div></div>`);
    around.addEventListener('kinerja-connect', (event) => event.accept(source));
    const element = probe();
    around.append(element);
    expect(element.source).to.equal(source);
  });

  it('asks through shadow roots', async () => {
    const source = new FakeSource();
    const around = await fixture<HTMLDivElement>(html`<div></div>`);
    around.addEventListener('kinerja-connect', (event) => event.accept(source));
    const element = probe();
    const inner = around.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    inner.append(element);
    expect(element.source).to.equal(source);
  });

  it('does not ask when the page has set one', async () => {
    const own = new FakeSource();
    const around = await fixture<HTMLDivElement>(html`<div></div>`);
    let asked = 0;
    around.addEventListener('kinerja-connect', () => asked++);
    const element = probe();
    element.source = own;
    around.append(element);
    document.dispatchEvent(new Event('kinerja-ready'));
    expect([element.source, asked]).to.deep.equal([own, 0]);
  });

  it('takes one that comes later', async () => {
    const around = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = probe();
    around.append(element);
    expect(element.source).to.equal(undefined);
    const source = new FakeSource();
    around.addEventListener('kinerja-connect', (event) => event.accept(source));
    document.dispatchEvent(new Event('kinerja-ready'));
    expect(element.source).to.equal(source);
  });

  it('takes the one of its new place when it is moved', async () => {
    const [first, second] = [new FakeSource(), new FakeSource()];
    const places = await fixture<HTMLDivElement>(
      html`<div>
        <p></p>
        <div></div>
      </div>`,
    );
    const [from, to] = [...places.children];
    from!.addEventListener('kinerja-connect', (event) => (event as ConnectEvent).accept(first));
    to!.addEventListener('kinerja-connect', (event) => (event as ConnectEvent).accept(second));
    const element = probe();
    from!.append(element);
    to!.append(element);
    expect(element.source).to.equal(second);
  });

  it('says once that none came, and no more after it has left the page', async () => {
    const set = window.setTimeout;
    const runs: (() => void)[] = [];
    const wait = (run: () => void): number => runs.push(run);
    window.setTimeout = wait as typeof window.setTimeout;
    const element = probe();
    document.body.append(element);
    window.setTimeout = set;
    runs[0]!();
    expect(element.missing).to.equal(1);
    element.remove();
    document.dispatchEvent(new Event('kinerja-ready'));
    element.source = new FakeSource();
    runs[0]!();
    expect(element.missing).to.equal(1);
  });
});

describe('localize', () => {
  it('finds the nearest language across shadow roots, Indonesian without one', async () => {
    const around = await fixture<HTMLDivElement>(html`<div lang="en-GB"><p></p></div>`);
    const shadow = around.querySelector('p')!.attachShadow({ mode: 'open' });
    const inside = shadow.appendChild(document.createElement('span'));
    expect(nearestLanguage(inside)).to.equal('en-GB');
    around.lang = '';
    expect(nearestLanguage(inside)).to.equal('id');
    const bare = await fixture<HTMLElement>(html`<p></p>`);
    const was = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
    expect(nearestLanguage(bare)).to.equal('id');
    if (was !== null) document.documentElement.lang = was;
  });

  it('belongs to its place in the document and not to the slot it is shown in', async () => {
    const card = await fixture<HTMLDivElement>(html`<div lang="id"><span></span></div>`);
    card.attachShadow({ mode: 'open' }).innerHTML = '<section lang="en"><slot></slot></section>';
    expect(nearestLanguage(card.querySelector('span')!)).to.equal('id');
  });

  it('renders anew when a language around it changes, and only then', async () => {
    const around = await fixture<HTMLDivElement>(html`<div lang="id"></div>`);
    const element = probe();
    around.append(element);
    await element.updateComplete;
    around.lang = 'en';
    await Promise.resolve();
    await element.updateComplete;
    expect([element.localize.language, element.rendered]).to.deep.equal(['en', 2]);
    document.documentElement.lang = 'en';
    await Promise.resolve();
    await element.updateComplete;
    expect(element.rendered).to.equal(2);
    document.documentElement.lang = '';
  });

  it('gives its words in Indonesian in a page of a third language, and records in that one', async () => {
    const around = await fixture<HTMLDivElement>(html`<div lang="jv"></div>`);
    const element = probe();
    around.append(element);
    expect(element.localize.language).to.equal('id');
    expect(element.localize.text({ id: 'Cepat', jv: 'Rikat' })).to.equal('Rikat');
    expect(element.localize.text({ id: 'Cepat', en: 'Fast' })).to.equal('Cepat');
  });

  it('does not take Enindhilyagwa for English', async () => {
    const around = await fixture<HTMLDivElement>(html`<div lang="enb"></div>`);
    const element = probe();
    around.append(element);
    expect(element.localize.language).to.equal('id');
  });
});

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
});

describe('new id', () => {
  it('makes ids that differ and are safe in an address', () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(new Set(ids).size).to.equal(100);
    for (const id of ids) expect(id).to.match(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });
});
