import { agus, rina, rinaPlan } from '@kinerja/mock';
import type { KinerjaFeedback } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { fill, one, root, settled } from '../parts/office.ts';
import { office, press, supervisor, widget } from './support.ts';

const other = { ...rinaPlan, id: 'plan-lain' };

async function become(element: KinerjaFeedback, change: Partial<KinerjaFeedback>): Promise<void> {
  Object.assign(element, change);
  await settled(element);
}

describe('kinerja-feedback', () => {
  describe('coming back', () => {
    it('finds what was typed for each plan, role and actor, and shows nobody what another typed', async () => {
      const source = office();
      await source.plant('plan', other);
      const element = await widget(source, supervisor);
      await press(element, 'Beri umpan balik');
      fill(element, '#strengths', 'Ketikan Agus');
      await settled(element);
      const away: Partial<KinerjaFeedback>[] = [
        { planId: other.id },
        { actorId: 'orang-lain' },
        { actingAs: 'employee', actorId: rina.id },
        { actingAs: '' },
      ];
      const here = { planId: rinaPlan.id, actingAs: 'supervisor', actorId: agus.id };
      for (const change of away) {
        await become(element, change);
        expect(root(element).querySelector('#strengths')).to.equal(null);
        expect(JSON.stringify(element.drafts)).to.equal('{}');
        await become(element, here);
        expect(one<HTMLTextAreaElement>(element, '#strengths').value).to.equal('Ketikan Agus');
      }
    });

    it('finds nothing to send again where it arrived meanwhile', async () => {
      const source = office();
      await source.plant('plan', other);
      const element = await widget(source, supervisor);
      await press(element, 'Beri umpan balik');
      fill(element, '#strengths', 'Ketikan Agus yang cukup panjang untuk dikirim.');
      fill(element, '#improvements', 'Laporan dikirim sebelum tanggal lima.');
      const release = source.hold();
      one(element, 'form button[type="submit"]').click();
      await element.updateComplete;
      element.planId = other.id;
      await element.updateComplete;
      release();
      await settled(element);
      await become(element, { planId: rinaPlan.id });
      expect(source.puts.length).to.equal(1);
      expect(JSON.stringify(element.drafts)).to.equal('{}');
    });
  });
});
