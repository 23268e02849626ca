import { expect } from '@open-wc/testing';
import type { KinerjaWorkPlan } from '@kinerja/widgets';
import { fill, one, root, settled, text } from '../parts/office.ts';
import { draftPlan, office, press, sent, submitted, widget } from './support.ts';

const other = { ...draftPlan, id: 'plan-lain' };
const result = `[id="${draftPlan.targets[0]!.id}-result"]`;

async function become(element: KinerjaWorkPlan, change: Partial<KinerjaWorkPlan>): Promise<void> {
  Object.assign(element, change);
  await settled(element);
}

const typed = (element: KinerjaWorkPlan): string | undefined =>
  root(element).querySelector<HTMLInputElement>(result)?.value;

describe('kinerja-work-plan', () => {
  describe('coming back', () => {
    it('finds what was typed for each plan, role and actor, and shows nobody what another typed', async () => {
      const element = await widget(office(draftPlan, other), {
        planId: draftPlan.id,
        actingAs: 'employee',
        actorId: draftPlan.employee.id,
      });
      const stored = typed(element);
      fill(element, result, 'Ketikan Rina');
      await settled(element);
      const away: Partial<KinerjaWorkPlan>[] = [
        { planId: other.id },
        { actorId: 'orang-lain' },
        { actingAs: 'supervisor' },
        { actingAs: '' },
      ];
      for (const change of away) {
        const here = { planId: element.planId, actingAs: element.actingAs, actorId: element.actorId };
        await become(element, change);
        expect(text(element)).not.to.contain('Ketikan Rina');
        expect(text(element)).not.to.contain('Ada perubahan yang belum disimpan.');
        expect(typed(element) ?? stored).to.equal(stored);
        await become(element, here);
        expect(typed(element)).to.equal('Ketikan Rina');
        expect(text(element)).to.contain('Ada perubahan yang belum disimpan.');
      }
    });

    it('keeps a remark with what it is for', async () => {
      const element = await widget(office(submitted, other), {
        planId: submitted.id,
        actingAs: 'supervisor',
      });
      await press(element, 'Kembalikan…');
      fill(element, '#remark', 'Target ketiga belum jelas.');
      await become(element, { planId: other.id });
      expect(root(element).querySelector('#remark')).to.equal(null);
      await become(element, { planId: submitted.id });
      expect(one<HTMLTextAreaElement>(element, '#remark').value).to.equal('Target ketiga belum jelas.');
    });

    it('finds what is stored where it arrived meanwhile', async () => {
      const source = office(draftPlan, other);
      const element = await widget(source, { planId: draftPlan.id, actingAs: 'employee' });
      fill(element, result, 'Ketikan Rina');
      const release = source.hold();
      await press(element, 'Simpan rancangan');
      element.planId = other.id;
      await element.updateComplete;
      release();
      await settled(element);
      fill(element, result, 'Di rencana lain');
      await become(element, { planId: draftPlan.id });
      expect(sent(source).map(({ id }) => id)).to.deep.equal([draftPlan.id]);
      expect(typed(element)).to.equal('Ketikan Rina');
      expect(text(element)).not.to.contain('Ada perubahan yang belum disimpan.');
      await become(element, { planId: other.id });
      expect(typed(element)).to.equal('Di rencana lain');
    });
  });
});
