import { expect } from '@open-wc/testing';
import * as states from '../../../stories/support/evaluations.ts';
import { one, settled, spaced } from '../parts/office.ts';
import { appears, evaluated, officeOf, press } from './support-evaluations.ts';

describe('kinerja-scorecard', () => {
  describe('on paper', () => {
    it('prints the official document, with what is decided and who signs', async () => {
      const { employee } = states.decided;
      const known = { ...employee, nip: '190001011925012001', rank: 'Penata Muda (III/a)' };
      const element = await evaluated(officeOf({ ...states.decided, employee: known }));
      const print = window.print;
      let printed = 0;
      window.print = () => void printed++;
      await press(element, 'Cetak dokumen evaluasi');
      await appears(element, '.paper');
      await settled(element);
      window.print = print;
      const paper = spaced(one(element, '.paper'));
      expect(printed).to.equal(1);
      expect(paper)
        .to.contain('Dokumen Evaluasi Kinerja Pegawai')
        .and.to.contain('Predikat kinerja pegawai Sangat Baik');
      expect(paper).to.contain('NIP 190001011925012001 Pangkat/golongan ruang Penata Muda (III/a)');
      // Below the signature too; what nobody told is filled in by hand.
      expect(paper).to.contain(`${employee.name} NIP 190001011925012001`);
      expect(paper).to.contain('NIP ..............................');
      expect(paper).to.contain('Lestari Handoko').and.to.contain('Diputuskan: diubah');
      expect(getComputedStyle(one(element, '.paper')).display).to.equal('none');
    });
  });
});
