import '@kinerja/embed/source.js';
import { KinerjaError, receiptCode } from '@kinerja/core';
import { delivering, indexedDb, memory } from '@kinerja/data';
import { civilRegistrySurvey } from '@kinerja/mock';
import { type RejectedEvent, outboxKit } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { serve } from '../data/network.ts';
import { response as answer, until } from '../data/bench.ts';
import { ask, page } from './page.ts';

const survey = civilRegistrySurvey;
const newResponse = () => ({
  ...answer(`jawaban-ditolak-${++made}`),
  survey: survey.id,
  answers: { persyaratan: 4 },
});

function heard(): RejectedEvent[] {
  const events: RejectedEvent[] = [];
  const listen = (event: RejectedEvent): number => events.push(event);
  document.addEventListener('kinerja-rejected', listen);
  stops.push(() => document.removeEventListener('kinerja-rejected', listen));
  return events;
}

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** The notices on the page that are about this record: those of other tests go on to the next source of a page. */
const about = (id: string): HTMLElementTagNameMap['kinerja-outbox'][] =>
  [...document.querySelectorAll('kinerja-source')]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('kinerja-outbox') ?? [])])
    .filter(({ shadowRoot }) => shadowRoot?.textContent.includes(receiptCode(id)));
const textOf = (notice: HTMLElement | undefined): string => notice?.shadowRoot?.textContent ?? '';
let made = 0;

/** A page on which something was stored offline, and whose receiver will not take it. */
async function refusing(markup: (url: string) => string) {
  const response = newResponse();
  const kept = memory();
  let taking = false;
  const { url, faults } = serve({
    ...kept,
    write: (kind, record) =>
      taking
        ? kept.write(kind, record)
        : Promise.reject(new KinerjaError('conflict', { kind, id: record.id })),
  });
  faults.set({ offline: true });
  const root = page(markup(url));
  const source = ask(root.querySelector('p') ?? document.body);
  expect((await source?.put('response', response))?.state).to.equal('stored');
  faults.set({ offline: false });
  const take = (): void => void (taking = true);
  const said = (): string => textOf(about(response.id)[0]);
  return { root, source, kept, take, response, said };
}

const wake = (): boolean => window.dispatchEvent(new Event('online'));

type Telling = typeof import('../../packages/embed/src/shared/refused.ts');

const wrapping = (url: string): string => `<kinerja-source url="${url}"><p>Layanan akta</p></kinerja-source>`;

describe('what was stored on the device and refused', () => {
  it('is told to the page and shown above what stands inside, which stays', async () => {
    const events = heard();
    const { root, source, response, said } = await refusing(wrapping);
    wake();
    await until(() => said().includes('ditolak server'));
    expect(events.map(({ kind, id, code }) => [kind, id, code])).to.deep.equal([
      ['response', response.id, 'conflict'],
    ]);
    expect(said()).to.contain('1 kiriman dari perangkat ini ditolak server').and.to.contain('Jawaban survei');
    expect(root.querySelector('p')?.assignedSlot).to.be.instanceOf(HTMLSlotElement);
    expect(root.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(await source?.waiting()).to.equal(1);
  });

  it('is sent once more when asked, and the page reads again', async () => {
    const { kept, take, response, said } = await refusing(wrapping);
    wake();
    await until(() => said().includes('ditolak server'));
    const [notice] = about(response.id);
    take();
    const delivered = new Promise((resolve) =>
      document.addEventListener('kinerja-delivered', resolve, { once: true }),
    );
    notice?.shadowRoot?.querySelector<HTMLButtonElement>('.primary')?.click();
    await delivered;
    await until(() => textOf(notice).includes('Sudah diterima server'));
    expect(await kept.read('response', response.id)).to.deep.equal(response);
  });

  it('is told once more when it is refused once more', async () => {
    const { response, said } = await refusing(wrapping);
    const events = heard();
    wake();
    await until(() => said().includes('ditolak server'));
    about(response.id)[0]?.shadowRoot?.querySelector<HTMLButtonElement>('.primary')?.click();
    await until(() => said().includes('Server tetap menolaknya'));
    await until(() => events.length === 2);
    expect(said()).to.contain('1 kiriman');
  });

  it('moves with the page, whose source may be another later', async () => {
    const { root, response, said } = await refusing(wrapping);
    wake();
    await until(() => said().includes('ditolak server'));
    const [before] = about(response.id);
    const url = root.querySelector('kinerja-source')?.getAttribute('url') ?? '';
    root.replaceChildren();
    page(`<kinerja-source url="http://:/"></kinerja-source>${wrapping(url)}`);
    await until(() => said().includes('ditolak server'));
    // Compared by itself: what an assertion prints of an element has no end.
    expect(about(response.id)[0] === before).to.equal(true);
  });

  it('is told in a tab that is looked at after another one was refused', async () => {
    const { url, faults } = serve(memory());
    faults.set({ offline: true });
    const source = ask(page(wrapping(url)).querySelector('p') ?? document.body);
    const response = newResponse();
    await source?.put('response', response);
    const other = indexedDb({ name: `kinerja ${new URL(url, document.baseURI).href}` });
    const [entry] = await other.outbox.entries();
    await other.outbox.reject(entry?.key ?? 0, { code: 'conflict', facts: {} });
    expect(about(response.id)).to.deep.equal([]);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => textOf(about(response.id)[0]).includes('ditolak server'));
  });

  it('is left to a page that shows it itself', async () => {
    const cancel = (event: Event): void => event.preventDefault();
    document.addEventListener('kinerja-rejected', cancel);
    stops.push(() => document.removeEventListener('kinerja-rejected', cancel));
    const events = heard();
    const { response, said } = await refusing(wrapping);
    wake();
    await until(() => events.some(({ id }) => id === response.id));
    expect(events.every(({ defaultPrevented }) => defaultPrevented)).to.equal(true);
    expect(said()).to.equal('');
  });

  it('is told once where two files of Kinerja are on the page', async () => {
    const [local, response] = [memory(), newResponse()];
    await local.outbox.add('response', response);
    const [entry] = await local.outbox.entries();
    await local.outbox.reject(entry?.key ?? 0, { code: 'conflict', facts: {} });
    const [events, adapter] = [heard(), delivering(local, memory())];
    stops.push(() => adapter.close());
    page('<kinerja-source url="/nobody"></kinerja-source>');
    for (const version of ['1', '2']) {
      const name = `../../packages/embed/src/shared/refused.ts?version=${version}`;
      const { tellRefused } = (await import(new URL(name, import.meta.url).href)) as Telling;
      await tellRefused(outboxKit, local, adapter);
    }
    await until(() => about(response.id).length > 0);
    expect(events).to.have.length(1);
    expect(about(response.id).length).to.equal(1);
  });
});
