import { KinerjaError } from '@kinerja/core';
import { draftRating, finalRating, rinaPlan, selfRating } from '@kinerja/mock';
import { RatedEvent } from '@kinerja/widgets';
import { expect, waitUntil } from '@open-wc/testing';
import { Office, button, one, root, settled, spaced, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';
import { widget } from './support.ts';

describe('kinerja-scorecard', () => {
  describe('without a final rating', () => {
    it('says what is missing and who must act', async () => {
      const element = await widget(new Office());
      expect(text(element)).to.contain('Belum ada predikat').and.to.contain('tidak berarti bernilai nol');
      expect([...root(element).querySelectorAll('.cycle li')].map(spaced)).to.deep.equal([
        '✓ SKP disetujui: sudah',
        '○ Penilaian diri: belum; boleh diisi oleh Rina Wulandari',
        '○ Penilaian ditetapkan: belum; menunggu Agus Prasetyo',
      ]);
      expect(root(element).querySelector('.grade')).to.equal(null);
    });

    it('never shows a draft as a result', async () => {
      const draft = { ...finalRating, status: 'draft' } as const;
      for (const rating of [draftRating, draft]) {
        const element = await widget(new Office({ rating: [rating] }));
        expect(text(element)).to.contain('Belum ada predikat');
        expect(text(element)).not.to.contain('ekspektasi');
        expect(text(element)).not.to.contain(finalRating.strengths!);
      }
    });

    it('says that the plan itself still waits', async () => {
      const element = await widget(new Office(), 'plan-rina-2026-usulan');
      expect(text(element)).to.contain('SKP disetujui: belum; menunggu Agus Prasetyo');
    });

    it('counts a finished self rating', async () => {
      const element = await widget(new Office({ rating: [selfRating] }));
      expect(text(element)).to.contain('Penilaian diri: sudah');
    });

    it('shows the predicate as soon as another widget made it final', async () => {
      const office = new Office();
      const element = await widget(office);
      await office.plant('rating', finalRating);
      document.dispatchEvent(new RatedEvent(rinaPlan.id, finalRating.id, 'final'));
      // The law of the predicate comes with the first one that is shown.
      await waitUntil(() => root(element).querySelector('.grade'));
      expect(spaced(one(element, '.grade'))).to.equal('Baik');
    });
  });

  describe('failing', () => {
    for (const error of oneOfEach.filter(({ code }) => code !== 'not-found')) {
      it(`says why, and tries again: ${error.message}`, async () => {
        const office = new Office({ rating: [finalRating] });
        office.failReads = error;
        const element = await widget(office);
        expect(spaced(one(element, '[role="alert"]')).length).to.be.greaterThan(30);
        office.failReads = undefined;
        button(element, 'Coba lagi').click();
        await waitUntil(() => root(element).querySelector('.grade'));
        expect(spaced(one(element, '.grade'))).to.equal('Baik');
      });
    }

    it('says that there is no such plan', async () => {
      expect(text(await widget(new Office(), 'x'))).to.contain('SKP tidak ditemukan');
    });

    it('says that it does not know the regulation of the plan', async () => {
      const plan = [{ ...rinaPlan, regulation: 'peraturan-9-2030' }];
      expect(text(await widget(new Office({ plan, rating: [finalRating] })))).to.contain('peraturan-9-2030');
    });

    it('keeps what it shows when a later reading fails', async () => {
      const office = new Office({ rating: [finalRating] });
      const element = await widget(office);
      office.failReads = new KinerjaError('unreachable', {});
      document.dispatchEvent(new RatedEvent(rinaPlan.id, finalRating.id, 'final'));
      await settled(element);
      expect(spaced(one(element, '.grade'))).to.equal('Baik');
    });
  });
});
