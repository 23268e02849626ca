import { expect } from '@open-wc/testing';
import { one, root, settled, spaced, text } from '../parts/office.ts';
import { agreed, draftPlan, office, submitted, widget } from './support.ts';

const buttons = (element: Element): string[] => [...root(element).querySelectorAll('button')].map(spaced);

describe('kinerja-work-plan', () => {
  describe('reading', () => {
    it('shows whose plan it is, every target with its facts, and the expectations', async () => {
      const element = await widget(office(), { planId: agreed.id });
      expect(spaced(one(element, 'h2'))).to.equal('Rencana kinerja (SKP)');
      const articles = [...root(element).querySelectorAll('article')].map(spaced);
      expect(articles.length).to.equal(4);
      expect(articles[0]).to.contain('Target: paling sedikit 1.000 dokumen').and.to.contain('Kuantitas');
      expect(articles[0]).to.contain('Mendukung hasil kerja pimpinan: Cakupan kepemilikan akta');
      expect(spaced(one(element, '.expectations'))).to.contain('Setiap pemohon tahu');
      expect(buttons(element)).to.deep.equal(['Cetak SKP']);
    });

    it('shows how far it has come, and what happened, the latest first', async () => {
      const element = await widget(office(), { planId: agreed.id });
      expect(spaced(one(element, '[aria-current="step"]'))).to.equal('Disetujui');
      const entries = [...root(element).querySelectorAll('.entry')];
      expect(entries.map((entry) => entry.getAttribute('data-action'))).to.deep.equal([
        'agree',
        'submit',
        'write',
      ]);
      expect(spaced(entries[0]!)).to.contain('Agus Prasetyo, pejabat penilai kinerja');
      expect(spaced(entries[1]!)).to.contain('Mohon arahan.');
    });

    it('shows the months of a target that is broken down', async () => {
      const [first] = draftPlan.targets;
      const breakdown = Array.from({ length: 12 }, (_, month) => ({
        month: `2026-${`${month + 1}`.padStart(2, '0')}`,
        target: month < 4 ? 84 : 83,
      }));
      const plan = { ...agreed, targets: [{ ...first!, weight: 100, breakdown }] };
      const element = await widget(office(plan), { planId: plan.id });
      expect(spaced(one(element, '.months'))).to.contain('Januari 2026 84');
      expect(spaced(one(element, 'article'))).to.contain('Bobot 100%');
    });

    it('says what came of a return, a revision and a provisional plan', async () => {
      const back = {
        ...submitted,
        stage: 'draft' as const,
        provisional: true,
        history: [
          ...(submitted.history ?? []),
          {
            at: '2026-01-11T02:00:00Z',
            by: { id: 'agus-prasetyo', role: 'supervisor' as const },
            action: 'return' as const,
            remark: 'Perjelas target ketiga.',
          },
        ],
      };
      const element = await widget(office(back), { planId: back.id });
      expect(text(element))
        .to.contain('Dikembalikan oleh Agus Prasetyo untuk diperbaiki Perjelas target ketiga.')
        .and.to.contain('SKP sementara');
    });

    it('shows what differs from what was agreed before', async () => {
      const [first, ...others] = agreed.targets;
      const revised = {
        ...agreed,
        revision: 4,
        stage: 'draft' as const,
        targets: [{ ...first!, result: 'Akta terbit' }, ...others.slice(1)],
        history: [
          ...(agreed.history ?? []),
          {
            at: '2026-06-01T02:00:00Z',
            by: { id: 'rina-wulandari', role: 'employee' as const },
            action: 'revise' as const,
            remark: 'Pegawai berkurang.',
            targets: agreed.targets,
          },
        ],
      };
      const element = await widget(office(revised), { planId: revised.id });
      const lines = [...root(element).querySelectorAll('[aria-labelledby="differences-title"] li')].map(
        spaced,
      );
      expect(lines.length).to.equal(2);
      expect(lines[0]).to.contain('menjadi “Akta terbit”');
      expect(lines[1]).to.contain('Dihapus: Akta kelahiran selesai lebih cepat');
      expect(text(element)).to.contain('yang berlaku tetap rencana yang disetujui terakhir');
    });

    it('tells a stranger that there is nothing to do', async () => {
      const element = await widget(office(), {
        planId: draftPlan.id,
        actingAs: 'employee',
        actorId: 'orang-lain',
      });
      expect(text(element)).to.contain('Anda membaca SKP orang lain');
      expect(buttons(element)).to.deep.equal(['Cetak SKP']);
      expect(root(element).querySelector('input, textarea')).to.equal(null);
    });

    it('speaks English, and follows its attributes', async () => {
      const element = await widget(office(), { planId: agreed.id });
      element.lang = 'en';
      await settled(element);
      expect(text(element)).to.contain('Performance plan').and.to.contain('Agreed');
      element.planId = 'tidak-ada';
      await settled(element);
      expect(text(element)).to.contain('This plan was not found');
      element.planId = submitted.id;
      element.schemeId = 'tidak-ada';
      await settled(element);
      expect(text(element)).to.contain('The scheme “tidak-ada” is not known');
    });

    it('is laid out as the official form for paper', async () => {
      const employee = { ...submitted.employee, nip: '190001011925012001', rank: 'Penata Muda (III/a)' };
      const element = await widget(office({ ...submitted, employee }), { planId: submitted.id });
      const paper = spaced(one(element, '.paper'));
      expect(paper).to.contain('NIP 190001011925012001 Pangkat/golongan ruang Penata Muda (III/a)');
      expect(paper).to.contain(`${employee.name} NIP 190001011925012001`);
      expect(paper).to.contain('Sasaran Kinerja Pegawai').and.to.contain('RANCANGAN');
      expect(paper).to.contain('Rencana hasil kerja pimpinan yang diintervensi');
      const tables = [...root(element).querySelectorAll('.paper > table')];
      expect(tables.map((table) => table.querySelectorAll('tbody > tr').length)).to.deep.equal([4, 7]);
      expect(getComputedStyle(one(element, '.paper')).display).to.equal('none');
    });
  });
});
