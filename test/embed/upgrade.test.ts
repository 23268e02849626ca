import { memory } from '@kinerja/data';
import { civilRegistrySurvey } from '@kinerja/mock';
import { expect, waitUntil } from '@open-wc/testing';
import { serve } from '../data/network.ts';
import { page } from './page.ts';

// Nothing of Kinerja is registered when this file begins; the first test registers it.

const survey = civilRegistrySurvey;
const receiver = () => memory({ survey: [survey] });

async function shows(widget: Element | null, words: string): Promise<void> {
  const said = () => widget?.shadowRoot?.textContent ?? '';
  await waitUntil(() => said().includes(words), `“${words}” in “${said()}”`);
}

describe('upgrade order', () => {
  const titled = survey.title.id;
  const widget = `<kinerja-satisfaction-survey survey-id="${survey.id}"></kinerja-satisfaction-survey>`;

  it('the widget first: it waits, and asks when a source comes', async () => {
    const { url } = serve(receiver());
    const root = page(`${widget}<kinerja-source url="${url}"></kinerja-source>`);
    await import('@kinerja/widgets/satisfaction-survey/define.js');
    const element = root.querySelector('kinerja-satisfaction-survey');
    await element?.updateComplete;
    expect(element?.source).to.equal(undefined);
    await import('@kinerja/embed/source.js');
    await shows(element, titled);
  });

  it('the source first: it answers at once', async () => {
    const { url } = serve(receiver());
    const root = page(`<kinerja-source url="${url}">${widget}</kinerja-source>`);
    const element = root.querySelector('kinerja-satisfaction-survey');
    expect(element?.source).to.equal(root.querySelector('kinerja-source')?.source);
    await shows(element, titled);
  });

  it('a source that is put around a widget takes over', async () => {
    const root = page(`<kinerja-source url="${serve(memory()).url}">${widget}</kinerja-source>`);
    const element = root.querySelector('kinerja-satisfaction-survey');
    const inner = document.createElement('kinerja-source');
    inner.setAttribute('url', serve(receiver()).url);
    root.querySelector('kinerja-source')?.append(inner);
    if (element) inner.append(element);
    expect(element?.source).to.equal(inner.source);
    await shows(element, titled);
  });

  it('a source without an address makes the widget say so, and not wait for ever', async () => {
    const complain = console.error;
    console.error = () => {};
    const root = page(`<kinerja-source>${widget}</kinerja-source>`);
    const element = root.querySelector('kinerja-satisfaction-survey');
    await waitUntil(() => element?.shadowRoot?.querySelector('[role=alert]'));
    console.error = complain;
  });
});
