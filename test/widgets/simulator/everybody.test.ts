import { kupang } from '@kinerja/core/schemes';
import type { KinerjaSimulator } from '@kinerja/widgets';
import { expect, fixture, html } from '@open-wc/testing';
import { button, collect, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { after, control, enter, simulator, status, type, value } from './support.ts';

describe('kinerja-simulator', () => {
  describe('the introduction', () => {
    it('leads in three steps, each about a part of the widget', async () => {
      const element = await simulator({ introduced: false });
      const ended = collect('kinerja-introduced');
      const about = (): string | undefined => one(element, '[data-guided]').dataset['about'];
      expect(text(element)).to.contain('Langkah 1 dari 3');
      expect(about()).to.equal('pick');
      button(element, 'Lanjut').click();
      await settled(element);
      expect(spaced(focused()!)).to.equal('Ubah satu angka');
      expect(about()).to.equal('entries');
      button(element, 'Lanjut').click();
      await settled(element);
      expect(about()).to.equal('result');
      button(element, 'Kembali').click();
      await settled(element);
      expect(about()).to.equal('entries');
      button(element, 'Lanjut').click();
      await settled(element);
      button(element, 'Mulai mencoba').click();
      await settled(element);
      expect(ended.map(({ skipped }) => skipped)).to.deep.equal([false]);
      expect(root(element).querySelector('.intro')).to.equal(null);
      expect(spaced(focused()!)).to.equal('Isian');
    });

    it('can be skipped, is not a wall meanwhile, and comes back when asked', async () => {
      const element = await simulator({ introduced: false, regulation: 'pp-30-2019' });
      const ended = collect('kinerja-introduced');
      await enter(element, control(element, 'Nilai SKP'), '50');
      expect(value(element)).to.equal('63,80 Kurang');
      button(element, 'Lewati panduan').click();
      await settled(element);
      expect(ended.map(({ skipped }) => skipped)).to.deep.equal([true]);
      expect(control(element, 'Nilai SKP').value).to.equal('50');
      button(element, 'Tampilkan panduan').click();
      await settled(element);
      expect(spaced(focused()!)).to.equal('Mulai dari contoh');
    });

    it('is not shown when the page knows that it was read', async () => {
      const element = await fixture<KinerjaSimulator>(
        html`<kinerja-simulator introduced></kinerja-simulator>`,
      );
      expect(text(element)).not.to.contain('Langkah 1 dari 3');
    });
  });

  describe('for everybody', () => {
    it('says that nothing is stored or sent, and asks the page for no source', async () => {
      const asked = collect('kinerja-connect');
      const element = await simulator();
      expect(text(element)).to.contain('Tidak ada yang disimpan atau dikirim');
      expect(asked.length).to.equal(0);
    });

    it('changes its language with the page, and what it told too', async () => {
      const element = await simulator({ regulation: 'permenpanrb-14-2017' });
      await enter(element, control(element, 'Waktu penyelesaian'), '3.9');
      element.lang = 'en';
      await settled(element);
      expect(status(element)).to.equal('Now 89.17, A · Very good. The example has 87.50, B · Good.');
      expect(text(element)).to.contain('Nothing is stored or sent').and.to.contain('made-up numbers');
      expect(control(element, 'Completion time').value).to.equal('3.9');
    });

    it('begins anew with another rule or scheme, and keeps its entries otherwise', async () => {
      const element = await simulator({ regulation: 'pp-30-2019' });
      await enter(element, control(element, 'Nilai SKP'), '50');
      element.remove();
      document.body.append(element);
      await settled(element);
      expect(value(element)).to.equal('63,80 Kurang');
      element.regulation = 'pp-46-2011';
      await settled(element);
      expect(value(element)).to.equal('90,50 Baik');
      element.schemeId = 'sibolga';
      await settled(element);
      expect(spaced(one(element, '.value .grade'))).to.equal('90,00');
      element.remove();
    });

    it('searches for the way on when nobody types, also after it was taken away meanwhile', async () => {
      const element = await simulator({ regulation: 'pp-30-2019' });
      const before = after(element, 'Jalan ke tingkat berikutnya');
      await type(element, control(element, 'Nilai SKP'), '90');
      expect(one(element, '.way').getAttribute('aria-busy')).to.equal('true');
      element.remove();
      document.body.append(element);
      await settled(element);
      expect(one(element, '.way').getAttribute('aria-busy')).to.equal('false');
      expect(after(element, 'Jalan ke tingkat berikutnya')).not.to.equal(before);
      element.remove();
    });

    it("takes a scheme of the page's own, and says when its voices cannot be joined", async () => {
      const own = { ...kupang, id: 'kota-contoh', region: { id: 'Kota Contoh' } };
      const element = await simulator({ scheme: own });
      expect(text(element)).to.contain('Kota Contoh');
      const failed = collect('kinerja-failed');
      element.scheme = { ...own, voices: { ...own.voices, sources: own.voices.sources.slice(1) } };
      await settled(element);
      expect(failed.map(({ code }) => code)).to.deep.equal(['invalid-data']);
      expect(one(element, '[role="alert"]')).to.exist;
    });

    it('says that it does not know a rule, and shows what the page brought', async () => {
      const failed = collect('kinerja-failed');
      const element = await simulator({ regulation: 'peraturan-9-2030' });
      expect(spaced(one(element, '[role="alert"]'))).to.contain('“peraturan-9-2030” tidak dikenal');
      expect(failed.map(({ code }) => code)).to.deep.equal(['unknown-regulation']);
      expect(one(element, 'slot')).to.exist;
    });

    it('leaves what was entered when the page gives an equal scheme anew', async () => {
      const element = await simulator({ scheme: kupang });
      const field = (): HTMLInputElement =>
        control(element, 'Sesuai', 'Perilaku kerja: berapa orang menilai');
      await enter(element, field(), '7');
      element.scheme = structuredClone(kupang);
      await settled(element);
      expect(field().value).to.equal('7');
    });

    it('says that it does not know a scheme', async () => {
      const element = await simulator({ schemeId: 'tidak-ada' });
      expect(spaced(one(element, '[role="alert"]'))).to.contain('Skema tidak ditemukan');
    });

    it('fits in 320 px', async () => {
      for (const given of [{ regulation: 'permenpanrb-14-2017' }, { schemeId: 'kupang' }]) {
        const element = await simulator({ ...given, introduced: false });
        element.style.width = '304px';
        expect(element.scrollWidth).to.be.at.most(304);
        expect(one(element, '.base').scrollWidth).to.be.at.most(304);
      }
    });

    it('opens every step for printing', async () => {
      const element = await simulator({ regulation: 'permenpanrb-14-2017' });
      dispatchEvent(new Event('beforeprint'));
      expect(root(element).querySelector('details:not([open])')).to.equal(null);
      dispatchEvent(new Event('afterprint'));
      expect(root(element).querySelector('details:not([open])')).to.exist;
    });

    const states: [string, Parameters<typeof simulator>[0], string?, string?][] = [
      ['with the introduction', { introduced: false }],
      ['of a survey', { regulation: 'permenpanrb-14-2017' }],
      ['with a change', { regulation: 'pp-46-2011' }, 'Tugas tambahan', '7'],
      ['with something empty', { regulation: 'bkn-3-2023' }, 'Lamanya (bulan)', ''],
      ['with something impossible', { regulation: 'pp-30-2019' }, 'Nilai SKP', '-1'],
      ['of a distribution', { regulation: 'se-3-2023' }],
      ['of indicators', { regulation: 'permenpanrb-8-2021' }],
      ['of a law without an index', { regulation: 'permenpanrb-16-2014' }],
      ['of a scheme', { schemeId: 'kupang' }],
      ['of an unknown rule', { regulation: 'x' }],
    ];
    for (const [name, given, label, entry] of states) {
      it(`has no axe violations ${name}`, async () => {
        const element = await simulator(given);
        if (label) await enter(element, control(element, label), entry ?? '');
        for (const details of root(element).querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
      }).timeout(40_000);
    }
  });
});
