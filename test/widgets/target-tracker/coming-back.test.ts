import { rinaPlan } from '@kinerja/mock';
import type { KinerjaTargetTracker } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { Office, fill, one, root, settled } from '../parts/office.ts';
import { open, ratioPlan, widget } from './support.ts';

async function turn(element: KinerjaTargetTracker, planId: string): Promise<void> {
  element.planId = planId;
  await settled(element);
}

describe('kinerja-target-tracker', () => {
  describe('coming back', () => {
    it('finds what was typed on each plan, and shows none of it on another', async () => {
      // The same targets in another plan: only whose they are tells them apart.
      const other = { ...rinaPlan, id: 'plan-lain' };
      const element = await widget(new Office({ plan: [rinaPlan, other] }));
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      fill(element, '#note', 'Ketikan Rina');
      await turn(element, other.id);
      expect(root(element).querySelector('form')).to.equal(null);
      await open(element, 'pendaftaran');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('');
      await turn(element, rinaPlan.id);
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('7');
      expect(one<HTMLTextAreaElement>(element, '#note').value).to.equal('Ketikan Rina');
    });

    it('finds nothing to send again where it arrived meanwhile', async () => {
      const source = new Office({ plan: [rinaPlan, ratioPlan] });
      const element = await widget(source);
      await open(element, 'pendaftaran');
      fill(element, '#value', '7');
      const release = source.hold();
      one(element, 'form button[type="submit"]').click();
      await element.updateComplete;
      element.planId = ratioPlan.id;
      await element.updateComplete;
      release();
      await settled(element);
      await turn(element, rinaPlan.id);
      expect(source.puts.length).to.equal(1);
      await open(element, 'pendaftaran');
      expect(one<HTMLInputElement>(element, '#value').value).to.equal('');
    });
  });
});
