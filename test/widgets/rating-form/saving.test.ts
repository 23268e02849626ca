import { agus, draftRating, rina, rinaPlan } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Office, button, collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { choose, overall, press, radio, sent, widget } from './support.ts';

describe('kinerja-rating-form', () => {
  describe('saving', () => {
    it('walks from an empty form to a final rating that is read-only', async () => {
      const office = new Office();
      const element = await widget(office);
      const [submitted, rated] = [collect('kinerja-submitted'), collect('kinerja-rated')];
      await choose(element, 'results-pendaftaran', 'meets');
      fill(element, '#results-pendaftaran-note', ' Sesuai laju. ');
      await choose(element, 'behaviour-loyal', 'exceeds');
      await overall(element, 'exceeds', 'meets');
      fill(element, '#strengths', 'Cepat');
      fill(element, '#improvements', 'Catat kendala lebih awal');
      await press(element, 'Tetapkan…');
      expect(office.puts.length).to.equal(0);
      expect(spaced(focused()!)).to.equal('Tetapkan predikat “Baik” untuk Rina Wulandari?');
      expect(spaced(one(element, '.confirm'))).to.contain(
        'Belum dinilai satu per satu: Akta kelahiran selesai lebih cepat',
      );
      await press(element, 'Ya, tetapkan');

      const [record] = sent(office);
      expect(record).to.deep.equal({
        id: record!.id,
        revision: 1,
        plan: rinaPlan.id,
        rater: { id: agus.id, role: 'supervisor' },
        status: 'final',
        on: '2026-12-20',
        results: { level: 'exceeds', items: { pendaftaran: { level: 'meets', note: 'Sesuai laju.' } } },
        behaviour: { level: 'meets', items: { loyal: { level: 'exceeds' } } },
        strengths: 'Cepat',
        improvements: 'Catat kendala lebih awal',
      });
      expect(text(element)).to.contain('Penilaian sudah ditetapkan').and.to.contain('predikat “Baik”');
      expect(focused()!.getAttribute('role')).to.equal('status');
      expect(root(element).querySelector('input, textarea')).to.equal(null);
      expect(submitted.map(({ kind, plan, state }) => [kind, plan, state])).to.deep.equal([
        ['rating', rinaPlan.id, 'received'],
      ]);
      expect(rated.map(({ plan, id, status }) => [plan, id, status])).to.deep.equal([
        [rinaPlan.id, record!.id, 'final'],
      ]);
    });

    it('saves a draft that may be incomplete, and goes on from there', async () => {
      const office = new Office();
      const element = await widget(office);
      await choose(element, 'results-sop', 'meets');
      expect(text(element)).to.contain('Ada perubahan yang belum disimpan.');
      await press(element, 'Simpan rancangan');
      expect(text(element)).to.contain('Rancangan tersimpan').and.not.to.contain('belum disimpan');
      await choose(element, 'results-sop', 'exceeds');
      await press(element, 'Simpan rancangan');
      expect(
        sent(office).map(({ revision, status, id }) => [revision, status, id === sent(office)[0]!.id]),
      ).to.deep.equal([
        [1, 'draft', true],
        [2, 'draft', true],
      ]);
    });

    it('resumes a stored draft and says so', async () => {
      const office = new Office({ rating: [draftRating] });
      const element = await widget(office);
      expect(text(element)).to.contain('Melanjutkan rancangan yang disimpan 15 Desember 2026 (versi 1).');
      expect(radio(element, 'results-waktu-akta', 'exceeds').checked).to.equal(true);
      expect(one<HTMLTextAreaElement>(element, '#results-pendaftaran-note').value).to.contain('846 dokumen');
      await overall(element, 'meets', 'meets');
      await press(element, 'Simpan rancangan');
      expect([sent(office)[0]!.id, sent(office)[0]!.revision]).to.deep.equal([draftRating.id, 2]);
    });

    it('gives two pages that begin at once the same record', async () => {
      const [first, second] = [new Office(), new Office()];
      for (const office of [first, second]) {
        const element = await widget(office);
        await choose(element, 'results-sop', 'meets');
        await press(element, 'Simpan rancangan');
      }
      const self = new Office();
      const own = await widget(self, { raterRole: 'self' });
      await choose(own, 'results-sop', 'meets');
      await press(own, 'Simpan rancangan');
      expect(sent(first)[0]!.id).to.equal(sent(second)[0]!.id);
      expect(sent(self)[0]!.id).not.to.equal(sent(first)[0]!.id);
    });

    it('sends once when a button is pressed twice', async () => {
      const office = new Office();
      const release = office.hold();
      const element = await widget(office);
      await choose(element, 'results-sop', 'meets');
      const save = button(element, 'Simpan rancangan');
      save.click();
      save.click();
      await settled(element);
      expect(spaced(save)).to.equal('Sedang menyimpan…');
      button(element, 'Tetapkan…').click();
      release();
      await settled(element);
      expect(office.puts.length).to.equal(1);
    });

    it('names what is missing instead of making it final, and leads there', async () => {
      const office = new Office();
      const element = await widget(office);
      await choose(element, 'results-overall', 'meets');
      await press(element, 'Tetapkan…');
      expect(focused()).to.equal(one(element, '.mend'));
      expect([...root(element).querySelectorAll('.mend button')].map(spaced)).to.deep.equal([
        'Rating perilaku kerja',
      ]);
      expect(spaced(one(element, '#behaviour-overall-error'))).to.equal('Pilih rating perilaku kerja.');
      one(element, '.mend button').click();
      expect(focused()).to.equal(radio(element, 'behaviour-overall', 'below'));
      expect(office.puts.length).to.equal(0);
    });

    it('lists by name what has no level yet, and leads there', async () => {
      const element = await widget(new Office({ rating: [draftRating] }));
      const missing = (): string[] => [...root(element).querySelectorAll('.missing li')].map(spaced);
      expect(missing().length).to.equal(2 + 2 + 6);
      expect(missing()[0]).to.equal('Rating hasil kerja wajib diisi');
      expect(missing()).to.contain('Kolaboratif sebaiknya dinilai');
      [...root(element).querySelectorAll<HTMLButtonElement>('.missing button')].at(-1)!.click();
      expect(focused()).to.equal(radio(element, 'behaviour-kolaboratif', 'below'));
      await choose(element, 'behaviour-kolaboratif', 'meets');
      expect(missing().length).to.equal(9);
    });

    it('goes back from the confirmation with everything as it was', async () => {
      const office = new Office();
      const element = await widget(office);
      await overall(element, 'below', 'below');
      await press(element, 'Tetapkan…');
      await press(element, 'Kembali ke isian');
      expect(radio(element, 'results-overall', 'below').checked).to.equal(true);
      expect(office.puts.length).to.equal(0);
    });

    it('can be rated by keyboard alone', async () => {
      const office = new Office();
      const element = await widget(office);
      for (const axis of ['results', 'behaviour']) {
        radio(element, `${axis}-overall`, 'below').focus();
        await sendKeys({ press: ' ' });
        await sendKeys({ press: 'ArrowDown' });
      }
      await settled(element);
      button(element, 'Tetapkan…').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(
        sent(office).map(({ status, results, behaviour }) => [status, results.level, behaviour.level]),
      ).to.deep.equal([['final', 'meets', 'meets']]);
    });

    it('survives being taken out of the page and put back', async () => {
      const element = await widget();
      await choose(element, 'results-sop', 'meets');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(element);
      expect(radio(element, 'results-sop', 'meets').checked).to.equal(true);
    });
  });

  describe('self rating', () => {
    it('is the same form in the employee’s own name, and no predicate', async () => {
      const office = new Office();
      const element = await widget(office, { raterRole: 'self' });
      expect(spaced(one(element, 'h2'))).to.equal('Penilaian diri');
      await overall(element, 'meets', 'meets');
      await press(element, 'Selesaikan…');
      expect(spaced(one(element, '.confirm'))).to.contain('Penilaian diri bukan predikat.');
      await press(element, 'Ya, selesaikan');
      expect(sent(office)[0]!.rater).to.deep.equal({ id: rina.id, role: 'self' });
      expect(text(element)).to.contain('Penilaian diri sudah selesai');
    });
  });
});
