import { rinaPlan, rinaProgress } from '@kinerja/mock';
import type { KinerjaTargetTracker } from '@kinerja/widgets';
import { expect, fixture, html } from '@open-wc/testing';
import { Office, one, root, settled, spaced, text } from '../parts/office.ts';
import { report, target, widget } from './support.ts';

describe('kinerja-target-tracker', () => {
  describe('showing', () => {
    it('says where each target stands, in the words of its direction', async () => {
      const element = await widget();
      expect(spaced(target(element, 'pendaftaran'))).to.contain('makin tinggi makin baik');
      expect(spaced(target(element, 'pendaftaran'))).to.contain('846 dokumen Target belum tercapai');
      expect(spaced(target(element, 'waktu-akta'))).to.contain('makin rendah makin baik');
      expect(spaced(target(element, 'waktu-akta'))).to.contain('3,2 hari Melewati batas target');
      expect(spaced(target(element, 'kepuasan'))).to.contain('84,1 nilai Target tercapai');
      expect(spaced(target(element, 'sop'))).to.contain('Sudah terlaksana Target tercapai');
      expect(text(element)).to.contain('2 target tercapai, 2 target belum tercapai.');
    });

    it('labels every percentage as a help and not a score', async () => {
      const element = await widget();
      expect(spaced(target(element, 'pendaftaran'))).to.contain('84,6% dari target angka bantu, bukan nilai');
    });

    it('gives every drawing a sentence', async () => {
      const element = await widget();
      const drawings = [...root(element).querySelectorAll('svg.line')].map((svg) =>
        svg.getAttribute('aria-label'),
      );
      expect(drawings[1]).to.equal(
        'Realisasi 3,2 hari. Target: tidak lebih dari 3 hari, makin rendah makin baik.',
      );
      expect(drawings.length).to.equal(3);
    });

    it('lists reports newest first, with note, evidence, obstacle and cause', async () => {
      const element = await widget();
      const days = [...target(element, 'pendaftaran').querySelectorAll('time')].map((time) => time.dateTime);
      expect(days).to.deep.equal([...days].sort().reverse());
      expect(days.length).to.equal(10);
      const link = target(element, 'pendaftaran').querySelector('a')!;
      expect(link.href).to.equal('https://arsip.contohkab.example/akta/2026-09');
      expect(link.rel).to.equal('noopener noreferrer');
      const march = one(element, '[data-entry="progress-pendaftaran-2026-03"]');
      expect(spaced(march)).to.contain('Kendala Pelayanan keliling');
      expect(spaced(march)).to.contain('Penyebab Satu-satunya kendaraan');
    });

    it('shows what nobody reported as missing, not as zero', async () => {
      const progress = rinaProgress.filter((entry) => entry.target !== 'kepuasan');
      const element = await widget(new Office({ progress }));
      const words = spaced(target(element, 'kepuasan'));
      expect(words).to.contain('Belum ada laporan');
      expect(words).to.contain('ini tidak dihitung sebagai nol');
      expect(spaced(one(element, '[data-target="kepuasan"] .measure-current'))).to.equal('Belum ada laporan');
      expect(target(element, 'kepuasan').querySelector('.point')).to.equal(null);
      expect(text(element)).to.contain('1 target belum ada laporan');
    });

    it('changes its language with the page', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="id"></div>`);
      const element = await widget();
      frame.append(element);
      frame.lang = 'en';
      await settled(element);
      expect(text(element)).to.contain('846 dokumen Target not reached yet Target: at least 1,000 dokumen');
      expect(one(element, '.base').lang).to.equal('en');
      frame.lang = 'id';
      await settled(element);
      expect(text(element)).to.contain('Target: paling sedikit 1.000 dokumen');
    });

    it('says that it loads, and that there is no such plan', async () => {
      const element = await fixture<KinerjaTargetTracker>(
        html`<kinerja-target-tracker plan-id="x"></kinerja-target-tracker>`,
      );
      expect(text(element)).to.contain('Sedang memuat');
      element.source = new Office();
      await settled(element);
      expect(text(element)).to.contain('SKP tidak ditemukan');
    });

    it('opens what is folded for printing and folds it again', async () => {
      const element = await widget();
      const folded = (): number => root(element).querySelectorAll('details:not([open])').length;
      const before = folded();
      dispatchEvent(new Event('beforeprint'));
      expect(folded()).to.equal(0);
      dispatchEvent(new Event('afterprint'));
      expect(folded()).to.equal(before);
      expect(before).to.be.greaterThan(0);
    });
  });

  it('shows what another widget reported on the same plan', async () => {
    const office = new Office();
    const [one_, other] = [await widget(office), await widget(office)];
    await report(one_, 'pendaftaran', '10');
    await settled(other);
    expect(spaced(target(other, 'pendaftaran'))).to.contain('856 dokumen');
  });

  it('shows the plan it was last asked for, though an earlier one answers later', async () => {
    const office = new Office();
    const get = office.get.bind(office);
    let release = (): void => undefined;
    office.get = async (kind, id) => {
      if (id === 'lambat') await new Promise<void>((resolve) => (release = resolve));
      return get(kind, id);
    };
    const element = await widget(office, 'lambat');
    element.planId = rinaPlan.id;
    await settled(element);
    release();
    await settled(element);
    expect(text(element)).to.contain('846 dokumen');
  });
});
