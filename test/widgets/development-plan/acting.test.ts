import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { collect, fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { agreed, again, employee, office, offered, pick, press, running, sent } from './support.ts';
import { submit, supervisor, widget } from './support.ts';

describe('kinerja-development-plan', () => {
  describe('acting', () => {
    it('agrees, and tells the page', async () => {
      const source = office(offered);
      const element = await widget(source, employee);
      const submitted = collect('kinerja-submitted');
      await press(element, 'Setujui');
      expect(text(element)).to.contain('tidak berubah lagi');
      await press(element, 'Ya, saya setuju');
      expect(sent(source)[0]!.stage).to.equal('agreed');
      expect(spaced(focused()!)).to.contain('Rencana disepakati');
      expect(submitted.map(({ kind, plan }) => [kind, plan])).to.deep.equal([['development', running.plan]]);
    });

    it('sends back only with what should be changed', async () => {
      const source = office(offered);
      const element = await widget(source, employee);
      await press(element, 'Kembalikan');
      await submit(element);
      expect(spaced(one(element, '#remark-error'))).to.equal('Isi bagian ini.');
      expect(focused()!.classList.contains('mend')).to.equal(true);
      fill(element, '#remark', 'Tambahkan pendamping.');
      await submit(element);
      expect(sent(source)[0]!.stage).to.equal('draft');
    });

    it('notes a check-in of today, with what was carried out', async () => {
      const source = office(running);
      const element = await widget(source, employee);
      await press(element, 'Catat pertemuan');
      await pick(element, 'Tercapai');
      await pick(element, 'Bimbingan berkala oleh atasan atas hasil ini');
      expect(root(element).querySelector('#done-mendampingi'), 'was told before').to.equal(null);
      fill(element, '#note', 'Semua loket sudah memakainya.');
      await submit(element);
      const { checkIns } = sent(source)[0]!;
      expect(checkIns.length).to.equal(2);
      const { on, progress, note, done } = checkIns[1]!;
      expect({ on, progress, note, done }).to.deep.equal({
        on: '2026-11-22',
        progress: 'reached',
        note: 'Semua loket sudah memakainya.',
        done: ['bimbingan'],
      });
      expect(text(element)).to.contain('2 dari 3 kegiatan terlaksana');
      expect(root(element).querySelectorAll('.mark').length).to.equal(2);
    });

    it('asks for a word and a note at once', async () => {
      const element = await widget(office(agreed), employee);
      await press(element, 'Catat pertemuan');
      await submit(element);
      expect(root(element).querySelectorAll('.mend li').length).to.equal(2);
      one(element, '.mend button').click();
      await settled(element);
      expect((focused() as HTMLInputElement).name).to.equal('progress');
    });

    it('extends with a reason, and shows the end it had', async () => {
      const source = office(running);
      const element = await widget(source, supervisor);
      await press(element, 'Perpanjang waktu');
      fill(element, '#until', '2027-01-12');
      fill(element, '#remark', 'Banjir tiga pekan.');
      await submit(element);
      expect(spaced(one(element, '#until-error'))).to.contain('belum sesuai');
      fill(element, '#until', '2027-02-12');
      await submit(element);
      expect(sent(source)[0]!.time.to).to.equal('2027-02-12');
      expect(text(element)).to.contain('dari 12 Januari 2027 menjadi 12 Februari 2027');
    });

    it('does not let a chance end before its last day, and says so', async () => {
      const source = office(running);
      const element = await widget(source, supervisor);
      await press(element, 'Tetapkan hasil');
      await pick(element, 'Belum tercapai');
      fill(element, '#ground', 'Belum terlihat.');
      await submit(element);
      expect(spaced(one(element, '#result-error'))).to.contain('sampai hari terakhir');
      expect(source.puts.length).to.equal(0);
      await pick(element, 'Tercapai');
      await submit(element);
      expect(sent(source)[0]!.outcome!.result).to.equal('reached');
    });

    it('has the word of the employee beside the outcome, once', async () => {
      const outcome = {
        on: '2027-01-12',
        by: { id: 'agus-prasetyo', role: 'supervisor' },
        result: 'partly',
        ground: 'Dua dari tiga loket.',
      } as const;
      const source = office({ ...running, stage: 'concluded', outcome });
      const element = await widget(source, { ...employee, day: '2027-01-14' });
      await press(element, 'Tulis tanggapan');
      fill(element, '#remark', 'Loket ketiga pindah gedung.');
      await submit(element);
      expect(spaced(one(element, '.reply'))).to.contain('Loket ketiga pindah gedung.');
      expect(spaced(one(element, '.outcome'))).to.contain('Hasil: Tercapai sebagian');
      expect(root(element).querySelector('[data-act="reply"]')).to.equal(null);
    });

    it('offers what is still weak for a new plan, once there is an outcome', async () => {
      const by = { id: 'agus-prasetyo', role: 'supervisor' } as const;
      const outcome = { on: '2027-01-12', by, result: 'not-reached', ground: 'Masih 4,6 hari.' } as const;
      const source = office({ ...running, stage: 'concluded', outcome });
      const element = await widget(source, employee);
      one(element, '[data-add="target-waktu-akta"]').click();
      await settled(element);
      expect(element.draft!.areas.map(({ about }) => about.type)).to.deep.equal(['target']);
    });

    it('keeps a note that was begun for the next visit', async () => {
      const source = office(running);
      const element = await widget(source, employee);
      await press(element, 'Catat pertemuan');
      fill(element, '#note', 'Baru setengah');
      await settled(element);
      element.remove();
      const next = await again(source, employee);
      await press(next, 'Catat pertemuan');
      expect(one<HTMLTextAreaElement>(next, '#note').value).to.equal('Baru setengah');
      await press(next, 'Batal');
      expect(focused()!.getAttribute('data-act')).to.equal('check-in');
      await press(next, 'Catat pertemuan');
      expect(one<HTMLTextAreaElement>(next, '#note').value).to.equal('');
    });

    it('can be done by keyboard alone', async () => {
      const source = office(running);
      const element = await widget(source, employee);
      one(element, '[data-act="check-in"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowDown' });
      await settled(element);
      // Past the two activities that nobody told of yet.
      for (let stop = 0; stop < 3; stop++) await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Sepakat' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(sent(source)[0]!.checkIns[1]!.note).to.equal('Sepakat');
    });

    it('sends once when the button is pressed twice', async () => {
      const source = office(offered);
      const release = source.hold();
      const element = await widget(source, employee);
      await press(element, 'Setujui');
      await submit(element);
      one(element, 'form button[type="submit"]').click();
      expect(spaced(one(element, 'form button[type="submit"]'))).to.equal('Sedang mengirim…');
      release();
      await settled(element);
      expect(source.puts.length).to.equal(1);
    });
  });
});
