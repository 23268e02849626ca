import { KinerjaError } from '@kinerja/core';
import { agus, rina } from '@kinerja/mock';
import type { KinerjaWorkPlan } from '@kinerja/widgets';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { datedAhead } from '../shared/fake-source.ts';
import {
  agreed,
  draftPlan,
  office,
  press,
  sent,
  strict,
  submitted,
  superiorPlan,
  widget,
} from './support.ts';

const buttons = (element: KinerjaWorkPlan): string[] =>
  [...root(element).querySelectorAll('.work button')].map(spaced);

describe('kinerja-work-plan', () => {
  describe('acting', () => {
    it('submits, after it saved what was filled in', async () => {
      const source = office(draftPlan);
      const element = await widget(source, { planId: draftPlan.id, actingAs: 'employee' });
      const planned = collect('kinerja-planned');
      fill(element, '[id="pendaftaran-result"]', 'Akta terbit');
      await press(element, 'Ajukan…');
      expect(spaced(focused()!)).to.equal('Ajukan rencana ini kepada Agus Prasetyo?');
      await press(element, 'Ya, ajukan');
      expect(sent(source).map(({ revision, stage }) => [revision, stage])).to.deep.equal([
        [2, 'draft'],
        [3, 'submitted'],
      ]);
      expect(sent(source)[1]!.targets[0]!.result).to.equal('Akta terbit');
      expect(planned.map(({ stage }) => stage)).to.deep.equal(['draft', 'submitted']);
      expect(spaced(focused()!)).to.contain('Rencana sudah diajukan');
      expect(buttons(element)).to.deep.equal(['Cetak SKP']);
      expect(text(element)).to.contain('menunggu Agus Prasetyo menyetujui atau mengembalikan');
    });

    it('returns only with a remark', async () => {
      const source = office(submitted);
      const element = await widget(source, { planId: submitted.id, actingAs: 'supervisor' });
      expect(buttons(element)).to.deep.equal(['Setujui…', 'Kembalikan…', 'Cetak SKP']);
      await press(element, 'Kembalikan…');
      await press(element, 'Ya, kembalikan');
      expect(source.puts.length).to.equal(0);
      expect(focused()).to.equal(one(element, '#remark'));
      expect(spaced(one(element, '#remark-error'))).to.contain('wajib diisi');
      fill(element, '#remark', ' Perjelas target ketiga. ');
      await press(element, 'Ya, kembalikan');
      const [plan] = sent(source);
      expect([plan!.stage, plan!.history!.at(-1)]).to.deep.equal([
        'draft',
        {
          at: '2026-12-20T12:00:00.000Z',
          by: { id: agus.id, role: 'supervisor' },
          action: 'return',
          remark: 'Perjelas target ketiga.',
        },
      ]);
      expect(text(element)).to.contain('Rencana sudah dikembalikan');
    });

    it('agrees by keyboard alone, and remembers nothing of what was cancelled', async () => {
      const source = office(submitted);
      const element = await widget(source, { planId: submitted.id, actingAs: 'supervisor' });
      await press(element, 'Kembalikan…');
      fill(element, '#remark', 'Tidak jadi');
      await press(element, 'Batal');
      expect(focused()).to.equal(button(element, 'Kembalikan…'));
      button(element, 'Setujui…').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(sent(source).map(({ stage }) => stage)).to.deep.equal(['agreed']);
      expect(sent(source)[0]!.history!.at(-1)!.remark).to.equal(undefined);
      expect(text(element)).to.contain('Rencana sudah disetujui');
    });

    it('revises an agreed plan with a reason, and keeps what was agreed', async () => {
      const source = office(agreed);
      const element = await widget(source, { planId: agreed.id, actingAs: 'employee' });
      await press(element, 'Revisi…');
      fill(element, '#remark', 'Pegawai berkurang.');
      await press(element, 'Ya, buka revisi');
      const [plan] = sent(source);
      expect([plan!.stage, plan!.history!.at(-1)!.targets]).to.deep.equal(['draft', agreed.targets]);
      expect(text(element)).to.contain('Target belum berubah.');
      fill(element, '[id="pendaftaran-target"]', '800');
      await settled(element);
      expect(spaced(one(element, '[aria-labelledby="differences-title"] li'))).to.contain('800 dokumen”');
    });

    it('lets the supervisor write expectations while it is a draft, and says when it cannot be', async () => {
      const source = office(draftPlan, submitted);
      const element = await widget(source, { planId: draftPlan.id, actingAs: 'supervisor' });
      fill(element, '#expect-loyal', 'Hadir pada upacara.');
      await press(element, 'Simpan rancangan');
      expect(sent(source)[0]!.expectations['loyal']).to.equal('Hadir pada upacara.');
      expect(sent(source)[0]!.targets).to.deep.equal(draftPlan.targets);
      element.planId = submitted.id;
      await settled(element);
      expect(text(element)).to.contain('Untuk mengubahnya sekarang, kembalikan rencana');
    });

    it('confirms a provisional plan once the superior’s is agreed, and not before', async () => {
      const plan = {
        ...submitted,
        provisional: true,
        targets: [{ ...submitted.targets[0]!, goal: 'misi-1', weight: 100 }],
      };
      const source = office(plan, { ...superiorPlan, stage: 'draft' });
      const attributes = { planId: plan.id, actingAs: 'supervisor', scheme: strict };
      const element = await widget(source, attributes);
      expect(buttons(element)).to.deep.equal(['Kembalikan…', 'Cetak SKP']);
      expect(text(element)).to.contain('Belum dapat disetujui: SKP ini masih sementara');
      expect(text(element)).to.contain('Rencana pimpinan belum disetujui.');
      const later = await widget(office(plan, superiorPlan), attributes);
      await press(later, 'Konfirmasi…');
      await press(later, 'Ya, konfirmasi');
      expect(buttons(later)).to.contain('Setujui…');
    });

    it('shows the supervisor what does not fit his own plan', async () => {
      const alignment = { plan: superiorPlan.id, target: 'cakupan', cascade: 'direct' as const };
      const plan = { ...submitted, targets: [{ ...submitted.targets[0]!, alignment }] };
      const element = await widget(office(plan, superiorPlan), { planId: plan.id, actingAs: 'supervisor' });
      expect(text(element)).to.contain('berjumlah 1.000 dokumen, masih kurang 2.000 dokumen.');
      element.actingAs = 'employee';
      await settled(element);
      expect(text(element)).not.to.contain('Keselarasan dengan rencana Anda');
    });

    it('keeps everything when sending fails, and tells where a rule was broken', async () => {
      const source = office(draftPlan);
      const element = await widget(source, { planId: draftPlan.id, actingAs: 'employee', actorId: rina.id });
      const failed = collect('kinerja-failed');
      fill(element, '[id="pendaftaran-result"]', 'Akta terbit');
      const issues = [{ path: ['at'], rule: 'out-of-range' }];
      source.failNextPut = new KinerjaError('invalid-data', { kind: 'plan', issues });
      await press(element, 'Simpan rancangan');
      expect(failed.map(({ code }) => code)).to.deep.equal(['invalid-data']);
      expect(spaced(focused()!)).to.contain('Isian Anda masih ada di sini.').and.to.contain('Jam perangkat');
      await press(element, 'Simpan rancangan');
      expect(sent(source).at(-1)!.targets[0]!.result).to.equal('Akta terbit');
    });

    it('tells of a clock that is fast that it is so, and nothing else', async () => {
      const source = office(submitted);
      const element = await widget(source, { planId: submitted.id, actingAs: 'supervisor' });
      await press(element, 'Setujui…');
      source.failNextPut = datedAhead;
      await press(element, 'Ya, setujui');
      const said = spaced(focused()!);
      expect(said).to.contain('Jam perangkat ini terlalu cepat').and.not.to.contain('tertinggal');
      expect(focused()!.querySelector('li')).to.equal(null);
    });

    it('says when it is only on the device, and when it arrived', async () => {
      const source = office(submitted);
      source.offline = true;
      const element = await widget(source, { planId: submitted.id, actingAs: 'supervisor' });
      await press(element, 'Setujui…');
      await press(element, 'Ya, setujui');
      expect(text(element)).to.contain('Tersimpan di perangkat ini');
      source.deliver();
      await settled(element);
      expect(text(element)).to.contain('Rencana sudah disetujui');
    });

    it('says when it was refused, and shows the plan as it is', async () => {
      const source = office(submitted);
      source.offline = true;
      const element = await widget(source, { planId: submitted.id, actingAs: 'supervisor' });
      await press(element, 'Setujui…');
      await press(element, 'Ya, setujui');
      source.refuse(new KinerjaError('refused', { status: 403 }));
      await settled(element);
      expect(text(element)).to.contain('ditolak server').and.not.to.contain('Tersimpan di perangkat ini');
      await waitUntil(() => text(element).includes('Setujui…'));
      expect(text(element)).to.contain('Setujui…').and.not.to.contain('Rencana sudah disetujui');
    });
  });
});
