import '@kinerja/embed/source.js';
import { type Source, isKinerjaError } from '@kinerja/core';
import { ConnectEvent } from '@kinerja/widgets';
import { memory } from '@kinerja/data';
import { civilRegistrySurvey } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { serve } from '../data/network.ts';
import { ask, page } from './page.ts';

const survey = civilRegistrySurvey;
const receiver = () => memory({ survey: [survey] });
const response = {
  id: 'r-1',
  survey: survey.id,
  instrument: { id: survey.instrument.id, version: survey.instrument.version },
  answers: { persyaratan: 4 },
  profile: {},
  language: 'id',
  on: '2026-03-31',
} as const;

function part(root: Element, selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const elementIn = (root: Element) => part(root, 'kinerja-source') as HTMLElementTagNameMap['kinerja-source'];

describe('kinerja-source', () => {
  it('serves what is inside of it, over its address', async () => {
    const { url } = serve(receiver());
    const root = page(`<kinerja-source url="${url}"><p></p></kinerja-source>`);
    const source = ask(part(root, 'p'));
    expect(await source?.get('survey', survey.id)).to.deep.equal(survey);
    expect(source).to.equal(elementIn(root).source);
  });

  it('serves what is inside a shadow root inside of it', () => {
    const root = page('<kinerja-source url="/a"><p></p></kinerja-source>');
    const inner = document.createElement('i');
    part(root, 'p').attachShadow({ mode: 'open' }).append(inner);
    expect(ask(inner)).to.equal(elementIn(root).source);
  });

  it('gives a widget on a shared device or a kiosk a source that keeps nothing', async () => {
    const root = page('<kinerja-source url="http://127.0.0.1:9/"><p></p></kinerja-source>');
    const given: Source[] = [];
    for (const device of ['personal', 'shared', 'kiosk'])
      part(root, 'p').dispatchEvent(new ConnectEvent((source) => given.push(source), device));
    const [personal, shared, kiosk] = given;
    expect(personal).to.equal(elementIn(root).source);
    // Compared by itself: the assertions of promises are others.
    expect(shared === kiosk && shared !== personal).to.equal(true);
    // Nobody answers there: what cannot be sent is given back, and does not wait on the device.
    const refused = await shared?.put('response', response).catch((error: unknown) => error);
    expect(isKinerjaError(refused, 'unreachable')).to.equal(true);
    expect(await personal?.waiting()).to.equal(0);
  });

  it('leaves the widget to the nearest', () => {
    const root = page(
      '<kinerja-source url="/a"><p></p><kinerja-source url="/b"><b></b></kinerja-source></kinerja-source>',
    );
    const [outer, inner] = root.querySelectorAll('kinerja-source');
    expect(ask(part(root, 'p'))).to.equal(outer?.source);
    expect(ask(part(root, 'b'))).to.equal(inner?.source);
  });

  it('serves nobody outside when it has elements inside', () => {
    const root = page('<kinerja-source url="/a"><p></p></kinerja-source><b></b>');
    expect(ask(part(root, 'b'))).to.equal(undefined);
  });

  it('serves the whole page when nothing is inside, before and after it', () => {
    const root = page('<i></i><kinerja-source url="/a"> </kinerja-source><b></b>');
    const { source } = elementIn(root);
    expect(ask(part(root, 'i'))).to.equal(source);
    expect(ask(part(root, 'b'))).to.equal(source);
    expect(ask(document.body)).to.equal(source);
  });

  it('is passed over for the whole page by one around the widget', () => {
    const root = page(
      '<kinerja-source url="/a"></kinerja-source><kinerja-source url="/b"><b></b></kinerja-source>',
    );
    expect(ask(part(root, 'b'))).to.equal(root.querySelectorAll('kinerja-source')[1]?.source);
  });

  it('answers one question once', () => {
    const root = page(
      '<kinerja-source url="/a"></kinerja-source><kinerja-source url="/b"></kinerja-source><b></b>',
    );
    const heard: Event[] = [];
    const listen = (event: Event): number => heard.push(event);
    window.addEventListener('kinerja-connect', listen);
    expect(ask(part(root, 'b'))).to.equal(elementIn(root).source);
    window.removeEventListener('kinerja-connect', listen);
    expect(heard).to.have.length(0);
  });

  it('serves where it was moved to, and no longer where it was', () => {
    const root = page(
      '<div><kinerja-source url="/a"><p></p></kinerja-source></div><section><b></b></section>',
    );
    const element = elementIn(root);
    const { source } = element;
    element.append(part(root, 'b'));
    part(root, 'section').append(element);
    expect(ask(part(root, 'b'))).to.equal(source);
    root.append(part(root, 'p'));
    expect(ask(part(root, 'p'))).to.equal(undefined);
    element.replaceChildren();
    expect(ask(part(root, 'p'))).to.equal(source);
    element.remove();
    expect(ask(part(root, 'p'))).to.equal(undefined);
  });

  it('says that it is there whenever it comes into the page', () => {
    let said = 0;
    const listen = (): number => ++said;
    document.addEventListener('kinerja-ready', listen);
    const root = page('<kinerja-source url="/a"></kinerja-source>');
    root.append(elementIn(root));
    document.removeEventListener('kinerja-ready', listen);
    expect(said).to.equal(2);
  });
});

describe('the address of kinerja-source', () => {
  const complaints: unknown[] = [];
  const complain = console.error;
  before(() => {
    console.error = (what: unknown) => complaints.push(what);
  });
  after(() => {
    console.error = complain;
  });
  beforeEach(() => complaints.splice(0));

  for (const attribute of ['', 'url=""', 'url=" "', 'url="http://:/"'])
    it(`fails, and says so in the console, with ${attribute || 'no url'}`, async () => {
      const source = ask(part(page(`<kinerja-source ${attribute}><p></p></kinerja-source>`), 'p'));
      for (const use of [
        () => source?.get('survey', 'a'),
        () => source?.list('survey'),
        () => source?.put('survey', survey),
        () => source?.waiting(),
      ]) {
        const failure = await use()?.then(
          () => undefined,
          (error: unknown) => error,
        );
        expect(isKinerjaError(failure, 'unexpected')).to.equal(true);
      }
      expect(String(complaints[0])).to.match(/kinerja-source|URL/);
    });

  it('may come late, as frameworks set it', async () => {
    const { url } = serve(receiver());
    const root = page('<kinerja-source><p></p></kinerja-source>');
    const asked = ask(part(root, 'p'))?.get('survey', survey.id);
    elementIn(root).setAttribute('url', url);
    expect(await asked).to.deep.equal(survey);
    expect(complaints).to.have.length(0);
  });

  it('may change', async () => {
    const root = page(`<kinerja-source url="${serve(memory()).url}"><p></p></kinerja-source>`);
    const source = ask(part(root, 'p'));
    elementIn(root).setAttribute('url', serve(receiver()).url);
    expect(await source?.get('survey', survey.id)).to.deep.equal(survey);
  });

  it('is relative to the page', async () => {
    const { url } = serve(receiver());
    const base = document.createElement('base');
    base.href = `${url.replace(/\/[^/]+$/, '')}/deeper/page`;
    document.head.append(base);
    try {
      const source = ask(part(page(`<kinerja-source url="..${url}/"><p></p></kinerja-source>`), 'p'));
      expect(await source?.get('survey', survey.id)).to.deep.equal(survey);
    } finally {
      base.remove();
    }
  });
});

describe('what kinerja-source keeps on the device', () => {
  it('waits for its own address only, however many elements name it', async () => {
    const { url, faults } = serve(receiver());
    const other = serve(receiver());
    faults.set({ offline: true });
    const root = page(
      `<kinerja-source url="${url}"><i></i></kinerja-source>
       <kinerja-source url="${url}/"><b></b></kinerja-source>
       <kinerja-source url="${other.url}"><u></u></kinerja-source>`,
    );
    expect((await ask(part(root, 'i'))?.put('response', response))?.state).to.equal('stored');
    expect(await ask(part(root, 'b'))?.waiting()).to.equal(1);
    expect(await ask(part(root, 'u'))?.waiting()).to.equal(0);
  });

  it('is nothing with no-offline', async () => {
    const { url, faults } = serve(receiver());
    faults.set({ offline: true });
    const root = page(`<kinerja-source url="${url}" no-offline><p></p></kinerja-source>`);
    const source = ask(part(root, 'p'));
    const failure = await source?.put('response', response).catch((error: unknown) => error);
    expect(isKinerjaError(failure, 'unreachable')).to.equal(true);
    expect(await source?.waiting()).to.equal(0);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names.filter((name) => name?.includes(url))).to.deep.equal([]);
  });
});
