import { KinerjaError } from '@kinerja/core';
import { expect } from '@open-wc/testing';
import { Office, button, collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';
import { open, report, send, sent, target, widget } from './support.ts';

describe('kinerja-target-tracker', () => {
  describe('failing', () => {
    for (const error of oneOfEach.filter(({ code }) => code !== 'not-found')) {
      it(`says that reading failed and offers another way: ${error.message}`, async () => {
        const office = new Office();
        office.failReads = error;
        const failed = collect('kinerja-failed');
        const element = await widget(office);
        const alert = one(element, '[role="alert"]');
        expect(spaced(alert).length).to.be.greaterThan(30);
        expect(failed.at(-1)?.code).to.equal(error.code);
        expect(root(element).querySelector('slot')).to.exist;
        office.failReads = undefined;
        button(element, 'Coba lagi').click();
        await settled(element);
        expect(text(element)).to.contain('846 dokumen');
      });

      it(`keeps what was typed when sending failed, and sends the same record again: ${error.message}`, async () => {
        const office = new Office();
        office.failNextPut = error;
        const element = await widget(office);
        await report(element, 'pendaftaran', '5');
        expect(one<HTMLInputElement>(element, '#value').value).to.equal('5');
        expect(focused()!.closest('form')).to.exist;
        await send(element);
        const [first, second] = sent(office);
        // After a conflict the receiver holds another record under the first id.
        if (error.code === 'conflict') expect(second!.id).not.to.equal(first!.id);
        else expect(second).to.deep.equal(first);
        expect(spaced(target(element, 'pendaftaran'))).to.contain('851 dokumen');
      });
    }

    it('tries again by itself when the browser comes online', async () => {
      const office = new Office();
      office.failReads = new KinerjaError('unreachable', {});
      const element = await widget(office);
      office.failReads = undefined;
      dispatchEvent(new Event('online'));
      await settled(element);
      expect(text(element)).to.contain('846 dokumen');
    });
  });

  describe('offline', () => {
    it('says that a report is on this device, and when it was delivered', async () => {
      const office = new Office();
      office.offline = true;
      const element = await widget(office);
      const [submitted, delivered] = [collect('kinerja-submitted'), collect('kinerja-delivered')];
      await report(element, 'pendaftaran', '5');
      const outcome = (): string => spaced(one(element, '[data-outcome="pendaftaran"]'));
      expect(outcome()).to.contain('Laporan tersimpan di perangkat ini');
      expect(spaced(target(element, 'pendaftaran'))).to.contain('851 dokumen');
      expect(spaced(target(element, 'pendaftaran'))).to.contain('menunggu dikirim');
      expect(text(element)).to.contain('1 kiriman tersimpan di perangkat ini');
      expect(submitted[0]!.state).to.equal('stored');
      expect(delivered.length).to.equal(0);

      office.deliver();
      await settled(element);
      expect(outcome()).to.contain('Laporan diterima');
      expect(text(element)).not.to.contain('menunggu dikirim');
      expect(delivered.map(({ kind, id }) => [kind, id])).to.deep.equal([['progress', sent(office)[0]!.id]]);
    });

    it('says that it was refused, and shows it no longer', async () => {
      const office = new Office();
      office.offline = true;
      const element = await widget(office);
      const failed = collect('kinerja-failed');
      await report(element, 'pendaftaran', '5');
      office.refuse(new KinerjaError('refused', { status: 403 }));
      await settled(element);
      const outcome = spaced(one(element, '[data-outcome="pendaftaran"]'));
      expect(outcome).to.contain('ditolak server').and.to.contain('tidak memiliki izin');
      expect(spaced(target(element, 'pendaftaran'))).not.to.contain('851 dokumen');
      expect(text(element)).not.to.contain('menunggu dikirim').and.not.to.contain('kiriman tersimpan');
      expect(failed.map(({ code }) => code)).to.deep.equal(['refused']);
    });

    it('counts what was refused no longer also while somebody writes, who keeps what was typed', async () => {
      const office = new Office();
      office.offline = true;
      const element = await widget(office);
      await report(element, 'pendaftaran', '5');
      await open(element, 'waktu-akta');
      fill(element, '#value', '2.5');
      office.refuse(new KinerjaError('refused', { status: 403 }));
      await settled(element);
      expect(spaced(target(element, 'pendaftaran'))).to.contain('846 dokumen');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('2.5');
    });
  });

  describe('where nothing can be reported', () => {
    it('explains a plan that is not agreed', async () => {
      const element = await widget(new Office(), 'plan-rina-2026-usulan');
      expect(text(element)).to.contain('SKP menunggu persetujuan');
      expect(root(element).querySelector('[data-report]')).to.equal(null);
    });

    it('explains a period that has not begun', async () => {
      const element = await widget();
      element.clock = () => new Date('2025-12-31T12:00:00');
      await settled(element);
      expect(text(element)).to.contain('Kemajuan dapat dilaporkan mulai 1 Januari 2026.');
      expect(root(element).querySelector('[data-report]')).to.equal(null);
    });

    it('dates a report on the last day when the period is over', async () => {
      const element = await widget();
      element.clock = () => new Date('2027-01-20T12:00:00');
      await settled(element);
      await open(element, 'pendaftaran');
      expect(one<HTMLInputElement>(element, '#on').value).to.equal('2026-12-31');
    });

    it('only shows when it is readonly', async () => {
      const element = await widget();
      element.readonly = true;
      await settled(element);
      expect(root(element).querySelector('[data-report]')).to.equal(null);
    });
  });
});
