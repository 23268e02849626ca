import { behaviourValues } from '@kinerja/core/evaluation';
import { finalRating, rinaPlan, rinaProgress, selfRating } from '@kinerja/mock';
import { expect, fixture, html } from '@open-wc/testing';
import { Office, one, root, settled, spaced, text } from '../parts/office.ts';
import { choose, widget } from './support.ts';

describe('kinerja-rating-form', () => {
  describe('showing', () => {
    it('puts the evidence beside every result', async () => {
      const element = await widget();
      const item = spaced(one(element, '[data-item="waktu-akta"]'));
      expect(item).to.contain('3,2 hari Melewati batas target');
      expect(item).to.contain('28 Oktober 2026 2,5 hari');
      expect(item).to.contain('Bukti dukung Laporan waktu layanan Agustus 2026');
      const march = one(element, '[data-item="pendaftaran"] [data-entry="progress-pendaftaran-2026-03"]');
      expect(spaced(march)).to.contain('Penyebab Satu-satunya kendaraan');
    });

    it('shows the seven values with meaning, guides and the leader’s own expectation', async () => {
      const element = await widget();
      for (const value of behaviourValues) {
        const item = spaced(one(element, `[data-item="${value.id}"]`));
        expect(item).to.contain(value.label.id).and.to.contain(value.meaning.id);
        for (const guide of value.guides) expect(item).to.contain(guide.id);
      }
      expect(spaced(one(element, '[data-item="akuntabel"]'))).to.contain(
        'Ekspektasi khusus pimpinan Berkas yang ditolak',
      );
    });

    it('names every group of levels by its item', async () => {
      const element = await widget();
      const legends = [...root(element).querySelectorAll('legend')].map(spaced);
      expect(legends).to.contain('Penilaian Anda: Akta kelahiran selesai lebih cepat');
      expect(new Set(legends).size).to.equal(legends.length);
      expect(legends.length).to.equal(4 + 7 + 2);
    });

    it('shows the finished self rating beside the question, and no draft of one', async () => {
      const finished = await widget(new Office({ rating: [selfRating] }));
      expect(spaced(one(finished, '[data-item="waktu-akta"]'))).to.contain(
        'Penilaian diri Di atas ekspektasi',
      );
      const draft = await widget(new Office({ rating: [{ ...selfRating, status: 'draft' }] }));
      expect(text(draft)).not.to.contain('Penilaian diri');
    });

    it('says missing evidence as missing, and suggests nothing from it', async () => {
      const progress = rinaProgress.filter((entry) => entry.target !== 'kepuasan');
      const element = await widget(new Office({ progress }));
      const item = spaced(one(element, '[data-item="kepuasan"]'));
      expect(item).to.contain('Belum ada laporan');
      expect(item).to.contain('Tidak ada saran');
    });

    it('changes its language with the page', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = await widget();
      frame.append(element);
      await settled(element);
      expect(text(element)).to.contain('Performance rating').and.to.contain('Service oriented');
      expect(text(element)).to.contain('a suggestion, not a rating');
    });
  });

  describe('suggesting without deciding', () => {
    it('labels the level from the numbers as a suggestion, with where it comes from', async () => {
      const element = await widget();
      expect(spaced(one(element, '[data-item="pendaftaran"] .proposal'))).to.equal(
        'Menurut realisasi: Di bawah ekspektasi saran, bukan nilai Dasar saran: Ketentuan bawaan Kinerja, bukan peraturan.',
      );
    });

    it('fills in nothing by itself, neither from the numbers nor from the items', async () => {
      const element = await widget();
      for (const { id } of rinaPlan.targets) await choose(element, `results-${id}`, 'exceeds');
      for (const { id } of behaviourValues) await choose(element, `behaviour-${id}`, 'exceeds');
      const checked = [...root(element).querySelectorAll<HTMLInputElement>('.verdict input:checked')];
      expect(checked).to.deep.equal([]);
      expect(text(element)).to.contain(
        'Belum ada predikat: rating hasil kerja, rating perilaku kerja belum diisi.',
      );
      expect(root(element).querySelector('[aria-current]')).to.equal(null);
    });

    it('counts the levels of the items as they are chosen', async () => {
      const element = await widget();
      const counts = (): string => spaced(one(element, '#results-overall .hint'));
      expect(counts()).to.contain('0 di atas, 0 sesuai, 0 di bawah ekspektasi, 4 belum dinilai');
      await choose(element, 'results-sop', 'meets');
      await choose(element, 'results-kepuasan', 'below');
      expect(counts()).to.contain('0 di atas, 1 sesuai, 1 di bawah ekspektasi, 2 belum dinilai');
    });
  });

  describe('where nothing can be rated', () => {
    it('explains a plan that is not agreed', async () => {
      const element = await widget(new Office(), { planId: 'plan-rina-2026-usulan' });
      expect(text(element)).to.contain('SKP belum disetujui');
      expect(root(element).querySelector('input')).to.equal(null);
    });

    it('is not for somebody else', async () => {
      const element = await widget(new Office(), { raterId: 'orang-lain' });
      expect(text(element)).to.contain('Penilaian ini bukan untuk Anda');
      expect(root(element).querySelector('input')).to.equal(null);
    });

    it('shows a final rating for reading', async () => {
      const element = await widget(new Office({ rating: [finalRating, selfRating] }));
      expect(root(element).querySelector('input, textarea')).to.equal(null);
      expect(spaced(one(element, '[data-item="waktu-akta"]'))).to.equal(
        'Akta kelahiran selesai lebih cepat Penilaian atasan Di atas ekspektasi Turun dari 4 menjadi 2,5 hari. Penilaian diri Di atas ekspektasi',
      );
    });
  });
});
