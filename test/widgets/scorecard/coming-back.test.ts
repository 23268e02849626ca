import { expect } from '@open-wc/testing';
import { openYear, released } from '../../../stories/support/evaluations.ts';
import { one, root, settled } from '../parts/office.ts';
import { appears, evaluated, officeOf, write } from './support-evaluations.ts';

describe('kinerja-scorecard', () => {
  describe('coming back', () => {
    it('finds what was written when the page comes back to it, and shows it to no other role', async () => {
      const element = await evaluated(officeOf(released));
      await write(element, '0');
      const away: [Partial<typeof element>, Partial<typeof element>][] = [
        [{ evaluationId: '' }, { evaluationId: openYear.id }],
        [{ actingAs: '' }, { actingAs: 'employee' }],
      ];
      for (const [change, back] of away) {
        Object.assign(element, change);
        await settled(element);
        expect(root(element).querySelector('#objection-0-ground')).to.equal(null);
        Object.assign(element, back);
        await appears(element, '#objection-0-ground');
        const ground = one<HTMLTextAreaElement>(element, '#objection-0-ground');
        expect(ground.value).to.equal('Buktinya ada pada laporan.');
      }
    });
  });
});
