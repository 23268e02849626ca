import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { gradeLabel } from '@kinerja/core/regulations/words';
import { finalRating, ratingOf, rinaProgress, selfRating } from '@kinerja/mock';
import { expect, fixture, html } from '@open-wc/testing';
import { Office, one, root, settled, spaced, text } from '../parts/office.ts';
import { levels, widget } from './support.ts';

describe('kinerja-scorecard', () => {
  describe('with a final rating', () => {
    for (const results of levels) {
      for (const behaviour of levels) {
        const id = permenpanrb6of2022.matrix[results][behaviour];
        const label = gradeLabel('permenpanrb-6-2022', id);
        it(`shows ${results} × ${behaviour} as ${label.id}, in the same cell`, async () => {
          const element = await widget(new Office({ rating: [ratingOf(results, behaviour)] }));
          expect(spaced(one(element, '.grade'))).to.equal(label.id);
          expect(one(element, '[data-grade]').dataset['grade']).to.equal(id);
          const marked = [...root(element).querySelectorAll<HTMLElement>('[aria-current="true"]')];
          expect(marked.map((cell) => cell.dataset['cell'])).to.deep.equal([`${results}-${behaviour}`]);
        });
      }
    }

    it('says who decided, when, and by which law', async () => {
      const element = await widget();
      expect(text(element)).to.contain('Ditetapkan oleh Agus Prasetyo pada 15 Desember 2026.');
      expect(text(element)).to.contain(
        'Menurut PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara.',
      );
    });

    it('explains the predicate down to every item, with the law and what is an assumption', async () => {
      const element = await widget();
      const steps = [...root(element).querySelectorAll('.steps summary')].map(spaced);
      expect(steps[0]).to.equal(
        'Hasil kerja: di atas ekspektasi. Perilaku kerja: sesuai ekspektasi → predikat Baik',
      );
      expect(steps).to.contain('Hasil kerja secara keseluruhan: di atas ekspektasi');
      expect(steps).to.contain('Hasil kerja, Akta kelahiran selesai lebih cepat: di atas ekspektasi');
      expect(steps).to.contain('Perilaku kerja, Adaptif: di atas ekspektasi');
      expect(steps.length).to.equal(1 + 2 + 4 + 7);
      expect(spaced(one(element, '[data-status="assumption"]'))).to.equal('asumsi');
    });

    it('shows items, notes, strengths and what to improve', async () => {
      const element = await widget();
      expect(spaced(one(element, '[data-item="waktu-akta"]'))).to.equal(
        'Akta kelahiran selesai lebih cepat Di atas ekspektasi Turun dari 4 menjadi 2,5 hari.',
      );
      expect(text(element)).to.contain('Kekuatan Memperpendek waktu layanan');
      expect(text(element)).to.contain('Yang perlu ditingkatkan Catat hambatan');
    });

    it('puts the self rating beside the supervisor’s, and says that it is no predicate', async () => {
      const element = await widget(new Office({ rating: [finalRating, selfRating] }));
      expect(spaced(one(element, '[data-item="kepuasan"]'))).to.equal(
        'Masyarakat puas atas pelayanan akta kelahiran Penilaian atasan Di atas ekspektasi Penilaian diri Sesuai ekspektasi',
      );
      expect(text(element)).to.contain('bahan dialog, bukan predikat');
    });

    it('says that an item was not rated on its own', async () => {
      const rating = { ...finalRating, results: { level: 'meets', items: {} } } as const;
      const element = await widget(new Office({ rating: [rating] }));
      expect(spaced(one(element, '[data-item="sop"]'))).to.contain('Tidak dinilai tersendiri');
    });

    it('shows what was realised as supporting data, and what is missing as missing', async () => {
      const progress = rinaProgress.filter((entry) => entry.target !== 'sop');
      const element = await widget(new Office({ rating: [finalRating], progress }));
      expect(text(element)).to.contain('Realisasi target data pendukung, bukan nilai');
      expect(spaced(one(element, '[data-target="pendaftaran"]'))).to.contain('846 dokumen');
      expect(spaced(one(element, '[data-target="sop"]'))).to.contain('Belum ada laporan');
    });

    it('changes its language with the page', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const element = await widget();
      frame.append(element);
      await settled(element);
      expect(spaced(one(element, '.grade'))).to.equal('Good');
      expect(text(element)).to.contain('Why this predicate?').and.to.contain('supporting data, not a score');
      expect(text(element)).to.contain(
        'Work results: exceeds expectation. Work behaviour: meets expectation',
      );
    });

    it('opens the whole explanation for printing', async () => {
      const element = await widget();
      dispatchEvent(new Event('beforeprint'));
      expect(root(element).querySelector('details:not([open])')).to.equal(null);
      dispatchEvent(new Event('afterprint'));
      expect(root(element).querySelector('details:not([open])')).to.exist;
    });
  });
});
