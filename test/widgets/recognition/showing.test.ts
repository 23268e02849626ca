import { rinaAward } from '@kinerja/mock';
import { expect, fixture, html } from '@open-wc/testing';
import { one, root, settled, spaced, text } from '../parts/office.ts';
import { asRina, mayaAward, names, office, on, recognition } from './support.ts';

describe('kinerja-recognition', () => {
  describe('showing', () => {
    it('tells everybody who, for what, when, why, and by which rule', async () => {
      const element = await recognition(office(rinaAward), { clock: on('2026-01-23') });
      expect(names(element)).to.deep.equal(['Rina Wulandari']);
      const card = spaced(one(element, '.award'));
      expect(card).to.contain('Penghargaan capaian target · Tahun 2025');
      expect(card).to.contain('Menyelesaikan 1.042 pendaftaran');
      expect(card).to.contain('Diumumkan 20 Januari 2026');
      expect(card).to.contain('Penghargaan, tahunan, dari 6 orang di unitnya.');
      expect(card).to.contain('Uraian sistem Kemuning');
      expect(root(element).querySelector('button')).to.equal(null);
    });

    it('tells nobody else in the quiet days, of a small unit, or of who does not want it', async () => {
      const quiet = await recognition(office(rinaAward), { clock: on('2026-01-22') });
      expect(names(quiet)).to.deep.equal([]);
      expect(text(quiet)).to.contain('Belum ada penghargaan yang diumumkan');
      const small = await recognition(office({ ...rinaAward, unitSize: 4 }), { clock: on('2026-02-01') });
      expect(names(small)).to.deep.equal([]);
      const withheld = await recognition(office({ ...rinaAward, stage: 'withheld' }), {
        clock: on('2026-02-01'),
      });
      expect(names(withheld)).to.deep.equal([]);
    });

    it('has the newest first, and one year on request', async () => {
      const element = await recognition(office(mayaAward, rinaAward), { clock: on('2026-02-01') });
      expect(names(element)).to.deep.equal(['Rina Wulandari', 'Maya Sari']);
      expect(text(element)).to.contain('2 penghargaan');
      const select = one<HTMLSelectElement>(element, 'select');
      expect([...select.options].map(({ text: each }) => each)).to.deep.equal([
        'Semua tahun',
        '2025',
        '2024',
      ]);
      select.value = '2024';
      select.dispatchEvent(new Event('change'));
      await settled(element);
      expect(names(element)).to.deep.equal(['Maya Sari']);
    });

    it('asks for one unit where the page names it', async () => {
      const other = { ...mayaAward, unit: 'Dinas Lain' };
      const element = await recognition(office(other, rinaAward), {
        clock: on('2026-02-01'),
        unit: 'Dinas Lain',
      });
      expect(names(element)).to.deep.equal(['Maya Sari']);
    });

    it('says of the own award who sees it, and from when on', async () => {
      const sights: readonly (readonly [string, object, string])[] = [
        ['2026-01-21', {}, 'Terlihat oleh semua orang mulai 23 Januari 2026.'],
        ['2026-01-23', {}, 'Terlihat oleh semua orang.'],
        ['2026-01-23', { unitSize: 4 }, 'karena unit Anda kurang dari 5 orang'],
        ['2026-01-23', { stage: 'withheld' }, 'nama Anda tidak ditampilkan'],
        ['2026-01-23', { stage: 'withdrawn' }, 'Pengumumannya ditarik oleh kantor.'],
      ];
      for (const [day, changes, sentence] of sights) {
        const source = office({ ...rinaAward, ...changes }, mayaAward);
        const element = await recognition(source, { ...asRina, clock: on(day) });
        expect(spaced(one(element, '.sight')), day).to.contain(sentence);
        // The own one stands above, and not among the others again.
        expect(names(element)).to.deep.equal(['Rina Wulandari', 'Maya Sari']);
      }
    });

    it('tells the rules of a scheme with their basis, and how people are protected', async () => {
      const element = await recognition(office(), { schemeId: 'lhokseumawe' });
      const rules = spaced(one(element, '.rules'));
      expect(rules).to.contain(
        'Penghargaan bulanan pegawai terbaik (bulanan): nilai gabungan tertinggi di unit; hanya di unit dengan 5 orang atau lebih.',
      );
      expect(rules).to.contain('Ketentuan bawaan Kinerja, bukan peraturan: ');
      expect(rules).to.contain('Unit dengan kurang dari 5 orang tidak ditampilkan');
      // Career development is nobody else's business.
      expect(rules).not.to.contain('Pengembangan karier');
      element.schemeId = 'kupang';
      await settled(element);
      expect(spaced(one(element, '.rules'))).to.contain('inovasi yang diakui');
      element.schemeId = '';
      await settled(element);
      expect(root(element).querySelector('.rules ul')).to.equal(null);
    });

    it('says what the page does not say rightly', async () => {
      const element = await recognition(office(), { actingAs: 'raja' });
      expect(text(element)).to.contain('Peran tidak dikenal');
      element.actingAs = 'employee';
      await settled(element);
      expect(text(element)).to.contain('Orangnya belum diketahui');
      element.actingAs = '';
      element.schemeId = 'atlantis';
      await settled(element);
      expect(text(element)).to.contain('Tidak ada skema “atlantis”');
    });

    it('speaks the language of the page', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = await recognition(office(rinaAward), {
        clock: on('2026-02-01'),
        schemeId: 'lhokseumawe',
      });
      frame.append(element);
      await settled(element);
      expect(text(element)).to.contain('Award for reaching the target · Year 2025');
      expect(text(element)).to.contain('highest joint value of the unit');
      expect(one(element, '.base').lang).to.equal('en');
    });
  });
});
