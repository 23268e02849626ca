import { KinerjaError } from '@kinerja/core';
import { draftRating, rinaPlan } from '@kinerja/mock';
import { expect, waitUntil } from '@open-wc/testing';
import { Office, collect, focused, settled, spaced, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';
import { choose, overall, press, radio, sent, widget } from './support.ts';

describe('kinerja-rating-form', () => {
  describe('failing', () => {
    for (const error of oneOfEach.filter(({ code }) => code !== 'not-found')) {
      it(`keeps everything when saving failed, and says why: ${error.message}`, async () => {
        const office = new Office();
        office.failNextPut = error;
        const failed = collect('kinerja-failed');
        const element = await widget(office);
        await choose(element, 'results-sop', 'meets');
        await press(element, 'Simpan rancangan');
        expect(spaced(focused()!)).to.contain('Isian Anda masih ada di sini.');
        expect(failed.at(-1)?.code).to.equal(error.code);
        expect(radio(element, 'results-sop', 'meets').checked).to.equal(true);
        await press(element, 'Simpan rancangan');
        expect(sent(office)[1]).to.deep.equal(sent(office)[0]);
        expect(text(element)).to.contain('Rancangan tersimpan');
      });
    }

    it('keeps everything when making it final failed', async () => {
      const office = new Office({ rating: [draftRating] });
      const element = await widget(office);
      await overall(element, 'meets', 'meets');
      await press(element, 'Tetapkan…');
      office.failNextPut = new KinerjaError('unreachable', {});
      await press(element, 'Ya, tetapkan');
      expect(radio(element, 'results-overall', 'meets').checked).to.equal(true);
      await press(element, 'Tetapkan…');
      await press(element, 'Ya, tetapkan');
      expect(text(element)).to.contain('Penilaian sudah ditetapkan');
    });

    it('makes a saved draft final after a failure, and takes it for nobody else’s', async () => {
      const office = new Office();
      const element = await widget(office);
      await overall(element, 'meets', 'meets');
      await press(element, 'Simpan rancangan');
      await overall(element, 'meets', 'exceeds');
      await press(element, 'Simpan rancangan');
      office.failNextPut = new KinerjaError('unreachable', {});
      for (let attempt = 0; attempt < 2; attempt++) {
        await press(element, 'Tetapkan…');
        await press(element, 'Ya, tetapkan');
      }
      expect(sent(office).map(({ revision }) => revision)).to.deep.equal([1, 2, 3, 3]);
      expect(text(element)).to.contain('Penilaian sudah ditetapkan');
    });

    it('says that reading failed, and tries again', async () => {
      const office = new Office();
      office.failReads = new KinerjaError('refused', { status: 401 });
      const element = await widget(office);
      expect(text(element)).to.contain('Silakan masuk terlebih dahulu.');
      office.failReads = undefined;
      await press(element, 'Coba lagi');
      expect(text(element)).to.contain('1. Hasil kerja');
    });

    it('says that it does not know the regulation', async () => {
      const plan = [{ ...rinaPlan, regulation: 'peraturan-9-2030' }];
      const element = await widget(new Office({ plan }));
      expect(text(element)).to.contain('peraturan-9-2030');
    });
  });

  describe('offline', () => {
    it('says that the rating is on this device, and when it was delivered', async () => {
      const office = new Office();
      office.offline = true;
      const element = await widget(office);
      const delivered = collect('kinerja-delivered');
      await choose(element, 'results-sop', 'meets');
      await press(element, 'Simpan rancangan');
      expect(text(element)).to.contain('Tersimpan di perangkat ini');
      office.deliver();
      await settled(element);
      expect(text(element)).to.contain('Rancangan tersimpan');
      expect(delivered.map(({ kind }) => kind)).to.deep.equal(['rating']);
    });

    it('says that it was refused', async () => {
      const office = new Office();
      office.offline = true;
      const element = await widget(office);
      const failed = collect('kinerja-failed');
      await choose(element, 'results-sop', 'meets');
      await press(element, 'Simpan rancangan');
      office.refuse(new KinerjaError('conflict', { kind: 'rating', id: '-' }));
      await settled(element);
      expect(text(element)).to.contain('ditolak server').and.not.to.contain('Tersimpan di perangkat ini');
      expect(failed.map(({ code }) => code)).to.deep.equal(['conflict']);
    });

    it('goes on from what the receiver has, and not from what it refused', async () => {
      const office = new Office();
      office.offline = true;
      const element = await widget(office);
      await choose(element, 'results-sop', 'meets');
      await press(element, 'Simpan rancangan');
      await choose(element, 'results-sop', 'exceeds');
      office.refuse(new KinerjaError('conflict', { kind: 'rating', id: '-' }));
      await waitUntil(() => element.shown?.stored === undefined);
      await settled(element);
      await press(element, 'Simpan rancangan');
      expect(sent(office).map(({ revision }) => revision)).to.deep.equal([1, 1]);
    });

    it('says so of a final rating too', async () => {
      const office = new Office();
      office.offline = true;
      const element = await widget(office);
      await overall(element, 'meets', 'meets');
      await press(element, 'Tetapkan…');
      await press(element, 'Ya, tetapkan');
      expect(text(element)).to.contain('Penilaian sudah ditetapkan').and.to.contain('Dikirim otomatis');
    });
  });
});
