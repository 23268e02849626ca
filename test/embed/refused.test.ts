import '@kinerja/embed/source.js';
import { KinerjaError } from '@kinerja/core';
import { delivering, memory } from '@kinerja/data';
import { civilRegistrySurvey } from '@kinerja/mock';
import { type RejectedEvent, outboxKit } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { serve } from '../data/network.ts';
import { response as answer, until } from '../data/bench.ts';
import { ask, page } from './page.ts';

const survey = civilRegistrySurvey;
const response = { ...answer('r-1'), survey: survey.id, answers: { persyaratan: 4 } };

function heard(): RejectedEvent[] {
  const events: RejectedEvent[] = [];
  const listen = (event: RejectedEvent): number => events.push(event);
  document.addEventListener('kinerja-rejected', listen);
  stops.push(() => document.removeEventListener('kinerja-rejected', listen));
  return events;
}

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

const notice = (): HTMLElementTagNameMap['kinerja-outbox'] | null =>
  document.querySelector('kinerja-source')?.shadowRoot?.querySelector('kinerja-outbox') ?? null;
const said = (): string => notice()?.shadowRoot?.textContent ?? '';

/** A page on which something was stored offline, and whose receiver will not take it. */
async function refusing(markup: (url: string) => string) {
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
  return { root, source, kept, take };
}

const wake = (): boolean => window.dispatchEvent(new Event('online'));

describe('what was stored on the device and refused', () => {
  it('is told to the page and shown above what stands inside, which stays', async () => {
    const events = heard();
    const { root, source } = await refusing(
      (url) => `<kinerja-source url="${url}"><p>Layanan akta</p></kinerja-source>`,
    );
    wake();
    await until(() => said().includes('ditolak server'));
    expect(events.map(({ kind, id, code }) => [kind, id, code])).to.deep.equal([
      ['response', 'r-1', 'conflict'],
    ]);
    expect(said()).to.contain('1 kiriman dari perangkat ini ditolak server').and.to.contain('Jawaban survei');
    expect(root.querySelector('p')?.assignedSlot).to.be.instanceOf(HTMLSlotElement);
    expect(root.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(await source?.waiting()).to.equal(1);
  });

  it('is sent once more when asked, and the page reads again', async () => {
    const { kept, take } = await refusing((url) => `<kinerja-source url="${url}"><p></p></kinerja-source>`);
    wake();
    await until(() => said().includes('ditolak server'));
    take();
    const delivered = new Promise((resolve) =>
      document.addEventListener('kinerja-delivered', resolve, { once: true }),
    );
    notice()?.shadowRoot?.querySelector<HTMLButtonElement>('.primary')?.click();
    await delivered;
    await until(() => said().includes('Sudah diterima server'));
    expect(await kept.read('response', 'r-1')).to.deep.equal(response);
  });

  it('is left to a page that shows it itself', async () => {
    const cancel = (event: Event): void => event.preventDefault();
    document.addEventListener('kinerja-rejected', cancel);
    stops.push(() => document.removeEventListener('kinerja-rejected', cancel));
    const events = heard();
    await refusing((url) => `<kinerja-source url="${url}"><p></p></kinerja-source>`);
    wake();
    await until(() => events.length === 1);
    expect(events[0]?.defaultPrevented).to.equal(true);
    expect(notice()).to.equal(null);
  });

  it('is told once where two files of Kinerja are on the page', async () => {
    const local = memory();
    await local.outbox.add('response', response);
    const [entry] = await local.outbox.entries();
    await local.outbox.reject(entry?.key ?? 0, { code: 'conflict', facts: {} });
    const [events, adapter] = [heard(), delivering(local, memory())];
    stops.push(() => adapter.close());
    page('<kinerja-source url="/nobody"></kinerja-source>');
    for (const version of ['1', '2']) {
      const address = new URL(
        `../../packages/embed/src/shared/refused.ts?version=${version}`,
        import.meta.url,
      );
      const { tellRefused } = (await import(
        address.href
      )) as typeof import('../../packages/embed/src/shared/refused.ts');
      await tellRefused(outboxKit, local, adapter);
    }
    expect(events).to.have.length(1);
    expect(
      document.querySelector('kinerja-source')?.shadowRoot?.querySelectorAll('kinerja-outbox'),
    ).to.have.length(1);
  });
});
