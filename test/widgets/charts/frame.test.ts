import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { type ChartFrame, chartFrame } from '../../../packages/widgets/src/charts/frame.ts';
import { Later } from '../../../packages/widgets/src/charts/later.ts';
import { later } from '../shared/fake-source.ts';

const frame: ChartFrame = {
  lead: 'Indeks naik.',
  height: 240,
  drawn: undefined,
  legend: [{ look: 'forecast', name: 'Perkiraan' }],
  behind: { summary: 'Angkanya', caption: 'Indeks', columns: ['Tahun', 'Indeks'], rows: [['2026', '80']] },
};

const shown = (it: ChartFrame): Promise<HTMLElement> => fixture(html`<div>${chartFrame(it)}</div>`);

describe('what stands around a chart', () => {
  it('is there with its words and its table before the chart, and moves nothing when it comes', async () => {
    const before = await shown(frame);
    expect(before.textContent).to.contain('Indeks naik.').and.to.contain('Perkiraan');
    expect(before.querySelectorAll('td, tbody th').length).to.equal(2);
    const after = await shown({ ...frame, drawn: html`<svg width="100%" height="240"></svg>` });
    expect(after.offsetHeight).to.equal(before.offsetHeight);
    await expect(before).to.be.accessible();
  });

  it('says that the chart did not come', async () => {
    const it = await shown({ ...frame, failed: 'Grafik belum dapat dimuat.' });
    expect(it.textContent).to.contain('Grafik belum dapat dimuat.');
    expect(it.querySelector('figure svg')).to.equal(null);
    expect(it.querySelector('table')).not.to.equal(null);
  });

  it('hands out its figures', async () => {
    let handed = 0;
    const save = { label: 'Unduh', run: () => void (handed += 1) };
    const it = await shown({ ...frame, behind: { ...frame.behind, save } });
    it.querySelector('details')!.open = true;
    it.querySelector('button')!.click();
    expect(handed).to.equal(1);
  });
});

describe('a module for later', () => {
  class Host extends LitElement {
    readonly asked: ReturnType<typeof later<string>>[] = [];
    readonly module = new Later(this, () => {
      const next = later<string>();
      this.asked.push(next);
      return next.promise;
    });
    protected override render() {
      return html`${this.module.failed ? 'gagal' : (this.module.module ?? 'menunggu')}`;
    }
  }
  customElements.define('test-later', Host);

  it('is asked for once, and shown when it has come', async () => {
    const host = await fixture<Host>(html`<test-later></test-later>`);
    host.requestUpdate();
    await host.updateComplete;
    expect(host.asked.length).to.equal(1);
    expect(host.shadowRoot!.textContent).to.equal('menunggu');
    host.asked[0]!.resolve('ada');
    await aTimeout(0);
    await host.updateComplete;
    expect(host.shadowRoot!.textContent).to.equal('ada');
  });

  it('is asked for again when the browser comes online, if it had not come', async () => {
    const host = await fixture<Host>(html`<test-later></test-later>`);
    host.asked[0]!.reject(new TypeError('offline'));
    await aTimeout(0);
    await host.updateComplete;
    expect(host.shadowRoot!.textContent).to.equal('gagal');
    dispatchEvent(new Event('online'));
    host.asked[1]!.resolve('ada');
    await aTimeout(0);
    await host.updateComplete;
    expect(host.shadowRoot!.textContent).to.equal('ada');
    dispatchEvent(new Event('online'));
    expect(host.asked.length).to.equal(2);
  });
});
