import { agus, rina, rinaPlan } from '@kinerja/mock';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fill, focused, one, root, settled, spaced, text } from '../parts/office.ts';
import { add, again, drafted, employee, office, press, sent, submit, supervisor, widget } from './support.ts';

const checked = (element: Element): string[] =>
  [...root(element).querySelectorAll<HTMLInputElement>('form input:checked')].map(({ id }) =>
    id.split('-').slice(-2).join('-'),
  );

describe('kinerja-development-plan', () => {
  describe('writing', () => {
    it('takes two touches from a weak item to a proposal', async () => {
      const source = office();
      const element = await widget(source, employee);
      await add(element, 'target-waktu-akta');
      expect(focused()!.id).to.match(/^aim-/);
      await submit(element);
      const [first, second] = sent(source);
      expect(first!.history.map(({ action }) => action)).to.deep.equal(['write']);
      expect(second!.history.map(({ action }) => action)).to.deep.equal(['write', 'offer']);
      const { areas, activities, time, checkInEvery, stage, plan } = second!;
      expect([stage, plan, checkInEvery]).to.deep.equal(['offered', rinaPlan.id, 30]);
      expect(time).to.deep.equal({ from: '2026-11-22', to: '2027-02-20' });
      expect(areas.map(({ about, from }) => [about, from])).to.deep.equal([
        [{ type: 'target', id: 'waktu-akta' }, 'rating'],
      ]);
      expect(activities.map(({ id, areas: of }) => [id, of])).to.deep.equal([['ukur-waktu', [areas[0]!.id]]]);
      expect(spaced(focused()!)).to.contain('Rencana diajukan');
    });

    it('serves two areas with one activity, and forgets it with the last of them', async () => {
      const element = await widget(office(), employee);
      await add(element, 'target-waktu-akta');
      await add(element, 'value-kolaboratif');
      for (const input of root(element).querySelectorAll<HTMLInputElement>('[id$="pendampingan"]'))
        input.click();
      await settled(element);
      expect(element.draft!.activities.find(({ id }) => id === 'pendampingan')!.areas.length).to.equal(2);
      for (const input of root(element).querySelectorAll<HTMLInputElement>('[id$="pendampingan"]'))
        input.click();
      await settled(element);
      expect(element.draft!.activities.map(({ id }) => id)).not.to.contain('pendampingan');
      expect(checked(element).length).to.equal(2);
    });

    it('takes own words, own activities and hours', async () => {
      const source = office();
      const element = await widget(source, supervisor);
      await press(element, 'Usulkan rencana');
      await press(element, 'Hal lain, dengan kata sendiri');
      fill(element, 'input[id^="aim-"]', 'Laporan selesai sebelum tanggal 5.');
      await press(element, 'Tambah kegiatan sendiri: Pekerjaan secara umum');
      fill(element, '[id^="what-"]', 'Kursus pengarsipan digital');
      fill(element, '[id^="hours-"]', '1.500');
      await submit(element);
      expect(spaced(one(element, '[id^="hours-"][id$="-error"]'))).to.equal(
        '“1.500” dapat dibaca dengan dua cara. Tulis 1500, atau 1,5.',
      );
      fill(element, 'input[id^="hours-"]', '12,5');
      const kind = one<HTMLSelectElement>(element, '[id^="kind-"]');
      kind.value = 'training';
      kind.dispatchEvent(new Event('change'));
      await submit(element);
      const { areas, activities, history } = sent(source).at(-1)!;
      expect([areas[0]!.about, areas[0]!.from]).to.deep.equal([{ type: 'general' }, 'own-words']);
      const own = activities.at(-1)!;
      expect([own.kind, own.what, own.hours]).to.deep.equal(['training', 'Kursus pengarsipan digital', 12.5]);
      expect(history.every(({ by }) => by.id === agus.id && by.role === 'supervisor')).to.equal(true);
    });

    it('says what is to mend, and leads there', async () => {
      const source = office();
      const element = await widget(source, employee);
      await press(element, 'Susun rencana saya');
      await press(element, 'Hal lain, dengan kata sendiri');
      for (const input of root(element).querySelectorAll<HTMLInputElement>('form input:checked'))
        input.click();
      await settled(element);
      await submit(element);
      expect(spaced(focused()!)).to.contain('yang perlu diperbaiki');
      one(element, '.mend button').click();
      await settled(element);
      expect(focused()!.id).to.match(/^aim-/);
      expect(source.puts.every(({ kind }) => kind === 'development')).to.equal(true);
      fill(element, 'input[id^="aim-"]', 'Tepat waktu');
      fill(element, '#to', '2026-11-22');
      await submit(element);
      expect(spaced(one(element, '#to-error'))).to.contain('belum sesuai');
      expect(spaced(one(element, '[id^="ideas-"][id$="-error"]'))).to.contain('Pilih sedikitnya satu');
    });

    it('saves a draft, and goes on with it', async () => {
      const source = office();
      const element = await widget(source, employee);
      await add(element, 'general');
      await press(element, 'Simpan rancangan');
      expect(text(element)).to.contain('Rancangan tersimpan');
      await press(element, 'Ubah rencana');
      fill(element, 'input[id^="aim-"]', 'Hambatan dicatat setiap Jumat');
      await submit(element);
      expect(sent(source).map(({ revision, stage }) => `${revision} ${stage}`)).to.deep.equal([
        '1 draft',
        '2 draft',
        '3 offered',
      ]);
      expect(
        sent(source)
          .at(-1)!
          .history.every(({ by }) => by.id === rina.id),
      ).to.equal(true);
    });

    it('offers a draft that was not changed as it is', async () => {
      const source = office(drafted);
      const element = await widget(source, supervisor);
      await press(element, 'Ubah rencana');
      await submit(element);
      expect(sent(source).map(({ stage }) => stage)).to.deep.equal(['offered']);
    });

    it('brings back what was typed on an earlier visit, and drops it on cancel', async () => {
      const source = office();
      const first = await widget(source, employee);
      await add(first, 'target-waktu-akta');
      fill(first, 'input[id^="aim-"]', 'Selesai dalam 3 hari');
      await settled(first);
      first.remove();
      const second = await again(source, employee);
      expect(one<HTMLInputElement>(second, 'input[id^="aim-"]').value).to.equal('Selesai dalam 3 hari');
      expect(text(second)).to.contain('kunjungan sebelumnya');
      const other = await again(source, supervisor);
      expect(root(other).querySelector('form')).to.equal(null);
      await press(second, 'Batal');
      expect(focused()!.getAttribute('data-act')).to.equal('begin');
      const third = await again(source, employee);
      expect(root(third).querySelector('form')).to.equal(null);
    });

    it('can be done by keyboard alone', async () => {
      const source = office();
      const element = await widget(source, employee);
      one(element, '[data-add="target-waktu-akta"]').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ press: 'End' });
      await sendKeys({ type: ', paling lama 3 hari' });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(sent(source).at(-1)!.stage).to.equal('offered');
      expect(sent(source).at(-1)!.areas[0]!.aim).to.contain('paling lama 3 hari');
    });
  });
});
