import type { KinerjaWorkPlan } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { type Office, fill, root, settled, text } from '../parts/office.ts';
import { oneOfEach } from '../shared/fake-source.ts';
import { agreed, choose, draftPlan, fresh, office, press, strict, submitted, widget } from './support.ts';

describe('kinerja-work-plan', () => {
  describe('is accessible', () => {
    const open = (element: KinerjaWorkPlan): void => {
      for (const details of root(element).querySelectorAll('details')) details.open = true;
    };
    const states: [string, () => Promise<KinerjaWorkPlan>][] = [
      ['read', () => widget(office(), { planId: agreed.id })],
      [
        'new, with a standard open',
        async () => {
          const element = await fresh(office(agreed), strict);
          await choose(element, '#position', strict.standards[0]!.id);
          return element;
        },
      ],
      [
        'written, with months open and things lacking',
        async () => {
          const element = await widget(office(), {
            planId: draftPlan.id,
            actingAs: 'employee',
            scheme: strict,
          });
          await press(element, 'Buat rincian per bulan');
          fill(element, '[id="pendaftaran-month-0"]', '1');
          fill(element, '[id="pendaftaran-name"]', '');
          await press(element, 'Simpan rancangan');
          open(element);
          return element;
        },
      ],
      ['with expectations', () => widget(office(), { planId: draftPlan.id, actingAs: 'supervisor' })],
      [
        'asking for a remark',
        async () => {
          const element = await widget(office(), { planId: submitted.id, actingAs: 'supervisor' });
          await press(element, 'Kembalikan…');
          await press(element, 'Ya, kembalikan');
          return element;
        },
      ],
    ];
    // axe reads every element of a long form; on busy cores that takes its time.
    for (const [name, make] of states)
      it(name, async () => {
        await expect(await make()).to.be.accessible();
      }).timeout(40_000);
  });

  describe('failing', () => {
    const sentence = /Belum berhasil|tidak ditemukan/;
    for (const error of oneOfEach)
      it(`says what to do about ${error.code} ${JSON.stringify(error.facts)}`, async () => {
        const source: Office = office();
        source.failReads = error;
        const element = await widget(source, { planId: agreed.id });
        expect(text(element)).to.match(sentence);
        source.failReads = undefined;
        const again = [...root(element).querySelectorAll('button')].at(0);
        again?.click();
        await settled(element);
        if (again) expect(text(element)).to.contain('Rina Wulandari');
      });

    it('is not kept from one’s own plan by those of others', async () => {
      const source = office();
      const list = source.list.bind(source);
      source.list = async (kind, where) => {
        if (kind === 'plan') throw oneOfEach.find(({ code }) => code === 'refused')!;
        return list(kind, where);
      };
      const element = await widget(source, { planId: agreed.id, actingAs: 'supervisor' });
      expect(text(element)).to.contain('keselarasan belum dapat diperiksa');
    });
  });
});
