import type { Source } from '@kinerja/core';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
// Helpers that are not exported, tested where they live.
import { Connect } from '../../../packages/widgets/src/shared/connect.ts';
import { Localize, nearestLanguage } from '../../../packages/widgets/src/shared/localize.ts';
import { FakeSource } from './fake-source.ts';

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

const places: HTMLElement[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** An empty place in the page, gone after the test; `fixture` would wait for a frame, which a hidden page never draws. */
function place(lang?: string, into: Node = document.body): HTMLDivElement {
  const made = into.appendChild(document.createElement('div'));
  if (lang !== undefined) made.lang = lang;
  places.push(made);
  return made;
}

const probe = (): Probe => document.createElement('test-probe') as Probe;

describe('connect', () => {
  it('takes the source of whoever answers', () => {
    const source = new FakeSource();
    const around = place();
    around.addEventListener('kinerja-connect', (event) => event.accept(source));
    const element = probe();
    around.append(element);
    expect(element.source).to.equal(source);
  });

  it('asks through shadow roots', () => {
    const source = new FakeSource();
    const around = place();
    around.addEventListener('kinerja-connect', (event) => event.accept(source));
    const element = probe();
    const inner = around.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    inner.append(element);
    expect(element.source).to.equal(source);
  });

  it('does not ask when the page has set one', () => {
    const own = new FakeSource();
    const around = place();
    let asked = 0;
    around.addEventListener('kinerja-connect', () => asked++);
    const element = probe();
    element.source = own;
    around.append(element);
    document.dispatchEvent(new Event('kinerja-ready'));
    expect([element.source, asked]).to.deep.equal([own, 0]);
  });

  it('takes one that comes later', () => {
    const around = place();
    const element = probe();
    around.append(element);
    expect(element.source).to.equal(undefined);
    const source = new FakeSource();
    around.addEventListener('kinerja-connect', (event) => event.accept(source));
    document.dispatchEvent(new Event('kinerja-ready'));
    expect(element.source).to.equal(source);
  });

  it('takes the one of its new place when it is moved', () => {
    const [first, second] = [new FakeSource(), new FakeSource()];
    const [from, to] = [place(), place()];
    from.addEventListener('kinerja-connect', (event) => event.accept(first));
    to.addEventListener('kinerja-connect', (event) => event.accept(second));
    const element = probe();
    from.append(element);
    to.append(element);
    expect(element.source).to.equal(second);
  });

  it('says once that none came, and no more after it has left the page', () => {
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
  it('finds the nearest language across shadow roots, Indonesian without one', () => {
    const around = place('en-GB');
    const shadow = place(undefined, around).attachShadow({ mode: 'open' });
    const inside = shadow.appendChild(document.createElement('span'));
    expect(nearestLanguage(inside)).to.equal('en-GB');
    around.lang = '';
    expect(nearestLanguage(inside)).to.equal('id');
    // As PHP writes it.
    around.lang = 'id_ID';
    expect(nearestLanguage(inside)).to.equal('id-ID');
    const bare = place();
    const was = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
    expect(nearestLanguage(bare)).to.equal('id');
    if (was !== null) document.documentElement.lang = was;
  });

  it('belongs to its place in the document and not to the slot it is shown in', () => {
    const card = place('id');
    const shown = place(undefined, card);
    const section = place('en', card.attachShadow({ mode: 'open' }));
    section.append(document.createElement('slot'));
    expect(nearestLanguage(shown)).to.equal('id');
  });

  it('renders anew when a language around it changes, and only then', async () => {
    const around = place('id');
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

  it('gives its words in Indonesian in a page of a third language, and records in that one', () => {
    const around = place('jv');
    const element = probe();
    around.append(element);
    expect(element.localize.language).to.equal('id');
    expect(element.localize.text({ id: 'Cepat', jv: 'Rikat' })).to.equal('Rikat');
    expect(element.localize.text({ id: 'Cepat', en: 'Fast' })).to.equal('Cepat');
  });

  it('does not take Enindhilyagwa for English', () => {
    const around = place('enb');
    const element = probe();
    around.append(element);
    expect(element.localize.language).to.equal('id');
  });
});
