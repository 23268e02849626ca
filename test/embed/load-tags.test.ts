import { expect } from '@open-wc/testing';
import { loadTags } from '../../packages/embed/src/shared/load-tags.ts';
import { page } from './page.ts';

/** Loaders of made-up tags that say what they were asked for. */
function loaders(names: readonly string[], load: (tag: string) => Promise<unknown>) {
  return Object.fromEntries(names.map((name) => [name, () => load(name)]));
}
const bring = async (tag: string): Promise<void> => customElements.define(tag, class extends HTMLElement {});
const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

describe('loading tags', () => {
  it('brings what the page has, then what it gets, each once, and nothing else', async () => {
    const asked: string[] = [];
    page('<load-first></load-first><load-first></load-first>');
    loadTags(
      loaders(['load-first', 'load-second', 'load-never'], async (tag) => {
        asked.push(tag);
        await bring(tag);
      }),
    );
    await turn();
    expect(asked).to.deep.equal(['load-first']);
    page('<div><p><load-second></load-second></p></div><load-first></load-first>');
    await turn();
    expect(asked).to.deep.equal(['load-first', 'load-second']);
  });

  it('leaves alone what another file brought', async () => {
    await bring('load-there');
    const asked: string[] = [];
    loadTags(loaders(['load-there'], async (tag) => asked.push(tag)));
    page('<load-there></load-there>');
    await turn();
    expect(asked).to.deep.equal([]);
  });

  it('says what could not be fetched, and tries again once there is a network', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (what: unknown) => warnings.push(what);
    try {
      let tries = 0;
      page('<load-later></load-later>');
      loadTags(
        // While one more tag may come, the page is still watched.
        loaders(['load-later', 'load-perhaps'], async (tag) => {
          if (++tries === 1) throw new TypeError('Failed to fetch');
          await bring(tag);
        }),
      );
      await turn();
      // A page that moves asks for nothing again.
      page('<p>Berita</p>');
      await turn();
      expect(tries).to.equal(1);
      expect(warnings).to.deep.equal(['Kinerja: <load-later> could not be loaded.']);
      dispatchEvent(new Event('online'));
      await turn();
      expect(tries).to.equal(2);
      expect(customElements.get('load-later')).to.exist;
    } finally {
      console.warn = warn;
    }
  });
});
