import { KinerjaError } from '@kinerja/core';
import type { RemindEvent } from '@kinerja/widgets';
import { expect } from '@open-wc/testing';
import { button, collect, one, root, settled, spaced, text } from '../parts/office.ts';
import { board, idle, rowOf, rows, supervisors, team, until } from './support.ts';

async function bulk(element: Awaited<ReturnType<typeof board>>, action: string): Promise<void> {
  button(element, 'Tindakan massal').click();
  await until(() => root(element).querySelector('.tool h3') !== null, 'bulk opened');
  one<HTMLInputElement>(element, `input[name=bulk][value=${action}]`).click();
  await settled(element);
  await until(() => text(element).includes('dapat dikerjakan'), 'looked at everybody');
}

const outcomes = (element: Element): string[] =>
  [...root(element).querySelectorAll('.tool tbody tr')].map(spaced);

describe('kinerja-team-board', () => {
  describe('acting on many', () => {
    it('says with whom it can be done and why not with others, asks, does it, and tells of each', async () => {
      const { office } = team({ people: 20 });
      const element = await board(office);
      const submitted = collect('kinerja-submitted');
      await bulk(element, 'release');
      expect(text(element)).to.contain('2 pegawai dapat dikerjakan');
      expect(text(element)).to.match(/Belum dikalibrasi: 2 pegawai/);
      expect(text(element)).to.match(/Evaluasi periode ini belum dibuka: 4 pegawai/);
      expect(text(element)).to.match(/Belum atau tidak lagi pada tahap ini: \d+ pegawai/);
      button(element, 'Serahkan 2 hasil').click();
      await settled(element);
      expect(office.puts.length).to.equal(0);
      button(element, 'Batal').click();
      await settled(element);
      button(element, 'Serahkan 2 hasil').click();
      await settled(element);
      button(element, 'Ya, kerjakan').click();
      await until(() => text(element).includes('Berhasil: 2.'), 'done');
      expect(office.puts.map(({ record }) => (record as { stage: string }).stage)).to.deep.equal([
        'released',
        'released',
      ]);
      expect(submitted.length).to.equal(2);
      expect(outcomes(element).length).to.equal(2);
      const left = (): boolean => rows(element).some((row) => spaced(row).includes('Sudah dikalibrasi'));
      await until(() => !left(), 'the rows say so');
      button(element, 'Tindakan lain').click();
      await settled(element);
      expect(root(element).querySelector('input[name=bulk]:checked')).to.equal(null);
    });

    it('goes on where one fails, and says why; nothing of that one is written', async () => {
      const { office } = team({ people: 20 });
      const element = await board(office);
      await bulk(element, 'release');
      button(element, 'Serahkan 2 hasil').click();
      await settled(element);
      office.failNextPut = new KinerjaError('conflict', { kind: 'evaluation', id: 'x' });
      button(element, 'Ya, kerjakan').click();
      await until(() => text(element).includes('Gagal: 1.'), 'done');
      expect(text(element)).to.contain('Berhasil: 1.');
      expect(outcomes(element)[0]).to.contain('Versi lain sudah lebih dahulu disimpan');
    });

    it('can be ended: the one under way is finished, the others are as they were', async () => {
      const { office } = team({ people: 60 });
      const element = await board(office);
      await bulk(element, 'release');
      button(element, 'Serahkan 6 hasil').click();
      await settled(element);
      const release = office.hold();
      button(element, 'Ya, kerjakan').click();
      await until(() => root(element).querySelector('.tool progress') !== null, 'running');
      button(element, 'Hentikan').click();
      release();
      await until(() => text(element).includes('Dihentikan: yang belum'), 'ended');
      expect(office.puts.length).to.equal(1);
      expect(text(element)).to.contain('Tidak dikerjakan: 5.');
      expect(outcomes(element).length).to.equal(6);
    });

    it('does only what the filters leave', async () => {
      const { office } = team({ people: 20 });
      const element = await board(office);
      const field = one<HTMLInputElement>(element, 'input[name=text]');
      field.value = 'pranata';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await idle(element);
      await bulk(element, 'release');
      expect(text(element)).to.contain('1 pegawai dapat dikerjakan');
    });

    it('offers to calibrate to the performance team alone, and makes final once the term is over', async () => {
      const { office } = team({ people: 20 });
      const own = await supervisors(office);
      await bulk(own, 'finalise');
      expect(root(own).querySelector('input[value=calibrate]')).to.equal(null);
      expect(text(own)).to.contain('Masa keberatan belum lewat: 4 pegawai');
      const late = await supervisors(office, { clock: () => new Date('2027-02-15T12:00:00') });
      await bulk(late, 'finalise');
      expect(text(late)).to.contain('4 pegawai dapat dikerjakan');
      const theirs = await board(office);
      await bulk(theirs, 'calibrate');
      expect(text(theirs)).to.contain('2 pegawai dapat dikerjakan');
    });

    it('hands reminders to the page, and says so only when somebody took them on', async () => {
      const { office } = team({ people: 20 });
      const element = await board(office, { clock: () => new Date('2027-02-20T12:00:00') });
      await bulk(element, 'remind');
      const start = [...root(element).querySelectorAll('button')].find((each) =>
        spaced(each).startsWith('Buat'),
      )!;
      start.click();
      await settled(element);
      expect(text(element)).to.contain('Tidak ada yang terkirim');
      let heard: RemindEvent | undefined;
      const host = (event: RemindEvent): void => {
        heard = event;
        event.accept();
      };
      document.addEventListener('kinerja-remind', host);
      one<HTMLInputElement>(element, 'input[value=release]').click();
      one<HTMLInputElement>(element, 'input[value=remind]').click();
      await settled(element);
      [...root(element).querySelectorAll('button')].find((each) => spaced(each).startsWith('Buat'))!.click();
      document.removeEventListener('kinerja-remind', host);
      await settled(element);
      expect(text(element)).to.contain('Pengingat diserahkan kepada portal');
      const [first] = heard!.reminders;
      expect(first!.items.every(({ state }) => state === 'overdue' || state === 'due-soon')).to.equal(true);
      expect(
        heard!.reminders.some(({ to, role }) => role === 'supervisor' && to === 'agus-prasetyo'),
      ).to.equal(true);
    });
  });

  describe('a person', () => {
    it('is opened by name or by the enter key, and closed back to the row', async () => {
      const { office } = team();
      const element = await board(office);
      const row = rowOf(element, spaced(rows(element)[2]!).split(' ')[0]!);
      const name = spaced(row.querySelector('.open')!);
      row.querySelector<HTMLElement>('.open')!.click();
      await until(() => root(element).querySelector('kinerja-team-member') !== null, 'panel');
      expect(spaced(one(element, '#person'))).to.equal(`Kinerja ${name}`);
      expect(root(element).activeElement).to.equal(one(element, '#person'));
      button(element, 'Kembali ke daftar').click();
      await until(() => root(element).querySelector('.person-panel') === null, 'closed');
      await until(() => spaced(root(element).activeElement!) === name, 'focus back on the row');
    });
  });
});
