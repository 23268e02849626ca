import { rina, rinaPlan } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { Office, one, root, settled, spaced, text } from '../parts/office.ts';
import { agreed, employee, office, offered, offers, press, running } from './support.ts';
import { supervisor, widget } from './support.ts';

describe('kinerja-development-plan', () => {
  describe('shows', () => {
    it('weak items with level, words and reasons, and what the scheme gives', async () => {
      const element = await widget(office(), employee);
      const keys = [...root(element).querySelectorAll<HTMLElement>('[data-item]')].map(
        ({ dataset }) => dataset['item'],
      );
      expect(keys).to.have.members(['target-waktu-akta', 'value-kolaboratif', 'general']);
      const time = one(element, '[data-item="target-waktu-akta"]');
      expect(spaced(time)).to.contain('Akta kelahiran selesai lebih cepat');
      expect(spaced(time)).to.contain('Di bawah ekspektasi');
      expect(spaced(time)).to.contain('Rata-rata 4,6 hari.');
      expect(spaced(time)).to.contain('Bagikan cara itu kepada loket lain');
      expect(spaced(time.querySelector('.why')!)).to.contain('menahan predikat');
      expect(text(element)).to.contain('Predikat terakhir: Butuh Perbaikan');
      expect(spaced(one(element, '.grounds'))).to.contain('Kesempatan memperbaiki diri');
      expect(spaced(one(element, '.grounds'))).to.contain('Berlaku untuk predikat ini');
    });

    it('that nothing is weak, and begins all the same', async () => {
      const element = await widget(new Office({ plan: [rinaPlan] }), employee);
      expect(text(element)).to.contain('Tidak ada yang dinilai lemah');
      await press(element, 'Susun rencana saya');
      expect(root(element).querySelector('form')).to.exist;
    });

    it('where it stands at a glance: a word, boxes, days left, and a picture with its check-ins', async () => {
      const element = await widget(office(running), employee);
      const glance = one(element, '.glance');
      for (const words of ['Sesuai rencana', '1 dari 3 kegiatan terlaksana', 'Tinggal 51 hari', '8 JP'])
        expect(spaced(glance)).to.contain(words);
      expect(spaced(glance)).to.contain('10 Desember 2026');
      expect(glance.querySelectorAll('.mark').length).to.equal(1);
      expect(glance.querySelectorAll('.box.full').length).to.equal(1);
      const picture = glance.querySelector('svg[role="img"]')!;
      expect(picture.querySelector('desc')!.textContent).to.contain('1 pertemuan tercatat');
      expect(spaced(one(element, '[data-check-in]'))).to.contain('Loket 2 dan 3');
    });

    it('offers to each only what core lets them do', async () => {
      const cases = [
        [offered, employee, ['Setujui', 'Kembalikan']],
        [offered, supervisor, ['Hentikan rencana']],
        [agreed, employee, ['Catat pertemuan']],
        [agreed, supervisor, ['Catat pertemuan', 'Perpanjang waktu', 'Hentikan rencana']],
        [running, { actingAs: 'supervisor', actorId: 'orang-lain' }, []],
        [running, { actingAs: 'peer', actorId: rina.id }, []],
        [running, {}, []],
      ] as const;
      for (const [record, who, expected] of cases) {
        const element = await widget(office(record), who);
        expect(offers(element)).to.deep.equal(expected);
      }
    });

    it('whose turn it is with an offer', async () => {
      const element = await widget(office(offered), supervisor);
      expect(text(element)).to.contain('Menunggu persetujuan Rina Wulandari, pegawai.');
    });

    it('what is under way before what is over, and the earlier ones folded', async () => {
      const old = { ...running, id: 'lama', stage: 'closed' } as const;
      const element = await widget(office(old, running), employee);
      expect(one(element, '[data-development]').dataset['development']).to.equal(running.id);
      expect(root(element).querySelectorAll('.before').length).to.equal(1);
    });

    it('an unknown scheme and an unknown plan plainly', async () => {
      const unknown = await widget(office(), { ...employee, schemeId: 'antah' });
      expect(text(unknown)).to.contain('Skema “antah” tidak dikenal');
      const absent = await widget(office(), { ...employee, planId: 'tidak-ada' });
      expect(text(absent)).to.contain('SKP tidak ditemukan');
    });

    it('all words in English, and the other plan when it changes', async () => {
      const element = await widget(office(running), supervisor);
      element.lang = 'en';
      await settled(element);
      expect(text(element)).to.contain('1 of 3 activities carried out');
      expect(offers(element)).to.contain('Tell the outcome');
      element.planId = 'plan-rina-2026-usulan';
      await settled(element);
      await settled(element);
      expect(text(element)).not.to.contain('carried out');
    });
  });
});
