import { expect } from '@open-wc/testing';
import { openYear, released } from '../../../stories/support/evaluations.ts';
import { fill, one, settled, text } from '../parts/office.ts';
import { evaluated, officeOf, press, write } from './support-evaluations.ts';

describe('kinerja-scorecard', () => {
  describe('an objection in two windows', () => {
    it('says that another was sent from another window, and keeps this one', async () => {
      const office = officeOf(released);
      const [first, second] = [await evaluated(office), await evaluated(office)];
      for (const element of [first, second]) {
        await write(element, '0');
        await press(element, 'Kirim keberatan…');
      }
      await press(first, 'Kembali ke isian');
      fill(first, '#objection-0-ground', 'Alasan dari jendela pertama.');
      await settled(first);
      await press(first, 'Kirim keberatan…');
      await press(first, 'Ya, kirim');
      await press(second, 'Ya, kirim');
      expect((await office.get('evaluation', openYear.id)).objection!.items[0]!.ground).to.equal(
        'Alasan dari jendela pertama.',
      );
      expect(text(second)).not.to.contain('Keberatan terkirim');
      expect(text(second))
        .to.contain('Alasan dari jendela pertama.')
        .and.contain('Isian Anda masih ada di sini.');
      expect(one<HTMLTextAreaElement>(second, '#objection-0-ground').value).to.contain('Buktinya');
    });
  });
});
