import { type Kind, KinerjaError, receiptCode } from '@kinerja/core';
import { outboxKit } from '@kinerja/widgets';
import { defineOutbox } from '@kinerja/widgets/outbox/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { button, collect, focused, root, settled, text } from '../parts/office.ts';

type Refused = Awaited<ReturnType<Outbox['rejected']>>[number];
type Element = HTMLElementTagNameMap['kinerja-outbox'];
type Outbox = NonNullable<Element['outbox']>;

const conflict = new KinerjaError('conflict', { kind: 'plan', id: 'plan-1' });
const answer: Refused = {
  kind: 'response',
  record: { id: 'jawaban-1', comment: 'Loket tutup lebih awal.', on: '2026-11-20' } as Refused['record'],
  error: new KinerjaError('invalid-data', { issues: [] }),
};
const others: Refused = { ...answer, error: new KinerjaError('refused', { status: 403 }) };
const plan: Refused = { kind: 'plan', record: { id: 'plan-1' }, error: conflict };

/** An outbox of a test: what is refused, and what sending once more makes of it. */
class FakeOutbox implements Outbox {
  refused: readonly Refused[];
  readonly discarded: string[] = [];
  retried = 0;
  again: () => Promise<readonly Refused[]> = async () => [];

  constructor(...refused: readonly Refused[]) {
    this.refused = refused;
  }
  async rejected(): Promise<readonly Refused[]> {
    return this.refused;
  }
  async retry(): Promise<readonly Refused[]> {
    this.retried += 1;
    return this.again();
  }
  async discard(kind: Kind, record: Refused['record']): Promise<boolean> {
    this.discarded.push(`${kind} ${record.id}`);
    const before = this.refused.length;
    this.refused = this.refused.filter((each) => each.record !== record);
    return this.refused.length < before;
  }
}

async function shown(outbox: FakeOutbox, language = 'id'): Promise<Element> {
  defineOutbox(outboxKit);
  const around = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  const element = document.createElement('kinerja-outbox');
  element.outbox = outbox;
  around.append(element);
  await element.look();
  await settled(element);
  return element;
}

async function press(element: Element, label: string): Promise<void> {
  button(element, label).click();
  await settled(element);
}

async function click(element: Element, selector: string): Promise<void> {
  root(element).querySelector<HTMLButtonElement>(selector)?.click();
  await settled(element);
}

describe('kinerja-outbox', () => {
  it('takes no room while nothing is refused', async () => {
    const element = await shown(new FakeOutbox());
    expect(root(element).childElementCount).to.equal(0);
  });

  it('says what was refused and why, and shows what was written', async () => {
    const element = await shown(new FakeOutbox(answer, plan));
    expect(text(element))
      .to.contain('2 kiriman dari perangkat ini ditolak server')
      .and.to.contain('Jawaban survei')
      .and.to.contain(receiptCode('jawaban-1'))
      .and.to.contain('Alasan: Data tidak sesuai dengan aturan.')
      .and.to.contain('Loket tutup lebih awal.')
      .and.to.contain('Rencana kerja (SKP)');
    // Nothing was written in the second.
    expect(root(element).querySelectorAll('details').length).to.equal(1);
    const english = await shown(new FakeOutbox(answer), 'en');
    expect(text(english)).to.contain('1 record from this device was refused by the server');
  });

  it('sends once more, however often it is pressed, and tells the page what arrived', async () => {
    const outbox = new FakeOutbox(answer, plan);
    const element = await shown(outbox);
    const delivered = collect('kinerja-delivered');
    let release = (_gone: readonly Refused[]): void => undefined;
    outbox.again = () =>
      new Promise((resolve) => {
        release = resolve;
      });
    await press(element, 'Kirim sekali lagi');
    await press(element, 'Sedang mengirim…');
    outbox.refused = [plan];
    release([answer]);
    await settled(element);
    expect(outbox.retried).to.equal(1);
    expect(delivered.map(({ kind, id }) => [kind, id])).to.deep.equal([['response', 'jawaban-1']]);
    expect(text(element)).to.contain('Server tetap menolaknya').and.to.contain('1 kiriman');
    outbox.again = async () => {
      outbox.refused = [];
      return [plan];
    };
    await press(element, 'Kirim sekali lagi');
    await settled(element);
    expect(text(element)).to.equal('Sudah diterima server.');
    expect(focused()?.getAttribute('part')).to.equal('status');
  });

  it('reads to nobody what somebody wrote who may be another', async () => {
    const element = await shown(new FakeOutbox(others));
    expect(text(element))
      .to.contain('Alasan: Anda tidak memiliki izin untuk ini.')
      .and.not.to.contain('Loket tutup lebih awal.')
      .and.not.to.contain('Simpan salinan');
  });

  it('says what is wrong where the device cannot be read, and can be pressed again', async () => {
    const outbox = new FakeOutbox(answer);
    const element = await shown(outbox);
    const delivered = collect('kinerja-delivered');
    outbox.again = () => Promise.reject(new KinerjaError('storage', { reason: 'unavailable' }));
    await press(element, 'Kirim sekali lagi');
    await settled(element);
    expect(text(element)).to.contain('Perangkat ini tidak dapat menyimpan data').and.to.contain('1 kiriman');
    expect(delivered).to.deep.equal([]);
    expect(button(element, 'Kirim sekali lagi')).to.be.instanceOf(HTMLButtonElement);
  });

  it('says nothing of what another tab had deleted before', async () => {
    const outbox = new FakeOutbox(answer);
    const element = await shown(outbox);
    const delivered = collect('kinerja-delivered');
    outbox.refused = [];
    await press(element, 'Kirim sekali lagi');
    await settled(element);
    expect(root(element).childElementCount).to.equal(0);
    expect(delivered).to.deep.equal([]);
  });

  it('deletes nothing while it sends', async () => {
    const outbox = new FakeOutbox(answer);
    const element = await shown(outbox);
    await click(element, '[data-remove]');
    outbox.again = () => new Promise(() => {});
    await press(element, 'Kirim sekali lagi');
    await click(element, '[data-sure]');
    expect(outbox.discarded).to.deep.equal([]);
    expect(text(element)).not.to.contain('Sudah dihapus');
  });

  it('says that it waits again where nobody can be reached', async () => {
    const outbox = new FakeOutbox(answer);
    const element = await shown(outbox);
    const delivered = collect('kinerja-delivered');
    outbox.again = async () => {
      outbox.refused = [];
      return [];
    };
    await press(element, 'Kirim sekali lagi');
    await settled(element);
    expect(text(element)).to.contain('Server belum terjangkau');
    expect(delivered).to.deep.equal([]);
  });

  it('deletes one only after a question, and leaves the other', async () => {
    const outbox = new FakeOutbox(answer, plan);
    const element = await shown(outbox);
    await click(element, '[data-remove]');
    await settled(element);
    expect(focused()?.textContent).to.contain('Ya, hapus');
    await press(element, 'Jangan hapus');
    await settled(element);
    expect(outbox.discarded).to.deep.equal([]);
    expect(focused()?.textContent).to.contain('Hapus dari perangkat');
    await click(element, '[data-remove]');
    await click(element, '[data-sure]');
    await settled(element);
    expect(outbox.discarded).to.deep.equal(['response jawaban-1']);
    expect(text(element)).to.contain('1 kiriman').and.to.contain('Sudah dihapus dari perangkat ini.');
  });

  for (const language of ['id', 'en'])
    it(`is accessible, with a question too, in ${language}`, async () => {
      const element = await shown(new FakeOutbox(answer, plan), language);
      for (const details of root(element).querySelectorAll('details')) details.open = true;
      await expect(element).to.be.accessible();
      root(element).querySelector<HTMLButtonElement>('[data-remove]')?.click();
      await settled(element);
      await expect(element).to.be.accessible();
    }).timeout(40_000);

  it('every control is 44 pixels high', async () => {
    const element = await shown(new FakeOutbox(answer, plan));
    for (const control of root(element).querySelectorAll<HTMLElement>('button, summary'))
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
    expect(button(element, 'Kirim sekali lagi')).to.be.instanceOf(HTMLButtonElement);
  });
});
