import type { Records } from '@kinerja/core';
import { draftRating, finalRating } from '@kinerja/mock';
import type { KinerjaRatingForm } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { Office, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { overall, press, radio, sent, widget } from './support.ts';

describe('kinerja-rating-form', () => {
  describe('conflict', () => {
    const theirs: Records['rating'] = {
      ...draftRating,
      revision: 2,
      results: { level: 'below', items: { pendaftaran: { level: 'below' } } },
    };

    async function conflicting(stored = theirs): Promise<[Office, KinerjaRatingForm]> {
      const office = new Office({ rating: [draftRating] });
      const element = await widget(office);
      await overall(element, 'exceeds', 'meets');
      await office.plant('rating', stored);
      await press(element, 'Simpan rancangan');
      return [office, element];
    }

    it('shows both versions and where they differ', async () => {
      const [, element] = await conflicting();
      const notice = spaced(focused()!);
      expect(notice).to.contain('Penilaian ini sudah disimpan dari tempat lain');
      expect(notice).to.contain(
        'Hasil kerja, secara keseluruhan: isian Anda “Di atas ekspektasi”, yang tersimpan “Di bawah ekspektasi”',
      );
      expect(notice).to.contain(
        'Akta kelahiran selesai lebih cepat: isian Anda “Di atas ekspektasi”, yang tersimpan “kosong”',
      );
      expect(radio(element, 'results-overall', 'exceeds').checked).to.equal(true);
    });

    it('can save mine as the next version', async () => {
      const [office, element] = await conflicting();
      await press(element, 'Simpan isian saya');
      expect(sent(office).map(({ revision, results }) => [revision, results.level])).to.deep.equal([
        [2, 'exceeds'],
        [3, 'exceeds'],
      ]);
      expect(text(element)).to.contain('Rancangan tersimpan');
    });

    it('can take the stored one, and bring mine back', async () => {
      const [office, element] = await conflicting();
      await press(element, 'Pakai yang tersimpan');
      expect(radio(element, 'results-overall', 'below').checked).to.equal(true);
      expect(text(element)).to.contain('Isian Anda sebelumnya masih disimpan di halaman ini.');
      await press(element, 'Kembalikan isian saya');
      expect(radio(element, 'results-overall', 'exceeds').checked).to.equal(true);
      await press(element, 'Simpan rancangan');
      expect(sent(office).at(-1)!.revision).to.equal(3);
      expect(text(element)).to.contain('Rancangan tersimpan');
    });

    it('brings mine back in exchange for what was typed after taking the stored one', async () => {
      const [, element] = await conflicting();
      await press(element, 'Pakai yang tersimpan');
      fill(element, '#strengths', 'Ditulis sesudahnya');
      await press(element, 'Kembalikan isian saya');
      expect(radio(element, 'results-overall', 'exceeds').checked).to.equal(true);
      expect(text(element)).to.contain('Kekuatan: Ditulis sesudahnya');
      await press(element, 'Kembalikan isian saya');
      expect(radio(element, 'results-overall', 'below').checked).to.equal(true);
      expect(one<HTMLTextAreaElement>(element, '#strengths').value).to.equal('Ditulis sesudahnya');
    });

    it('keeps mine aside when it is asked back while something is being saved', async () => {
      const [office, element] = await conflicting();
      await press(element, 'Pakai yang tersimpan');
      fill(element, '#strengths', 'Cepat');
      const release = office.hold();
      await press(element, 'Simpan rancangan');
      await press(element, 'Kembalikan isian saya');
      release();
      await settled(element);
      expect(text(element)).to.contain('Rancangan tersimpan');
      await press(element, 'Kembalikan isian saya');
      expect(radio(element, 'results-overall', 'exceeds').checked).to.equal(true);
    });

    it('cannot write over a final rating, but still lets mine be read', async () => {
      const [, element] = await conflicting({ ...finalRating, revision: 2 });
      expect(text(element)).to.contain('sudah ditetapkan dari tempat lain');
      expect([...root(element).querySelectorAll('button')].map(spaced)).not.to.contain('Simpan isian saya');
      await press(element, 'Pakai yang tersimpan');
      expect(text(element)).to.contain('Penilaian sudah ditetapkan');
      expect(text(element)).to.contain('Isian Anda yang belum tersimpan');
      expect(text(element)).to.contain('Perilaku kerja, secara keseluruhan: Sesuai ekspektasi');
    });
  });
});
